/// A kind of file of an index; the raw value is the third byte of the file and starts its name.
enum FileKind: UInt8 {
  case manifest = 0x6d  // m
  case dictionary = 0x64  // d
  case postings = 0x70  // p
  case cards = 0x63  // c
  case facet = 0x66  // f

  /// The version of the format, raised by every change an older reader cannot read.
  static let version: UInt8 = 1

  /// Returns the name of the file with this content hash.
  func fileName(_ hash: UInt64, part: Int? = nil) -> String {
    let stem = "\(Character(Unicode.Scalar(rawValue)))-\(ContentHash.name(hash))"
    return part.map { "\(stem)-\($0).bin" } ?? "\(stem).bin"
  }
}
