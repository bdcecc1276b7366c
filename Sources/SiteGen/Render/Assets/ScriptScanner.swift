/// Finds the comments of a script (ECMA-262, section 12): they may also stand between the parts of a template literal,
/// and what looks like one may be part of a text or of a regular expression.
struct ScriptScanner {
  /// What a slash would be after what was read.
  private enum Slash {
    case division
    case expression
    /// Only a parser could tell: after a brace it depends on what the braces hold.
    case unknown
  }

  /// What is open, with what is needed when it closes.
  private enum Opening: Equatable {
    case parenthesis(afterKeyword: Bool)
    case bracket
    case brace
    case substitution
  }

  private var text: AssetText
  private var slash = Slash.expression
  /// The word just read, if it can be a keyword.
  private var keyword: [UInt8] = []
  private var open: [Opening] = []

  private init(_ source: [UInt8]) { text = AssetText(source) }

  /// Returns a script without comments, indentation and blank lines. Line breaks stay, since they can end statements.
  ///
  /// - Returns: `nil` when a comment, text or expression does not end, or when it is not certain what a slash is.
  static func withoutComments(_ source: [UInt8]) -> [UInt8]? {
    var scanner = ScriptScanner(source)
    guard !scanner.text.comes("#!") else { return nil }
    while scanner.text.next != nil {
      guard scanner.readToken() else { return nil }
    }
    return scanner.open.isEmpty ? scanner.text.finished() : nil
  }

  // MARK: Tokens

