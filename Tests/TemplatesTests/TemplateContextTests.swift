import Templates
import Testing

@Suite struct TemplateContextTests {
  static let attack = "\"'><script>alert(1)</script>&\0"

  @Test(arguments: [
    ("<p>{{title}}</p>", "<p>\"'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\u{FFFD}</p>"),
    (
      "<title>{{title}}</title>",
      "<title>\"'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\u{FFFD}</title>"
    ),
    (
      "<p title=\"{{title}}\">",
      "<p title=\"&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\u{FFFD}\">"
    ),
    (
      "<p title = 'a {{title}}'>",
      "<p title = 'a &quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\u{FFFD}'>"
    ),
    (
      "<a href=\"#{{title}}\">",
      "<a href=\"#%22&#39;%3E%3Cscript%3Ealert(1)%3C/script%3E&amp;%00\">"
    ),
  ])
  func textCannotLeaveItsPlace(template: String, expected: String) {
    #expect(render(template, SampleView(title: Self.attack)) == expected)
  }

  @Test(arguments: [
    ("<a href=\"{{link}}\">", "<a href=\"../pilots/x/\">"),
    ("<a href='{{link}}#top'>", "<a href='../pilots/x/#top'>"),
    ("<a href=\"{{website}}\">{{website}}</a>", "<a href=\"https://example.nl/\">https://example.nl/</a>"),
    ("<img src=\"{{link}}\" alt=\"\">", "<img src=\"../pilots/x/\" alt=\"\">"),
    ("<img srcset=\"{{link}} 1x, {{link}} 2x\">", "<img srcset=\"../pilots/x/ 1x, ../pilots/x/ 2x\">"),
    ("<meta content=\"{{website}}\">", "<meta content=\"https://example.nl/\">"),
    ("<script src=\"{{link}}\"></script>{{title}}", "<script src=\"../pilots/x/\"></script>Titel"),
    ("<A HREF=\"{{link}}\">", "<A HREF=\"../pilots/x/\">"),
    ("{{{body}}}{{&body}}", "<p>x</p><p>x</p>"),
    ("<!-- <p {{! geen waarde }} -->{{title}}", "<!-- <p  -->Titel"),
    ("<!-->{{title}}", "<!-->Titel"),
    ("<style>a > b { }</style>{{title}}", "<style>a > b { }</style>Titel"),
    ("<script>if (a</b/) '</scr'</script >{{title}}", "<script>if (a</b/) '</scr'</script >Titel"),
    ("<textarea><b>{{title}}</textarea>", "<textarea><b>Titel</textarea>"),
    ("a < b {{title}}", "a < b Titel"),
    ("<!DOCTYPE html>{{title}}", "<!DOCTYPE html>Titel"),
    ("<br/>{{title}}<input disabled>{{title}}", "<br/>Titel<input disabled>Titel"),
    ("<input value=x class=y>{{title}}", "<input value=x class=y>Titel"),
  ])
  func valuesAreAllowedWhereTheyAreSafe(template: String, expected: String) {
    #expect(render(template) == expected)
  }

