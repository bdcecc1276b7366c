/// Reads a file as text, line by line, for what no rule of the model sees: personal data, leftovers of the template,
/// and sentences that are hard to read.
///
/// These are hints. They look at words, not at meaning, so none of them is an error.
struct TextHints {
  let text: SourceText
  /// The number of lines above the body.
  let linesAboveBody: Int
  /// Where the summary begins, which readers see first; `nil` when there is none.
  var summary: SourcePosition?
  /// Abbreviations that every reader of the site knows.
  let abbreviations: Set<String>

  /// The number of words that a sentence may have at language level B1.
  static let mostWords = 20

  /// Returns the hints about a file.
  func check() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var sentences = SentenceReader()
    var seen: Set<String> = []
    var fence: UInt8?
    for line in 1...text.lineCount {
      let bytes = text.line(line)
      let isBody = line > linesAboveBody
      if isBody, let mark = Self.fenceMark(bytes), fence == nil || fence == mark {
        fence = fence == nil ? mark : nil
        sentences.endParagraph()
        continue
      }
      guard fence == nil else { continue }
      let marks = LineMarks(bytes)
      if marks.mayHoldPersonalData {
        found += PersonalData.find(in: bytes).map { personalData($0, line: line) }
      }
      if marks.mayHoldLeftover, isBody || !Self.isComment(bytes) { found += leftovers(in: bytes, line: line) }
      guard isBody else {
        if marks.hasNumberSign { found += cutOff(bytes, line: line) }
        if let summary, summary.line == line {
          found += abbreviations(in: ProseLine.words(of: bytes, from: summary.column), line, &seen)
        }
        continue
      }
      if bytes.first == 0x23 { found += headingWithoutSpace(bytes, line: line) }
      if marks.isPlain, !marks.hasCapitalPair {
        sentences.readPlain(bytes, block: ProseLine.block(of: bytes), line: line)
      } else {
        let prose = ProseLine(bytes)
        found += abbreviations(in: prose.words, line, &seen)
        sentences.read(prose, line: line)
      }
    }
    sentences.endParagraph()
    return found + sentences.finished.filter { $0.words > Self.mostWords }.map(longSentence)
  }

  private static func fenceMark(_ line: ArraySlice<UInt8>) -> UInt8? {
    let trimmed = line.drop { $0 == 0x20 }
    guard let mark = trimmed.first, mark == 0x60 || mark == 0x7E,
      trimmed.prefix(3).allSatisfy({ $0 == mark }),
      trimmed.count >= 3
    else { return nil }
    return mark
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.drop { $0 == 0x20 }.first == 0x23
  }

  private func location(line: Int, column: Int, length: Int) -> SourceLocation {
    SourceLocation(
      path: text.path, position: text.position(line: line, utf8Column: column),
      end: text.position(line: line, utf8Column: column + length))
  }

  // MARK: Personal data

  private func personalData(_ item: PersonalData, line: Int) -> Diagnostic {
    let place = location(line: line, column: item.column, length: item.text.utf8.count)
    switch item.kind {
    case .mail:
      return Diagnostic(
        .personalData, at: place,
        Wording(
          "'\(item.text)' lijkt het mailadres van een persoon. Op de site blijft het jaren staan, voor iedereen.",
          en:
            "'\(item.text)' seems to be the mail address of a person; on the site it would stay for all to see."
        ),
        suggestion: Suggestion(
          Wording(
            "Gebruik een algemeen adres, zoals innovatie@gemeente.nl.",
            en: "Use a functional address, such as innovation@example.org.")))
    case .telephone:
      return Diagnostic(
        .personalData, at: place,
        Wording(
          "'\(item.text)' lijkt een telefoonnummer van een persoon. Op de site blijft het jaren staan, voor iedereen.",
          en:
            "'\(item.text)' seems to be somebody's telephone number; on the site it would stay for all to see."
        ),
        suggestion: Suggestion(
          Wording(
            "Haal het nummer weg, of noem het algemene nummer van de gemeente, zoals 14 020.",
            en: "Remove it, or give the general number of the organisation.")))
    case .citizenNumber:
      return Diagnostic(
        .personalData, at: place,
        Wording(
          "'\(item.text)' kan een burgerservicenummer zijn. Zo'n nummer mag nooit op een website staan.",
          en: "'\(item.text)' may be a citizen service number, which must never be on a website."),
        suggestion: Suggestion(Wording("Haal het nummer weg.", en: "Remove the number.")))
    }
  }

  // MARK: Leftovers

  /// What people and templates write where something is still to come, in lower case.
  static let leftovers = [
    "todo", "fixme", "xxx", "lorem ipsum", "vul hier", "[vul hier", "[invullen]", "[vul in]",
    "hier komt de tekst", "[naam gemeente]", "nog in te vullen", "tekst volgt", "n.t.b.", "nader te bepalen",
    "nog te bepalen",
  ]
  private static let leftoverBytes = leftovers.map { Array($0.utf8) }

  /// The length in bytes of the longest text between brackets that says what to fill in.
  private static let longestPlaceholder = 200

  private func leftovers(in line: ArraySlice<UInt8>, line number: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var isInWord = false
    var next = line.startIndex
    for index in line.indices {
      let wasInWord = isInWord
      isInWord = Self.isLetter(line[index])
      guard !wasInWord, index >= next, let words = Self.leftover(at: index, in: line) else { continue }
      next = words.endIndex
      found.append(
        leftover(
          String(decoding: words, as: UTF8.self),
          at: location(line: number, column: index - line.startIndex + 1, length: words.count)))
    }
    return found
  }

  private static func leftover(at start: Int, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if line[start] == 0x5B, let end = line[start...].prefix(longestPlaceholder).firstIndex(of: 0x5D),
      line[start...end].dropLast().suffix(8).elementsEqual("invullen".utf8)
    {
      // "[naam invullen]", but no link.
      let isLink = end + 1 < line.endIndex && line[end + 1] == 0x28
      return isLink ? nil : line[start...end]
    }
    let first = lowerCased(line[start])
    guard
      first == 0x5B
        || start + 2 < line.endIndex
          && LineMarks.mayBeginLeftover(first, line[start + 1] | 0x20, line[start + 2] | 0x20)
    else { return nil }
    for wanted in leftoverBytes where wanted[0] == first {
      let end = start + wanted.count
      guard end <= line.endIndex, zip(line[start..<end], wanted).allSatisfy({ lowerCased($0) == $1 }),
        end == line.endIndex || !isLetter(line[end])
      else { continue }
      return line[start..<end]
    }
    return nil
  }

  private static func lowerCased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(lowerCased(byte)) || byte >= 0x80
  }

  private func leftover(_ words: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateLeftover, at: location,
      Wording(
        "Hier staat nog '\(words)'. Dat lijkt een plek die u nog wilde invullen.",
        en: "'\(words)' seems to be a place that you still wanted to fill in."),
      suggestion: Suggestion(
        Wording("Vul de tekst in, of haal de regel weg.", en: "Fill it in, or remove the line.")))
  }

  // MARK: Slips that mean something else

  /// A value in front matter ends before " #": what was meant as text is taken for a remark.
  private func cutOff(_ line: ArraySlice<UInt8>, line number: Int) -> [Diagnostic] {
    guard let colon = line.firstIndex(of: 0x3A), line.first != 0x23,
      let value = line[(colon + 1)...].firstIndex(where: { $0 != 0x20 }), value > colon + 1,
      !"\"'|>[{".utf8.contains(line[value]),
      let sign = line[value...].indices.first(where: { index in
        line[index] == 0x23 && line[index - 1] == 0x20 && index + 1 < line.endIndex
          && line[index + 1] != 0x20 && line[index + 1] != 0x23
      }), !line[value..<sign].dropFirst().contains(where: { $0 == 0x23 }),
      let last = line.lastIndex(where: { $0 != 0x20 })
    else { return [] }
    let written = String(decoding: line[value...last], as: UTF8.self)
    let columns = (value - line.startIndex + 1, sign - line.startIndex + 1, last - line.startIndex + 2)
    return [
      Diagnostic(
        .yamlNumberSign,
        at: location(line: number, column: columns.1, length: columns.2 - columns.1),
        Wording(
          "Alles vanaf # telt hier als opmerking en komt niet op de site.",
          en: "All from # on counts as a remark here and will not be on the site."),
        suggestion: Suggestion(
          Wording(
            "Hoort het bij de tekst? Schrijf dan: \(YAMLExample.quoted(written))",
            en: "Is it part of the text? Write: \(YAMLExample.quoted(written))"),
          edit: SourceEdit(
            start: text.position(line: number, utf8Column: columns.0),
            end: text.position(line: number, utf8Column: columns.2), replacement: YAMLExample.quoted(written))
        ))
    ]
  }

  private func headingWithoutSpace(_ line: ArraySlice<UInt8>, line number: Int) -> [Diagnostic] {
    let level = line.prefix { $0 == 0x23 }.count
    guard (2...6).contains(level), level < line.count, let next = line.dropFirst(level).first, next != 0x20,
      next != 0x09
    else { return [] }
    let marks = String(repeating: "#", count: level)
    return [
      Diagnostic(
        .markdownHeadingSpace, at: location(line: number, column: 1, length: level),
        Wording(
          "Zonder spatie na \(marks) is dit geen kop maar gewone tekst.",
          en: "Without a space after \(marks) this is plain text, not a heading."),
        suggestion: Suggestion(
          Wording("Zet een spatie na \(marks).", en: "Put a space after \(marks)."), replacement: marks + " ",
          isCertain: true))
    ]
  }

  // MARK: Plain language

  /// The number of abbreviations of which it is looked up whether the text explains them; more are no running text.
  private static let mostAbbreviations = 100

  /// Returns the abbreviations in a line that nobody explains, each the first time only.
  private func abbreviations(
    in words: [ProseLine.Word], _ line: Int, _ seen: inout Set<String>
  ) -> [Diagnostic] {
    words.filter(\.isAbbreviation).compactMap { word in
      let name = String(decoding: word.bytes, as: UTF8.self)
      // A word that is a leftover is reported as such.
      guard !abbreviations.contains(name),
        Self.leftover(at: word.bytes.startIndex, in: text.line(line)) == nil,
        seen.count < Self.mostAbbreviations, seen.insert(name).inserted, !isExplained(name)
      else { return nil }
      return abbreviation(name, at: location(line: line, column: word.column, length: word.bytes.count))
    }
  }

  /// An abbreviation is explained where it stands in brackets behind its words, has its words in brackets behind it, or
  /// is said to mean them.
  private func isExplained(_ word: String) -> Bool {
    let ways = ["(\(word))", "\(word) (", "\(word) betekent", "\(word) staat voor", "\(word) staan voor"]
    return ways.contains { Self.contains(Array($0.utf8), in: text.bytes) }
  }

  private static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.count >= wanted.count
      && (0...(bytes.count - wanted.count)).contains { start in
        bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
      }
  }

  private func abbreviation(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .textAbbreviation, at: location,
      Wording(
        "Niet elke lezer weet wat '\(name)' betekent.", en: "Not every reader knows what '\(name)' means."),
      suggestion: Suggestion(
        Wording(
          "Schrijf de eerste keer de hele naam, met de afkorting erachter: 'Vereniging van Nederlandse Gemeenten (VNG)'.",
          en: "Write the whole name the first time, with the abbreviation in brackets behind it.")))
  }

  private func longSentence(_ sentence: SentenceReader.Sentence) -> Diagnostic {
    let place = SourceLocation(
      path: text.path, position: text.position(line: sentence.line, utf8Column: sentence.column),
      end: text.position(line: sentence.lastLine, utf8Column: sentence.end))
    return Diagnostic(
      .textLongSentence, at: place,
      Wording(
        "Deze zin heeft \(sentence.words) woorden. Zinnen tot \(Self.mostWords) woorden lezen makkelijker.",
        en: "This sentence has \(sentence.words) words; up to \(Self.mostWords) are easier to read."),
      suggestion: Suggestion(Wording("Maak er twee zinnen van.", en: "Make it two sentences.")))
  }
}
