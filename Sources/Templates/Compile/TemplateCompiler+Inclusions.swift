extension TemplateCompiler {
  /// A partial or parent that is being written.
  struct Inclusion {
    let source: Int
    let blocks: [String: BlockID]
    let records: [(schema: ObjectIdentifier, frame: TemplateScope.Frame)]?
    let markup: MarkupState
    let frameCount: Int
    /// The part of the program that it becomes, if it includes itself.
    var body: Int?
  }

  /// The identity of a block among all templates.
  struct BlockID: Hashable {
    let source: Int
    let offset: Int
  }

  /// Writes another template in the place of a partial or parent tag.
  mutating func writeInclusion(
    of name: String, offset: Int, indent whitespace: Range<Int>?, arguments: [TemplateBlock],
    _ surroundings: Surroundings
  ) {
    guard let source = set.index(of: name) else {
      ledger.add(.unknownPartial(name, nearest: set.nearest(to: name)), at: offset, in: surroundings.source)
      return
    }
    var inner = Surroundings(source: source, arguments: surroundings.arguments)
    if let whitespace { inner.indent = indent(whitespace, surroundings) }
    for block in arguments where inner.arguments[block.name] == nil {
      // What the outermost template says goes first.
      inner.arguments[block.name] = Argument(source: surroundings.source, block: block)
    }
    let inclusion = Inclusion(
      source: source,
      blocks: inner.arguments.mapValues { BlockID(source: $0.source, offset: $0.block.offset) },
      records: scope.visibleRecords, markup: markup, frameCount: scope.depth)
    if let outer = inclusions.firstIndex(where: { $0.isSame(as: inclusion) }) {
      writeCall(to: outer, from: inclusion, name: name, offset: offset, source: surroundings.source)
      return
    }

    places.append([])
    inclusions.append(inclusion)
    let start = program.beginBody()
    writeTemplate(source, inner)
    if let body = inclusions.removeLast().body {
      program.endBody(body, from: start)
      if markup != inclusion.markup {
        ledger.add(.recursionChangesContext(name), at: offset, in: surroundings.source)
      }
    }
    let met = places.removeLast()
    for block in arguments where !met.contains(block.name) {
      let nearest = NearMiss.nearest(to: block.name, among: met)
      ledger.add(.unknownBlock(block.name, nearest: nearest), at: block.offset, in: surroundings.source)
    }
    if let last = places.indices.last { places[last].formUnion(met) }
  }

  /// Writes a call of a template that is being written.
  ///
  /// Its indentation is that of the first time: it cannot grow with a depth that only a rendering knows.
  private mutating func writeCall(
    to outer: Int, from inclusion: Inclusion, name: String, offset: Int, source: Int
  ) {
    guard let targets = inclusions[outer].records, let records = inclusion.records,
      let target = targets.first, let current = records.first,
      target.frame.id != current.frame.id, current.frame.lineage.contains(target.frame.id)
    else {
      ledger.add(.endlessRecursion(name), at: offset, in: source)
      return
    }
    var frames = Array(repeating: 0, count: inclusions[outer].frameCount)
    for (target, current) in zip(targets, records) {
      frames[target.frame.slot.frame] = current.frame.slot.frame
    }
    let body = inclusions[outer].body ?? program.declareBody()
    inclusions[outer].body = body
    program.append(.call(body: body, frames: frames))
  }

  /// Writes the content of a block: the argument if there is one, else its own.
  mutating func writeBlock(_ block: TemplateBlock, _ surroundings: Surroundings) {
    if let last = places.indices.last { places[last].insert(block.name) }
    guard let argument = surroundings.arguments[block.name] else {
      write(block.body, surroundings)
      return
    }
    var inner = Surroundings(source: argument.source, arguments: surroundings.arguments)
    // Within itself a block has its own content; otherwise it would never end.
    inner.arguments[block.name] = nil
    inner.indent = surroundings.indent
    if let whitespace = (block.isStandalone ? block.intrinsicIndent : nil) ?? block.lead {
      inner.indent = indent(whitespace, surroundings)
    }
    inner.dedent = argument.block.intrinsicIndent?.count ?? 0
    if block.isStandalone, case .some(.line) = argument.block.body.first {
      write(argument.block.body, inner)
    } else {
      if block.isStandalone { writeStatic(inner.indent[...], source: inner.source) }
      write(argument.block.body, inner, skipsFirstLine: true)
    }
  }
}

extension TemplateCompiler.Inclusion {
  /// Whether both would be written the same way, but for the indentation.
  fileprivate func isSame(as other: Self) -> Bool {
    guard source == other.source, markup == other.markup, blocks == other.blocks, let records,
      let others = other.records
    else { return false }
    return records.map(\.schema) == others.map(\.schema)
  }
}
