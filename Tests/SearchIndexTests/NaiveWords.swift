import Foundation

/// What the words of docs/search-format.md say of words alone, without an index.
extension NaiveQuery {
  static let endings =
    ["", "d", "de", "den", "e", "en", "er", "ere", "ers", "je", "jes", "n", "s", "st"]
    + ["ste", "t", "te", "ten", "tje"]
  static let links = ["", "s", "e", "en", "n"]

  /// Returns what a word is without each of its endings, made even.
  static func bases(_ form: String) -> [(base: String, ending: String)] {
    endings.filter { form.hasSuffix($0) }.map { ending in
      var base = String(form.dropLast(ending.count))
      if base.hasSuffix("v") { base = base.dropLast() + "f" }
      if base.hasSuffix("z") { base = base.dropLast() + "s" }
      for consonant in "bcdfghjklmnpqrstvwxyz" {
        if base.hasSuffix("\(consonant)\(consonant)") { return (String(base.dropLast()), ending) }
        for vowel in ["aa", "ee", "oo", "uu"] where base.hasSuffix("\(vowel)\(consonant)") {
          return (base.dropLast(2) + "\(consonant)", ending)
        }
      }
      return (base, ending)
    }
  }

  /// Whether a word may have errors.
  static func comparable(_ form: String) -> Bool {
    form.utf8.count >= 4 && !form.contains { $0.isASCII && $0.isNumber }
  }

  /// The distance in errors, by the definition: the least over what the last letters can be.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    func plain(_ left: [Character], _ right: [Character]) -> Int {
      var table = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
      for row in 0..<left.count {
        for column in 0..<right.count {
          var least = min(table[row][column + 1], table[row + 1][column]) + 1
          least = min(least, table[row][column] + (left[row] == right[column] ? 0 : 1))
          if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
            least = min(least, table[row - 1][column - 1] + 1)
          }
          table[row + 1][column + 1] = least
        }
      }
      return table[left.count][right.count]
    }
    func withY(_ word: [Character]) -> [Character] {
      Array(String(word).replacingOccurrences(of: "ij", with: "y"))
    }
    return min(plain(left, right), plain(withY(left), withY(right)))
  }
}
