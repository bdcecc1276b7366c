/// A piece of a parsed template. Ranges and offsets are in the bytes of its source.
indirect enum TemplateNode: Sendable {
  /// The start of a line, with its white space; where an including tag's indentation goes.
  case line(whitespace: Range<Int>)
  /// Static text.
  case text(Range<Int>)
  /// A value to print.
  case variable(name: String, offset: Int, isRaw: Bool)
  /// A body that depends on a value, or repeats for each.
  case section(TemplateSection)
  /// Another template.
  case partial(name: String, offset: Int, indent: Range<Int>?)
  /// Another template with some of its blocks replaced.
  case parent(name: String, offset: Int, indent: Range<Int>?, arguments: [TemplateBlock])
  /// A place that an including template can fill.
  case block(TemplateBlock)
}

/// A section or inverted section.
struct TemplateSection: Sendable {
  let name: String
  let offset: Int
  let isInverted: Bool
  let body: [TemplateNode]
}

/// A block: a place with default content, or, in a parent tag, the content for such a place.
struct TemplateBlock: Sendable {
  let name: String
  let offset: Int
  let body: [TemplateNode]
  /// The white space before the tag, if there is nothing else before it on its line.
  let lead: Range<Int>?
  /// Whether the opening tag is on a line of its own.
  let isStandalone: Bool
  /// The white space of the first line of the content, if that begins after the opening tag's line.
  let intrinsicIndent: Range<Int>?
}
