extension String {
  /// The text with its first letter in upper case; a Dutch IJ counts as one letter.
  var capitalizedFirst: String {
    if hasPrefix("ij") { return "IJ" + dropFirst(2) }
    return prefix(1).uppercased() + dropFirst()
  }

  /// Returns the text with every `{name}` replaced by a value.
  func filling(_ name: String, with value: String) -> String {
    let mark = Array("{\(name)}".utf8)
    let bytes = Array(utf8)
    guard bytes.count >= mark.count else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x7B, bytes[index...].starts(with: mark) {
        result.append(contentsOf: value.utf8)
        index += mark.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
