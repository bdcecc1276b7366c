import Templates

/// A view with a field of every type, for templates written inline.
struct SampleView: TemplateView {
  struct Author: TemplateView {
    var name = "Ada"
    var site: ExternalURL? = ExternalURL("https://ada.example/")

    static let definition = ViewDefinition<Author>("author", "Who wrote it.") {
      ViewField("name", "Name.", \.name)
      ViewField("site", "Own site.", \.site)
    }
  }

  struct Node: TemplateView {
    var label: String
    var nodes: [Node] = []

    static let definition = ViewDefinition<Node>("node", "A branch of a tree.") {
      ViewField("label", "Text.", \.label)
      ViewField("nodes", "Branches.", \.nodes)
    }
  }

  var title = "Titel"
  var subtitle: String?
  var link = SitePath("pilots/x/")
  var website: ExternalURL? = ExternalURL("https://example.nl/")
  var body = HTMLFragment("<p>x</p>")
  var isNew = true
  var tags = ["a", "b"]
  var author: Author? = Author()
  var tree = [Node(label: "1", nodes: [Node(label: "1.1"), Node(label: "1.2")]), Node(label: "2")]

  static let definition = ViewDefinition<SampleView>("sample", "A page.") {
    ViewField("title", "Title.", \.title)
    ViewField("subtitle", "Subtitle.", \.subtitle)
    ViewField("link", "Page.", \.link)
    ViewField("website", "Site.", \.website)
    ViewField("body", "Markup.", \.body)
    ViewField("isNew", "New?", \.isNew)
    ViewField("tags", "Tags.", \.tags)
    ViewField("author", "Author.", \.author)
    ViewField("tree", "Tree.", \.tree)
  }
}

/// Compiles a template given inline, named `main`.
func compile(
  _ text: String, partials: [String: String] = [:], output: TemplateOutput = .html,
  views: [ViewSchema] = [SampleView.schema]
) -> TemplateCompilation {
  let sources = [TemplateSource(name: "main", bytes: Array(text.utf8))]
  let others = partials.map { TemplateSource(name: $0.key, bytes: Array($0.value.utf8)) }
  return TemplateSet(sources + others).compile("main", views: views, output: output)
}

/// Renders a template given inline; what is wrong with it, if it does not compile.
func render(
  _ text: String, _ view: SampleView = SampleView(), partials: [String: String] = [:],
  output: TemplateOutput = .html, root: String = "../"
) -> String {
  let compilation = compile(text, partials: partials, output: output)
  guard let template = compilation.template else { return "\(compilation.issues)" }
  var bytes: [UInt8] = []
  template.render([view.view], root: Array(root.utf8), into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Gives what is wrong with a template given inline.
func issues(
  _ text: String, partials: [String: String] = [:], output: TemplateOutput = .html
) -> [TemplateIssue.Kind] {
  compile(text, partials: partials, output: output).issues.map(\.kind)
}
