/// Writes text from a branch into a report in Markdown, so that it stays text.
///
/// A report is shown by GitHub, GitLab or Forgejo, which do more with a text than Markdown says: they turn names after
/// `@` into mentions, numbers after `#` into links, and addresses into links, also behind a backslash. A space without
/// width prevents that (https://github.com/github/markup/issues/1168).
enum ReviewMarkup {
  /// The most characters of one value that a report quotes.
  static let longest = 160

  /// Returns a text on one line in which nothing is markup, cut off when it is long.
  static func text(_ text: some StringProtocol, longest: Int = longest) -> String {
    var writer = InertText()
    var count = 0
    var isSpaced = true
    for scalar in text.unicodeScalars {
      let scalar = InertText.visible(scalar)
      if scalar == " ", isSpaced { continue }
      if count == longest { return writer.finished() + "…" }
      count += 1
      isSpaced = scalar == " "
      writer.append(scalar)
    }
    return writer.finished()
  }

  /// Returns the path of a file as code, or as text when there are odd characters in it.
  static func path(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { InertText.isLetterOrDigit($0) || " -._~/^+=,()'".utf8.contains($0) }
    let isSpaced = path.hasPrefix(" ") || path.hasSuffix(" ") || path.isEmpty
    return isPlain && !isSpaced && path.utf8.count <= longest ? "`\(path)`" : text(path)
  }

  /// Returns a link.
  ///
  /// - Parameters:
  ///   - label: What to click on, in Markdown.
  ///   - address: The address; every character that means something to Markdown is percent-encoded.
  static func link(_ label: String, to address: String) -> String { "[\(label)](\(encoded(address)))" }

  /// Returns an address in which only characters are left that stand for themselves; what was encoded stays so.
  static func encoded(_ address: String) -> String { percentEncoded(address, except: "-._~/:?#@!$&'+,;=%") }

  /// Returns the path of a file as a part of an address.
  static func encodedPath(_ path: String) -> String { percentEncoded(path, except: "-._~/") }

  private static func percentEncoded(_ text: String, except allowed: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if InertText.isLetterOrDigit(byte) || allowed.utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(0x25)
        for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A text in Markdown that grows character by character and in which nothing is markup.
private struct InertText {
  private var result = ""
  /// The letters and digits since the last other character.
  private var run: [Unicode.Scalar] = []
  /// Whether a space without width must come before the next character.
  private var isPending = false
  private var last: Unicode.Scalar = " "
  private var markCount = 0

  private static let widthless = "&#8203;"

  mutating func append(_ scalar: Unicode.Scalar) {
    // More marks on one letter than any language has would cover the lines above.
    markCount = scalar.properties.generalCategory == .nonspacingMark ? markCount + 1 : 0
    if markCount > 3 { return }
    if isPending, scalar != " " {
      endRun()
      result += Self.widthless
    }
    isPending = false
    if scalar.isASCII, Self.isLetterOrDigit(UInt8(scalar.value)) {
      run.append(scalar)
    } else {
      let word = run
      endRun()
      appendMark(scalar, after: word)
    }
    last = scalar
  }

  /// Returns the text, without a space at its end.
  mutating func finished() -> String {
    endRun()
    return result.hasSuffix(" ") ? String(result.dropLast()) : result
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar, after word: [Unicode.Scalar]) {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|": result += "\\"
    // Labels, sums, entities and epics: a backslash for Markdown, and the space for what comes after it.
    case "~", "$", "&":
      result += "\\"
      isPending = true
    // People, issues, merge requests, milestones.
    case "@", "#", "!", "%", "^": isPending = true
    // Web addresses.
    case "/" where last == ":": result += Self.widthless
    case "." where Self.isWord(word, "www"): result += "\\"
    // The other way to write the number of an issue.
    case "-" where Self.isWord(word, "gh"): isPending = true
    default: break
    }
    result.unicodeScalars.append(scalar)
  }

  /// Appends the run; one that could be the hash of a commit is broken in two.
  private mutating func endRun() {
    let isHash =
      run.count >= 7 && run.allSatisfy(\.properties.isASCIIHexDigit)
      && run.contains { (0x30...0x39).contains($0.value) } && run.contains { $0.value > 0x39 }
    for (index, scalar) in run.enumerated() {
      if isHash, index == 6 { result += Self.widthless }
      result.unicodeScalars.append(scalar)
    }
    run.removeAll(keepingCapacity: true)
  }

  private static func isWord(_ run: [Unicode.Scalar], _ word: String) -> Bool {
    run.count == word.unicodeScalars.count
      && zip(run, word.unicodeScalars).allSatisfy { $0.value | 0x20 == $1.value }
  }

  /// Line breaks and tabs become spaces; what is invisible, or turns the reading direction, becomes a sign.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "\u{FFFD}"
    default: scalar
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
