/// A Swift type whose values templates render.
///
/// ```swift
/// struct TermView: TemplateView {
///   let name: String
///   let narrower: [TermView]
///
///   static let definition = ViewDefinition<TermView>("term", "A term in a tree of terms.") {
///     ViewField("name", "Name of the term.", \.name)
///     ViewField("narrower", "Terms below it.", \.narrower)
///   }
/// }
/// ```
public protocol TemplateView: TemplateValue {
  /// The fields that templates may name. A stored constant: it is asked for with every view.
  static var definition: ViewDefinition<Self> { get }
}

extension TemplateView {
  /// The names and types of the fields.
  public static var schema: ViewSchema { definition.schema }
  /// A record.
  public static var fieldType: ViewFieldType { .record { definition.schema } }
  /// The values of the fields.
  @inlinable public var view: View { Self.definition.view(of: self) }
  /// The values of the fields, as a record.
  @inlinable public var viewValue: ViewValue { .record(view) }
}
