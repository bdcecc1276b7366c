/// A field of a view type: what templates call it and where its value comes from.
public struct ViewField<Root: Sendable>: Sendable {
  @usableFromInline let field: ViewSchema.Field
  @usableFromInline let read: @Sendable (Root) -> ViewValue

  /// Creates a field whose type follows from the Swift type.
  ///
  /// - Parameters:
  ///   - name: The name as templates write it.
  ///   - summary: One line for the documentation of templates.
  ///   - read: The source of the value, usually a key path.
  @inlinable
  public init<Value: TemplateValue>(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Root) -> Value
  ) {
    self.field = ViewSchema.Field(name, summary, Value.fieldType, isOptional: Value.isOptional)
    self.read = { read($0).viewValue }
  }
}
