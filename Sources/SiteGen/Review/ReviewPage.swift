/// A report that grows part by part and never becomes longer than it may.
///
/// Parts are written whole or not at all. What no longer fits is counted, and the last sentence says what it was.
struct ReviewPage {
  /// What the parts of a section are, to count those that are left out.
  struct Unit {
    let one: String
    let many: String
  }

  private(set) var text = ""
  private var omitted: [(unit: Unit, count: Int)] = []
  private let limit: Int
  /// Writes the last sentence, from what was left out: `3 bladen en 2 meldingen`.
  private let closing: (String) -> String
  private let conjunction: String

  /// The bytes that are kept free for the last sentence.
  private static let reserve = 600

  /// Creates an empty report.
  ///
  /// - Parameters:
  ///   - limit: The largest size in bytes of UTF-8, at least twice what is kept free.
  ///   - conjunction: The word between the last two things that were left out.
  ///   - closing: Writes the last sentence from a list of what was left out.
  init(limit: Int, conjunction: String, closing: @escaping (String) -> String) {
    self.limit = limit
    self.conjunction = conjunction
    self.closing = closing
  }

  /// Adds a part that is not counted when it does not fit.
  mutating func add(_ part: String) {
    if text.utf8.count + part.utf8.count <= limit - Self.reserve { text += part }
  }

  /// Adds a section with its heading.
  ///
  /// - Parameters:
  ///   - opening: What stands above the parts; left out when no part fits.
  ///   - parts: The parts in order; one that does not fit is left out.
  ///   - unit: What the parts are.
  ///   - closing: What stands below the parts.
  ///   - share: The part of the largest size that the section may take, so that there is room for others.
  mutating func addSection(
    _ opening: String, _ parts: [String], _ unit: Unit, closing: String = "", share: Double = 1
  ) {
    let end = min(limit - Self.reserve, text.utf8.count + Int(Double(limit) * share))
    var body = ""
    var size = text.utf8.count + opening.utf8.count + closing.utf8.count
    var omitted = 0
    for part in parts {
      if size + part.utf8.count > end {
        omitted += 1
        continue
      }
      body += part
      size += part.utf8.count
    }
    if !body.isEmpty { text += opening + body + closing }
    omit(omitted, unit)
  }

  /// Returns the whole report.
  func finished() -> String {
    guard !omitted.isEmpty else { return text }
    let list = omitted.map { "\($0.count) \($0.count == 1 ? $0.unit.one : $0.unit.many)" }
    return text + closing(Enumeration.text(list, conjunction))
  }

  private mutating func omit(_ count: Int, _ unit: Unit) {
    guard count > 0 else { return }
    if let index = omitted.firstIndex(where: { $0.unit.many == unit.many }) {
      omitted[index].count += count
    } else {
      omitted.append((unit, count))
    }
  }
}

/// A list in a sentence.
enum Enumeration {
  /// Returns texts with commas between them, and a word before the last.
  static func text(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
