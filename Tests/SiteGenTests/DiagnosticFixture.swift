import Foundation
import Testing

@testable import SiteGen

/// A folder in Fixtures: files that are laid over the basis, with marks where diagnostics must appear.
///
/// `expected.txt` declares what no mark can: `path: id` is a diagnostic about a file as a whole, and `weg: path` takes
/// files of the basis away.
struct DiagnosticFixture: Sendable, CustomTestStringConvertible {
  let name: String
  let project: TestProject
  let expected: [Finding]

  var testDescription: String { name }

  /// All fixtures: those in folders and those that are made of bytes.
  static let all = folders + ByteFixtures.all

  private static let checks = Dictionary(
    all.map { fixture in (fixture.name, Task { await fixture.project.check() }) },
    uniquingKeysWith: { first, _ in first })

  /// What the generator says about the fixture; found once for all tests.
  var diagnostics: [Diagnostic] {
    get async { await Self.checks[name]?.value ?? [] }
  }

  private static let folders: [DiagnosticFixture] = {
    let root = TestProject.testFolder.appendingPathComponent("Fixtures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix("_") && !$0.hasPrefix(".") }.sorted().map { name in
      DiagnosticFixture(name: name, overlay: TestProject(folder: root.appendingPathComponent(name)))
    }
  }()

  init(name: String, project: TestProject, expected: [Finding]) {
    self.name = name
    self.project = project
    self.expected = expected.sorted()
  }

  private init(name: String, overlay: TestProject) {
    var project = TestProject.basis
    var expected: [Finding] = []
    let declared = String(decoding: overlay.files["expected.txt"] ?? [], as: UTF8.self)
    for line in declared.split(separator: "\n") {
      guard let colon = line.range(of: ": ") else { continue }
      let (key, value) = (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
      if key == "weg" {
        project = project.without(value)
      } else {
        expected.append(Finding(path: key, position: nil, id: value))
      }
    }
    for (path, bytes) in overlay.files where path != "expected.txt" {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        project.files[path] = bytes
        continue
      }
      let marked = MarkedText(text, path: path)
      project.files[path] = Array(marked.text.utf8)
      expected += marked.findings
    }
    self.init(name: name, project: project, expected: expected)
  }
}
