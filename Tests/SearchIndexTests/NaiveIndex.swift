@testable import SearchIndex

/// What documents hold, word by word, in dictionaries of strings: without files, shards or bits.
struct NaiveIndex {
  /// A document as a query sees it.
  struct Document {
    /// The level of each stem, by the way in which the document has it.
    var words: [String: Double] = [:]
    var parts: [String: Double] = [:]
    var synonyms: [String: Double] = [:]
    /// Where each word stands.
    var places: [String: [Int]] = [:]
  }

  private(set) var documents: [Document] = []
  /// The stem of every word that is there.
  private(set) var stems: [String: String] = [:]
  /// The two halves of each compound that is there.
  private(set) var halves: [String: (String, String)] = [:]
  /// The words that documents have as words.
  private(set) var written: Set<String> = []

  private static let weights = [8.0, 4, 4, 3, 1]
  private static let influences = [0.3, 0.3, 0.3, 0.4, 0.75]

  /// Reads documents, given as their fields in order; `synonyms` are of one word each.
  init(_ fields: [[SearchField]], synonyms: [(String, String)]) throws {
    let stemmer = try Stemmer(language: "dutch")
    let runs = fields.map { $0.map { TokenizerTests.tokens($0.text) } }
    var counts: [String: Int] = [:]
    for document in runs {
      for form in Set(document.flatMap { $0.flatMap { $0 } }) { counts[form, default: 0] += 1 }
    }
    written = Set(counts.keys)
    let splitter = CompoundSplitter(
      forms: counts.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }, language: "dutch")
    var spans: [String: [String]] = [:]
    for form in counts.keys {
      spans[form] = splitter.pieces(of: Array(form.utf8)[...])?.spans.map { Self.slice(form, $0) } ?? []
    }
    let forms = written.union(spans.values.flatMap { $0 }).union(synonyms.flatMap { [$0.0, $0.1] })
    var table = FormTable()
    for form in forms.sorted() { _ = table.id(of: Array(form.utf8)[...]) }
    let groups = FormStems(table, stemmer: stemmer, language: "dutch").groups
    for (form, group) in zip(forms.sorted(), groups) {
      stems[form] = "\(group)"
      guard let pieces = splitter.pieces(of: Array(form.utf8)[...])?.pieces else { continue }
      let words = pieces.filter { !$0.isLink }.map(\.range)
      let cut = words.dropLast().last { counts[Self.slice(form, 0..<$0.upperBound)] != nil } ?? words[0]
      let second = words.first { $0.lowerBound >= cut.upperBound } ?? words[0]
      halves[form] = (
        Self.slice(form, 0..<cut.upperBound), Self.slice(form, second.lowerBound..<form.utf8.count)
      )
    }

    let lengths = zip(fields, runs).map { fields, runs in
      SearchFieldClass.allCases.map { fieldClass in
        zip(fields, runs).filter { $0.0.fieldClass == fieldClass }.reduce(0) {
          $0 + $1.1.flatMap { $0 }.count
        }
      }
    }
    let averages = Self.weights.indices.map { at in
      max(1, Double(lengths.reduce(0) { $0 + $1[at] })) / Double(fields.count)
    }
    for (number, document) in fields.enumerated() {
      documents.append(
        read(
          document, runs[number], spans: spans, synonyms: synonyms,
          norms: Self.weights.indices.map { at in
            1 - Self.influences[at] + Self.influences[at] * Double(lengths[number][at]) / averages[at]
          }))
    }
  }

  private func read(
    _ fields: [SearchField], _ runs: [[[String]]], spans: [String: [String]],
    synonyms: [(String, String)], norms: [Double]
  ) -> Document {
    var sums = [[String: Double]](repeating: [:], count: 3)
    var document = Document()
    var place = 0
    for (field, runs) in zip(fields, runs) {
      let at = field.fieldClass.rawValue
      func add(_ form: String, _ way: Int) {
        let weight = Self.weights[at] / norms[at]
        sums[way][stems[form] ?? "", default: 0] += way == 2 && at == 4 ? min(1, weight) : weight
      }
      for run in runs {
        for (position, form) in run.enumerated() {
          add(form, 0)
          for span in spans[form] ?? [] { add(span, 1) }
          for (one, other) in synonyms {
            if form == one { add(other, 2) }
            if form == other { add(one, 2) }
          }
          // The whole of a run stands where its first part does.
          document.places[form, default: []].append(place + max(0, position - 1))
        }
        place += max(1, run.count - 1)
      }
      place += 24
    }
    document.words = sums[0].mapValues { Level.value(Level.of($0)) }
    document.parts = sums[1].mapValues { Level.value(Level.of($0)) }
    document.synonyms = sums[2].mapValues { Level.value(Level.of($0)) }
    return document
  }

  private static func slice(_ form: String, _ range: Range<Int>) -> String {
    String(decoding: Array(form.utf8)[range], as: UTF8.self)
  }

  /// The number of documents that have a stem in any way.
  func count(_ stem: String) -> Int {
    documents.count { $0.words[stem] != nil || $0.parts[stem] != nil || $0.synonyms[stem] != nil }
  }
}