  static let refused: [(template: String, kind: TemplateIssue.Kind)] = [
    ("<script>let a = '{{title}}'</script>", .refusedContext("title", .script)),
    ("<script type=\"application/json\">{{{body}}}</script>", .refusedContext("body", .script)),
    ("<SCRIPT>{{title}}</SCRIPT>", .refusedContext("title", .script)),
    ("<style>a { color: {{title}} }</style>", .refusedContext("title", .style)),
    ("<iframe>{{title}}</iframe>", .refusedContext("title", .rawText)),
    ("<!-- {{title}} -->", .refusedContext("title", .comment)),
    ("<!DOCTYPE {{title}}>", .refusedContext("title", .declaration)),
    ("<p class={{title}}>", .refusedContext("title", .unquotedAttribute)),
    ("<p class=a{{title}}>", .refusedContext("title", .unquotedAttribute)),
    ("<p {{title}}=\"1\">", .refusedContext("title", .attributeName)),
    ("<p data-{{title}}=\"1\">", .refusedContext("title", .attributeName)),
    ("<p class=\"x\"{{title}}>", .refusedContext("title", .attributeName)),
    ("<{{title}}>", .refusedContext("title", .elementName)),
    ("<h{{title}}>", .refusedContext("title", .elementName)),
    ("</{{title}}>", .refusedContext("title", .elementName)),
    ("<p onclick=\"f('{{title}}')\">", .refusedContext("title", .eventAttribute)),
    ("<p OnClick=\"{{title}}\">", .refusedContext("title", .eventAttribute)),
    ("<p style=\"color: {{title}}\">", .refusedContext("title", .styleAttribute)),
    ("<iframe srcdoc=\"{{title}}\"></iframe>", .refusedContext("title", .documentAttribute)),
    ("<a href=\"{{title}}\">", .textInURL("title")),
    ("<a href=\"https://x/?q={{title}}\">", .textInURL("title")),
    ("<a href=\"{{link}}#{{title}}\">", .textInURL("title")),
    ("<form action='{{title}}'>", .textInURL("title")),
    ("<img srcset=\"{{link}} {{title}}\">", .textInURL("title")),
    ("<a href=\"/x/{{link}}\">", .urlNotAtStart("link")),
    ("<a href=\"#{{link}}\">", .urlNotAtStart("link")),
    ("<a href=\"{{link}}{{website}}\">", .urlNotAtStart("website")),
    ("<script src=\"{{website}}\"></script>", .externalScript("website")),
    ("<p>{{body}}</p>", .needsThreeBraces("body")),
    ("<p>{{{title}}}</p>", .needsTwoBraces("title", .text)),
    ("<p>{{&link}}</p>", .needsTwoBraces("link", .path)),
    ("<p title=\"{{{body}}}\">", .markupOutsideText("body")),
    ("<p title=\"{{body}}\">", .markupOutsideText("body")),
    ("<title>{{{body}}}</title>", .markupOutsideText("body")),
    ("<textarea>{{body}}</textarea>", .markupOutsideText("body")),
    ("{{tags}}", .notPrintable("tags", .list)),
    ("{{isNew}}", .notPrintable("isNew", .flag)),
    ("{{author}}", .notPrintable("author", .record)),
  ]

  @Test(arguments: refused.indices)
  func valuesAreRefusedWhereNothingMakesThemSafe(index: Int) {
    let example = Self.refused[index]
    #expect(issues(example.template) == [example.kind], "\(example.template)")
  }

  @Test(arguments: [
    ("<p", TemplateContext.elementName), ("<p class=\"", .attributeValue), ("<!-- ", .comment),
    ("<script>", .script), ("<style>a {", .style), ("<title>", .rawText), ("<p class=", .unquotedAttribute),
    ("<", .elementName), ("<!DOCTYPE", .declaration),
  ])
  func aTemplateEndsBetweenTags(template: String, context: TemplateContext) {
    #expect(issues(template) == [.unfinishedMarkup(context)])
  }

  @Test(arguments: [
    "<p class=\"a\"id=\"b\">", "<p =a>", "<p class=>", "<p class\"a\">", "<p {{#isNew}}a{{/isNew}}b>",
    "<h{{#isNew}}1{{/isNew}}>", "<p class{{#isNew}}=\"a\"{{/isNew}}>",
  ])
  func textGluedToANameOrValueIsRefused(template: String) {
    #expect(issues(template).contains(.malformedMarkup))
  }

