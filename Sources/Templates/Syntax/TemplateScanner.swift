/// A cut of a template's text into tokens, line by line.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private var open: [UInt8] = Self.defaultOpen
  private var close: [UInt8] = Self.defaultClose

  private static let defaultOpen: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "{")]
  private static let defaultClose: [UInt8] = [UInt8(ascii: "}"), UInt8(ascii: "}")]

  /// What is wrong so far, with offsets.
  private(set) var issues: [(offset: Int, kind: TemplateIssue.Kind)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the tokens up to the next line break in static text; `nil` at the end. A tag may hold line breaks.
  mutating func nextLine() -> [TemplateToken]? {
    guard offset < bytes.count else { return nil }
    var tokens: [TemplateToken] = []
    var start = offset
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") {
        offset += 1
        break
      }
      guard bytes[offset] == open[0], matches(open, at: offset) else {
        offset += 1
        continue
      }
      if start < offset { tokens.append(TemplateToken(kind: .text, range: start..<offset, name: "")) }
      guard let tag = readTag() else {
        issues.append((offset, .unclosedTag))
        offset = bytes.count
        return tokens
      }
      tokens.append(tag)
      start = offset
    }
    if start < offset { tokens.append(TemplateToken(kind: .text, range: start..<offset, name: "")) }
    return tokens
  }

  /// Reads a tag at the opening delimiter and moves past it; `nil` if it is not closed.
  private mutating func readTag() -> TemplateToken? {
    let start = offset
    let inner = start + open.count
    guard inner < bytes.count else { return nil }
    let (kind, sigilLength) = Self.kind(of: bytes[inner])
    let from = inner + sigilLength
    let (ending, isTriple): ([UInt8], Bool) =
      switch bytes[inner] {
      case UInt8(ascii: "{"): ([UInt8(ascii: "}")] + close, true)
      case UInt8(ascii: "="): ([UInt8(ascii: "=")] + close, false)
      default: (close, false)
      }
    guard let end = firstMatch(of: ending, from: from) else { return nil }
    offset = end + ending.count
    let range = start..<offset
    if kind == .comment { return TemplateToken(kind: kind, range: range, name: "") }
    let parts = bytes[from..<end].split(whereSeparator: \.isTemplateWhitespace)
    if kind == .delimiters {
      setDelimiters(parts, at: start)
      return TemplateToken(kind: kind, range: range, name: "")
    }
    let name = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    if parts.count != 1 || !Self.isValid(name, kind: kind) { issues.append((start, .invalidName(name))) }
    return TemplateToken(kind: isTriple ? .rawVariable : kind, range: range, name: name)
  }

  private static func kind(of byte: UInt8) -> (kind: TemplateToken.Kind, sigilLength: Int) {
    switch byte {
    case UInt8(ascii: "!"): (.comment, 1)
    case UInt8(ascii: "="): (.delimiters, 1)
    case UInt8(ascii: "{"), UInt8(ascii: "&"): (.rawVariable, 1)
    case UInt8(ascii: "#"): (.section, 1)
    case UInt8(ascii: "^"): (.inverted, 1)
    case UInt8(ascii: "/"): (.close, 1)
    case UInt8(ascii: ">"): (.partial, 1)
    case UInt8(ascii: "<"): (.parent, 1)
    case UInt8(ascii: "$"): (.block, 1)
    default: (.variable, 0)
    }
  }

  private static func isValid(_ name: String, kind: TemplateToken.Kind) -> Bool {
    switch kind {
    case .variable, .rawVariable, .section, .inverted:
      name == "." || !name.split(separator: ".", omittingEmptySubsequences: false).contains("")
    default: true
    }
  }

  private mutating func setDelimiters(_ parts: [ArraySlice<UInt8>], at start: Int) {
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      issues.append((start, .invalidDelimiters))
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private func matches(_ pattern: [UInt8], at start: Int) -> Bool {
    guard start + pattern.count <= bytes.count else { return false }
    for index in pattern.indices where bytes[start + index] != pattern[index] { return false }
    return true
  }

  private func firstMatch(of pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], matches(pattern, at: index) { return index }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  /// Whether this is a space, tab, carriage return or line feed.
  var isTemplateWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}
