/// A new entry of which everything but the answers is filled in.
public struct Scaffold: Sendable {
  /// The path of the new file.
  public let path: String
  /// Its text.
  public let text: String
}

/// Why no entry can be made.
public enum ScaffoldFailure: Error {
  /// The model is missing or wrong.
  case model([Diagnostic])
  /// The kind or title will not do; what is wrong, and what to do.
  case request(Wording)
}

extension SiteBuild {
  /// Writes the text of a new entry, with a question beside every field that must be filled in.
  ///
  /// - Parameters:
  ///   - kind: The name of the kind, such as `pilot`.
  ///   - title: The title of the entry; its slug follows from it.
  /// - Throws: ``ScaffoldFailure`` when the kind does not exist, the title makes no slug or the file exists already.
  public static func scaffold(
    kind name: String, title: String, source: SiteSource
  ) throws(ScaffoldFailure) -> Scaffold {
    let model = readModel(source)
    guard model.isSound else {
      throw .model(model.diagnostics)
    }
    let folders = model.value.kinds.filter { kind in
      if case .folder = kind.source { return true }
      return false
    }
    guard let kind = folders.first(where: { $0.name == name }), case .folder(let folder) = kind.source else {
      let names = folders.map { $0.name }
      let nearest = Spelling.nearest(to: name, among: names)
      throw .request(
        nearest.map {
          Wording(
            "Er is geen soort '\(name)'. Bedoelde u '\($0)'?", en: "No kind '\(name)'. Did you mean '\($0)'?")
        }
          ?? Wording(
            "Er is geen soort '\(name)'. Kies uit: \(names.joined(separator: ", ")).",
            en: "No kind '\(name)'. Choose one of: \(names.joined(separator: ", "))."))
    }
    let slug = Slug.make(from: title)
    guard !slug.isEmpty else {
      throw .request(
        Wording(
          "Van de titel '\(title)' is geen bestandsnaam te maken. Gebruik letters of cijfers.",
          en: "The title '\(title)' makes no file name. Use letters or digits."))
    }
    let path = "\(contentRoot)\(folder)/\(slug).md"
    guard !source.content.contains(where: { $0.path == path }) else {
      throw .request(
        Wording("Het bestand \(path) bestaat al.", en: "The file \(path) exists already."))
    }
    return Scaffold(path: path, text: text(of: kind, title: title))
  }

  private static func text(of kind: Kind, title: String) -> String {
    var lines = ["---"]
    for field in kind.fields {
      if field.role == .title {
        lines.append("\(field.key): \(YAMLExample.quotedIfNeeded(title))")
        continue
      }
      guard field.isRequired || field.role == .subject || field.role == .participant else { continue }
      if !field.help.isEmpty { lines.append("# \(field.help)") }
      if case .choice(let choices) = field.type {
        lines.append("# Kies uit: \(choices.map(\.value).joined(separator: ", "))")
      }
      lines.append(contentsOf: emptyField(field))
    }
    lines += ["---", "", "## Wat is het?", "", "## Wat is het doel?", "", "## Wat levert het op?", ""]
    return lines.joined(separator: "\n")
  }

  /// An example stands behind a field as a comment, so that nobody publishes it by accident.
  private static func emptyField(_ field: Field) -> [String] {
    let lines = field.blockExample.split(separator: "\n")
    guard let first = lines.first else { return ["\(field.key):"] }
    if lines.count == 1, !field.isMany { return ["\(field.key): # bijvoorbeeld: \(first)"] }
    return ["\(field.key): # bijvoorbeeld:"] + lines.map { "  # \($0)" }
  }
}
