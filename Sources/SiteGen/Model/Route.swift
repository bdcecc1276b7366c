/// The addresses of the pages that are not entries.
enum Route {
  static let home = ""
  static let search = "zoeken/"
  static let partners = "zoekt-partners/"
  static let phases = "fasen/"
  static let attachments = "bestanden/"
  static let themeAssets = "vorm/"
  static let searchIndex = "zoekindex/"
  static let notFound = "404.html"
  /// The part of an address before the number of a further page of a list.
  static let page = "pagina"

  /// First parts of addresses that no entry may take.
  static let reserved = [search, partners, phases, attachments, themeAssets, searchIndex]

  /// Returns the address of a page of a list.
  ///
  /// - Parameter number: The number of the page, from 1, which stands at the address of the list itself.
  static func page(_ number: Int, of list: String) -> String {
    number == 1 ? list : "\(list)\(page)/\(number)/"
  }
}
