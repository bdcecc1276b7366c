import Templates
import Testing

@Suite struct TemplateInclusionTests {
  @Test func aPartialMayIncludeItselfForEachBranch() {
    let partials = ["node": "<li>{{label}} {{title}}{{#nodes}}<ul>{{>node}}</ul>{{/nodes}}</li>"]
    #expect(
      render("{{#tree}}{{>node}}{{/tree}}", partials: partials)
        == "<li>1 Titel<ul><li>1.1 Titel</li></ul><ul><li>1.2 Titel</li></ul></li><li>2 Titel</li>")
  }

  @Test func aRecursivePartialOnItsOwnLineKeepsItsFirstIndentation() {
    let partials = ["node": "{{label}}\n{{#nodes}}\n  {{>node}}\n{{/nodes}}\n"]
    #expect(render("{{#tree}}\n {{>node}}\n{{/tree}}\n", partials: partials) == " 1\n 1.1\n 1.2\n 2\n")
  }

  @Test func twoPartialsMayIncludeEachOther() {
    let partials = [
      "a": "<{{label}}>{{#nodes}}{{>b}}{{/nodes}}", "b": "({{label}}){{#nodes}}{{>a}}{{/nodes}}",
    ]
    var view = SampleView()
    view.tree = [.init(label: "1", nodes: [.init(label: "2", nodes: [.init(label: "3")])])]
    #expect(render("{{#tree}}{{>a}}{{/tree}}", view, partials: partials, output: .plain) == "<1>(2)<3>")
  }

  @Test(arguments: [
    "{{>self}}", "x{{#isNew}}{{>self}}{{/isNew}}", "{{#author}}{{>self}}{{/author}}",
    "{{>other}}",
  ])
  func aPartialThatWouldNeverEndIsRefused(text: String) {
    #expect(
      issues("{{>self}}", partials: ["self": text, "other": "{{>self}}"]).contains { kind in
        if case .endlessRecursion = kind { true } else { false }
      })
  }

  @Test func aRecursivePartialMustEndInTheContextItBeganIn() {
    let partials = ["node": "{{#nodes}}{{>node}}{{/nodes}}<p title=\""]
    let found = issues("{{#tree}}{{>node}}\">{{/tree}}", partials: partials)
    #expect(found == [.recursionChangesContext("node")])
  }

  @Test func aDeepTreeIsRenderedWithoutHarm() {
    var node = SampleView.Node(label: "x")
    for _ in 0..<500 { node = SampleView.Node(label: "x", nodes: [node]) }
    let text = render(
      "{{#tree}}{{>node}}{{/tree}}", SampleView(tree: [node]),
      partials: ["node": "{{label}}{{#nodes}}{{>node}}{{/nodes}}"])
    #expect(text.count == 128 && text.allSatisfy { $0 == "x" })
  }

  @Test func aPageFillsTheBlocksOfItsLayout() {
    let layout = """
      <title>{{$title}}Site{{/title}}</title>
      <main>
        {{$content}}
        <p>Leeg.</p>
        {{/content}}
      </main>

      """
    let page = """
      {{<layout}}
      {{$title}}{{title}} - Site{{/title}}
      {{$content}}
          <h1>{{title}}</h1>
            <p>Tekst.</p>
      {{/content}}
      {{/layout}}
      """
    #expect(
      render(page, partials: ["layout": layout]) == """
        <title>Titel - Site</title>
        <main>
          <h1>Titel</h1>
            <p>Tekst.</p>
        </main>

        """)
    #expect(
      render("{{>layout}}", partials: ["layout": layout]) == """
        <title>Site</title>
        <main>
          <p>Leeg.</p>
        </main>

        """)
  }

  @Test func aBlockWithinItselfHasItsOwnContent() {
    let page = "{{<layout}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/layout}}"
    #expect(render(page, partials: ["layout": "[{{$a}}{{/a}}]"]) == "[12]")
  }

  @Test func aBlockIsEscapedForThePlaceItFills() {
    let layout = "<p title=\"{{$b}}{{/b}}\">{{$b}}{{/b}}"
    let page = "{{<layout}}{{$b}}{{title}}{{/b}}{{/layout}}"
    #expect(render(page, SampleView(title: "\""), partials: ["layout": layout]) == "<p title=\"&quot;\">\"")
  }

  @Test func emptyLinesOfAPartialAreNotIndented() {
    #expect(render("  {{>p}}\n", partials: ["p": "a\n\n  b\n"]) == "  a\n\n    b\n")
  }
}
