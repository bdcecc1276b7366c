import FlyingFox
import Foundation

/// Answers the requests of a browser for the preview.
struct PreviewHandler: HTTPHandler {
  let store: PreviewStore

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
    case PreviewScript.path:
      return Self.response(.ok, type: "text/javascript; charset=utf-8", Data(PreviewScript.source.utf8))
    case PreviewScript.eventsPath:
      return try await events(request)
    default:
      let page = PreviewResponse.page(path, state: await store.state)
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
      let event = Event(goodVersion: state.goodVersion, problems: state.problems)
      let data = String(decoding: try JSONEncoder().encode(event), as: UTF8.self)
      text += "id: \(state.version)\ndata: \(data)\n\n"
    } else {
      text += ": \n\n"
    }
    return Self.response(.ok, type: "text/event-stream", Data(text.utf8))
  }

  private struct Event: Encodable {
    let goodVersion: Int
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
