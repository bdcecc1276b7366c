/// The values for one rendering of a template, in the order of the schema's fields.
public struct View: Sendable {
  let values: [ViewValue]

  /// Creates a view.
  ///
  /// - Parameter values: The values, in the order of the schema's fields. Missing ones at the end print
  ///   nothing.
  public init(_ values: [ViewValue]) {
    self.values = values
  }
}
