/// Where in HTML or XML the next byte stands: the state of a tokenizer, as far as escaping depends on it.
///
/// Follows the tokenizer of the HTML standard (13.2.5), reduced to what well-formed templates need.
struct MarkupState: Equatable {
  enum Place: Equatable {
    case data
    case tagOpen
    case endTagOpen
    case tagName
    case beforeAttributeName
    case attributeName
    case afterAttributeName
    case beforeValue
    case doubleQuotedValue
    case singleQuotedValue
    case unquotedValue
    /// After a quoted value, or where a section ended a name: only white space, `/` or `>` may follow.
    case afterAttribute
    case declarationStart
    case declaration
    case comment
    case cdata
    case rawText
    case rawTextTagOpen
    case rawTextEndTagName
  }

  /// How the value of an attribute is read.
  enum Attribute: Equatable {
    case ordinary
    case url
    case urlSet
    case event
    case style
    case document
  }

  /// How far the value of a URL attribute has come. Other attributes are always `inside`.
  enum ValueProgress: Equatable {
    case start
    case inside
    case fragment
  }

  let isXML: Bool
  private(set) var place = Place.data
  private(set) var attribute = Attribute.ordinary
  private(set) var progress = ValueProgress.inside
  /// The name of the element whose tag is being read, or whose raw text is; empty in data.
  private(set) var element: [UInt8] = []
  private var isEndTag = false
  /// The name that is being read, in lower case.
  private var name: [UInt8] = []
  /// The number of `-` or `]` just read, at most two.
  private var closers = 0
}

extension MarkupState {
  init(isXML: Bool) {
    self.init(isXML: isXML, place: .data)
  }

  /// Whether the place is in a `script` element or in its opening tag.
  var isScript: Bool { element == Array("script".utf8) }

  /// Ends a name that a section interrupts: inside the section and after it a new attribute may begin.
  mutating func settle() {
    switch place {
    case .tagName:
      finishTagName()
      place = .afterAttribute
    case .attributeName:
      name = []
      place = .afterAttribute
    case .unquotedValue:
      (place, attribute) = (.afterAttribute, .ordinary)
    case .afterAttributeName:
      place = .beforeAttributeName
    default:
      break
    }
  }

  /// Combines the states with and without the body of a section; `nil` if they do not agree.
  func joined(with other: MarkupState) -> MarkupState? {
    if self == other { return self }
    var (left, right) = (self, other)
    if [left.place, right.place].allSatisfy({ $0 == .beforeAttributeName || $0 == .afterAttribute }) {
      (left.place, right.place) = (.afterAttribute, .afterAttribute)
    } else {
      // One of the two values may be empty, so nothing is certain about the start of a URL.
      (left.progress, right.progress) = (.inside, .inside)
    }
    return left == right ? left : nil
  }

  /// Notes that a value was printed, or refused.
  mutating func didPrint() {
    if progress == .start { progress = .inside }
    // A refused value counts as the name or value that it was meant to be, so that it is not an issue twice.
    if place == .beforeValue { place = .unquotedValue }
    if place == .beforeAttributeName { place = .attributeName }
  }

  /// Reads static text.
  ///
  /// - Returns: The index of a byte that is glued to a name or value, if there is one.
  mutating func read(_ bytes: ArraySlice<UInt8>) -> Int? {
    var malformed: Int?
    for (index, byte) in zip(bytes.indices, bytes) {
      if place == .data {
        if byte == UInt8(ascii: "<") { place = .tagOpen }
      } else if !read(byte), malformed == nil {
        malformed = index
      }
    }
    return malformed
  }

  /// Reads a byte outside data; false if it may not be there.
  private mutating func read(_ byte: UInt8) -> Bool {
    switch place {
    case .data, .tagOpen, .endTagOpen:
      return readTagOpen(byte)
    case .tagName, .beforeAttributeName, .attributeName, .afterAttributeName, .afterAttribute:
      return readInTag(byte)
    case .beforeValue, .doubleQuotedValue, .singleQuotedValue, .unquotedValue:
      return readValue(byte)
    case .declarationStart, .declaration, .comment, .cdata:
      readDeclaration(byte)
    case .rawText, .rawTextTagOpen, .rawTextEndTagName:
      readRawText(byte)
    }
    return true
  }

  private mutating func readTagOpen(_ byte: UInt8) -> Bool {
    if byte.isASCIILetter {
      isEndTag = place == .endTagOpen
      name = [byte | 0x20]
      place = .tagName
      return true
    }
    switch (place, byte) {
    case (.tagOpen, UInt8(ascii: "/")): place = .endTagOpen
    case (.tagOpen, UInt8(ascii: "!")): place = .declarationStart
    case (.tagOpen, UInt8(ascii: "?")): place = .declaration
    case (.tagOpen, UInt8(ascii: "<")): break
    case (.endTagOpen, UInt8(ascii: ">")), (.tagOpen, _): place = .data
    default: place = .declaration
    }
    return true
  }

