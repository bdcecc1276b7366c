/// A kind of file of an index; the raw value is the third byte of the file and starts its name.
enum FileKind: UInt8, CaseIterable {
  case manifest = 0x6d  // m
  case dictionary = 0x64  // d
  case postings = 0x70  // p
  case tail = 0x74  // t
  case positions = 0x71  // q
  case backwards = 0x72  // r
  case facet = 0x66  // f
  case words = 0x77  // w
  case excerpt = 0x78  // x

  /// The version of the format, raised by every change an older reader cannot read.
  static let version: UInt8 = 2

  /// Whether the contents are compressed; postings and positions are packed so tightly that it would not
  /// help.
  var isCompressed: Bool {
    switch self {
    case .dictionary, .backwards, .facet, .words, .excerpt: true
    case .manifest, .postings, .tail, .positions: false
    }
  }

  /// Returns the name of the file with this hash.
  func fileName(_ hash: UInt64, part: Int? = nil) -> String {
    let stem = "\(Character(Unicode.Scalar(rawValue)))-\(ContentHash.name(hash))"
    return part.map { "\(stem)-\($0).bin" } ?? "\(stem).bin"
  }
}
