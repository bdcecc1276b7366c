/// A piece of a file, as an example shows it.
public struct ExampleSnippet: Sendable, Hashable {
  /// Which piece of the file it is.
  public enum Part: Sendable, Hashable {
    /// The whole file.
    case whole
    /// Some fields of an entry; the others are as they should be.
    case fields
    /// The text of an entry below its fields.
    case text
    /// The name of the file; what stands in it does not matter.
    case name
    /// Some lines of a file that is there already.
    case lines
    /// A line at the end of a file that is there already.
    case lastLine
  }

  /// The path of the file from the root of the repository.
  public let path: String
  /// Which piece of the file it is.
  public let part: Part
  /// What stands there; for a name the path.
  public let text: String
  /// The names of other files that must stand beside it.
  public let neighbours: [String]

  /// Creates a piece of a file.
  public init(_ path: String, _ part: Part, _ text: String, beside neighbours: [String] = []) {
    self.path = path
    self.part = part
    self.text = text
    self.neighbours = neighbours
  }

  /// Says which piece of which file this is, as the rest of a sentence, with marks around the names of files.
  public func caption(mark: String = "") -> Wording {
    let name = mark + path + mark
    let beside = neighbours.map { mark + $0 + mark }
    let (nl, en) = (beside.joined(separator: " en "), beside.joined(separator: " and "))
    return Wording(
      place(name).nl + (beside.isEmpty ? "" : ", met \(nl) ernaast"),
      en: place(name).en + (beside.isEmpty ? "" : ", with \(en) beside it"))
  }

  /// What stands there, with a sign for each tab.
  public var visibleText: String { text.replacing("\t", with: "␉ ") }

  /// Returns whether this is the same piece of the same file as another.
  public func isSamePlace(as other: ExampleSnippet) -> Bool {
    path == other.path && part == other.part && neighbours == other.neighbours
  }

  private func place(_ name: String) -> Wording {
    switch part {
    case .whole: Wording("het hele bestand \(name)", en: "the whole file \(name)")
    case .fields: Wording("in het kopje van \(name)", en: "in the front matter of \(name)")
    case .text: Wording("in de tekst van \(name)", en: "in the text of \(name)")
    case .name: Wording("de naam van het bestand", en: "the name of the file")
    case .lines: Wording("in \(name)", en: "in \(name)")
    case .lastLine: Wording("onderaan \(name)", en: "at the end of \(name)")
    }
  }
}