  @Test(arguments: [
    ("<li{{#isNew}} aria-current=\"page\"{{/isNew}}>", "<li aria-current=\"page\">"),
    ("<li {{#isNew}}hidden{{/isNew}}>", "<li hidden>"),
    ("<li{{^isNew}} hidden{{/isNew}} class=\"a\">", "<li class=\"a\">"),
    ("<p class=\"x{{#tags}} {{.}}{{/tags}}\">", "<p class=\"x a b\">"),
    ("<p class=\"{{#isNew}}new{{/isNew}}\">", "<p class=\"new\">"),
    ("<a href=\"{{#isNew}}{{link}}{{/isNew}}\">", "<a href=\"../pilots/x/\">"),
    ("{{#isNew}}<b>{{title}}</b>{{/isNew}}", "<b>Titel</b>"),
    ("<ul>{{#tags}}<li>{{.}}{{/tags}}</ul>", "<ul><li>a<li>b</ul>"),
    ("{{#website}}<a href=\"{{.}}\">{{/website}}", "<a href=\"https://example.nl/\">"),
  ])
  func sectionsThatEndWhereTheyBeganAreAllowed(template: String, expected: String) {
    #expect(render(template) == expected)
  }

  @Test(arguments: [
    ("{{#isNew}}<p{{/isNew}}>", "isNew"), ("{{#isNew}}<p title=\"{{/isNew}}\">", "isNew"),
    ("<p title={{#isNew}}\"a\"{{/isNew}}>", "isNew"), ("{{^isNew}}<script>{{/isNew}}</script>", "isNew"),
    ("{{#tags}}<!--{{/tags}}-->", "tags"), ("<p {{#tags}}hidden{{/tags}}>", "tags"),
    ("<a href=\"{{#tags}}x{{/tags}}\">", "tags"), ("<{{#isNew}}b{{/isNew}}>", "isNew"),
  ])
  func sectionsThatEndElsewhereAreRefused(template: String, name: String) {
    #expect(issues(template).contains(.sectionChangesContext(name)), "\(issues(template))")
  }

  @Test func aPartialContinuesTheContextAroundIt() {
    let partials = ["value": "{{title}}", "open": "<p title=\""]
    #expect(
      render("{{>open}}{{>value}}\">", SampleView(title: "\""), partials: partials) == "<p title=\"&quot;\">")
    #expect(issues("<script>{{>value}}</script>", partials: partials) == [.refusedContext("title", .script)])
  }

  @Test(arguments: [
    (
      "<a b=\"{{title}}\">{{title}}</a>",
      "<a b=\"&quot;&#39;&amp;&lt;\u{FFFD}\">&quot;&#39;&amp;&lt;\u{FFFD}</a>"
    ),
    ("<content type=\"html\">{{body}}</content>", "<content type=\"html\">&lt;p&gt;x&lt;/p&gt;</content>"),
    (
      "<?xml version=\"1.0\"?><loc>{{link}}</loc>",
      "<?xml version=\"1.0\"?><loc>https://a.example/pilots/x/</loc>"
    ),
    ("<script>{{link}}</script>", "<script>https://a.example/pilots/x/</script>"),
    ("<link href=\"{{link}}\"/>", "<link href=\"https://a.example/pilots/x/\"/>"),
    ("<![CDATA[ <a> ]] ]]>{{link}}", "<![CDATA[ <a> ]] ]]>https://a.example/pilots/x/"),
  ])
  func xmlIsEscapedForXML(template: String, expected: String) {
    let view = SampleView(title: "\"'&<\u{1}")
    #expect(render(template, view, output: .xml, root: "https://a.example/") == expected)
  }

  @Test(arguments: [
    ("<a>{{{body}}}</a>", TemplateIssue.Kind.markupOutsideText("body")),
    ("<![CDATA[{{title}}]]>", .refusedContext("title", .declaration)),
    ("<a b=\"{{body}}\"/>", .markupOutsideText("body")),
  ])
  func xmlRefusesRawMarkupAndCDATA(template: String, kind: TemplateIssue.Kind) {
    #expect(issues(template, output: .xml) == [kind])
  }

  @Test func plainOutputHasNoContexts() {
    let view = SampleView(title: "<&'>")
    #expect(
      render("<script {{title}} {{{title}}} {{{body}}}", view, output: .plain)
        == "<script &lt;&amp;'&gt; <&'> <p>x</p>")
  }
}
