import Templates
import Testing

@Suite struct ViewTests {
  @Test func aSchemaFollowsFromTheSwiftTypes() {
    let fields = SampleView.schema.fields
    #expect(
      fields.map(\.name) == [
        "title", "subtitle", "link", "website", "body", "isNew", "tags", "author", "tree",
      ])
    #expect(fields.map(\.type.kind) == [.text, .text, .path, .url, .html, .flag, .list, .record, .list])
    #expect(fields.map(\.isOptional) == [false, true, false, true, false, false, false, true, false])
    #expect(fields[0].summary == "Title.")
  }

  @Test(arguments: [
    ("pilots/x/", "pilots/x/"), ("/pilots/x/", "pilots/x/"), ("//evil.example/", "evil.example/"), ("", ""),
    ("javascript:alert(1)", "javascript%3Aalert(1)"), ("a b/é?q=1#kop", "a%20b/%C3%A9?q=1#kop"),
    ("a%20b%zz%", "a%20b%25zz%25"), ("\\evil", "%5Cevil"), ("a\"<>\n", "a%22%3C%3E%0A"),
  ])
  func aSitePathStaysWithinTheSite(text: String, expected: String) {
    #expect(SitePath(text).text == expected)
  }

  @Test(arguments: [
    ("https://example.nl/a b", "https://example.nl/a%20b"), ("HTTP://x", "HTTP://x"),
    ("mailto:a@b.nl?subject=x", "mailto:a@b.nl?subject=x"), ("tel:+31101234567", "tel:+31101234567"),
    ("https://[::1]:80/é\"", "https://[::1]:80/%C3%A9%22"),
  ])
  func anExternalURLIsEncoded(text: String, expected: String) {
    #expect(ExternalURL(text)?.text == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " https://x", "java\nscript:x", "data:text/html,x",
    "vbscript:x", "",
    "https:", "https://", "https:/x", "https:///x", "http:\\\\x", "mailto:", "//x", "/x", "x", "ftp://x",
    "https",
    "https\u{0}://x", "file:///etc",
  ])
  func otherSchemesAndNoAddressAreRefused(text: String) {
    #expect(ExternalURL(text) == nil)
  }

  @Test func aFragmentTakesTheRootOfEachPage() throws {
    var inner = HTMLFragment()
    inner.append(html: "<a href=\"")
    inner.append(path: SitePath("x/?a=1&b"))
    inner.append(html: "\">")
    inner.append(text: "<&\">")
    inner.append(html: Array("</a>".utf8))
    var fragment = HTMLFragment("<p>")
    fragment.append(inner)
    fragment.append(inner)
    fragment.append(url: try #require(ExternalURL("https://x/?a&b")))
    for root in ["", "./", "../../"] {
      var output: [UInt8] = []
      fragment.write(root: Array(root.utf8), to: &output)
      let link = "<a href=\"\(root)x/?a=1&amp;b\">&lt;&amp;&quot;&gt;</a>"
      #expect(String(decoding: output, as: UTF8.self) == "<p>\(link)\(link)https://x/?a&amp;b")
    }
  }

  @Test(arguments: [
    ("", "../index.html"), ("x/", "../x/index.html"), ("x/#a/", "../x/index.html#a/"),
    ("x/?a=1&b#c", "../x/index.html?a=1&amp;b#c"), ("#a", "../index.html#a"), ("x", "../x"),
    ("x.css?v=/", "../x.css?v=/"), ("a&b/", "../a&amp;b/index.html"),
  ])
  func withoutAServerAPathToAFolderNamesItsIndex(path: String, expected: String) {
    let name = Array("index.html".utf8)
    var inner = HTMLFragment("<")
    inner.append(path: SitePath(path))
    var fragment = HTMLFragment(">")
    fragment.append(inner)
    var output: [UInt8] = []
    fragment.write(root: Array("../".utf8), indexName: name, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "><\(expected)")

    let view = SampleView(link: SitePath(path))
    output = []
    compile("<a href=\"{{link}}\">").template?.render(
      [view.view], root: Array("../".utf8), indexName: name, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<a href=\"\(expected)\">")
  }

  @Test func aFragmentOfOnlyALinkToHomeIsNotEmpty() {
    var fragment = HTMLFragment()
    #expect(fragment.isEmpty)
    fragment.append(path: SitePath(""))
    #expect(!fragment.isEmpty)
  }

  @Test func valuesThatDoNotFitPrintNothing() {
    let template = compile("{{title}}|{{#author}}{{name}}{{/author}}|{{#tags}}{{.}}{{/tags}}|{{link}}")
      .template
    var output: [UInt8] = []
    template?.render([View([.flag(true), .missing, .list([])])], root: [], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "|||")
  }
}
