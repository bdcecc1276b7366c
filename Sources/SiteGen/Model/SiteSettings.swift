import YAML

/// The settings of a site, as `Content/site.yaml` declares them.
public struct SiteSettings: Sendable {
  /// A licence with its name and the address of its text.
  public struct Licence: Sendable {
    /// The name, such as CC BY 4.0.
    public let name: String
    /// The address of the text.
    public let url: String
  }

  /// Where the content repository is hosted.
  public struct Forge: Sendable {
    /// The software of a host, which decides the form of its addresses.
    public enum Software: String, Sendable, CaseIterable {
      case github, gitlab, forgejo

      /// The name for readers.
      var displayName: String {
        switch self {
        case .github: "GitHub"
        case .gitlab: "GitLab"
        case .forgejo: "Forgejo"
        }
      }
    }

    /// A page on which a file can be made, and the parts of its address that fill it in.
    struct NewFilePage: Sendable {
      /// The address without folder and query.
      let address: String
      /// Whether the folder stands in the address; otherwise it stands before the name.
      let takesFolder: Bool
      /// The key of the query for the name of the file.
      let nameKey: String
      /// The key of the query for the text.
      let textKey: String
      /// Whether every version of the software fills the text in.
      let fillsText: Bool
    }

    /// The software of the host.
    public let software: Software
    /// The address of the repository, without a slash at the end.
    public let url: String
    /// The branch that the site is built from.
    public let branch: String

    /// Returns the address of the page on which a file can be read.
    public func viewAddress(path: String) -> String {
      switch software {
      case .github: "\(url)/blob/\(branch)/\(path)"
      case .gitlab: "\(url)/-/blob/\(branch)/\(path)"
      case .forgejo: "\(url)/src/branch/\(branch)/\(path)"
      }
    }

    /// Returns the address of the page on which a file can be changed.
    func editAddress(path: String) -> String {
      switch software {
      case .github: "\(url)/edit/\(branch)/\(path)"
      case .gitlab: "\(url)/-/edit/\(branch)/\(path)"
      case .forgejo: "\(url)/_edit/\(branch)/\(path)"
      }
    }

    /// Returns the address of the page that shows a file as it is in a commit.
    ///
    /// - Parameter line: The line to go to; `nil` for the top.
    func fileAddress(path: String, line: Int?, revision: String) -> String {
      let place = line.map { "#L\($0)" } ?? ""
      return switch software {
      case .github: "\(url)/blob/\(revision)/\(path)\(place)"
      case .gitlab: "\(url)/-/blob/\(revision)/\(path)\(place)"
      case .forgejo: "\(url)/src/commit/\(revision)/\(path)\(place)"
      }
    }

    /// The start of the addresses of pages on which files can be changed.
    var editRoot: String { editAddress(path: "") }

    /// The page on which a file can be made, filled in by its address.
    var newFilePage: NewFilePage {
      switch software {
      // Folders in the path are not kept well there (isaacs/github#1527), so the name has the whole path.
      case .github:
        NewFilePage(
          address: "\(url)/new/\(branch)", takesFolder: false, nameKey: "filename", textKey: "value",
          fillsText: true)
      // The editor of some versions leaves `content` out (gitlab-org/gitlab#594214).
      case .gitlab:
        NewFilePage(
          address: "\(url)/-/new/\(branch)", takesFolder: true, nameKey: "file_name", textKey: "content",
          fillsText: false)
      case .forgejo:
        NewFilePage(
          address: "\(url)/_new/\(branch)", takesFolder: true, nameKey: "filename", textKey: "value",
          fillsText: true)
      }
    }

    /// Returns the address of the page on which a problem can be reported.
    func issueAddress() -> String {
      switch software {
      case .github, .forgejo: "\(url)/issues/new"
      case .gitlab: "\(url)/-/issues/new"
      }
    }
  }

  /// The name of the site.
  public let title: String
  /// A few words beside the name.
  public let tagline: String
  /// What the site is for, in one or two sentences.
  public let description: String
  /// The address at which the site will stand, ending in a slash.
  public let baseURL: String
  /// The language of the site's own words.
  public let language: String
  /// The name of the theme: a folder in `Themes`.
  public let theme: String
  /// The functional mail address of the editors.
  public let contact: String?
  /// The licence of the content.
  public let licence: Licence?
  /// Where the content repository is hosted.
  public let forge: Forge?
  /// The kinds in the main menu, as positions in the model.
  public let menu: [Int]
  /// Abbreviations that every reader of the site knows; texts need not explain them.
  let abbreviations: [String]
  /// The slugs of the pages in the footer.
  let footer: [Located<String>]

