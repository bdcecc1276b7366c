/// The names a template may use for a view, with their types: what a view is to a template author.
///
/// Compared by identity; make one schema per kind of view and keep it.
public final class ViewSchema: Sendable {
  /// A name with its type.
  public struct Field: Sendable {
    /// The name as templates write it.
    public let name: String
    /// One line for the documentation of templates.
    public let summary: String
    /// What the field holds.
    public let type: ViewFieldType
    /// Whether there may be no value.
    public let isOptional: Bool

    /// Creates a field.
    ///
    /// - Parameters:
    ///   - name: The name as templates write it; without `.`, which separates names.
    ///   - summary: One line for the documentation of templates.
    ///   - type: What the field holds.
    ///   - isOptional: Whether there may be no value.
    public init(_ name: String, _ summary: String, _ type: ViewFieldType, isOptional: Bool = false) {
      self.name = name
      self.summary = summary
      self.type = type
      self.isOptional = isOptional
    }
  }

  /// The name of the kind of view, for documentation.
  public let name: String
  /// One line for the documentation of templates.
  public let summary: String
  /// The fields, in the order of a view's values.
  public let fields: [Field]

  private let indices: [String: Int]

  /// Creates a schema, for views whose fields are only known at run time; others use ``ViewDefinition``.
  ///
  /// - Parameters:
  ///   - name: The name of the kind of view.
  ///   - summary: One line for the documentation of templates.
  ///   - fields: The fields; of two with the same name the first counts.
  public init(_ name: String, _ summary: String, fields: [Field]) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.indices = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Finds a field by its name.
  func index(of name: String) -> Int? { indices[name] }
}
