/// A change to one stretch of a file.
public struct SourceEdit: Sendable, Hashable {
  /// Where the stretch begins.
  public let start: SourcePosition
  /// The spot just after the stretch; the same as its start when text is only put in.
  public let end: SourcePosition
  /// The text that takes its place.
  public let replacement: String

  /// Creates an edit.
  public init(start: SourcePosition, end: SourcePosition, replacement: String) {
    self.start = start
    self.end = end
    self.replacement = replacement
  }
}

extension SourceText {
  /// Returns the offset in bytes of a position, as far as the line goes.
  public func offset(of position: SourcePosition) -> Int {
    let line = self.line(position.line)
    let start = offset(ofLine: position.line)
    guard position.column > 1 else { return start }
    if line.allSatisfy({ $0 < 0x80 }) { return start + min(position.column - 1, line.count) }
    return start + String(decoding: line, as: UTF8.self).prefix(position.column - 1).utf8.count
  }

  /// Returns the bytes of the text after some edits.
  ///
  /// - Parameter edits: The changes; of two that overlap only the first counts.
  public func applying(_ edits: some Sequence<SourceEdit>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var next = 0
    for edit in edits.sorted(by: { $0.start < $1.start }) {
      let start = offset(of: edit.start)
      let end = offset(of: edit.end)
      guard start >= next, end >= start else { continue }
      result += bytes[next..<start]
      result += edit.replacement.utf8
      next = end
    }
    return result + bytes[next...]
  }
}
