internal import CYAML

/// The reader of YAML text: libyaml's events in, a tree with exact positions out.
public enum YAMLParser {
  /// The version of libyaml that is linked in.
  public static var libraryVersion: String { String(cString: yaml_get_version_string()) }

  /// Parses one YAML 1.1 document in UTF-8.
  ///
  /// Linear in the text. Never fails: whatever the bytes, the outcome says what is wrong with them.
  ///
  /// - Parameters:
  ///   - bytes: The text; a UTF-8 byte order mark at its start is skipped.
  ///   - limits: How much to accept.
  /// - Returns: The tree and all issues that one pass can find.
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>, limits: YAMLLimits = .standard) -> YAMLParse {
    let text =
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    // libyaml keeps the parser's own address in it, so it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return .outOfMemory }
    defer { yaml_parser_delete(parser) }
    // Fixed, because libyaml would otherwise take a UTF-16 byte order mark for an invitation.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)

    // libyaml asserts that the input is not a null pointer, which an empty buffer may have.
    guard let start = text.baseAddress, !text.isEmpty else { return YAMLParse(root: nil, issues: []) }
    yaml_parser_set_input_string(parser, start, text.count)
    var builder = TreeBuilder(parser: parser, text: text, limits: limits)
    return builder.build()
  }

  /// Parses one YAML 1.1 document in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text; a UTF-8 byte order mark at its start is skipped.
  ///   - limits: How much to accept.
  /// - Returns: The tree and all issues that one pass can find.
  public static func parse(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> YAMLParse {
    bytes.withUnsafeBufferPointer { parse($0, limits: limits) }
  }

  /// Parses one YAML 1.1 document in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text; a UTF-8 byte order mark at its start is skipped. Marks count from its first byte.
  ///   - limits: How much to accept.
  /// - Returns: The tree and all issues that one pass can find.
  public static func parse(_ bytes: ArraySlice<UInt8>, limits: YAMLLimits = .standard) -> YAMLParse {
    bytes.withUnsafeBufferPointer { parse($0, limits: limits) }
  }
}

extension YAMLParse {
  fileprivate static let outOfMemory = YAMLParse(
    root: nil,
    issues: [
      YAMLIssue(
        kind: .syntax(problem: "out of memory", context: nil, contextMark: nil),
        mark: YAMLMark(line: 0, column: 0))
    ])
}
