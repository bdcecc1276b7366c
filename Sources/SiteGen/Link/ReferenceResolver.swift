/// Turns the words in reference fields into entries.
struct ReferenceResolver {
  let content: ParsedContent
  let names: NameTable
  private(set) var diagnostics: [Diagnostic] = []
  /// Per entry, the fields in which a word could not be resolved.
  private(set) var unresolved: [Set<Int>] = []
  private var meanings: [Question: NameTable.Meaning] = [:]
  private lazy var suggestions = NameSuggestions(content)

  private struct Question: Hashable {
    let word: String
    let kinds: [Int]
  }

  init(content: ParsedContent, names: NameTable) {
    self.content = content
    self.names = names
  }

  /// Resolves the references of all entries.
  mutating func resolveAll() -> [[Site.Reference]] {
    unresolved = Array(repeating: [], count: content.entries.count)
    return content.entries.indices.map { resolve(entry: $0) }
  }

  /// Resolves the references of the last entry only.
  mutating func resolveLast() {
    unresolved = Array(repeating: [], count: content.entries.count)
    _ = content.entries.indices.last.map { resolve(entry: $0) }
  }

  private mutating func resolve(entry index: Int) -> [Site.Reference] {
    let entry = content.entries[index]
    let kind = content.model.kinds[entry.kind]
    var found: [Site.Reference] = []
    for (position, field) in kind.fields.enumerated() {
      switch (field.type, entry.record.values[position]) {
      case (.reference(let kinds, _), .references(let items)?):
        resolve(items, kinds, FieldPath(position), record: 0, of: index, into: &found)
      case (.group(let group), .group(let records)?):
        for (number, record) in records.enumerated() {
          for (member, inner) in group.fields.enumerated() {
            guard case .reference(let kinds, _) = inner.type,
              case .references(let items)? = record.value.values[member]
            else { continue }
            resolve(items, kinds, FieldPath(position, member), record: number, of: index, into: &found)
          }
        }
      default: break
      }
    }
    return found
  }

  private mutating func resolve(
    _ items: [Located<String>], _ kinds: [Int], _ path: FieldPath, record: Int, of source: Int,
    into found: inout [Site.Reference]
  ) {
    var next = 0
    while next < items.count {
      let item = items[next]
      next += 1
      let location = SourceLocation(path: content.entries[source].path, position: item.position)
      let meaning = meaning(of: item.value, kinds: kinds)
      if !meaning.isEntry, let parts = splitName(items[(next - 1)...], kinds: kinds) {
        unresolved[source].insert(path.field)
        diagnostics.append(splitNameDiagnostic(parts, location))
        next += parts.count - 1
        continue
      }
      switch meaning {
      case .entry(let target):
        add(target, formerName: nil, path, record, source, location, &found)
      case .otherName(let target, let alias):
        diagnostics.append(otherName(alias, target, location))
        add(
          target, formerName: alias.nature == .spelling ? nil : alias.name, path, record, source, location,
          &found)
      case .unreadable:
        unresolved[source].insert(path.field)
      case .ambiguous(let targets):
        unresolved[source].insert(path.field)
        diagnostics.append(ambiguous(item.value, targets, location))
      case .unknown:
        unresolved[source].insert(path.field)
        let advice = advice(on: item.value, kinds)
        diagnostics.append(unknown(item.value, kinds, advice, location))
      }
    }
  }

  private mutating func meaning(of word: String, kinds: [Int]) -> NameTable.Meaning {
    let question = Question(word: word, kinds: kinds)
    if let known = meanings[question] { return known }
    let meaning = names.resolve(word, kinds: kinds)
    meanings[question] = meaning
    return meaning
  }

  private mutating func add(
    _ target: Int, formerName: String?, _ path: FieldPath, _ record: Int, _ source: Int,
    _ location: SourceLocation, _ found: inout [Site.Reference]
  ) {
    if target == source {
      diagnostics.append(
        Diagnostic(
          .referenceSelf, at: location,
          Wording("Dit blad verwijst hier naar zichzelf.", en: "This entry refers to itself."),
          suggestion: Suggestion(Wording("Haal deze verwijzing weg.", en: "Remove this reference."))))
      return
    }
    // Two names of one municipality are one participant.
    if found.contains(where: { $0.path == path && $0.record == record && $0.target == target }) { return }
    // A person who asked not to be shown is not in the graph, so no output can show the name.
    guard content.isShown(target) else { return }
    found.append(Site.Reference(path: path, record: record, target: target, formerName: formerName))
  }

  // MARK: Names with commas

  /// The number of commas that a name may have.
  private static let mostCommas = 2

  /// Returns the items at the start of a list that are one name with commas in it, which a list on one line takes apart.
  private func splitName(
    _ items: ArraySlice<Located<String>>, kinds: [Int]
  ) -> ArraySlice<Located<String>>? {
    guard let first = items.first else { return nil }
    for count in 2..<(2 + Self.mostCommas) where items.count >= count {
      let parts = items.prefix(count)
      guard parts.allSatisfy({ $0.position.line == first.position.line }) else { return nil }
      let name = parts.map(\.value).joined(separator: ", ")
      if names.resolve(name, kinds: kinds).isEntry { return parts }
    }
    return nil
  }

