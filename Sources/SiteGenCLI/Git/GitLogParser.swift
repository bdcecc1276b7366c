/// Reads what `git log -z --name-only --format=%H%x20%ct` prints, part by part.
///
/// Every record ends in NUL. A commit is a record `hash seconds`; the records after it are the paths it touched, the
/// first of them with a line break before it.
struct GitLogParser {
  /// The seconds since 1970 of the newest commit of each path.
  private(set) var times: [String: Int] = [:]

  private let prefix: [UInt8]
  private let ignored: Set<String>
  private var record: [UInt8] = []
  private var time: Int?

  /// Creates a parser.
  ///
  /// - Parameters:
  ///   - folder: The folder that every path begins with; it tells a path from a commit, whatever the file is called.
  ///   - ignored: The hashes of commits that do not count: at the edge of a shallow clone a commit claims every file.
  init(folder: String, ignored: Set<String>) {
    prefix = Array((folder + "/").utf8)
    self.ignored = ignored
  }

  /// Reads the next part of the output.
  mutating func receive(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0) {
      record.append(contentsOf: rest[..<end])
      endRecord()
      rest = rest[(end + 1)...]
    }
    record.append(contentsOf: rest)
  }

  private mutating func endRecord() {
    defer { record.removeAll(keepingCapacity: true) }
    let text = record.first == 0x0A ? record[1...] : record[...]
    if text.starts(with: prefix) {
      guard let time else { return }
      let path = String(decoding: text, as: UTF8.self)
      times[path] = max(time, times[path] ?? time)
    } else if let space = text.firstIndex(of: 0x20) {
      let hash = String(decoding: text[..<space], as: UTF8.self)
      time = ignored.contains(hash) ? nil : Int(String(decoding: text[(space + 1)...], as: UTF8.self))
    }
  }
}
