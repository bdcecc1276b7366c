import Foundation
import Synchronization
import Testing

@testable import Templates

/// One example of the Mustache specification.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let partials: [String: String]
  let expected: String
  let data: JSONValue

  var testDescription: String { name }

  /// The files of the specification: in a folder beside the project, or where `MUSTACHE_SPEC` points.
  static let folder: URL =
    if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] {
      URL(filePath: path)
    } else {
      URL(filePath: #filePath).appending(path: "../../../../shared/conformance/mustache").standardized
    }

  /// Whether to run the examples: when the data is beside the project, or has been promised to be somewhere.
  static let isWanted =
    ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] != nil
    || FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))

  static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ]

  /// Reads a file of examples.
  static func load(_ module: String) throws -> [SpecificationCase] {
    struct File: Decodable {
      struct Test: Decodable {
        let name: String
        let template: String
        let partials: [String: String]?
        let expected: String
        let data: JSONValue
      }
      let tests: [Test]
    }
    let file = try JSONDecoder().decode(
      File.self, from: Data(contentsOf: folder.appending(path: module + ".json")))
    return file.tests.map {
      SpecificationCase(
        name: "\(module): \($0.name)", template: $0.template, partials: $0.partials ?? [:],
        expected: $0.expected, data: $0.data)
    }
  }
}

/// JSON data of an example, with a schema and values derived from it.
indirect enum JSONValue: Decodable, Sendable {
  case null
  case bool(Bool)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Decimal.self) {
      self = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The type of the data. An object with the same names as one around it has the same schema.
  func fieldType(within outer: [SharedSchema] = []) -> ViewFieldType {
    switch self {
    case .null, .text:
      return .text
    case .bool:
      return .flag
    case .list(let items):
      return .list(items.first?.fieldType(within: outer) ?? .text)
    case .object(let fields):
      let names = fields.keys.sorted()
      if let same = outer.first(where: { $0.names == names }) { return .record { same.schema } }
      let shared = SharedSchema(names: names)
      let fields = names.map { name in
        ViewSchema.Field(name, "", fields[name, default: .null].fieldType(within: outer + [shared]))
      }
      shared.complete(ViewSchema("object", "", fields: fields))
      return .record { shared.schema }
    }
  }

  /// The value of the data.
  var viewValue: ViewValue {
    switch self {
    case .null: .missing
    case .bool(let flag): .flag(flag)
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(\.viewValue))
    case .object(let fields):
      .record(View(fields.keys.sorted().map { fields[$0, default: .null].viewValue }))
    }
  }
}

/// A schema that the types within it can refer to before it is complete.
final class SharedSchema: Sendable {
  let names: [String]
  private let completed = Mutex<ViewSchema?>(nil)

  init(names: [String]) {
    self.names = names
  }

  var schema: ViewSchema { completed.withLock { $0 } ?? ViewSchema("incomplete", "", fields: []) }

  func complete(_ schema: ViewSchema) {
    completed.withLock { $0 = schema }
  }
}
