/// The difference between two texts, line by line.
///
/// Lines that occur once in both texts are matched first (patience diff), so that a change reads as a person made it. The
/// time is n log n: what no such line divides is compared in full only when it is small.
public struct LineDiff: Sendable {
  /// What happened to a line.
  public enum Change: Sendable {
    /// It stands in both texts.
    case kept
    /// It stands in the old text only.
    case removed
    /// It stands in the new text only.
    case added
  }

  /// Lines that changed, with some unchanged ones around them.
  public struct Hunk: Sendable {
    /// The position of its first line in the old text, from 0.
    public let oldStart: Int
    /// The position of its first line in the new text, from 0.
    public let newStart: Int
    /// The lines in order, each with its line break if it has one.
    public let lines: [(change: Change, text: String)]
  }

  /// The changes in order; none when the texts are equal.
  public let hunks: [Hunk]

  /// Compares two texts.
  ///
  /// - Parameter context: The number of unchanged lines to show around a change.
  public init(from old: [UInt8], to new: [UInt8], context: Int = 3) {
    let oldLines = Self.lines(of: old)
    let newLines = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let matching = LineMatching(old: oldLines.map(number), new: newLines.map(number))
    hunks = Self.hunks(
      matching, old: oldLines.map { String(decoding: $0, as: UTF8.self) },
      new: newLines.map { String(decoding: $0, as: UTF8.self) }, context: context)
  }

  /// Returns the difference in the unified format that `git apply` takes; empty when the texts are equal.
  ///
  /// - Parameter path: The path of the file, for the lines above the changes.
  public func unified(path: String) -> String {
    guard !hunks.isEmpty else { return "" }
    var text = "--- a/\(path)\n+++ b/\(path)\n"
    for hunk in hunks {
      let oldCount = hunk.lines.count { $0.change != .added }
      let newCount = hunk.lines.count { $0.change != .removed }
      text += "@@ -\(Self.range(hunk.oldStart, oldCount)) +\(Self.range(hunk.newStart, newCount)) @@\n"
      for line in hunk.lines {
        let sign =
          switch line.change {
          case .kept: " "
          case .removed: "-"
          case .added: "+"
          }
        text += sign + line.text
        if !line.text.utf8.reversed().starts(with: [0x0A]) { text += "\n\\ No newline at end of file\n" }
      }
    }
    return text
  }

  /// A range without lines is named after the line before it.
  private static func range(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func hunks(
    _ matching: LineMatching, old: [String], new: [String], context: Int
  ) -> [Hunk] {
    var hunks: [Hunk] = []
    var lines: [(change: Change, text: String)] = []
    var start = (old: 0, new: 0)
    // The unchanged lines since the last change.
    var trailing = 0
    var (i, j) = (0, 0)
    func close() {
      guard lines.contains(where: { $0.change != .kept }) else { return }
      hunks.append(
        Hunk(
          oldStart: start.old, newStart: start.new,
          lines: Array(lines.dropLast(max(0, trailing - context)))))
    }
    while i < old.count || j < new.count {
      if i < old.count, matching.isRemoved[i] {
        lines.append((.removed, old[i]))
        i += 1
        trailing = 0
      } else if j < new.count, matching.isAdded[j] {
        lines.append((.added, new[j]))
        j += 1
        trailing = 0
      } else {
        lines.append((.kept, new[j]))
        i += 1
        j += 1
        trailing += 1
        let hasChange = trailing < lines.count
        if hasChange, trailing > context * 2 {
          close()
          lines = Array(lines.suffix(context))
          start = (i - lines.count, j - lines.count)
          trailing = lines.count
        } else if !hasChange, lines.count > context {
          lines.removeFirst()
          start = (i - lines.count, j - lines.count)
          trailing = lines.count
        }
      }
    }
    close()
    return hunks
  }
}
