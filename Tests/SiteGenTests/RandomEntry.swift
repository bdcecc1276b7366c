@testable import SiteGen

/// Writes entries that are valid YAML in ways nobody would think of: every style of value, in any order, with comments
/// wherever they can stand.
struct RandomEntry {
  /// The text of the file.
  private(set) var text = ""
  /// The comments in it, each of which occurs once.
  private(set) var comments: [String] = []

  private var generator: SeededGenerator
  private let kind: Kind
  private let lineBreak: String

  init(of kind: Kind, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    lineBreak = generator.next() % 4 == 0 ? "\r\n" : "\n"
    self.generator = generator
    self.kind = kind
    text = wholeText()
  }

  private mutating func chance(_ percentage: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percentage
  }

  private mutating func pick<Element>(_ elements: [Element], or other: Element) -> Element {
    elements.randomElement(using: &generator) ?? other
  }

  private mutating func wholeText() -> String {
    var fields: [(String, Field?)] = kind.fields.shuffled(using: &generator)
      .prefix(Int.random(in: 1...12, using: &generator)).map { ($0.key, $0) }
    for key in ["onbekend", "x y", "'a: b'", "\"#\""] where chance(15) {
      fields.insert((key, nil), at: Int.random(in: 0...fields.count, using: &generator))
    }
    var lines = comment(0)
    if chance(20) { lines.append("") }
    for (key, field) in fields { lines += self.field(key, field, indent: 0, depth: 0) }
    lines += comment(0)
    let marks = chance(10) ? "\u{FEFF}" : ""
    let body = chance(20) ? "" : "\n## Kop #\nTekst.\r\n---\n\n"
    return marks + (["---"] + lines + ["---" + pick(["", " ", "\t"], or: "")]).joined(separator: lineBreak)
      + lineBreak + body
  }

  // MARK: Comments

  private mutating func newComment() -> String {
    let text =
      pick(["# c", "#c", "## c: d é ", "#", "# 'c', [ ", "# - c: |"], or: "#") + "\(10_000 + comments.count)"
    comments.append(text)
    return text
  }

  private mutating func comment(_ indent: Int) -> [String] {
    guard chance(30) else { return chance(10) ? [""] : [] }
    let extra = chance(20) ? Int.random(in: 0...3, using: &generator) : 0
    return [String(repeating: " ", count: indent + extra) + newComment()]
      + (chance(20) ? comment(indent) : [])
  }

  private mutating func behind(_ percentage: Int = 25) -> String {
    guard chance(percentage) else { return chance(10) ? "  " : "" }
    return pick([" ", "   ", "\t"], or: " ") + newComment()
  }

  // MARK: Values

  private mutating func field(_ key: String, _ field: Field?, indent: Int, depth: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines = comment(indent)
    let value = block(field, isItem: false, indent: indent, depth: depth)
    lines.append(margin + key + pick([":", ":", " :"], or: ":") + value.first)
    return lines + value.rest
  }

