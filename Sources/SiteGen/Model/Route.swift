/// The addresses of the pages that are not entries.
enum Route {
  static let home = ""
  static let search = "zoeken/"
  static let partners = "zoekt-partners/"
  static let phases = "fasen/"
  static let contribute = "meedoen/"
  static let join = contribute + "aansluiten/"
  /// The fields, rules and names that the forms use.
  static let formData = contribute + "gegevens.json"
  static let attachments = "bestanden/"
  static let themeAssets = "vorm/"
  static let searchIndex = "zoekindex/"
  static let notFound = "404.html"
  /// The part of an address before the number of a further page of a list.
  static let page = "pagina"

  /// First parts of addresses that no entry may take.
  static let reserved = [search, partners, phases, attachments, themeAssets, searchIndex]

  /// Returns the address of the form for a kind.
  static func form(for kind: Kind) -> String { "\(contribute)\(kind.name)/" }

  /// Returns the address of the file from which the page of an entry was made.
  static func source(ofPage route: String) -> String { route + "bron.md" }

  /// Returns the address of a page of a list.
  ///
  /// - Parameter number: The number of the page, from 1, which stands at the address of the list itself.
  static func page(_ number: Int, of list: String) -> String {
    number == 1 ? list : "\(list)\(page)/\(number)/"
  }
}
