/// Addresses of the preview itself, and the encoding that all its addresses need.
enum PreviewAddress {
  /// The path of the script of the preview.
  static let script = "/_sitegen/preview.js"
  /// The path of the stream of events.
  static let events = "/_sitegen/events"
  /// The path of the page that shows a source file.
  static let source = "/_sitegen/bron"
  /// The name of the parameter that says which file.
  static let file = "bestand"

  /// Returns the address at which a source file is shown, scrolled to a line.
  static func source(_ path: String, line: Int?) -> String {
    "\(source)?\(file)=\(encoded(path))" + (line.map { "#\(anchor($0))" } ?? "")
  }

  /// Returns the id of a line on that page.
  static func anchor(_ line: Int) -> String { "regel-\(line)" }

  /// Returns a path with what is no plain character as percent signs.
  static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
