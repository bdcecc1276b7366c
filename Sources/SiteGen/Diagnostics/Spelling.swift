/// Finds the name that someone probably meant.
public enum Spelling {
  /// A name that may have been meant, ready to be compared.
  struct Candidate: Sendable {
    let name: String
    let folded: [UInt8]

    init(_ name: String) {
      self.name = name
      folded = Spelling.folded(name)
    }
  }

  /// Returns the candidate nearest to a misspelled name, or `nil` when none is near enough.
  ///
  /// Names are compared without case and diacritics. A name of up to five letters may differ in one of them, up to
  /// nine in two, a longer one in three; between equally near candidates the first in the given order wins.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates.map(Candidate.init))
  }

  /// Returns the candidate nearest to a misspelled name, or `nil` when none is near enough.
  static func nearest(to name: String, among candidates: [Candidate]) -> String? {
    let wanted = folded(name)
    guard !wanted.isEmpty else { return nil }
    let allowed = allowedDistance(from: wanted)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      guard abs(candidate.folded.count - wanted.count) <= allowed else { continue }
      let bound = best.map { $0.distance - 1 } ?? allowed
      guard let distance = distance(wanted, candidate.folded, atMost: bound) else { continue }
      best = (candidate.name, distance)
      if distance == 0 { break }
    }
    return best?.name
  }

  /// Returns whether two names differ in nothing but case, diacritics and the marks between words.
  static func isSame(_ a: String, _ b: String) -> Bool { folded(a) == folded(b) }

  /// Returns whether a folded name is near enough to a misspelled one to be meant by it.
  static func isNear(_ candidate: [UInt8], to wanted: [UInt8]) -> Bool {
    let allowed = allowedDistance(from: wanted)
    return abs(candidate.count - wanted.count) <= allowed
      && distance(wanted, candidate, atMost: allowed) != nil
  }

  /// Returns in how many letters a name may differ from a folded one that someone meant by it.
  static func allowedDistance(from wanted: [UInt8]) -> Int {
    wanted.count < 6 ? 1 : wanted.count < 10 ? 2 : 3
  }

  /// Returns a name as bytes without case, diacritics and the marks between words.
  static func folded(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      LetterFolding.append(scalar, to: &bytes)
    }
    return bytes
  }

  /// Returns the Damerau-Levenshtein distance (optimal string alignment), or `nil` when it is above a bound.
  static func distance(_ a: [UInt8], _ b: [UInt8], atMost bound: Int) -> Int? {
    if a == b { return 0 }
    if abs(a.count - b.count) > bound || bound == 0 { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...max(1, a.count) where i <= a.count {
      row[0] = i
      var least = i
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, beforeLast[j - 2] + 1)
        }
        row[j] = value
        least = min(least, value)
      }
      if least > bound { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    let result = last[b.count]
    return result <= bound ? result : nil
  }
}
