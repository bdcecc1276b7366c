import Markdown

/// How a text with Markdown changed, for someone who wants to know how much there is to read.
struct TextChange: Sendable, Hashable {
  /// The number of lines that came.
  var added = 0
  /// The number of lines that went.
  var removed = 0
  var headingsAdded: [String] = []
  var headingsRemoved: [String] = []
  /// The hosts of web addresses that no link went to before.
  var newHosts: [String] = []

  /// The number of lines above which they are only counted, not compared in order.
  private static let mostLines = 4_000

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: The old text with its Markdown; `nil` for none.
  ///   - new: The new text.
  /// - Returns: What changed; `nil` when a reader of the site would notice nothing.
  static func between(_ old: ReviewText?, and new: ReviewText?) -> TextChange? {
    if old?.appearance == new?.appearance { return nil }
    let (oldLines, newLines) = (old?.lines ?? [], new?.lines ?? [])
    var change = TextChange()
    if !ReviewText.hasSameWords(oldLines, newLines) {
      (change.added, change.removed) = lineCounts(oldLines, newLines)
    }
    let (oldHeadings, newHeadings) = (old?.headings ?? [], new?.headings ?? [])
    change.headingsAdded = subtracting(oldHeadings, from: newHeadings)
    change.headingsRemoved = subtracting(newHeadings, from: oldHeadings)
    let known = Set(old?.hosts ?? [])
    change.newHosts = (new?.hosts ?? []).filter { !known.contains($0) }
    return change
  }

  private static func lineCounts(_ old: [String], _ new: [String]) -> (added: Int, removed: Int) {
    var old = old[...]
    var new = new[...]
    while let a = old.first, let b = new.first, a == b {
      old.removeFirst()
      new.removeFirst()
    }
    while let a = old.last, let b = new.last, a == b {
      old.removeLast()
      new.removeLast()
    }
    if old.count + new.count > mostLines {
      return (
        subtracting(Array(old), from: Array(new)).count, subtracting(Array(new), from: Array(old)).count
      )
    }
    let difference = new.difference(from: old)
    return (difference.insertions.count, difference.removals.count)
  }

  /// Returns the elements of a list without those of another, each as often as it stands there.
  static func subtracting<Element: Hashable>(_ others: [Element], from list: [Element]) -> [Element] {
    var counts: [Element: Int] = [:]
    for other in others { counts[other, default: 0] += 1 }
    return list.filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}

/// A text with Markdown, by what a comparison looks at.
struct ReviewText {
  /// The lines without the white space around them; blank lines are left out.
  let lines: [String]
  let headings: [String]
  /// The hosts of the web addresses that links lead to, each once.
  let hosts: [String]
  /// What readers see and where its links lead.
  let appearance: Appearance

  /// What readers see of a text.
  struct Appearance: Hashable {
    /// The rendered text with single spaces.
    let html: [UInt8]
    /// Where its links and pictures lead: addresses, and the paths of files.
    let destinations: [String]
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - source: The text as it stands in the file.
  ///   - document: The same text, parsed.
  ///   - path: The path of the file.
  ///   - headPaths: The path in the head of each file of the base, for a text of the base.
  init(
    source: String, document: MarkdownDocument, path: String, headPaths: [String: String] = [:]
  ) {
    lines = source.split(whereSeparator: \.isNewline).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    headings = document.headings.map(\.text)
    let destinations = document.links.map(\.destination) + document.images.map(\.destination)
    appearance = Appearance(
      html: Self.collapsed(document.html.bytes),
      destinations: destinations.map { Self.target($0, from: path, headPaths) })
    var seen: Set<String> = []
    hosts = destinations.compactMap(Self.host).filter { seen.insert($0).inserted }
  }

  /// Whether two texts have the same words in the same order, however they are spread over lines.
  static func hasSameWords(_ a: [String], _ b: [String]) -> Bool {
    a == b || a.joined(separator: " ").split(separator: " ") == b.joined(separator: " ").split(separator: " ")
  }

  private static func trimmed(_ line: Substring) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x0A
      if isSpace, result.last == 0x20 { continue }
      result.append(isSpace ? 0x20 : byte)
    }
    return result
  }

  /// Returns the path in the head of the file that a destination means; other destinations as they are.
  private static func target(_ destination: String, from path: String, _ headPaths: [String: String])
    -> String
  {
    if destination.hasPrefix("#") || destination.hasPrefix("/") || destination.contains(":") {
      return destination
    }
    let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
    var parts = path.split(separator: "/").dropLast()
    for part in destination[..<end].split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let file = parts.joined(separator: "/")
    return (headPaths[file] ?? file) + destination[end...]
  }

  private static func host(_ address: String) -> String? {
    for scheme in ["https://", "http://"] where address.lowercased().hasPrefix(scheme) {
      return address.dropFirst(scheme.count).prefix { !"/?#".contains($0) }.lowercased()
    }
    return nil
  }
}
