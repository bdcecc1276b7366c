/// A line that a runner of workflows takes for a command: `::error file=a.md,line=1::message`.
///
/// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands; Forgejo and Gitea read the same.
/// The escaping is that of `@actions/core` and is undone by the runner (`ActionCommand.cs`).
struct WorkflowCommand: Sendable {
  let name: String
  let properties: [(name: String, value: String)]
  let message: String

  /// The command as a line, without its line break.
  var line: String {
    let list = properties.map { "\($0.name)=\(Self.escapedProperty($0.value))" }.joined(separator: ",")
    return "::\(name)\(list.isEmpty ? "" : " " + list)::\(Self.escaped(message))"
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25".unicodeScalars
      case "\r": result += "%0D".unicodeScalars
      case "\n": result += "%0A".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func escapedProperty(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A".unicodeScalars
      case ",": result += "%2C".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns lines for people in which a runner finds no command.
  ///
  /// A runner reads everything that a step prints: a line that begins with `::`, and the older `##[` anywhere in a
  /// line. A text that is quoted from a proposal must not stop other commands or mask words in the log.
  static func defused(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: (Unicode.Scalar, Unicode.Scalar) = ("\n", "\n")
    var isLineStart = true
    for scalar in text.unicodeScalars {
      let startsCommand = isLineStart && scalar == ":" && previous.1 == ":"
      let startsOldCommand = scalar == "[" && previous == ("#", "#")
      if startsCommand || startsOldCommand { result.append(" ") }
      result.append(scalar)
      if scalar == "\n" || scalar == "\r" {
        isLineStart = true
      } else if !scalar.properties.isWhitespace, scalar != ":" || previous.1 == ":" {
        isLineStart = false
      }
      previous = (previous.1, scalar)
    }
    return String(result)
  }
}
