/// The language that a template writes, which decides how values are escaped.
public enum TemplateOutput: Sendable, Hashable, CaseIterable {
  /// HTML: escaping follows the context of each tag, and unsafe contexts are refused.
  case html
  /// XML, for feeds and sitemaps: as HTML, without the elements that HTML treats specially.
  case xml
  /// Anything else: Mustache's own escaping for two braces, none for three.
  case plain
}
