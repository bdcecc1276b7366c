public import YAML

/// The bytes of a file with the starts of its lines: turns the positions of parsers into those of an editor.
///
/// cmark counts UTF-8 bytes and libyaml counts code points; people count characters. This is the one place where
/// the three meet.
public struct SourceText: Sendable {
  /// The path of the file, for locations.
  public let path: String
  /// The bytes of the file, without a byte order mark.
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Indexes the lines of a text.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 48)
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == 0x0A { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The number of lines, of which the last may be empty.
  public var lineCount: Int { lineStarts.count }

  /// Returns the bytes of a line, without its line break.
  ///
  /// - Parameter line: The line, from 1; a line past the end is empty.
  public func line(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// Returns where a line begins, in bytes from the start of the file.
  ///
  /// - Parameter line: The line, from 1.
  public func offset(ofLine line: Int) -> Int {
    line <= lineStarts.count ? lineStarts[max(0, line - 1)] : bytes.count
  }

  /// Converts a line and a column in bytes, both from 1.
  public func position(line: Int, utf8Column: Int) -> SourcePosition {
    let text = self.line(line)
    let prefix = text.prefix(max(0, utf8Column - 1))
    return SourcePosition(line: line, column: Self.characters(in: prefix) + 1)
  }

  /// Converts a mark of the YAML parser.
  ///
  /// - Parameter lineOffset: The number of lines in the file before the text that the parser was given.
  public func position(_ mark: YAMLMark, lineOffset: Int = 0) -> SourcePosition {
    let line = mark.line + lineOffset + 1
    let text = self.line(line)
    var end = text.startIndex
    var remaining = mark.column
    while remaining > 0, end < text.endIndex {
      end += 1
      while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
      remaining -= 1
    }
    return SourcePosition(line: line, column: Self.characters(in: text[text.startIndex..<end]) + 1)
  }

  /// Converts an offset in bytes from the start of the file.
  public func position(ofOffset offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return position(line: low + 1, utf8Column: offset - lineStarts[low] + 1)
  }

  /// Returns a location in this file.
  public func location(_ position: SourcePosition?) -> SourceLocation {
    SourceLocation(path: path, position: position)
  }

  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return String(decoding: bytes, as: UTF8.self).count
  }
}
