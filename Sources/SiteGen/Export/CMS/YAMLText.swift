/// Writes values as YAML in block style, for programs that read types: text that looks like something else is quoted.
///
/// A long list that occurs more than once is written once, with an anchor.
struct YAMLText {
  private var counts: [JSONValue: Int] = [:]
  private var anchors: [JSONValue: String] = [:]

  /// The number of items from which a list is long.
  private static let longList = 20

  /// Returns a mapping or list as lines, each ending in a line break.
  static func of(_ value: JSONValue) -> String {
    var text = YAMLText()
    text.count(value)
    return text.lines(of: value).joined(separator: "\n") + "\n"
  }

  private mutating func count(_ value: JSONValue) {
    switch value {
    case .object(let members): for member in members { count(member.value) }
    case .array(let items):
      if items.count >= Self.longList { counts[value, default: 0] += 1 }
      for item in items { count(item) }
    default: break
    }
  }

  private mutating func lines(of value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member -> [String] in
        let key = Self.scalar(member.name) + ":"
        guard Self.isBlock(member.value) else { return [key + " " + Self.inline(member.value)] }
        if let anchor = anchors[member.value] { return ["\(key) *\(anchor)"] }
        var mark = ""
        if counts[member.value, default: 0] > 1 {
          let anchor = "lijst-\(anchors.count + 1)"
          anchors[member.value] = anchor
          mark = " &\(anchor)"
        }
        return [key + mark] + lines(of: member.value).map { "  " + $0 }
      }
    case .array(let items):
      items.flatMap { item -> [String] in
        guard Self.isBlock(item) else { return ["- " + Self.inline(item)] }
        return lines(of: item).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    default: [Self.inline(value)]
    }
  }

  private static func isBlock(_ value: JSONValue) -> Bool {
    switch value {
    case .object(let members): !members.isEmpty
    case .array(let items): !items.isEmpty
    default: false
    }
  }

  private static func inline(_ value: JSONValue) -> String {
    if case .string(let text) = value { scalar(text) } else { value.compactText }
  }

  /// Words that some reader takes for a truth or for nothing (YAML 1.1, types bool and null).
  private static let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

  private static func scalar(_ text: String) -> String {
    let begins = text.unicodeScalars.first?.properties.isAlphabetic ?? false
    let isPlain = begins && !reserved.contains(text.lowercased()) && YAMLExample.quotedIfNeeded(text) == text
    return isPlain ? text : JSONValue.string(text).compactText
  }
}
