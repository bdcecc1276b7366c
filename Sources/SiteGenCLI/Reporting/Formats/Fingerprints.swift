import SiteGen

/// Names by which a finding is known again in a next report, also when lines were added above it.
///
/// A fingerprint is a hash of the id, the path and the Dutch message: the same in either language. Equal findings in
/// one file are told apart by their order.
enum Fingerprints {
  /// Returns a fingerprint for each finding: 32 hexadecimal digits, each fingerprint once.
  static func of(_ findings: [Finding]) -> [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let text = "\(finding.id)\0\(finding.location.path)\0\(finding.message.nl)"
      let number = seen[text, default: 0]
      seen[text] = number + 1
      return hash("\(text)\0\(number)")
    }
  }

  /// FNV-1a of 128 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  private static func hash(_ text: String) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in text.utf8 { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
