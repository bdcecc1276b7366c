/// Hashes of bytes: FNV-1a, of 64 bits for names and tables and of 32 bits for the checksum that a browser
/// must be able to compute as well (http://www.isthe.com/chongo/tech/comp/fnv/).
public enum ContentHash {
  /// The state of the 64-bit hash before the first byte.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Continues the 64-bit hash over more bytes.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, from seed: UInt64 = seed) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Returns the 64-bit hash of the bytes.
  static func hash(_ bytes: [UInt8], from seed: UInt64 = seed) -> UInt64 {
    bytes.withUnsafeBufferPointer { hash($0, from: seed) }
  }

  /// Returns the 32-bit hash of the bytes.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }

  /// Returns the 64-bit hash of some bytes as 16 hexadecimal digits, for the name of a file.
  public static func text(_ bytes: [UInt8]) -> String { name(hash(bytes)) }

  /// Returns the hash as 16 hexadecimal digits.
  static func name(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
