/// The choices of a caller about rendering.
public struct MarkdownOptions: Sendable, Hashable {
  /// The words that rendering adds of its own, as plain text in the language of the page.
  public struct Strings: Sendable, Hashable {
    /// The heading above the footnotes.
    public let footnotes: String
    /// The accessible name of a link from a footnote to its reference; the number of the footnote is added.
    public let backToText: String
    /// The state of a task that is done.
    public let taskDone: String
    /// The state of a task that is not done.
    public let taskOpen: String
    /// The accessible name of a table's scroll container; the number of the table is added.
    public let table: String

    /// Creates the words, in Dutch unless told otherwise.
    ///
    /// - Parameters:
    ///   - footnotes: The heading above the footnotes.
    ///   - backToText: The accessible name of a link from a footnote to its reference.
    ///   - taskDone: The state of a task that is done.
    ///   - taskOpen: The state of a task that is not done.
    ///   - table: The accessible name of a table.
    public init(
      footnotes: String = "Voetnoten", backToText: String = "Terug naar tekst",
      taskDone: String = "gedaan", taskOpen: String = "open", table: String = "Tabel"
    ) {
      self.footnotes = footnotes
      self.backToText = backToText
      self.taskDone = taskDone
      self.taskOpen = taskOpen
      self.table = table
    }
  }

  /// The words that rendering adds.
  public let strings: Strings
  /// Whether the text is rendered, rather than only read for what it holds.
  public let rendersHTML: Bool

  /// Creates options.
  ///
  /// - Parameters:
  ///   - strings: The words that rendering adds.
  ///   - rendersHTML: Whether the text is rendered, rather than only read for what it holds.
  public init(strings: Strings = Strings(), rendersHTML: Bool = true) {
    self.strings = strings
    self.rendersHTML = rendersHTML
  }
}
