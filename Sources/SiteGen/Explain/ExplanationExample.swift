/// A mistake, and the same mended.
public enum ExplanationExample: Sendable, Hashable {
  /// Two pieces of files, and what must stand in another file for the first to be a mistake.
  case files(wrong: ExampleSnippet, right: ExampleSnippet, given: ExampleSnippet? = nil)
  /// A description, where the mistake cannot be shown as text.
  case words(wrong: Wording, right: Wording)
}

extension ExplanationExample {
  /// Makes an example of a part of an entry, such as `pilots/slim-parkeren`.
  private static func entry(
    _ name: String, _ part: ExampleSnippet.Part, _ wrong: String, _ right: String,
    given: ExampleSnippet? = nil
  ) -> Self {
    let path = "Content/\(name).md"
    return .files(
      wrong: ExampleSnippet(path, part, wrong), right: ExampleSnippet(path, part, right), given: given)
  }

  /// Makes an example of some fields of an entry.
  static func fields(_ name: String, wrong: String, right: String) -> Self {
    entry(name, .fields, wrong, right)
  }

  /// Makes an example of the text of an entry.
  static func text(_ name: String, wrong: String, right: String, given: ExampleSnippet? = nil) -> Self {
    entry(name, .text, wrong, right, given: given)
  }

  /// Makes an example of a whole entry.
  static func whole(_ name: String, wrong: String, right: String) -> Self {
    entry(name, .whole, wrong, right)
  }

  /// Makes an example of lines in a file of the maintainers that is there already; the right ones stand in it.
  static func lines(of path: String, wrong: String, right: String) -> Self {
    .files(wrong: ExampleSnippet(path, .lines, wrong), right: ExampleSnippet(path, .lines, right))
  }

  /// Makes an example of a line that is added to a register.
  static func lastLine(of path: String, wrong: String, right: String) -> Self {
    .files(wrong: ExampleSnippet(path, .lastLine, wrong), right: ExampleSnippet(path, .lastLine, right))
  }

  /// Makes an example of the name of a file.
  static func name(wrong: String, right: String) -> Self {
    .files(wrong: ExampleSnippet(wrong, .name, wrong), right: ExampleSnippet(right, .name, right))
  }
}
