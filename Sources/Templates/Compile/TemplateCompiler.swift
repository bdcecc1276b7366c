/// A walk over the nodes of a template and all it includes, that writes one flat program.
///
/// Names become places, partials and blocks are written where they are used, and the escaping of each value
/// is fixed by the markup before it.
struct TemplateCompiler {
  /// What surrounds the nodes that are being written.
  struct Surroundings {
    /// The template that the nodes are from.
    var source: Int
    /// The white space that goes before each line.
    var indent: [UInt8] = []
    /// The number of white-space bytes that a line loses.
    var dedent = 0
    /// What fills the blocks.
    var arguments: [String: Argument] = [:]
  }

  /// A block that fills another of the same name.
  struct Argument {
    let source: Int
    let block: TemplateBlock
  }

  private static let depthLimit = 200
  /// A measure of work and memory: a template that includes others exponentially often ends here.
  private static let sizeLimit = 32 << 20

  let set: TemplateSet
  let output: TemplateOutput
  var scope: TemplateScope
  var markup: MarkupState
  var ledger = IssueLedger()
  var program = ProgramBuilder()
  var inclusions: [Inclusion] = []
  /// The names of the blocks met so far, for each parent tag that is being written.
  var places: [Set<String>] = []
  private var depth = 0
  private var size = 0
  private var hasSyntaxIssues = false

  init(set: TemplateSet, scope: TemplateScope, output: TemplateOutput) {
    self.set = set
    self.scope = scope
    self.output = output
    self.markup = MarkupState(isXML: output == .xml)
  }

  /// Compiles a template.
  mutating func compile(_ source: Int) -> TemplateCompilation {
    writeTemplate(source, Surroundings(source: source))
    if output != .plain, markup.place != .data {
      let end = set.templates[source].bytes.count
      ledger.add(.unfinishedMarkup(markup.enclosingContext), at: end, in: source)
    }
    if hasSyntaxIssues { ledger.dropConsequencesOfSyntax() }
    guard ledger.isEmpty else {
      return TemplateCompilation(template: nil, issues: ledger.located(in: set.templates))
    }
    return TemplateCompilation(template: program.template, issues: [])
  }

  /// Writes all nodes of a template.
  mutating func writeTemplate(_ source: Int, _ surroundings: Surroundings) {
    let template = set.templates[source]
    guard template.issues.isEmpty else {
      hasSyntaxIssues = true
      ledger.add(template.issues, in: source)
      return
    }
    write(template.nodes, surroundings)
  }

  /// Writes nodes; with `skipsFirstLine` they go on in a line that has begun.
  mutating func write(_ nodes: [TemplateNode], _ surroundings: Surroundings, skipsFirstLine: Bool = false) {
    depth += 1
    defer { depth -= 1 }
    for (index, node) in nodes.enumerated() {
      guard hasRoom(for: node, in: surroundings.source) else { return }
      switch node {
      case .line(let whitespace):
        if index > 0 || !skipsFirstLine { writeIndent(whitespace, surroundings) }
      case .text(let range):
        writeStatic(set.templates[surroundings.source].bytes[range], source: surroundings.source)
      case .variable(let name, let offset, let isRaw):
        writeVariable(name, isRaw: isRaw, offset: offset, source: surroundings.source)
      case .section(let section):
        writeSection(section, surroundings)
      case .partial(let name, let offset, let indent):
        writeInclusion(of: name, offset: offset, indent: indent, arguments: [], surroundings)
      case .parent(let name, let offset, let indent, let arguments):
        writeInclusion(of: name, offset: offset, indent: indent, arguments: arguments, surroundings)
      case .block(let block):
        writeBlock(block, surroundings)
      }
    }
  }

  private mutating func hasRoom(for node: TemplateNode, in source: Int) -> Bool {
    guard size < Self.sizeLimit else { return false }
    switch node {
    case .text(let range): size += 32 + range.count
    case .partial, .parent: size += 1024
    case .line, .variable, .section, .block: size += 32
    }
    if size >= Self.sizeLimit {
      ledger.add(.tooLarge(limit: Self.sizeLimit), at: node.offset, in: source)
      return false
    }
    if depth > Self.depthLimit {
      ledger.add(.nestedTooDeep(limit: Self.depthLimit), at: node.offset, in: source)
      return false
    }
    return true
  }

  /// Writes static text, which decides the context of what follows.
  mutating func writeStatic(_ bytes: ArraySlice<UInt8>, source: Int) {
    if output != .plain, let malformed = markup.read(bytes) {
      ledger.add(.malformedMarkup, at: malformed, in: source)
    }
    program.append(bytes)
  }

  /// Writes the white space before a line.
  mutating func writeIndent(_ whitespace: Range<Int>, _ surroundings: Surroundings) {
    writeStatic(indent(whitespace, surroundings)[...], source: surroundings.source)
  }

  /// The white space that a line, or a tag on its own line, ends up with.
  func indent(_ whitespace: Range<Int>, _ surroundings: Surroundings) -> [UInt8] {
    surroundings.indent
      + set.templates[surroundings.source].bytes[whitespace].dropFirst(surroundings.dedent)
  }

  private mutating func writeSection(_ section: TemplateSection, _ surroundings: Surroundings) {
    switch scope.resolve(section.name) {
    case .failure(let issue):
      ledger.add(issue.kind, at: section.offset, in: surroundings.source)
      // Within the section of an unknown name, every name would be unknown.
      if section.isInverted { write(section.body, surroundings) }
    case .success(let field):
      markup.settle()
      let before = markup
      writeBody(of: section, field: field, surroundings)
      markup.settle()
      if output == .plain { return }
      // The body of a list runs again where it ended, so nothing may have changed.
      let mayChange = section.isInverted || field.type.kind != .list
      if let joined = mayChange ? before.joined(with: markup) : (before == markup ? before : nil) {
        markup = joined
      } else {
        markup = before
        ledger.add(.sectionChangesContext(section.name), at: section.offset, in: surroundings.source)
      }
    }
  }

  private mutating func writeBody(
    of section: TemplateSection, field: TemplateScope.Field, _ surroundings: Surroundings
  ) {
    if section.isInverted || field.type.kind == .flag {
      let start = program.begin(.when(field.slot, isInverted: section.isInverted, end: 0))
      write(section.body, surroundings)
      program.end(start)
      return
    }
    switch field.type {
    case .list(let element):
      scope.push(element, from: field.lineage)
    case .record:
      scope.push(field.type, from: field.lineage)
    default:
      scope.push(field.type, slot: field.slot, from: field.lineage)
      let start = program.begin(.when(field.slot, isInverted: false, end: 0))
      write(section.body, surroundings)
      program.end(start)
      scope.pop()
      return
    }
    let start = program.begin(.each(field.slot, end: 0))
    write(section.body, surroundings)
    program.end(start)
    scope.pop()
  }
}

extension TemplateNode {
  /// Where the node begins in its source.
  fileprivate var offset: Int {
    switch self {
    case .line(let range), .text(let range): range.lowerBound
    case .variable(_, let offset, _), .partial(_, let offset, _), .parent(_, let offset, _, _): offset
    case .section(let section): section.offset
    case .block(let block): block.offset
    }
  }
}
