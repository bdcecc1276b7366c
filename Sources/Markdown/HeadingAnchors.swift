/// The anchors given out so far, made the way forges make them, so that a link to a heading works there as
/// well.
///
/// GitHub's rule: lower case; only letters, marks, digits, connecting punctuation, hyphens and spaces stay;
/// spaces become hyphens. An anchor that was given out before gets `-1`, `-2`, … Letters keep their
/// diacritics.
struct HeadingAnchors {
  private var uses: [String: Int] = [:]

  /// Gives an anchor that was not given before.
  ///
  /// - Parameter text: The text of the heading, UTF-8.
  mutating func next(for text: some Collection<UInt8>) -> String {
    let base = Self.slug(text)
    guard let used = uses[base] else {
      uses[base] = 0
      return base
    }
    var number = used
    var anchor: String
    repeat {
      number += 1
      anchor = "\(base)-\(number)"
    } while uses[anchor] != nil
    uses[base] = number
    uses[anchor] = 0
    return anchor
  }

  /// Gives the anchor of a text, without regard to others; a hyphen when nothing is left of it.
  static func slug(_ text: some Collection<UInt8>) -> String {
    var slug = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: scalar) + 32))
      case " ": slug.append("-")
      case "\u{0}"..."\u{7F}": break
      default: if isWord(scalar) { slug.append(scalar.properties.lowercaseMapping) }
      }
    }
    return slug.isEmpty ? "-" : slug
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