  /// Reads one token, comment or white space; `false` when this script had better stay as it is.
  private mutating func readToken() -> Bool {
    guard let byte = text.next else { return false }
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C: text.skip(1, as: .space)
    case 0x0A, 0x0D: text.skip(1, as: .lineBreak)
    case UInt8(ascii: "/"): return readSlash()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      ended(.division)
      return text.keepQuoted()
    case UInt8(ascii: "`"): return keepTemplate()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): keepOpening(byte)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return keepClosing(byte)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return keepSign(byte)
    // Escapes in names, and comments as in HTML, are too odd to follow.
    case UInt8(ascii: "\\"): return false
    case UInt8(ascii: "<") where text.comes("<!--"): return false
    case _ where Self.isWordByte(byte): return keepWord()
    default: keepMark(byte)
    }
    return true
  }

  private mutating func ended(_ slash: Slash) {
    self.slash = slash
    keyword = []
  }

  private mutating func readSlash() -> Bool {
    switch text.byte(after: 1) {
    case UInt8(ascii: "*"):
      return text.readBlockComment()
    case UInt8(ascii: "/"):
      // U+2028 and U+2029 end a comment too; they are left to `keepWord`, which stops at them.
      var count = 2
      while let byte = text.byte(after: count), byte != 0x0A, byte != 0x0D {
        if byte == 0xE2, text.byte(after: count + 1) == 0x80,
          (text.byte(after: count + 2) ?? 0) & 0xFE == 0xA8
        {
          break
        }
        count += 1
      }
      text.skip(count, as: .space)
      return true
    default:
      switch slash {
      case .unknown: return false
      case .expression: return keepExpression()
      case .division:
        ended(.expression)
        text.keep()
        return true
      }
    }
  }

  /// Keeps a regular expression with its flags.
  private mutating func keepExpression() -> Bool {
    var count = 1
    var isInClass = false
    while let byte = text.byte(after: count) {
      switch byte {
      case 0x0A, 0x0D: return false
      case UInt8(ascii: "\\"):
        guard let escaped = text.byte(after: count + 1), escaped != 0x0A, escaped != 0x0D else {
          return false
        }
        count += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        text.keep(count + 1)
        text.keep(text.length(while: Self.isWordByte))
        ended(.division)
        return true
      default: break
      }
      count += 1
    }
    return false
  }

  /// Keeps a template literal up to its end or to `${`, from its first mark or from the brace that ends a substitution.
  private mutating func keepTemplate() -> Bool {
    var count = 1
    while let byte = text.byte(after: count) {
      switch byte {
      case UInt8(ascii: "\\"): count += 1
      case UInt8(ascii: "`"):
        text.keep(count + 1)
        ended(.division)
        return true
      case UInt8(ascii: "$") where text.byte(after: count + 1) == UInt8(ascii: "{"):
        text.keep(count + 2)
        open.append(.substitution)
        ended(.expression)
        return true
      default: break
      }
      count += 1
    }
    return false
  }

  private mutating func keepOpening(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("): open.append(.parenthesis(afterKeyword: Self.heads.contains(keyword)))
    case UInt8(ascii: "["): open.append(.bracket)
    default: open.append(.brace)
    }
    ended(.expression)
    text.keep()
  }

  private mutating func keepClosing(_ byte: UInt8) -> Bool {
    switch (byte, open.popLast()) {
    case (UInt8(ascii: ")"), .parenthesis(let afterKeyword)): ended(afterKeyword ? .expression : .division)
    case (UInt8(ascii: "]"), .bracket): ended(.division)
    case (UInt8(ascii: "}"), .brace): ended(.unknown)
    case (UInt8(ascii: "}"), .substitution): return keepTemplate()
    default: return false
    }
    text.keep()
    return true
  }

  private mutating func keepSign(_ byte: UInt8) -> Bool {
    let isDouble = text.byte(after: 1) == byte
    // At the beginning of a line `-->` is a comment as in HTML.
    if byte == UInt8(ascii: "-"), text.gap == .lineBreak || text.isEmpty, text.comes("-->") { return false }
    ended(isDouble ? .unknown : .expression)
    text.keep(isDouble ? 2 : 1)
    return true
  }

  /// Keeps a name, a keyword or a number.
  private mutating func keepWord() -> Bool {
    guard !comesOddSpace() else { return false }
    var count = text.length(while: Self.isWordByte)
    let word = Array(text.bytes(count))
    if Self.isDigit(word[0]), word.allSatisfy({ Self.isDigit($0) || $0 == UInt8(ascii: "_") }),
      text.byte(after: count) == UInt8(ascii: ".")
    {
      count += 1
      while text.byte(after: count).map(Self.isWordByte) == true { count += 1 }
    }
    // What follows a dot is the name of a property, whatever it is called.
    let isProperty = keyword == [UInt8(ascii: ".")]
    let isAwaiting = keyword == Array("for".utf8) && word == Array("await".utf8)
    text.keep(count)
    if isProperty {
      ended(.division)
    } else {
      slash = Self.operators.contains(word) ? .expression : Self.either.contains(word) ? .unknown : .division
      if !isAwaiting { keyword = word }
    }
    return true
  }

  private mutating func keepMark(_ byte: UInt8) {
    let isSpread = text.comes("...")
    ended(.expression)
    text.keep(isSpread ? 3 : 1)
    if byte == UInt8(ascii: ".") && !isSpread || byte == UInt8(ascii: "#") { keyword = [UInt8(ascii: ".")] }
  }

  // MARK: Words

  /// Keywords after which a slash begins a regular expression.
  private static let operators: Set<[UInt8]> = words(
    "return typeof instanceof in new delete void throw case do else extends default break continue")
  /// Words that are keywords in some places and names in others.
  private static let either: Set<[UInt8]> = words("of yield await")
  /// Keywords whose parentheses a statement follows.
  private static let heads: Set<[UInt8]> = words("if while for with")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "$"), 0x80...:
      true
    default: isDigit(byte)
    }
  }

  /// Whether a word that comes next has white space beyond ASCII in it.
  private func comesOddSpace() -> Bool {
    let word = text.bytes(text.length(while: Self.isWordByte))
    guard word.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isWhitespace || $0 == "\u{FEFF}"
    }
  }
}
