import Foundation
import SearchIndex
import Testing

struct QueryTableTests {
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil

  static func cases() -> [QueryTable.Case] { (try? QueryTable.read().cases) ?? [] }

  @Test func theTableOfQueriesIsThere() {
    #expect(Self.cases().count > 100)
  }

  @Test func everyQueryGivesItsAnswer() async throws {
    var table = try QueryTable.read()
    let files = Dictionary(uniqueKeysWithValues: try await table.files().map { ($0.name, $0.bytes) })
    let reader = try SearchIndexReader { files[$0] }
    for (position, row) in table.cases.enumerated() {
      let answer = try row.answered(by: reader)
      if Self.updates { table.cases[position] = answer } else { #expect(answer == row) }
    }
    guard Self.updates else { return }
    // What is written is to be read: each answer must be what its case says.
    try Data(try table.text().utf8).write(to: TestFixtures.folder.appendingPathComponent(QueryTable.name))
  }

  /// The files stand in Fixtures for the browser tests; set UPDATE_SNAPSHOTS after a change of format that is
  /// meant.
  @Test func theFilesAreTheOnesOfTheFixture() async throws {
    let folder = TestFixtures.folder.appendingPathComponent("zoekindex")
    let files = try await QueryTable.read().files()
    if Self.updates {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == files.map(\.name))
    // Another version of zlib may compress the same contents, after which a file is named, to other bytes.
    for file in files where !"drfwx".contains(file.name.prefix(1)) {
      let stored = try? Data(contentsOf: folder.appendingPathComponent(file.name))
      #expect(stored.map(Array.init) == file.bytes, "\(file.name)")
    }
    // Each kind is there, most of them more than once, and some group has a tail.
    let kinds = Dictionary(grouping: names, by: { $0.prefix(1) }).mapValues(\.count)
    for kind in "dpqrx" { #expect(kinds["\(kind)"] ?? 0 > 4, "\(kind)") }
    for kind in "tfw" { #expect(kinds["\(kind)"] ?? 0 > 0, "\(kind)") }
  }
}
