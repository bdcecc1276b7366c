/// A reason why a template is refused, with its place.
///
/// A partial that several templates include gives equal issues for each of them.
public struct TemplateIssue: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    // Syntax
    /// The text is not UTF-8.
    case invalidUTF8
    /// A tag is opened and not closed.
    case unclosedTag
    /// A tag has no name, or a name with white space or an empty part.
    case invalidName(String)
    /// A set-delimiter tag is not of the form `{{=<% %>=}}`.
    case invalidDelimiters
    /// A section, block or parent is not closed.
    case unclosedSection(String)
    /// A closing tag does not match the one that is open.
    case unexpectedClose(String, open: String?)
    /// Sections or partials are nested deeper than the limit.
    case nestedTooDeep(limit: Int)
    /// The template with all its partials becomes larger than the limit, in instructions.
    case tooLarge(limit: Int)

    // Names
    /// There is no template of the name that was asked for.
    case unknownTemplate(String, nearest: String?)
    /// There is no template of the name in a partial or parent tag.
    case unknownPartial(String, nearest: String?)
    /// A parent has no block of this name.
    case unknownBlock(String, nearest: String?)
    /// The views have no field of this name; the first part of a dotted name that is unknown.
    case unknownName(String, nearest: String?)
    /// A partial includes itself without going down into a list or record.
    case endlessRecursion(String)

    // Types
    /// A list, record or flag is printed.
    case notPrintable(String, ViewFieldType.Kind)
    /// A name has a part after the dot, but is not a record.
    case notARecord(String, ViewFieldType.Kind)
    /// A field of trusted markup stands between two braces.
    case needsThreeBraces(String)
    /// A field that is not trusted markup stands between three braces.
    case needsTwoBraces(String, ViewFieldType.Kind)

    // Contexts
    /// A value is printed where nothing can make it safe.
    case refusedContext(String, TemplateContext)
    /// Trusted markup is printed elsewhere than between tags.
    case markupOutsideText(String)
    /// Text is printed in an attribute that holds a URL; only `url` and `path` fields may, and text after a
    /// `#`.
    case textInURL(String)
    /// An address is printed elsewhere than at the start of the attribute.
    case urlNotAtStart(String)
    /// A script is loaded from another site.
    case externalScript(String)
    /// A section ends in another context than it began in, so that what follows has no certain context.
    case sectionChangesContext(String)
    /// A partial that includes itself ends in another context than it began in.
    case recursionChangesContext(String)
    /// Static text is glued to a name, a value or a section within a tag.
    case malformedMarkup
    /// The template ends within a tag, a comment, a script or the like.
    case unfinishedMarkup(TemplateContext)
  }

  /// The name of the template.
  public let template: String
  /// The line, from one.
  public let line: Int
  /// The column in characters, from one.
  public let column: Int
  /// What is wrong.
  public let kind: Kind

  /// Creates an issue.
  ///
  /// - Parameters:
  ///   - template: The name of the template.
  ///   - line: The line, from one.
  ///   - column: The column in characters, from one.
  ///   - kind: What is wrong.
  public init(template: String, line: Int, column: Int, kind: Kind) {
    self.template = template
    self.line = line
    self.column = column
    self.kind = kind
  }
}