  private mutating func readInTag(_ byte: UInt8) -> Bool {
    switch byte {
    case _ where byte.isMarkupWhitespace:
      if place == .tagName { finishTagName() }
      if place == .attributeName || place == .afterAttributeName {
        place = .afterAttributeName
      } else {
        place = .beforeAttributeName
      }
    case UInt8(ascii: ">"):
      if place == .tagName { finishTagName() }
      finishTag()
    case UInt8(ascii: "/"):
      if place == .tagName { finishTagName() }
      name = []
      place = .beforeAttributeName
    case UInt8(ascii: "="):
      let mayFollow = place == .attributeName || place == .afterAttributeName
      attribute = Self.attribute(named: name)
      name = []
      place = .beforeValue
      return mayFollow
    default:
      if place == .tagName || place == .attributeName {
        name.append(byte.asciiLowercased)
        return byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
      }
      let mayFollow = place != .afterAttribute
      name = [byte.asciiLowercased]
      place = .attributeName
      return mayFollow
    }
    return true
  }

  private mutating func readValue(_ byte: UInt8) -> Bool {
    switch (place, byte) {
    case (.beforeValue, _) where byte.isMarkupWhitespace:
      break
    case (.beforeValue, UInt8(ascii: "\"")), (.beforeValue, UInt8(ascii: "'")):
      place = byte == UInt8(ascii: "\"") ? .doubleQuotedValue : .singleQuotedValue
      progress = attribute == .url || attribute == .urlSet ? .start : .inside
    case (.beforeValue, UInt8(ascii: ">")):
      finishTag()
      return false
    case (.beforeValue, _):
      place = .unquotedValue
    case (.doubleQuotedValue, UInt8(ascii: "\"")), (.singleQuotedValue, UInt8(ascii: "'")):
      place = .afterAttribute
      attribute = .ordinary
      progress = .inside
    case (.unquotedValue, UInt8(ascii: ">")):
      finishTag()
    case (.unquotedValue, _):
      if byte.isMarkupWhitespace { (place, attribute) = (.beforeAttributeName, .ordinary) }
    case (_, UInt8(ascii: "#")) where attribute == .url && progress == .start:
      progress = .fragment
    case _ where attribute == .urlSet && (byte.isMarkupWhitespace || byte == UInt8(ascii: ",")):
      progress = .start
    default:
      if progress == .start { progress = .inside }
    }
    return true
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    switch place {
    case .declarationStart:
      name.append(byte)
      if name == Array("--".utf8) {
        // As the standard has it, `<!-->` is a whole comment.
        (place, closers, name) = (.comment, 2, [])
      } else if isXML, name == Array("[CDATA[".utf8) {
        (place, closers, name) = (.cdata, 0, [])
      } else if byte == UInt8(ascii: ">") {
        (place, name) = (.data, [])
      } else if !Array("--".utf8).starts(with: name), !(isXML && Array("[CDATA[".utf8).starts(with: name)) {
        (place, name) = (.declaration, [])
      }
    case .comment, .cdata:
      let closer = place == .comment ? UInt8(ascii: "-") : UInt8(ascii: "]")
      if byte == closer {
        closers = min(closers + 1, 2)
      } else if byte == UInt8(ascii: ">"), closers == 2 {
        (place, closers) = (.data, 0)
      } else if place == .cdata || byte != UInt8(ascii: "!") {
        closers = 0
      }
    default:
      if byte == UInt8(ascii: ">") { place = .data }
    }
  }

  private mutating func readRawText(_ byte: UInt8) {
    switch place {
    case .rawTextTagOpen where byte == UInt8(ascii: "/"):
      (place, name) = (.rawTextEndTagName, [])
    case .rawTextEndTagName where byte.isASCIILetter:
      name.append(byte | 0x20)
    case .rawTextEndTagName where name == element && (byte.isMarkupWhitespace || byte == UInt8(ascii: "/")):
      (place, name, isEndTag) = (.beforeAttributeName, [], true)
    case .rawTextEndTagName where name == element && byte == UInt8(ascii: ">"):
      (place, name, element) = (.data, [], [])
    default:
      (place, name) = (byte == UInt8(ascii: "<") ? .rawTextTagOpen : .rawText, [])
    }
  }

  private mutating func finishTagName() {
    element = name
    name = []
  }

  private mutating func finishTag() {
    if !isXML, !isEndTag, Self.rawTextElements.contains(element) {
      place = .rawText
    } else {
      place = .data
      element = []
    }
    (name, attribute, progress, isEndTag) = ([], .ordinary, .inside, false)
  }
}
