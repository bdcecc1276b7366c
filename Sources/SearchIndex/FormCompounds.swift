/// The compounds among the forms of an index: where each is cut and which forms are parts of it.
struct FormCompounds: Sendable {
  /// Where the cuts of each form end in `cuts`.
  private var cutEnds: [UInt32] = []
  /// The lengths of the beginnings at which a form is cut, links apart.
  private var cuts: [UInt8] = []
  /// Where the parts of each form end in `parts`.
  private var partEnds: [UInt32] = []
  /// The form numbers of the words within a form.
  private var parts: [UInt32] = []
  /// How each form falls in two, as in the dictionary.
  private(set) var divisions: [UInt16] = []

  /// Divides the forms; words in them that are no forms yet are added behind the others.
  ///
  /// - Parameters:
  ///   - forms: The forms.
  ///   - documents: For each form the number of documents in which it stands.
  ///   - language: The language of the texts.
  ///   - concurrency: The number of tasks that divide.
  init(_ forms: inout FormTable, documents: [UInt32], language: String, concurrency: Int) async {
    let known = forms
    let splitter = CompoundSplitter(
      forms: (0..<known.count).map { (Array(known[$0]), Int(documents[$0])) }, language: language)
    let divided = await withTaskGroup { group in
      for share in TaskShares.shares(of: known.count, among: concurrency) {
        group.addTask { (share.lowerBound, share.map { splitter.pieces(of: known[$0]) }) }
      }
      var shares: [(start: Int, pieces: [CompoundPieces?])] = []
      for await share in group { shares.append(share) }
      return shares.sorted { $0.start < $1.start }.flatMap(\.pieces)
    }
    for (form, pieces) in divided.enumerated() {
      let letters = known[form]
      if let pieces {
        for piece in pieces.pieces.dropFirst() { cuts.append(UInt8(piece.range.lowerBound)) }
        for span in pieces.spans {
          let range = letters.startIndex + span.lowerBound..<letters.startIndex + span.upperBound
          parts.append(UInt32(forms.id(of: letters[range])))
        }
      }
      cutEnds.append(UInt32(cuts.count))
      partEnds.append(UInt32(parts.count))
    }
    for form in 0..<forms.count {
      let pieces = form < divided.count ? divided[form] : splitter.pieces(of: forms[form])
      divisions.append(Self.division(of: forms[form], pieces, in: forms, documents: documents))
    }
  }

  /// The places in a form where the marks between parts stand.
  func cuts(of form: Int) -> ArraySlice<UInt8> {
    guard form < cutEnds.count else { return [] }
    return cuts[Int(form == 0 ? 0 : cutEnds[form - 1])..<Int(cutEnds[form])]
  }

  /// The forms that are parts of a form.
  func parts(of form: Int) -> ArraySlice<UInt32> {
    guard form < partEnds.count else { return [] }
    return parts[Int(form == 0 ? 0 : partEnds[form - 1])..<Int(partEnds[form])]
  }

  /// Returns how a form falls in two: after its longest beginning that is a word of a document, else after its
  /// first piece.
  private static func division(
    of letters: ArraySlice<UInt8>, _ pieces: CompoundPieces?, in forms: FormTable, documents: [UInt32]
  ) -> UInt16 {
    guard let pieces, let first = pieces.pieces.first else { return 0 }
    var cut = (length: first.range.upperBound, next: 1)
    for (place, piece) in pieces.pieces.enumerated().dropFirst().dropLast() where !piece.isLink {
      let beginning = letters.prefix(piece.range.upperBound)
      if let form = forms.find(beginning), form < documents.count, documents[form] > 0 {
        cut = (piece.range.upperBound, place + 1)
      }
    }
    guard cut.next < pieces.pieces.count else { return 0 }
    let next = pieces.pieces[cut.next]
    return UInt16(1 + 4 * cut.length + (next.isLink ? next.range.count : 0))
  }
}
