import Markdown
import Testing
import YAML

@testable import SiteGen

/// A file that was formatted, with what may not differ between before and after.
struct Formatting {
  let kind: Kind
  let before: String
  let after: String

  /// Formats a file of the model of these tests.
  init(_ before: String, kind name: String = "pilot") throws {
    try self.init(before, kind: Self.kind(name))
  }

  /// Formats a file.
  init(_ before: String, kind: Kind) throws {
    self.kind = kind
    self.before = before
    after = try #require(Self.format(before, kind: kind), "refused")
  }

  /// Fails unless a front matter, without the lines of hyphens, becomes another one.
  static func expect(
    _ before: String, becomes after: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let formatting = try Formatting("---\n\(before)\n---\nTekst.\n")
    #expect(formatting.after == "---\n\(after)\n---\nTekst.\n", sourceLocation: sourceLocation)
    formatting.expectNothingLost(sourceLocation: sourceLocation)
  }

  /// A kind of the model of these tests.
  static func kind(_ name: String) throws -> Kind {
    try #require(SiteBuild.readModel(TestProject.basis.source).value.kind(named: name))
  }

  /// Returns a formatted text; `nil` when it is refused.
  static func format(_ text: String, kind: Kind) -> String? {
    let file = SourceFile(path: "Content/x/proef.md", bytes: Array(text.utf8))
    return EntryFormatter(kind: kind).format(file).value.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Fails when a value, a comment or the body has changed, or when formatting again changes something.
  func expectNothingLost(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let again = Self.format(after, kind: kind)
    #expect(
      again.map { Array($0.utf8) } == Array(after.utf8), "twice is once", sourceLocation: sourceLocation)
    let (old, new) = (contents(before), contents(after))
    #expect(old.values == new.values, "\(before)", sourceLocation: sourceLocation)
    #expect(old.comments == new.comments, "\(before)", sourceLocation: sourceLocation)
    #expect(old.body == new.body, sourceLocation: sourceLocation)
  }

  private struct Contents: Equatable {
    var values: [String] = []
    var comments: [String] = []
    var body: [UInt8] = []
  }

  private func contents(_ text: String) -> Contents {
    let file = SourceFile(path: "", bytes: Array(text.utf8))
    guard case .success(let source) = TextDecoding.text(of: file),
      case .success(let frontMatter) = FrontMatter.split(source)
    else { return Contents() }
    let yaml =
      frontMatter.yaml.starts(with: [0xEF, 0xBB, 0xBF]) ? frontMatter.yaml.dropFirst(3) : frontMatter.yaml
    guard let root = YAMLParser.parse(yaml).root else { return Contents() }
    var fields = FieldParser(text: source, lineOffset: 1, markdown: .init())
    let record = fields.record(
      root.mapping ?? [], fields: kind.fields, indexOfKey: kind.index(ofKey:), at: .start)
    // What the model reads, and besides it what it does not know or refuses.
    let unread = (root.mapping ?? []).compactMap { pair -> String? in
      guard let index = kind.index(ofKey: pair.name) else {
        return "\(pair.name.debugDescription): \(Self.described(pair.value))"
      }
      guard record.refused.contains(index) else { return nil }
      guard kind.fields[index].isSorted, let items = pair.value.sequence else {
        return "\(pair.name): \(Self.described(pair.value))"
      }
      return "\(pair.name): \(items.map(Self.described).sorted())"
    }
    let known = Self.described(record, fields: kind.fields)
    return Contents(
      values: known + unread.sorted(),
      comments: CommentScanner(yaml, root: root).comments.map(\.text).sorted(), body: Array(frontMatter.body))
  }

  private static func described(_ record: Record, fields: [Field]) -> [String] {
    zip(fields, record.values).map { field, value in
      var parts: [String] =
        switch value {
        case nil: []
        case .texts(let items), .references(let items): items.map(\.value.debugDescription)
        case .choices(let items): items.map { "\($0.value)" }
        case .date(let date): [date.text]
        case .integer(let number): ["\(number)"]
        case .boolean(let truth): ["\(truth)"]
        case .markdown(let body): ["\(body.document.html)"]
        case .group(let items):
          items.map { item in
            guard case .group(let group) = field.type else { return "" }
            return "{\(described(item.value, fields: group.fields).joined(separator: ", "))}"
          }
        }
      if field.isSorted { parts.sort() }
      return "\(field.key): \(parts)"
    }
  }

  private static func described(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): scalar.isNull ? "nothing" : trimmed(scalar.text).debugDescription
    case .sequence(let items): "[\(items.map(described).joined(separator: ", "))]"
    // The order of the fields of a group is that of the model where the model has the group.
    case .mapping(let pairs):
      "{\(pairs.map { "\($0.name.debugDescription): \(described($0.value))" }.sorted().joined(separator: ", "))}"
    }
  }

  private static func trimmed(_ text: String) -> String { FieldParser.trimmed(text) }
}
