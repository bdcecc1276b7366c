import Templates
import Testing

@Suite struct TemplateNameTests {
  @Test(arguments: [
    ("{{titel}}", TemplateIssue.Kind.unknownName("titel", nearest: "title")),
    ("{{tilte}}", .unknownName("tilte", nearest: "title")),
    ("{{itlte}}", .unknownName("itlte", nearest: "title")),
    ("{{Title}}", .unknownName("Title", nearest: "title")),
    ("{{xyzzy}}", .unknownName("xyzzy", nearest: nil)),
    ("{{author.nmae}}", .unknownName("author.nmae", nearest: "author.name")),
    ("{{#author}}{{nam}}{{/author}}", .unknownName("nam", nearest: "name")),
    ("{{title.x}}", .notARecord("title", .text)),
    ("{{tags.x}}", .notARecord("tags", .list)),
    ("{{#tagz}}{{unknown}}{{/tagz}}", .unknownName("tagz", nearest: "tags")),
    ("{{>foter}}", .unknownPartial("foter", nearest: "footer")),
    ("{{<foter}}{{/foter}}", .unknownPartial("foter", nearest: "footer")),
    ("{{<footer}}{{$contents}}{{/contents}}{{/footer}}", .unknownBlock("contents", nearest: "content")),
  ])
  func anUnknownNameIsReportedWithTheNearest(template: String, kind: TemplateIssue.Kind) {
    #expect(issues(template, partials: ["footer": "{{$content}}{{/content}}"]) == [kind])
  }

  @Test func anUnknownTemplateIsReported() {
    let set = TemplateSet([TemplateSource(name: "pilot", bytes: [])])
    #expect(
      set.compile("pilto", views: [], output: .html).issues == [
        TemplateIssue(
          template: "pilto", line: 1, column: 1, kind: .unknownTemplate("pilto", nearest: "pilot"))
      ])
  }

  @Test func aNameIsLookedForFromTheInsideOut() {
    #expect(render("{{#author}}{{name}} {{title}} {{site}}{{/author}}") == "Ada Titel https://ada.example/")
    #expect(render("{{#tree}}{{label}}:{{title}};{{/tree}}") == "1:Titel;2:Titel;")
    #expect(render("{{author.name}} {{author.site}}") == "Ada https://ada.example/")
  }

  @Test func theLastViewIsInnermost() {
    let globals = ViewSchema(
      "globals", "",
      fields: [
        .init("title", "", .text),
        .init("t", "", .record { ViewSchema("strings", "", fields: [.init("more", "", .text)]) }),
      ])
    let globalView = View([.text("global"), .record(View([.text("Meer")]))])
    let compilation = compile("{{title}} {{t.more}}", views: [globals, SampleView.schema])
    var output: [UInt8] = []
    compilation.template?.render([globalView, SampleView().view], root: [], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "Titel Meer")
  }

  @Test(arguments: [
    ("{{#subtitle}}x{{/subtitle}}{{^subtitle}}y{{/subtitle}}", "y"),
    ("{{#title}}[{{.}}]{{/title}}", "[Titel]"),
    ("{{#isNew}}x{{/isNew}}{{^isNew}}y{{/isNew}}", "x"),
    ("{{#link}}x{{/link}}{{#website}}x{{/website}}{{#body}}x{{/body}}", "xxx"),
    ("{{#author}}x{{/author}}{{^author}}y{{/author}}", "x"),
    ("{{#author.site}}{{.}}{{/author.site}}", "https://ada.example/"),
    ("{{^tags}}none{{/tags}}{{#tags}}{{.}},{{/tags}}", "a,b,"),
    ("{{subtitle}}|{{#subtitle}}{{.}}{{/subtitle}}", "|"),
  ])
  func sectionsDependOnWhetherThereIsAValue(template: String, expected: String) {
    #expect(render(template) == expected)
  }

  @Test func emptyTextAndMissingRecordsAreFalse() {
    let view = SampleView(title: "", body: HTMLFragment(), tags: [], author: nil)
    let template =
      "{{^title}}1{{/title}}{{^body}}2{{/body}}{{^tags}}3{{/tags}}{{^author}}4{{/author}}{{author.name}}"
    #expect(render(template, view) == "1234")
  }

  @Test func allIssuesAreReportedInOrderWithTheirPlaces() {
    let text = "é {{a}}\n  {{title}} 🏛{{b}}{{>c}}\r\n<p {{title}}>\n{{>part}}{{>part}}"
    let found = compile(text, partials: ["part": "\n{{xx}}"]).issues
    #expect(
      found == [
        TemplateIssue(template: "main", line: 1, column: 3, kind: .unknownName("a", nearest: nil)),
        TemplateIssue(template: "main", line: 2, column: 14, kind: .unknownName("b", nearest: nil)),
        TemplateIssue(template: "main", line: 2, column: 19, kind: .unknownPartial("c", nearest: nil)),
        TemplateIssue(template: "main", line: 3, column: 4, kind: .refusedContext("title", .attributeName)),
        TemplateIssue(template: "part", line: 2, column: 1, kind: .unknownName("xx", nearest: nil)),
      ])
  }
}
