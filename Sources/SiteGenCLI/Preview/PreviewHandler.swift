import FlyingFox
import Foundation
import SiteGen

/// Answers the requests of a browser for the preview.
struct PreviewHandler: HTTPHandler {
  let store: PreviewStore
  let language: Language
  let editor: Editor?

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard HostCheck.allows(request.headers[.host]) else {
      return Self.response(.misdirectedRequest, type: "text/plain; charset=utf-8", Data())
    }
    guard request.method == .GET || request.method == .HEAD else {
      return Self.response(.methodNotAllowed, type: "text/plain; charset=utf-8", Data())
    }
    // Not `request.path`: that has lost the slash at its end, which tells a folder from a file.
    let path = request.target.path(percentEncoded: false)
    switch path {
    case PreviewAddress.script:
      let script = PreviewScript.source(language, editor: editor)
      return Self.response(.ok, type: "text/javascript; charset=utf-8", Data(script.utf8))
    case PreviewAddress.events:
      return try await events(request)
    default:
      let state = await store.state
      let page =
        path == PreviewAddress.source
        ? PreviewResponse.source(request.query[PreviewAddress.file] ?? "", state: state, language: language)
        : PreviewResponse.page(path, state: state, language: language)
      var response = Self.response(
        HTTPStatusCode(page.status, phrase: ""), type: page.contentType,
        request.method == .HEAD ? Data() : Data(page.body))
      if let location = page.location { response.headers[.location] = location }
      return response
    }
  }

  /// Answers with the next event, and then ends: the browser asks again by itself.
  ///
  /// So no connection is kept in mind here, and a browser that goes away costs nothing.
  private func events(_ request: HTTPRequest) async throws -> HTTPResponse {
    let known = request.headers[HTTPHeader("Last-Event-ID")] ?? request.query.first { $0.name == "na" }?.value
    let state = await store.change(after: known.flatMap { Int($0) } ?? 0)
    var text = "retry: 200\n"
    if let state {
      let event = Event(
        version: state.version, goodVersion: state.goodVersion,
        heading: PreviewProblem.heading(state.problems, language), problems: state.problems)
      // In one order, so that the browser sees whether anything changed.
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let data = String(decoding: try encoder.encode(event), as: UTF8.self)
      text += "id: \(state.version)\ndata: \(data)\n\n"
    } else {
      text += ": \n\n"
    }
    return Self.response(.ok, type: "text/event-stream", Data(text.utf8))
  }

  private struct Event: Encodable {
    let version: Int
    let goodVersion: Int
    let heading: String
    let problems: [PreviewProblem]
  }

  private static func response(_ status: HTTPStatusCode, type: String, _ body: Data) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      ],
      body: body)
  }
}
