/// A place in markup where a value cannot be printed.
public enum TemplateContext: String, Sendable, Hashable, CaseIterable {
  /// In a `script` element.
  case script
  /// In a `style` element.
  case style
  /// In an element whose content a browser does not read as markup, such as `iframe`.
  case rawText
  /// In a comment.
  case comment
  /// In a declaration, a processing instruction or a CDATA section.
  case declaration
  /// In or just before the name of an element.
  case elementName
  /// Within a tag, where the name of an attribute could be.
  case attributeName
  /// In the value of an attribute that has no quotes.
  case unquotedAttribute
  /// In an attribute that holds a script (`onclick` and the like).
  case eventAttribute
  /// In a `style` attribute.
  case styleAttribute
  /// In an attribute that holds a document (`srcdoc`).
  case documentAttribute
  /// In the quoted value of another attribute; only for markup that is not finished.
  case attributeValue
}
