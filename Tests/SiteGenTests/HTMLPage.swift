/// The addresses and ids in a page, as far as a link checker needs them.
struct HTMLPage {
  /// An attribute of an element.
  struct Attribute: Hashable {
    let element: String
    let name: String
    let value: String
  }

  /// The attributes of all elements, in order.
  let attributes: [Attribute]

  /// The values of `id`, in order.
  var ids: [String] { values(of: ["id"]) }

  /// Reads a page that is written as the themes write: lower case, values in double quotes.
  init(_ html: String) {
    var attributes: [Attribute] = []
    let bytes = Array(html.utf8)
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < bytes.count, (0x61...0x7A).contains(bytes[index]) else { continue }
      let name = Self.word(bytes, &index)
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        guard (0x61...0x7A).contains(bytes[index]) else {
          index += 1
          continue
        }
        let attribute = Self.word(bytes, &index)
        var value = ""
        if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"")
        {
          let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
          value = Self.unescaped(String(decoding: bytes[(index + 2)..<end], as: UTF8.self))
          index = min(end + 1, bytes.count)
        }
        attributes.append(Attribute(element: name, name: attribute, value: value))
      }
    }
    self.attributes = attributes
  }

  /// Returns the values of some attributes, in order.
  func values(of names: Set<String>) -> [String] {
    attributes.filter { names.contains($0.name) }.map(\.value)
  }

  private static func word(_ bytes: [UInt8], _ index: inout Int) -> String {
    let start = index
    while index < bytes.count, !" =>/\n".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Returns a text without character references.
  static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
