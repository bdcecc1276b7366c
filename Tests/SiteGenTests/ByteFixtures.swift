@testable import SiteGen

/// Fixtures that are made of bytes, because no editor would keep them as they are.
enum ByteFixtures {
  static let all: [DiagnosticFixture] = [
    file("file-not-utf8", [latin1], at: (2, 15)),
    file(
      "file-not-utf8-utf16", [[0xFF, 0xFE] + valid.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }]),
    file("file-not-utf8-utf16-big", [[0xFE, 0xFF, 0x00, 0x2D]]),
    file("file-has-nul", ["---\ntitel: Een \0 proef\n---\n".utf8.map { $0 }], at: (2, 12)),
    file("file-too-large", [Array((valid + String(repeating: "Lange tekst. ", count: 21_000)).utf8)]),
    file(
      "yaml-control-character", [Array("---\ntitel: Bel \u{7} hier\nfase: idee\n---\n".utf8)], at: (2, 12)),
    file(
      "yaml-control-character-return",
      [Array("---\ntitel: Een \rproef\nfase: ide\nindieners: [Utrecht]\n---\n".utf8)], at: (2, 12)),
    file(
      "yaml-too-large",
      [Array(("---\ntrefwoorden:\n" + String(repeating: "- a\n", count: 20_000) + "---\n").utf8)],
      at: (20_000, 3)),
    picture("image-too-large", size: 600_000),
    file("valid-bom", [[0xEF, 0xBB, 0xBF] + Array(valid.utf8)]),
    file("valid-crlf", [Array(valid.replacing("\n", with: "\r\n").utf8)]),
    file("valid-bom-crlf", [[0xEF, 0xBB, 0xBF] + Array(valid.replacing("\n", with: "\r\n").utf8)]),
    file("valid-no-last-newline", [Array(valid.utf8.dropLast())]),
    file(
      "choice-unknown-after-bom-and-crlf",
      [
        [0xEF, 0xBB, 0xBF]
          + Array(valid.replacing("idee", with: "ide").replacing("\n", with: "\r\n").utf8)
      ], at: (3, 7)),
  ]

  private static let valid = """
    ---
    titel: Een proef
    fase: idee
    indieners: [Utrecht]
    ---
    ## Wat is het?

    Een proef met [zorg](../themas/zorg.md).

    """

  /// "Een café" as Windows saved it before there was UTF-8.
  private static let latin1 = Array("---\ntitel: Een caf".utf8) + [0xE9] + Array("\nfase: idee\n---\n".utf8)

  /// Makes a fixture of a pilot that shows a picture of a certain size in bytes.
  private static func picture(_ name: String, size: Int) -> DiagnosticFixture {
    let gif = Array("GIF89a".utf8) + [8, 0, 8, 0, 0, 0, 0] + [UInt8](repeating: 0, count: size - 13)
    var project = TestProject.basis
    project.files["Content/pilots/foto.gif"] = gif
    project.files["Content/pilots/proef.md"] = Array((valid + "![Een foto](foto.gif)\n").utf8)
    return DiagnosticFixture(
      name: name, project: project,
      expected: [Finding(path: "Content/pilots/foto.gif", position: nil, id: name)])
  }

  /// Makes a fixture of one pilot; its id is the name up to the first part that is no id.
  private static func file(_ name: String, _ contents: [[UInt8]], at spot: (Int, Int)? = nil)
    -> DiagnosticFixture
  {
    let path = "Content/pilots/bytes.md"
    let id = DiagnosticID.allCases.map(\.rawValue).filter { name.hasPrefix($0) }.max { $0.count < $1.count }
    let position = spot.map { SourcePosition(line: $0.0, column: $0.1) }
    return DiagnosticFixture(
      name: name, project: TestProject.basis.with(path, bytes: contents.flatMap(\.self)),
      expected: id.map { [Finding(path: path, position: position, id: $0)] } ?? [])
  }
}
