import Foundation
import Testing

@testable import SiteGen

/// The order of lists whose order means nothing; the join form in the browser is tested with the same table.
@Suite struct TextOrderTests {
  struct Case: Decodable, Sendable {
    let given: [String]
    let sorted: [String]
  }

  private struct Table: Decodable { let lists: [Case] }

  private static let lists: [Case] = {
    let file = TestProject.repositoryFolder.appendingPathComponent("Tests/Shared/sorting.json")
    let table = TestProject.contents(of: file).flatMap { try? JSONDecoder().decode(Table.self, from: $0) }
    return table?.lists ?? []
  }()

  @Test func theTableIsAsLongAsItWas() { #expect(Self.lists.count >= 15) }

  @Test(arguments: lists)
  func aListIsSortedAsInTheTable(row: Case) {
    let sorted = TextOrder.sorted(row.given) { $0 }
    #expect(sorted.map { Array($0.utf8) } == row.sorted.map { Array($0.utf8) }, "\(sorted)")
    #expect(TextOrder.sorted(row.sorted) { $0 }.map { Array($0.utf8) } == row.sorted.map { Array($0.utf8) })
  }
}
