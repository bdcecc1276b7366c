import Foundation

/// A folder for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = FileManager.default.temporaryDirectory
    let url = parent.appendingPathComponent("sitegen-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a copy of the real content and themes.
  static func withRealProject() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for name in ["Content", "Themes"] {
      try FileManager.default.copyItem(
        at: root.appendingPathComponent(name).resolvingSymlinksInPath(),
        to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    }
    return folder
  }

  /// Writes a file, with the folders around it.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file, with the folders around it.
  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Reads a file as text.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Replaces a text that occurs in a file by another.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try read(name)
    guard let range = text.range(of: old) else { throw EditFailure(name: name, old: old) }
    try write(text.replacingCharacters(in: range, with: new), to: name)
  }

  struct EditFailure: Error {
    let name: String
    let old: String
  }

  /// Removes a file or folder.
  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// The names in the folder itself, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The contents of all files below a folder, by path.
  func tree(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let base = "\(path)/\(name)"
    for case let item as String in FileManager.default.enumerator(atPath: base) ?? .init() {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: "\(base)/\(item)", isDirectory: &isFolder),
        !isFolder.boolValue
      {
        files[item] = try Data(contentsOf: URL(fileURLWithPath: "\(base)/\(item)"))
      }
    }
    return files
  }
}