  private func splitNameDiagnostic(
    _ parts: ArraySlice<Located<String>>, _ location: SourceLocation
  ) -> Diagnostic {
    let name = parts.map(\.value).joined(separator: ", ")
    let edit = parts.last.map { last in
      SourceEdit(
        start: parts[parts.startIndex].position,
        end: SourcePosition(
          line: last.position.line, column: last.position.column + last.value.count),
        replacement: YAMLExample.quoted(name))
    }
    return Diagnostic(
      .referenceUnknown, at: location,
      Wording(
        "'\(name)' is één naam, maar door de komma lijken het er \(parts.count).",
        en: "'\(name)' is one name, but the comma makes it look like \(parts.count)."),
      suggestion: Suggestion(
        Wording(
          "Zet de hele naam tussen dubbele aanhalingstekens: \(YAMLExample.quoted(name))",
          en: "Put the whole name in double quotes: \(YAMLExample.quoted(name))"),
        isCertain: true, edit: edit))
  }

  // MARK: Messages

  private func name(_ entry: Int) -> String {
    let target = content.entries[entry]
    return target.names.first ?? target.slug
  }

  private func otherName(_ alias: RegisterAlias, _ target: Int, _ location: SourceLocation) -> Diagnostic {
    let official = name(target)
    let written = YAMLExample.quotedIfNeededInBrackets(official)
    let kind = content.model.kinds[content.entries[target].kind]
    guard alias.nature == .spelling else {
      let since = alias.until.map { " sinds \($0.inWords.nl)" } ?? ""
      return Diagnostic(
        .referenceFormerName, at: location,
        Wording(
          "\(alias.name) is\(since) opgegaan in \(official). Op de site staat: \(official) (was \(alias.name)).",
          en: "\(alias.name) is now part of \(official). The site says: \(official) (was \(alias.name))."))
    }
    return Diagnostic(
      .referenceFormerName, at: location,
      Wording(
        "De officiële naam van deze \(kind.singular) is \(official).",
        en: "The official name is \(official)."),
      suggestion: Suggestion(
        Wording("Schrijf: \(written)", en: "Write: \(written)"), replacement: written, isCertain: true))
  }

  private func ambiguous(_ word: String, _ targets: [Int], _ location: SourceLocation) -> Diagnostic {
    let sameKind = Set(targets.map { content.entries[$0].kind }).count == 1
    let choices = targets.map { target in
      sameKind
        ? name(target)
        : content.model.kinds[content.entries[target].kind].name + "/" + content.entries[target].slug
    }
    return Diagnostic(
      .referenceAmbiguous, at: location,
      Wording(
        "'\(word)' kan hier meer dan één ding betekenen.", en: "'\(word)' can mean more than one thing here."),
      suggestion: Suggestion(
        Wording(
          "Kies uit: \(choices.joined(separator: ", ")).",
          en: "Choose one of: \(choices.joined(separator: ", ")).")))
  }

  private mutating func advice(on word: String, _ kinds: [Int]) -> Suggestion {
    if var name = suggestions.nearest(to: word, kinds: kinds) {
      // A nearby other spelling would only be reported again.
      if case .otherName(let target, let alias) = names.resolve(name, kinds: kinds), alias.nature == .spelling
      {
        name = self.name(target)
      }
      let nearest = YAMLExample.quotedIfNeededInBrackets(name)
      return Suggestion(
        Wording("Bedoelde u \(quoted(nearest))?", en: "Did you mean \(quoted(nearest))?"),
        replacement: nearest, isCertain: Spelling.isSame(name, word))
    }
    let parts = word.split(separator: " ").map(String.init)
    if parts.count > 1,
      parts.allSatisfy({ if case .entry = names.resolve($0, kinds: kinds) { true } else { false } })
    {
      return Suggestion(
        Wording(
          "Zijn dit \(parts.count) namen? Zet er dan een komma tussen: \(parts.joined(separator: ", ")).",
          en: "Are these \(parts.count) names? Put a comma between them: \(parts.joined(separator: ", "))."))
    }
    let slug = word.lastIndex(of: "/").map { String(word[word.index(after: $0)...]) } ?? word
    if let other = suggestions.otherKind(with: slug, outside: kinds) {
      let singular = content.model.kinds[other].singular
      return Suggestion(
        Wording(
          "Er is wel een \(singular) met deze naam, maar die kan hier niet.",
          en: "There is an entry of kind \(singular) of this name, but it does not fit here."))
    }
    let places = kinds.map { kind in
      switch content.model.kinds[kind].source {
      case .folder(let folder): "Content/\(folder)/"
      case .register(let file, _): "Content/\(file)"
      }
    }
    return Suggestion(
      Wording(
        "Alle mogelijke namen vindt u in \(places.joined(separator: " en ")).",
        en: "All possible names are in \(places.joined(separator: " and ")).")
    )
  }

  private func unknown(
    _ word: String, _ kinds: [Int], _ advice: Suggestion, _ location: SourceLocation
  ) -> Diagnostic {
    let singulars = kinds.map { content.model.kinds[$0].singular }
    func alternatives(_ or: String) -> String {
      let (first, last) = (singulars.dropLast(), singulars.last ?? "")
      return first.isEmpty ? last : first.joined(separator: ", ") + " \(or) " + last
    }
    return Diagnostic(
      .referenceUnknown, at: location,
      Wording(
        "We kennen geen \(alternatives("of")) '\(word)'.", en: "There is no \(alternatives("or")) '\(word)'."),
      suggestion: advice)
  }

  /// Puts a suggested value in quotes, unless it has quotes of its own because YAML needs them.
  private func quoted(_ value: String) -> String { value.hasPrefix("\"") ? value : "'\(value)'" }
}
