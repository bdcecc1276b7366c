/// A Swift type that a field of a view may have.
public protocol TemplateValue: Sendable {
  /// What the type is to a template.
  static var fieldType: ViewFieldType { get }
  /// Whether there may be no value.
  static var isOptional: Bool { get }
  /// The value for a view.
  var viewValue: ViewValue { get }
}

extension TemplateValue {
  /// False: only `Optional` may have no value.
  public static var isOptional: Bool { false }
}

extension String: TemplateValue {
  /// Plain text.
  public static var fieldType: ViewFieldType { .text }
  /// The text.
  @inlinable public var viewValue: ViewValue { .text(self) }
}

extension Bool: TemplateValue {
  /// Yes or no.
  public static var fieldType: ViewFieldType { .flag }
  /// The flag.
  @inlinable public var viewValue: ViewValue { .flag(self) }
}

extension SitePath: TemplateValue {
  /// A path within the site.
  public static var fieldType: ViewFieldType { .path }
  /// The path.
  @inlinable public var viewValue: ViewValue { .path(self) }
}

extension ExternalURL: TemplateValue {
  /// An absolute address on another site.
  public static var fieldType: ViewFieldType { .url }
  /// The address.
  @inlinable public var viewValue: ViewValue { .url(self) }
}

extension HTMLFragment: TemplateValue {
  /// Trusted markup.
  public static var fieldType: ViewFieldType { .html }
  /// The markup.
  @inlinable public var viewValue: ViewValue { .html(self) }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
  /// The type of the value, if there is one.
  public static var fieldType: ViewFieldType { Wrapped.fieldType }
  /// True.
  public static var isOptional: Bool { true }
  /// The value, or a missing one.
  @inlinable public var viewValue: ViewValue { self?.viewValue ?? .missing }
}

extension Array: TemplateValue where Element: TemplateValue {
  /// A list of what the elements are.
  public static var fieldType: ViewFieldType { .list(Element.fieldType) }
  /// The values of the elements.
  @inlinable public var viewValue: ViewValue { .list(map { $0.viewValue }) }
}
