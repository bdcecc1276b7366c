import Foundation
import Testing

@testable import Templates

@Suite(
  .enabled(
    if: SpecificationCase.isWanted,
    "no data of the Mustache specification; set MUSTACHE_SPEC to the folder specs/ of github.com/mustache/spec"
  )
)
struct MustacheSpecificationTests {
  /// The deliberate differences, all of one sort: the specification takes an unknown name or partial for
  /// nothing, we refuse it. In each of these examples the data, from which the test derives the schema, lacks
  /// the name.
  static let refusals: [String: [TemplateIssue.Kind]] = [
    "interpolation: Basic Context Miss Interpolation": [.unknownName("cannot", nearest: nil)],
    "interpolation: Triple Mustache Context Miss Interpolation": [.unknownName("cannot", nearest: nil)],
    "interpolation: Ampersand Context Miss Interpolation": [.unknownName("cannot", nearest: nil)],
    "interpolation: Dotted Names - Broken Chains": [.unknownName("a.b", nearest: nil)],
    "interpolation: Dotted Names - Broken Chain Resolution": [.unknownName("a.b.c", nearest: nil)],
    "interpolation: Dotted Names - Context Precedence": [.unknownName("b.c", nearest: nil)],
    "interpolation: Dotted Names are never single keys": [.unknownName("a", nearest: nil)],
    "inverted: List": [.unknownName("n", nearest: nil)],
    "inverted: Context": [.unknownName("name", nearest: nil)],
    "inverted: Context Misses": [.unknownName("missing", nearest: nil)],
    "inverted: Dotted Names - Broken Chains": [.unknownName("a.b", nearest: nil)],
    "partials: Failed Lookup": [.unknownPartial("text", nearest: nil)],
    "sections: Context Misses": [.unknownName("missing", nearest: nil)],
    "sections: Dotted Names - Broken Chains": [.unknownName("a.b", nearest: nil)],
    "~inheritance: Negative Sections": [.unknownName("bar", nearest: "baz")],
  ]

  @Test func everyListedDifferenceIsAnExample() throws {
    let names = try Set(SpecificationCase.modules.flatMap { try SpecificationCase.load($0).map(\.name) })
    #expect(names.isSuperset(of: Self.refusals.keys))
  }

  @Test func theSpecificationIsPresent() {
    #expect(
      FileManager.default.fileExists(
        atPath: SpecificationCase.folder.appending(path: "sections.json").path(percentEncoded: false)),
      """
      The Mustache specification is not in \(SpecificationCase.folder.path(percentEncoded: false)); \
      set MUSTACHE_SPEC to the folder with its JSON files.
      """)
  }

  @Test(arguments: SpecificationCase.modules)
  func everyExampleGivesTheSpecifiedOutputOrTheListedIssue(module: String) throws {
    for example in try SpecificationCase.load(module) {
      let sources =
        [TemplateSource(name: "main", bytes: Array(example.template.utf8))]
        + example.partials.map { TemplateSource(name: $0.key, bytes: Array($0.value.utf8)) }
      let set = TemplateSet(sources)
      let compilation = set.compile("main", scope: [example.data.fieldType()], output: .plain)
      guard let template = compilation.template else {
        #expect(compilation.issues.map(\.kind) == Self.refusals[example.name], "\(example.name)")
        continue
      }
      #expect(Self.refusals[example.name] == nil, "\(example.name)")
      var output: [UInt8] = []
      template.render(values: [example.data.viewValue], root: [], into: &output)
      #expect(String(decoding: output, as: UTF8.self) == example.expected, "\(example.name)")
    }
  }
}
