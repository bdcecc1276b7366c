/// What a line of text may hold, seen in one pass over its bytes: nearly all lines need no closer look.
struct LineMarks {
  /// Whether there is an `@`, or as many digits as a telephone number or a citizen service number has.
  private(set) var mayHoldPersonalData = false
  /// Whether a word or bracket begins like something that is still to be filled in.
  private(set) var mayHoldLeftover = false
  /// Whether two capitals stand together, as in an abbreviation.
  private(set) var hasCapitalPair = false
  /// Whether there is a `#`.
  private(set) var hasNumberSign = false
  /// Whether there are no links, code or addresses, so that all of it is seen by readers.
  private(set) var isPlain = true

  init(_ line: ArraySlice<UInt8>) {
    line.withUnsafeBufferPointer { bytes in
      var digits = 0
      var isInWord = false
      var afterCapital = false
      for index in bytes.indices {
        let byte = bytes[index]
        let isSmall = (0x61...0x7A).contains(byte) || byte >= 0x80
        if isSmall, isInWord {
          afterCapital = false
          continue
        }
        let isCapital = (0x41...0x5A).contains(byte)
        if isSmall || isCapital {
          if isCapital, afterCapital { hasCapitalPair = true }
          if !isInWord, index + 2 < bytes.count,
            Self.mayBeginLeftover(byte | 0x20, bytes[index + 1] | 0x20, bytes[index + 2] | 0x20)
          {
            mayHoldLeftover = true
          }
          isInWord = true
        } else {
          isInWord = false
          switch byte {
          case 0x30...0x39: digits += 1
          case 0x40: mayHoldPersonalData = true
          case 0x23: hasNumberSign = true
          case 0x5B: mayHoldLeftover = true
          case 0x60, 0x3C, 0x5D: isPlain = false
          default: break
          }
        }
        afterCapital = isCapital
      }
      if digits >= 8 { mayHoldPersonalData = true }
    }
  }

  /// Returns whether one of the leftovers begins with three bytes, of which letters are in lower case.
  static func mayBeginLeftover(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0x74, 0x6F): third == 0x64  // todo
    case (0x74, 0x65): third == 0x6B  // tekst
    case (0x6E, 0x2E): third == 0x74  // n.t.b.
    case (0x6E, 0x61): third == 0x64  // nader
    case (0x6E, 0x6F): third == 0x67  // nog
    case (0x66, 0x69): third == 0x78  // fixme
    case (0x68, 0x69): third == 0x65  // hier
    case (0x6C, 0x6F): third == 0x72  // lorem
    case (0x76, 0x75): third == 0x6C  // vul
    case (0x78, 0x78): third == 0x78  // xxx
    default: false
    }
  }
}
