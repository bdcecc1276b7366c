import SiteGen

/// Something in the source folders that is no plain file, and is therefore not read.
struct SourceProblem: Sendable, Hashable {
  /// The path from the root of the project.
  let path: String
  /// The stable name of this kind of problem.
  let id: String
  /// What is wrong and what to do.
  let message: Wording

  static func symbolicLink(_ path: String) -> SourceProblem {
    SourceProblem(
      path: path, id: "source-symbolic-link",
      message: Wording(
        "dit is een symbolische koppeling; zet het bestand zelf hier neer",
        en: "this is a symbolic link; put the file itself here"))
  }

  static func specialFile(_ path: String) -> SourceProblem {
    SourceProblem(
      path: path, id: "source-special-file",
      message: Wording(
        "dit is geen gewoon bestand (maar bijvoorbeeld een pijp of apparaat); haal het hier weg",
        en: "this is no regular file (but a pipe or a device, say); take it away"))
  }

  static func unreadableName(_ path: String) -> SourceProblem {
    SourceProblem(
      path: path, id: "source-name-not-utf8",
      message: Wording(
        "de naam is geen geldige UTF-8; hernoem dit", en: "the name is not valid UTF-8; rename it"))
  }

  static func tooLarge(_ path: String) -> SourceProblem {
    SourceProblem(
      path: path, id: "source-too-large",
      message: Wording(
        "het bestand is groter dan 64 MB; maak het kleiner of haal het hier weg",
        en: "the file is larger than 64 MB; make it smaller or take it away"))
  }
}
