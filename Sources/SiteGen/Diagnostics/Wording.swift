/// One message in every language of the generator.
///
/// Both texts are written beside the code that emits them, so that they cannot drift apart.
public struct Wording: Sendable, Hashable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// Creates a message from its two texts.
  public init(_ nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// Returns the text in a language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// Creates a message that is the same in every language, such as a name or a value.
  public init(verbatim text: String) {
    self.init(text, en: text)
  }
}
