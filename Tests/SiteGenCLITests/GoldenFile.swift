import Foundation
import Testing

/// A file with reviewed output of the program, in the folder Snapshots.
///
/// `UPDATE_SNAPSHOTS=1` writes the files anew; a file that is not there fails.
enum GoldenFile {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// Compares output with its file, line by line.
  static func expect(
    _ output: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      return
    }
    let wanted = try #require(
      try? String(contentsOf: file, encoding: .utf8), "there is no \(name); run with UPDATE_SNAPSHOTS=1",
      sourceLocation: sourceLocation)
    guard output != wanted else { return }
    let (found, expected) = (lines(output), lines(wanted))
    let first = zip(found, expected).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name) differs from line \(first + 1): found '\(first < found.count ? found[first] : "the end")', \
      expected '\(first < expected.count ? expected[first] : "the end")'
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
