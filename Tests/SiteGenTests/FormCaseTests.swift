import Foundation
import Testing

@testable import SiteGen

/// The table that the form in the browser is held to as well: `Tests/Shared/form-cases.json`.
struct FormCase: Sendable, Decodable, CustomTestStringConvertible {
  let naam: String
  let soort: String
  let bestand: [String]
  let meldingen: [Message]

  /// A diagnostic, by what an author sees of it.
  struct Message: Sendable, Decodable, Hashable {
    let id: String
    let regel: Int
    let bericht: String
  }

  var testDescription: String { naam }

  private struct Table: Decodable {
    let gevallen: [FormCase]
  }

  static let all: [FormCase] = {
    let file = TestProject.repositoryFolder.appendingPathComponent("Tests/Shared/form-cases.json")
    guard let data = TestProject.contents(of: file) else { return [] }
    return (try? JSONDecoder().decode(Table.self, from: data).gevallen) ?? []
  }()

  /// What the generator says of all cases, each as a file of its own among the content of this repository.
  private static let checks = Task {
    var project = TestProject.repository
    for (number, each) in all.enumerated() {
      project = project.with(each.path(number), each.bestand.joined(separator: "\n") + "\n")
    }
    return Dictionary(grouping: await project.check(), by: \.location.path)
  }

  private func path(_ number: Int) -> String {
    let folders = ["pilot": "pilots", "best-practice": "best-practices", "praktijkproef": "praktijkproeven"]
    return "Content/\(folders[soort] ?? "")/geval-\(number).md"
  }

  /// Hints about language and age, which the form does not give.
  private static let others: Set<DiagnosticID> = [.textLongSentence, .textAbbreviation, .entryStale]

  /// What the generator says of this case.
  var found: [Message] {
    get async {
      let number = Self.all.firstIndex { $0.naam == naam } ?? 0
      return (await Self.checks.value[path(number)] ?? []).filter { !Self.others.contains($0.id) }.map {
        Message(
          id: $0.id.rawValue, regel: $0.location.position?.line ?? 0, bericht: $0.message.nl)
      }
    }
  }
}

@Suite struct FormCaseTests {
  @Test func theTableHasCasesOfEveryKindOfMistake() {
    #expect(FormCase.all.count >= 80)
    #expect(Set(FormCase.all.map(\.naam)).count == FormCase.all.count, "names must differ")
    #expect(Set(FormCase.all.flatMap { $0.meldingen.map(\.id) }).count >= 25)
  }

  @Test(arguments: FormCase.all)
  func theGeneratorSaysWhatTheTableSays(each: FormCase) async {
    let found = await each.found
    #expect(Set(found) == Set(each.meldingen))
    #expect(found.count == each.meldingen.count)
  }

  @Test func everyMessageOfTheFormHasBothLanguages() {
    for (name, wording) in FormWording.messages where name != "since" {
      #expect(!wording.nl.isEmpty && !wording.en.isEmpty, "\(name)")
    }
  }
}
