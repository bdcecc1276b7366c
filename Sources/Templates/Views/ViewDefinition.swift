/// The fields of a view type: name, documentation and source of each in one place.
public struct ViewDefinition<Root: Sendable>: Sendable {
  /// The names and types of the fields.
  public let schema: ViewSchema

  @usableFromInline let readers: [@Sendable (Root) -> ViewValue]

  /// Creates a definition.
  ///
  /// - Parameters:
  ///   - name: The name of the kind of view, for documentation.
  ///   - summary: One line for the documentation of templates.
  ///   - fields: The fields.
  public init(
    _ name: String, _ summary: String, @ViewFieldBuilder<Root> fields: () -> [ViewField<Root>]
  ) {
    let fields = fields()
    self.schema = ViewSchema(name, summary, fields: fields.map(\.field))
    self.readers = fields.map(\.read)
  }

  /// Reads the values of all fields.
  @inlinable
  func view(of root: Root) -> View {
    View(readers.map { $0(root) })
  }
}

/// The builder that lets a definition list its fields one below the other.
@resultBuilder
public enum ViewFieldBuilder<Root: Sendable> {
  /// Gives an expression its type, so that a key path needs no root.
  public static func buildExpression(_ field: ViewField<Root>) -> ViewField<Root> { field }

  /// Collects the fields.
  public static func buildBlock(_ fields: ViewField<Root>...) -> [ViewField<Root>] { fields }
}
