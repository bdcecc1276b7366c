import Templates
import Testing

@testable import SiteGen

@Suite struct SmallThemeTests {
  /// What no template names, no snapshot shows.
  @Test(arguments: Theme.Page.allCases)
  func theSmallThemeNamesEveryValueOfEveryPage(page: Theme.Page) {
    let folder = "Themes/klein/templates/"
    let templates = TestProject.basis.files.filter { $0.key.hasPrefix(folder) }.values
    var named: Set<Substring> = []
    for template in templates {
      let text = String(decoding: template, as: UTF8.self)
      for tag in text.split(separator: "{{").dropFirst() {
        let name = tag.drop { "{#^>/<$ ".contains($0) }.prefix { !"} ".contains($0) }
        named.insert(name.split(separator: ".").last ?? name)
      }
    }
    var missing: [String] = []
    var seen: Set<String> = []
    func visit(_ schema: ViewSchema) {
      guard seen.insert(schema.name).inserted else { return }
      for field in schema.fields {
        if let inner = Self.record(field.type) {
          visit(inner)
        } else if !named.contains(Substring(field.name)) {
          missing.append("\(schema.name).\(field.name)")
        }
      }
    }
    visit(page.schema)
    #expect(missing == [])
    #expect(seen.contains("pagina"))
  }

  private static func record(_ type: ViewFieldType) -> ViewSchema? {
    switch type {
    case .record(let schema): schema()
    case .list(let element): record(element)
    case .text, .url, .path, .html, .flag: nil
    }
  }
}
