import Foundation
import Testing

@testable import SiteGen
@testable import SiteGenCLI

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewTests {
  private func state(
    _ files: [String: String], goodVersion: Int = 3, sources: [String: [UInt8]] = [:],
    problems: [PreviewProblem] = []
  ) -> PreviewState {
    PreviewState(
      version: goodVersion, goodVersion: goodVersion,
      files: Dictionary(
        uniqueKeysWithValues: files.map { path, text in
          (path, PlannedFile(path: path) { $0 += Array(text.utf8) })
        }),
      problems: problems, sources: sources, successors: [:])
  }

  private func answer(_ path: String, _ files: [String: String]) -> (Int, String, String) {
    let response = PreviewResponse.page(path, state: state(files), language: .nl)
    return (response.status, response.contentType, String(decoding: response.body, as: UTF8.self))
  }

  private static let tag = "<script src=\"/_sitegen/preview.js\" data-version=\"3\" defer></script>"

  @Test(arguments: ["/", "/index.html"])
  func `a folder shows its index, with the script of the preview`(path: String) {
    let answer = answer(path, ["index.html": "<body>thuis</body>"])
    #expect(answer == (200, "text/html; charset=utf-8", "<body>thuis\(Self.tag)</body>"))
  }

  @Test func `other files are served as they are`() {
    let answer = answer("/stijl.css", ["stijl.css": "b{}</body>"])
    #expect(answer == (200, "text/css; charset=utf-8", "b{}</body>"))
  }

  @Test func `a folder without its slash is sent on`() {
    let response = PreviewResponse.page(
      "/pilots/é x", state: state(["pilots/é x/index.html": "x"]), language: .nl)
    #expect(response.status == 302)
    #expect(response.location == "/pilots/%C3%A9%20x/")
  }

  @Test(arguments: ["/weg", "/weg/", "/../etc/passwd", "//etc/passwd"])
  func `what is not in the site gets the page of the site for that`(path: String) {
    let answer = answer(path, ["404.html": "<body>weg</body>"])
    #expect(answer == (404, "text/html; charset=utf-8", "<body>weg\(Self.tag)</body>"))
  }

  @Test func `before the first good build there is a page that waits`() {
    let response = PreviewResponse.page("/", state: .empty, language: .nl)
    #expect(response.status == 503)
    #expect(String(decoding: response.body, as: UTF8.self).contains("data-version=\"0\""))
  }

  @Test func `a failed build keeps the last good site`() {
    let failed = state(["index.html": "x"]).failed(
      [PreviewProblem(path: "a", place: "a:1:1", message: "m")], sources: nil)
    #expect(failed.version == 4)
    #expect(failed.goodVersion == 3)
    #expect(failed.files["index.html"] != nil)
  }

  @Test(arguments: [
    ("localhost", true), ("localhost:8080", true), ("LOCALHOST:8080", true), ("127.0.0.1:8080", true),
    ("[::1]:8080", true), ("192.168.1.7", true), (nil, false), ("", false), ("kwaad.example", false),
    ("localhost.kwaad.example:80", false), ("127.0.0.1.kwaad.example", false), ("localhost:80@kwaad", false),
    ("[::1].kwaad", false), ("[kwaad]", false),
  ])
  func `only requests by the name of this machine are answered`(host: String?, isAllowed: Bool) {
    #expect(HostCheck.allows(host) == isAllowed)
  }

  @Test func `the preview shows the site, tells of errors and reloads, and stops at a signal`() async throws {
    let project = try TemporaryFolder.withRealProject()
    let files = try TemporaryFolder()
    let process = try Program.start(
      [Program.sitegen, "serve", "--port", "0", "--date", "2026-03-31"], in: project.path, output: files)
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    var address: String?
    for _ in 0..<200 where address == nil {
      address = try files.read("output").firstMatch(of: /http:\/\/localhost:\d+/).map { String($0.output) }
      try await Task.sleep(for: .milliseconds(50))
    }
    let base = try #require(address)

    let home = try await get(base + "/")
    #expect(home.status == 200)
    #expect(home.text.contains("/_sitegen/preview.js\" data-version=\"1\""))
    #expect(try await get(base + "/bestaat-niet/").status == 404)
    #expect(try await get(base + "/pilots/kindpakket/").text.contains("<h1"))
    #expect(try await get(base + "/_sitegen/preview.js").text.contains("EventSource"))
    #expect(try await get(base + "/", host: "kwaad.example").status == 421)

    try project.write("---\ntitel: x\n", to: "Content/pilots/kapot.md")
    let broken = try await get(base + "/_sitegen/events?na=1")
    #expect(broken.text.contains("id: 2\ndata: {"))
    #expect(broken.text.contains("\"goodVersion\":1"))
    #expect(broken.text.contains("kapot.md:"))
    #expect(broken.text.contains("\"heading\":\"1 fout\""))
    let source = try await get(base + "/_sitegen/bron?bestand=Content/pilots/kapot.md")
    #expect(source.status == 200)
    #expect(source.text.contains("titel: x"))
    for path in ["/etc/passwd", "../geheim", "Content/../geheim", "Content/pilots", ""] {
      #expect(try await get(base + "/_sitegen/bron?bestand=\(path)").status == 404, "\(path)")
    }
    #expect(try await get(base + "/").status == 200)

    try project.remove("Content/pilots/kapot.md")
    let mended = try await get(base + "/_sitegen/events?na=1", lastEvent: "2")
    #expect(mended.text.contains("id: 3\n"))
    #expect(mended.text.contains("\"goodVersion\":3"))

    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try files.read("output").hasSuffix("Gestopt.\n"))
  }

  @Test func `a port that is taken ends with 69`() async throws {
    let project = try TemporaryFolder.withRealProject()
    let files = try TemporaryFolder()
    let first = try Program.start([Program.sitegen, "serve", "--port", "0"], in: project.path, output: files)
    defer { kill(first.processIdentifier, SIGKILL) }
    var port: String?
    for _ in 0..<200 where port == nil {
      port = try files.read("output").firstMatch(of: /localhost:(\d+)/).map { String($0.output.1) }
      try await Task.sleep(for: .milliseconds(50))
    }
    let run = try Program.sitegen(["serve", "--port", try #require(port)], in: project)
    #expect(run.status == 69)
    #expect(run.errors.contains("kan niet luisteren"))
  }

  private func get(
    _ address: String, host: String? = nil, lastEvent: String? = nil
  ) async throws -> (status: Int, text: String) {
    var request = URLRequest(url: try #require(URL(string: address)))
    if let host { request.setValue(host, forHTTPHeaderField: "Host") }
    if let lastEvent { request.setValue(lastEvent, forHTTPHeaderField: "Last-Event-ID") }
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }
}
