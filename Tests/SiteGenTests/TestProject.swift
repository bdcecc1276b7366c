import Foundation

@testable import SiteGen

/// The files of a project in memory: content and themes by path.
struct TestProject: Sendable {
  /// The bytes of each file, by its path from the root of the project.
  var files: [String: [UInt8]]

  /// The day on which the tests take place.
  static let date = CalendarDate(year: 2026, month: 11, day: 22)

  /// The folder of these tests.
  static let testFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The folder of this repository.
  static let repositoryFolder = testFolder.deletingLastPathComponent().deletingLastPathComponent()

  /// A project with a model that has every type of field, a theme that prints every value, and a few valid entries.
  static let basis = TestProject(folder: testFolder.appendingPathComponent("Fixtures/_basis"))

  /// The content and themes of this repository.
  static let repository = TestProject(folder: repositoryFolder, below: ["Content", "Themes"])

  /// Reads all files of a folder, or of some folders in it.
  init(folder: URL, below parts: [String] = [""]) {
    var files: [String: [UInt8]] = [:]
    for part in parts {
      for path in FileManager.default.subpaths(atPath: folder.appendingPathComponent(part).path) ?? [] {
        let name = part.isEmpty ? path : "\(part)/\(path)"
        guard let data = Self.contents(of: folder.appendingPathComponent(name)) else { continue }
        files[name] = [UInt8](data)
      }
    }
    self.files = files
  }

  /// Returns the contents of a file; `nil` for a folder and where there is nothing.
  static func contents(of file: URL) -> Data? {
    var isFolder = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
    else { return nil }
    return try? Data(contentsOf: file)
  }

  /// Returns the project with a file added or replaced.
  func with(_ path: String, _ text: String) -> TestProject { with(path, bytes: Array(text.utf8)) }

  /// Returns the project with a file added or replaced.
  func with(_ path: String, bytes: [UInt8]) -> TestProject {
    var copy = self
    copy.files[path] = bytes
    return copy
  }

  /// Returns the project without the files whose path begins with a text.
  func without(_ prefix: String) -> TestProject {
    var copy = self
    copy.files = files.filter { !$0.key.hasPrefix(prefix) }
    return copy
  }

  /// Returns the project with the files of another one laid over it.
  func overlaid(with other: TestProject) -> TestProject {
    var copy = self
    copy.files.merge(other.files) { $1 }
    return copy
  }

  /// Returns the project with every occurrence of a text in one file replaced.
  func replacing(_ old: String, with new: String, in path: String) -> TestProject {
    with(path, (files[path].map { String(decoding: $0, as: UTF8.self) } ?? "").replacing(old, with: new))
  }

  /// What the generator is given.
  var source: SiteSource { source(order: { $0.sorted { $0.path < $1.path } }) }

  /// Returns what the generator is given, with the files in some order.
  func source(order: ([SourceFile]) -> [SourceFile]) -> SiteSource {
    let all = order(files.map { SourceFile(path: $0.key, bytes: $0.value) })
    return SiteSource(
      content: all.filter { $0.path.hasPrefix("Content/") },
      theme: all.filter { $0.path.hasPrefix("Themes/") })
  }

  /// Checks the project.
  func check(date: CalendarDate = TestProject.date) async -> [Diagnostic] {
    await SiteBuild.check(source, options: BuildOptions(date: date, concurrency: 2)).diagnostics
  }

  /// Plans the project, and renders every planned file.
  func build(
    date: CalendarDate = TestProject.date, modified: [String: CalendarDate] = [:], concurrency: Int = 2
  ) async -> RenderedSite? {
    let options = BuildOptions(date: date, modified: modified, concurrency: concurrency)
    return await SiteBuild.plan(source, options: options).value.map(RenderedSite.init)
  }
}

/// The bytes of every file of a site.
struct RenderedSite: Sendable {
  /// The paths in the order of the plan.
  let paths: [String]
  /// The bytes by path.
  let files: [String: [UInt8]]

  init(_ plan: SitePlan) {
    paths = plan.files.map(\.path)
    files = Dictionary(
      plan.files.map { file in
        var bytes: [UInt8] = []
        file.write(into: &bytes)
        return (file.path, bytes)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a file as text; empty when it is not there.
  subscript(path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// The paths of the pages.
  var pages: [String] { paths.filter { $0.hasSuffix(".html") } }
}
