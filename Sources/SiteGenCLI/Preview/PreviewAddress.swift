/// Addresses of the preview itself.
enum PreviewAddress {
  /// The path of the script of the preview.
  static let script = "/_sitegen/preview.js"
  /// The path of the stream of events.
  static let events = "/_sitegen/events"
  /// The path of the page that shows a source file.
  static let source = "/_sitegen/bron"
  /// The name of the parameter that says which file.
  static let file = "bestand"

  /// Returns the address at which a source file is shown, scrolled to a line.
  static func source(_ path: String, line: Int?) -> String {
    "\(source)?\(file)=\(URIPath.encoded(path))" + (line.map { "#\(anchor($0))" } ?? "")
  }

  /// Returns the id of a line on that page.
  static func anchor(_ line: Int) -> String { "regel-\(line)" }
}
