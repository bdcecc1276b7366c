import Markdown
import SearchIndex
import YAML

/// The versions of the C libraries that are linked in; libstemmer does not tell its own.
public enum LibraryVersions {
  /// The names with the versions.
  public static var all: [(name: String, version: String)] {
    [
      ("cmark-gfm", MarkdownDocument.libraryVersion), ("libyaml", YAMLParser.libraryVersion),
      ("zlib", SearchIndexBuilder.zlibVersion),
    ]
  }
}
