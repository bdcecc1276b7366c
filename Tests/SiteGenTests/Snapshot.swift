import Foundation
import Testing

/// A file with reviewed output.
///
/// `UPDATE_SNAPSHOTS=1` writes the files anew; a file that is not there fails.
enum Snapshot {
  private static let folder = TestProject.testFolder.appendingPathComponent("Snapshots")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1"

  /// Compares output with its file, line by line.
  static func expect(
    _ output: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      return
    }
    let data = try #require(
      TestProject.contents(of: file), "there is no snapshot \(name); run with UPDATE_SNAPSHOTS=1",
      sourceLocation: sourceLocation)
    let expected = String(decoding: data, as: UTF8.self)
    guard output != expected else { return }
    let (found, wanted) = (lines(output), lines(expected))
    let first = zip(found, wanted).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name) differs from line \(first + 1): found '\(first < found.count ? found[first] : "the end")', \
      expected '\(first < wanted.count ? wanted[first] : "the end")'
      """, sourceLocation: sourceLocation)
  }

  /// Fails when there are snapshots besides these.
  static func expectNoOthers(
    than names: [String], in subfolder: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder.appendingPathComponent(subfolder).path
    let found = try FileManager.default.subpathsOfDirectory(atPath: path).filter {
      $0.contains(".") && TestProject.contents(of: folder.appendingPathComponent("\(subfolder)/\($0)")) != nil
    }
    for name in Set(found).subtracting(names).sorted() {
      if isUpdating {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
      } else {
        Issue.record("\(subfolder)/\(name) is no longer written", sourceLocation: sourceLocation)
      }
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
