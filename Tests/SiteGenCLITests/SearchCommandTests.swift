import Foundation
import Testing

/// `sitegen search` over the index of the table of queries.
struct SearchCommandTests {
  /// A folder with that index as of a built site.
  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let index = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("SearchIndexTests/Fixtures/zoekindex")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/Output", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: index, to: URL(fileURLWithPath: "\(folder.path)/Output/zoekindex"))
    return folder
  }

  private static func search(_ arguments: String...) throws -> Program.Run {
    let run = try Program.sitegen(["search"] + arguments, in: try site())
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test func `a hit has rank, title, path, score and a piece of text with the words marked`() throws {
    let run = try Self.search("betalen", "sensor")
    #expect(
      run.output == """
          1. Slim parkeren
             pilots/slim-parkeren/  6.565 (betalen 2.476, sensor 4.088)
             Wie parkeert, ziet een vrije plaats. Slim **betalen** kan ook. Het parkeren kost minder tijd.
          2. Slim strooien in de winter
             pilots/sneeuw/  4.088 (betalen 0.000, sensor 4.088)
        2 resultaten

        """)
  }

  @Test func `what was searched for instead of a word with an error is said`() throws {
    let dutch = try Self.search("parkervergunning")
    #expect(
      dutch.output.hasPrefix(
        "Resultaten voor parkeervergunning; 'parkervergunning' komt nergens voor.\n  1. Parkeren zonder papier\n"
      ))
    let english = try Self.search("parkervergunning", "--language", "en")
    #expect(
      english.output.hasPrefix("Results for parkeervergunning; 'parkervergunning' is found nowhere.\n"))
  }

  @Test func `a score is explained word by word`() throws {
    let dutch = try Self.search("vrije", "plaats", "--explain", "--limit", "1")
    #expect(
      dutch.output == """
          1. Slim parkeren
             pilots/slim-parkeren/  11.457
             Wie parkeert, ziet een **vrije** **plaats**. Slim betalen kan ook. Het parkeren kost minder tijd.
             woord         gevonden als      in de index  gewicht  factor  zeldzaam   score
             vrije         het woord zelf    vrije          4.000   1.000     2.927   4.953
             plaats        het woord zelf    plaats         4.000   1.000     2.416   4.088
             vrije plaats  dicht bij elkaar                         1.000             2.416
             samen                                                                   11.457
        2 resultaten

        """)
    let english = try Self.search(
      "parkeer", "zuidhorn", "vergunnning", "--explain", "--limit", "1", "--language", "en")
    #expect(
      english.output == """
        Results for vergunning; 'vergunnning' is found nowhere.
          1. Parkeren zonder papier
             challenges/parkeren/  4.779
             De **parkeervergunning** is digitaal. De gemeente zoekt partners.
             word         found as      in the index  weight  factor  rarity  score
             parkeer      another form  parkeren       8.000   0.625   2.079  3.689
             zuidhorn     not found                                    2.927  0.000
             vergunnning  typing error  vergunning     4.000   0.094   2.079  1.089
             together                                                         4.779
        2 results

        """)
  }

  @Test func `quotation marks that mean nothing are named`() throws {
    let run = try Self.search("\"parkeren slim\"")
    #expect(run.output.contains("staan nergens bij elkaar"))
    #expect(try !Self.search("\"slim parkeren\"").output.contains("nergens"))
  }

  @Test func `suggestions complete the last word`() throws {
    #expect(
      try Self.search("fries", "sudw", "--suggest").output == "fries Súdwest\nfries Súdwest-Fryslân\n")
    #expect(try Self.search("v", "--suggest").output == "")
    #expect(try Self.search("ve", "--suggest", "--limit", "1").output == "vergunning\n")
  }

  @Test func `text of the index cannot move the cursor`() throws {
    #expect(try !Self.search("\u{1B}[2Jqxzzy").output.contains("\u{1B}"))
  }
}