  /// A value behind a key or hyphen: what stands on that line and the lines below it.
  private mutating func block(
    _ field: Field?, isItem: Bool, indent: Int, depth: Int
  ) -> (first: String, rest: [String]) {
    let inner = indent + pick([2, 2, 2, 4, 1], or: 2)
    let margin = String(repeating: " ", count: inner)
    switch shape(field, isItem: isItem, depth: depth) {
    case .scalar: return scalar(field, indent: inner)
    case .nothing: return (pick(["", " ~", " null"], or: "") + behind(), chance(20) ? comment(inner) : [])
    case .brackets:
      if chance(50) { return (" " + flow(field, isItem: isItem, depth: depth, margin: nil) + behind(), []) }
      return (
        "", comment(inner) + [margin + flow(field, isItem: isItem, depth: depth, margin: margin) + behind()]
      )
    case .list:
      let inner = !isItem && chance(30) ? indent : inner
      let margin = String(repeating: " ", count: inner)
      var lines: [String] = []
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        lines += comment(inner)
        let value = block(field, isItem: true, indent: inner, depth: depth + 1)
        lines.append(margin + "-" + value.first)
        lines += value.rest
      }
      return (behind(), lines + (chance(30) ? comment(inner) : []))
    case .group:
      var lines: [String] = []
      var members: [(String, Field?)] = [("a", nil), ("b", nil), ("c", nil)]
      if case .group(let group) = field?.type {
        members = group.fields.map { ($0.key, $0) } + [("vreemd", nil)]
      }
      for (key, member) in members.shuffled(using: &generator).prefix(
        Int.random(in: 1...3, using: &generator))
      {
        lines += self.field(key, member, indent: inner, depth: depth + 1)
      }
      // Behind a hyphen the first field may follow at once.
      if isItem, inner == indent + 2, chance(60), let first = lines.first, !first.contains("#"),
        first.count > inner
      {
        return (" " + first.dropFirst(inner), Array(lines.dropFirst()))
      }
      return (behind(), lines)
    }
  }

  private enum Shape { case scalar, nothing, brackets, list, group }

  private mutating func shape(_ field: Field?, isItem: Bool, depth: Int) -> Shape {
    if chance(8) { return .nothing }
    if depth > 3 { return .scalar }
    guard let field, !chance(5) else { return pick([.scalar, .brackets, .list, .group], or: .scalar) }
    if field.isMany, !isItem { return pick([.brackets, .list], or: .list) }
    if case .group = field.type { return pick([.brackets, .group], or: .group) }
    return .scalar
  }

  private mutating func word(_ field: Field?) -> String {
    switch field?.type {
    case .choice(let choices): pick(choices.map(\.value), or: "x")
    case .date: pick(["2016", "2016-03", "2016-03-31", "onbekend"], or: "2016")
    case .integer: "\(Int.random(in: 0...2000, using: &generator))"
    case .boolean: pick(["true", "false"], or: "true")
    case .reference: pick(["Utrecht", "'s-Hertogenbosch", "zorg", "Súdwest-Fryslân", "a/b"], or: "x")
    case .url: "https://a.nl/?b=\(Int.random(in: 0...9, using: &generator))#c"
    default:
      pick(
        [
          "een", "Twee woorden", "a # b", "a: b", "\"c\" en 'd'", " rand ", "- x", "[y]", "a, b", "{", "#",
          "null", "",
          "Een langere tekst die best op twee regels kan", "é 🏛️", "x\u{0}y", "C:\\map", "2016", "true",
          "eind:",
        ], or: "x")
    }
  }

  private mutating func quoted(_ text: String, in brackets: Bool) -> String {
    let plain = brackets ? YAMLExample.quotedIfNeededInBrackets(text) : YAMLExample.quotedIfNeeded(text)
    let canBeSingle = !text.unicodeScalars.contains(where: YAMLExample.isInvisible)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return YAMLExample.quoted(text)
    case 1 where canBeSingle: return "'" + text.replacing("'", with: "''") + "'"
    default: return plain
    }
  }

  private mutating func scalar(_ field: Field?, indent: Int) -> (first: String, rest: [String]) {
    let text = word(field)
    let margin = String(repeating: " ", count: indent)
    let isPlain = YAMLExample.quotedIfNeeded(text) == text
    switch Int.random(in: 0..<8, using: &generator) {
    case 0 where isPlain && text.contains(" "):
      // Folded over several lines.
      let words = text.split(separator: " ")
      return (" " + words[0], words.dropFirst().map { margin + $0 } + [])
    case 1 where !text.isEmpty:
      return (behind(), comment(indent) + [margin + quoted(text, in: false) + behind()])
    case 2 where isPlain && !text.isEmpty:
      let sign = pick([">", "|", ">-", "|-", "|+", ">+"], or: "|")
      let more = chance(50) ? [margin + "# geen opmerking", "", margin + "  nog een regel"] : []
      return (" " + sign + behind(), [margin + text] + more + (chance(20) ? [""] : []))
    default:
      return (" " + quoted(text, in: false) + behind(), [])
    }
  }

  /// Between brackets a line may end anywhere.
  private mutating func gap(_ margin: String?) -> String {
    guard let margin, chance(40) else { return "" }
    return behind(40) + lineBreak + margin + "  "
  }

  private mutating func flow(_ field: Field?, isItem: Bool, depth: Int, margin: String?) -> String {
    let isGroup =
      if case .group = field?.type { isItem || field?.isMany == false } else { field == nil && chance(50) }
    var parts: [String] = []
    if isGroup {
      var members: [(String, Field?)] = [("a", nil), ("b", nil)]
      if case .group(let group) = field?.type { members = group.fields.map { ($0.key, $0) } }
      for (key, member) in members.shuffled(using: &generator).prefix(
        Int.random(in: 0...3, using: &generator))
      {
        parts.append(gap(margin) + key + ": " + gap(margin) + quoted(word(member), in: true) + gap(margin))
      }
      return "{" + parts.joined(separator: ", ") + gap(margin) + "}"
    }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let isGroupItem = if case .group = field?.type { true } else { false }
      let value =
        isGroupItem || (depth < 3 && field == nil && chance(20))
        ? flow(field, isItem: true, depth: depth + 1, margin: margin) : quoted(word(field), in: true)
      parts.append(gap(margin) + value + gap(margin))
    }
    return "[" + parts.joined(separator: ", ") + gap(margin) + "]"
  }
}
