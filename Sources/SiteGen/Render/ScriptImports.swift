import SearchIndex

/// Gives the assets of a theme their addresses, also inside the scripts that load one another.
///
/// The name of a published file changes with its contents, so a script that says `from "./naam.js"` or
/// `import("./naam.js")` is published with the name that `naam.js` then has. A script comes after those that it loads;
/// two that load each other keep the names as they were written, and a browser would not find them. Comments stay at
/// home before that (`AssetText`).
struct ScriptImports {
  private let files: [(name: String, bytes: [UInt8])]
  private let indexByName: [String: Int]

  /// Takes files by their names below the folder with assets.
  init(_ files: [(name: String, bytes: [UInt8])]) {
    self.files = files.map { ($0.name, AssetText.published($0.bytes, name: $0.name)) }
    indexByName = Dictionary(
      files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the assets, in the order of the files.
  func assets() -> [Theme.Asset] {
    var finished = [(route: String, bytes: [UInt8])?](repeating: nil, count: files.count)
    for index in files.indices { finish(index, loading: [], &finished) }
    let imported = Set(files.indices.flatMap { imports(of: $0).map(\.file) })
    return zip(files.indices, finished).compactMap { index, file in
      file.map {
        Theme.Asset(
          name: files[index].name, route: $0.route, bytes: $0.bytes, isImported: imported.contains(index))
      }
    }
  }

  private func finish(
    _ index: Int, loading: Set<Int>, _ finished: inout [(route: String, bytes: [UInt8])?]
  ) {
    guard finished[index] == nil else { return }
    var bytes = files[index].bytes
    // From the end, so that the places of the others stay right.
    for each in imports(of: index).reversed() where !loading.contains(each.file) && each.file != index {
      finish(each.file, loading: loading.union([index]), &finished)
      guard let route = finished[each.file]?.route else { continue }
      let name = route[(route.lastIndex(of: "/").map(route.index(after:)) ?? route.startIndex)...]
      bytes.replaceSubrange(each.place, with: name.utf8)
    }
    let name = files[index].name
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    finished[index] = (
      "\(Route.themeAssets)\(name[..<dot])-\(ContentHash.text(bytes))\(name[dot...])", bytes
    )
  }

  private static let openings = ["from \"./", "import(\"./"].map { Array($0.utf8) }

  /// Returns which files a script loads, with the places of their names.
  private func imports(of index: Int) -> [(file: Int, place: Range<Int>)] {
    guard files[index].name.hasSuffix(".js") else { return [] }
    let bytes = files[index].bytes
    var found: [(file: Int, place: Range<Int>)] = []
    for opening in Self.openings {
      var start = 0
      while let quote = bytes[start...].firstRange(of: opening) {
        start = quote.upperBound
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { break }
        if let file = indexByName[String(decoding: bytes[start..<end], as: UTF8.self)] {
          found.append((file, start..<end))
        }
        start = end
      }
    }
    return found.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }
}
