import CCmarkGFM
import CMarkArena
import Synchronization

/// A syntax tree that cmark-gfm made, which exists until its `withTree` returns.
///
/// This is the only file that knows how cmark is set up.
struct SyntaxTree {
  /// The node of the whole document.
  let root: OpaquePointer
  /// The node types that extensions have registered.
  let types: ExtensionTypes

  /// The node types that cmark numbers when extensions are registered.
  struct ExtensionTypes: Sendable {
    var table: UInt32 = 0
    var row: UInt32 = 0
    var cell: UInt32 = 0
    var strikethrough: UInt32 = 0
  }

  /// Registration happens once, when the first document is parsed, on whatever thread that is.
  private static let registered = register()

  private static let extensionNames = ["table", "autolink", "tasklist"]

  /// Held while a document with a tilde is parsed.
  ///
  /// A parse switches the characters at which its extensions look for markup on in a table that all parsers
  /// share, and off again at its end. Two parses at once would do that to each other, and now and then miss
  /// markup. The characters of autolinks can be left on for good (see `register`); the tilde of strikethrough
  /// can not, as the extension is found by it. It is rare enough to take turns.
  private static let tilde = Mutex(())

  /// Parses a source and lends the tree to a function.
  ///
  /// - Parameters:
  ///   - source: The source; NUL and invalid UTF-8 become U+FFFD.
  ///   - hasTilde: Whether a tilde occurs in it.
  ///   - body: The function.
  static func withTree(
    of source: UnsafeBufferPointer<UInt8>, hasTilde: Bool, _ body: (SyntaxTree) -> Void
  ) {
    let types = registered
    // The tree and its parser live in this memory, and go with it.
    var memory = cmark_mem(
      calloc: cmark_tree_calloc, realloc: cmark_tree_realloc, free: cmark_tree_free)
    withUnsafeMutablePointer(to: &memory) { memory in
      defer { cmark_tree_free_all() }
      guard let parser = makeParser(memory) else { return }
      var root: OpaquePointer?
      if hasTilde {
        attach("strikethrough", to: parser)
        tilde.withLock { _ in root = parse(source, with: parser) }
      } else {
        root = parse(source, with: parser)
      }
      if let root { body(SyntaxTree(root: root, types: types)) }
    }
  }

  private static func parse(
    _ source: UnsafeBufferPointer<UInt8>, with parser: OpaquePointer
  ) -> OpaquePointer? {
    source.withMemoryRebound(to: CChar.self) { characters in
      cmark_parser_feed(parser, characters.baseAddress, characters.count)
    }
    return cmark_parser_finish(parser)
  }

  private static func makeParser(
    _ memory: UnsafeMutablePointer<cmark_mem>? = cmark_get_default_mem_allocator()
  ) -> OpaquePointer? {
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    guard let parser = cmark_parser_new_with_mem(options, memory) else { return nil }
    for name in extensionNames { attach(name, to: parser) }
    return parser
  }

  private static func attach(_ name: String, to parser: OpaquePointer) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }

  /// Registers the extensions and finds out their node types.
  ///
  /// The characters at which autolinks start are switched on once; their extension is then made to forget
  /// that it has such characters, so that no parse switches them off.
  private static func register() -> ExtensionTypes {
    cmark_gfm_core_extensions_ensure_registered()
    var types = ExtensionTypes()
    guard let parser = makeParser() else { return types }
    defer { cmark_parser_free(parser) }
    cmark_manage_extensions_special_characters(parser, 1)
    if let autolink = cmark_find_syntax_extension("autolink") {
      cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    }
    attach("strikethrough", to: parser)
    let sample = Array("~~a~~\n\n|a|\n|-|\n".utf8)
    guard let root = sample.withUnsafeBufferPointer({ parse($0, with: parser) }) else { return types }
    defer { cmark_node_free(root) }
    let paragraph = cmark_node_first_child(root)
    types.strikethrough = cmark_node_get_type(cmark_node_first_child(paragraph)).rawValue
    let table = cmark_node_next(paragraph)
    types.table = cmark_node_get_type(table).rawValue
    types.row = cmark_node_get_type(cmark_node_first_child(table)).rawValue
    types.cell = cmark_node_get_type(cmark_node_first_child(cmark_node_first_child(table))).rawValue
    return types
  }
}
