/// A source with its nodes.
struct ParsedTemplate: Sendable {
  let name: String
  let bytes: [UInt8]
  let nodes: [TemplateNode]
  /// What is wrong with the syntax, with offsets in the bytes.
  let issues: [(offset: Int, kind: TemplateIssue.Kind)]

  init(_ source: TemplateSource) {
    name = source.name
    bytes = source.bytes
    if let offset = Self.firstInvalidByte(source.bytes) {
      nodes = []
      issues = [(offset, .invalidUTF8)]
    } else {
      var parser = TemplateParser(source.bytes)
      (nodes, issues) = parser.parse()
    }
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var offset = 0
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) { offset += encoded.count }
    return offset
  }
}