  /// The entries of which the home page shows the numbers, as `kind/slug`.
  let figures: [Located<String>]

  /// The path part of the base address, with a slash on both sides.
  public var basePath: String {
    guard let scheme = baseURL.firstRange(of: "://"),
      let slash = baseURL[scheme.upperBound...].firstIndex(of: "/")
    else { return "/" }
    return String(baseURL[slash...])
  }

  /// The settings of a site of which the file could not be read.
  static let fallback = SiteSettings(
    title: "Site", tagline: "", description: "", baseURL: "https://site.example/", language: "nl",
    theme: "pilotstarter", contact: nil, licence: nil, forge: nil, menu: [], abbreviations: [], footer: [],
    figures: [])

  /// Reads the settings.
  static func read(_ text: SourceText, model: ContentModel) -> Diagnosed<SiteSettings> {
    let parse = YAMLParser.parse(text.bytes)
    var diagnostics = parse.issues.map { YAMLWording.diagnostic(for: $0, in: text) }
    guard let root = parse.root else {
      if diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            .settingsInvalid, at: text.location(.start),
            Wording("Er staan geen instellingen in dit bestand.", en: "There are no settings in this file.")))
      }
      return Diagnosed(fallback, diagnostics)
    }
    var reader = MappingReader(root, in: text, id: .settingsInvalid)
    let settings = SiteSettings(
      title: reader.string("titel", required: true) ?? "",
      tagline: reader.string("ondertitel") ?? "",
      description: reader.string("omschrijving", required: true) ?? "",
      baseURL: baseURL(&reader),
      language: reader.oneOf("taal", ["nl", "en", "fy"].map { ($0, $0) }, default: "nl"),
      theme: reader.string("thema") ?? "pilotstarter",
      contact: reader.string("contact"),
      licence: licence(&reader), forge: forge(&reader),
      menu: menu(&reader, model: model), abbreviations: reader.strings("afkortingen").map(\.text),
      footer: located(reader.strings("voet"), in: text), figures: located(reader.strings("cijfers"), in: text)
    )
    reader.finish()
    diagnostics += reader.diagnostics
    return Diagnosed(settings, diagnostics.sorted())
  }

  private static func located(_ items: [(text: String, node: YAMLNode)], in text: SourceText) -> [Located<
    String
  >] {
    items.map { Located($0.text, text.position($0.node.start)) }
  }

  private static func baseURL(_ reader: inout MappingReader) -> String {
    guard let node = reader.value("basis-url", required: true) else { return fallback.baseURL }
    let text = node.scalar?.text ?? ""
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.hasSuffix("/"), !text.contains(" ")
    else {
      reader.report(
        node,
        Wording(
          "Het adres van de site begint met https:// en eindigt met een schuine streep.",
          en: "The address of the site begins with https:// and ends in a slash."))
      return fallback.baseURL
    }
    return text
  }

  private static func licence(_ reader: inout MappingReader) -> Licence? {
    guard let node = reader.value("licentie") else { return nil }
    var inner = reader.inner(node)
    let licence = Licence(
      name: inner.string("naam", required: true) ?? "", url: inner.string("url", required: true) ?? "")
    inner.finish()
    reader.absorb(inner)
    return licence
  }

  private static func forge(_ reader: inout MappingReader) -> Forge? {
    guard let node = reader.value("forge") else { return nil }
    var inner = reader.inner(node)
    var url = inner.string("url", required: true) ?? ""
    while url.hasSuffix("/") { url.removeLast() }
    let forge = Forge(
      software: inner.oneOf("soort", Forge.Software.allCases.map { ($0.rawValue, $0) }, default: .github),
      url: url, branch: inner.string("tak") ?? "main")
    inner.finish()
    reader.absorb(inner)
    return forge
  }

  private static func menu(_ reader: inout MappingReader, model: ContentModel) -> [Int] {
    var menu: [Int] = []
    for (name, node) in reader.strings("menu") {
      if let index = model.index(named: name), model.kinds[index].hasList {
        menu.append(index)
      } else {
        reader.report(
          node,
          Wording("Er is geen soort '\(name)' met een lijst.", en: "There is no kind '\(name)' with a list."),
          suggestion: Suggestion.didYouMean(name, among: model.kinds.filter(\.hasList).map(\.name)))
      }
    }
    return menu
  }
}
