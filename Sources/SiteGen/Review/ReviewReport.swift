/// A review as a report in Markdown, for a comment on a pull request or the summary of a job.
///
/// Everything that comes from the branch is written with ``ReviewMarkup``, so that it stays text.
public struct ReviewReport {
  /// What a report depends on besides the review.
  public struct Options: Sendable {
    /// What the branch is compared with.
    public let basis: ReviewBasis
    /// The language of the report.
    public let language: Language
    /// The largest size of the report, in bytes of UTF-8.
    public let limit: Int
    /// The address of a preview of the site, ending in a slash.
    public let previewURL: String?
    /// The commit in which the forge shows the files of the head; `nil` when it has none.
    public let revision: String?
    /// The path of the project in its repository; empty, or ending in a slash.
    public let projectPath: String
    /// The paths of files that are different in the working tree, so that the forge would show other lines.
    public let unsaved: Set<String>

    /// The least size that holds a report worth reading.
    public static let smallestLimit = 4_000
    /// The most characters of a comment on GitHub.
    public static let commentLimit = 65_536

    /// Creates options.
    public init(
      basis: ReviewBasis, language: Language, limit: Int = commentLimit, previewURL: String? = nil,
      revision: String? = nil, projectPath: String = "", unsaved: Set<String> = []
    ) {
      self.basis = basis
      self.language = language
      self.limit = max(limit, Self.smallestLimit)
      self.previewURL = previewURL
      self.revision = revision
      self.projectPath = projectPath
      self.unsaved = unsaved
    }
  }

  let review: Review
  let options: Options

  /// Creates a report.
  public init(_ review: Review, options: Options) {
    self.review = review
    self.options = options
  }

  /// The line by which a program finds an earlier report, to replace it.
  static let marker = "<!-- sitegen-review -->"

  /// The whole report.
  public var text: String {
    var page = ReviewPage(limit: options.limit, conjunction: say("en", "and"), closing: closing)
    page.add(top)
    addErrors(to: &page)
    addPassedOver(to: &page)
    addEntries(to: &page)
    addLists(to: &page)
    addSite(to: &page)
    addRemarks(to: &page)
    return page.finished()
  }

  // MARK: The top

  private var top: String {
    var text = "\(Self.marker)\n## \(say("Wat deze wijziging doet", "What this change does"))\n\n"
    text += summary + "\n\n"
    if let obstacle { text += obstacle + "\n\n" }
    return text + basis + "\n"
  }

  /// The most important things in a few sentences.
  private var summary: String {
    var sentences: [String] = []
    let counts = natureCounts
    if !counts.isEmpty {
      sentences.append("**\(Enumeration.text(counts, say("en", "and")).capitalizedFirst).**")
    } else if review.isEmpty {
      sentences.append(
        say("**Deze wijziging raakt niets van de site.**", "**This change touches nothing of the site.**"))
    } else if review.obstacle == nil {
      sentences.append(say("**Er veranderen geen bladen.**", "**No entries change.**"))
    }
    let errors = review.diagnostics.new.count { $0.severity == .error } + review.passedOver.count
    if errors > 0 {
      sentences.append(
        say(
          "**\(errors == 1 ? "Er is 1 nieuwe fout" : "Er zijn \(errors) nieuwe fouten").** "
            + "De site kan pas worden gemaakt als die \(errors == 1 ? "is" : "zijn") opgelost.",
          "**There \(errors == 1 ? "is 1 new error" : "are \(errors) new errors").** "
            + "The site cannot be made before that is mended."))
    } else if !review.isEmpty {
      sentences.append(say("Er zijn geen nieuwe fouten.", "There are no new errors."))
    }
    let mended = review.diagnostics.mended
    if mended > 0 {
      sentences.append(
        say(
          "\(mended) \(mended == 1 ? "oude melding is" : "oude meldingen zijn") opgelost.",
          "\(mended) old \(mended == 1 ? "message is" : "messages are") mended."))
    }
    if let pages = review.pages { sentences.append(sentence(on: pages)) }
    return sentences.joined(separator: " ")
  }

  private var natureCounts: [String] {
    let words: [(EntryReview.Nature, nl: (String, String), en: (String, String))] = [
      (.added, ("1 nieuw blad", "nieuwe bladen"), ("1 new entry", "new entries")),
      (.changed, ("1 gewijzigd blad", "gewijzigde bladen"), ("1 changed entry", "changed entries")),
      (.moved, ("1 verplaatst blad", "verplaatste bladen"), ("1 moved entry", "moved entries")),
      (.removed, ("1 verwijderd blad", "verwijderde bladen"), ("1 removed entry", "removed entries")),
      (
        .unreadable, ("1 blad dat niet te lezen is", "bladen die niet te lezen zijn"),
        ("1 entry that cannot be read", "entries that cannot be read")
      ),
      (
        .readable, ("1 blad dat weer te lezen is", "bladen die weer te lezen zijn"),
        ("1 entry that can be read again", "entries that can be read again")
      ),
      (
        .following, ("1 blad dat een naam volgt", "bladen die een naam volgen"),
        ("1 entry that follows a name", "entries that follow a name")
      ),
      (
        .layout, ("1 blad met alleen andere opmaak", "bladen met alleen andere opmaak"),
        ("1 entry with another layout only", "entries with another layout only")
      ),
    ]
    return words.compactMap { nature, nl, en in
      let count = review.entries.count { $0.nature == nature }
      guard count > 0 else { return nil }
      return count == 1 ? say(nl.0, en.0) : say("\(count) \(nl.1)", "\(count) \(en.1)")
    }
  }

  private var obstacle: String? {
    switch review.obstacle {
    case nil: nil
    case .headModel:
      say(
        "Het inhoudsmodel (`Content/model.yaml`) is niet te lezen. Daarom staat hier alleen welke bestanden veranderen.",
        "The content model (`Content/model.yaml`) cannot be read, so this only lists the files that change.")
    case .baseModel:
      say(
        "In de stand waarmee is vergeleken, is het inhoudsmodel niet te lezen of is het er nog niet. "
          + "Daarom staat hier alleen welke bestanden veranderen.",
        "In the state that this was compared with, the content model cannot be read or is not there yet, "
          + "so this only lists the files that change.")
    }
  }

  private var basis: String {
    let name = ReviewMarkup.path(options.basis.name)
    let commit = "`\(options.basis.commit.prefix(10))`"
    return switch options.basis.relation {
    case .commonAncestor:
      say(
        "Vergeleken met het punt waar deze wijziging van \(name) aftakt (commit \(commit)).",
        "Compared with the point where this change leaves \(name) (commit \(commit)).")
    case .tip:
      say(
        "Vergeleken met de laatste stand van \(name) (commit \(commit)): de twee hebben geen gedeelde geschiedenis.",
        "Compared with the newest state of \(name) (commit \(commit)): the two have no history in common.")
    case .tipOfShallowClone:
      say(
        "Vergeleken met de laatste stand van \(name) (commit \(commit)). Waar deze wijziging aftakt, is hier niet te "
          + "zien. Wat intussen op \(name) is veranderd, kan dus ook in dit verslag staan.",
        "Compared with the newest state of \(name) (commit \(commit)). Where this change leaves it cannot be seen "
          + "here, so what changed on \(name) in the meantime may be in this report as well.")
    }
  }

  private func closing(_ omitted: String) -> String {
    let command = "`sitegen review --base … --limit 1000000`"
    return "\n---\n\n"
      + say(
        "**Dit verslag is ingekort.** Er pasten niet meer bij: \(omitted). Alles ziet u met \(command).",
        "**This report was shortened.** There was no room for \(omitted). See everything with \(command).")
      + "\n"
  }

  // MARK: Words

  /// Returns one of two texts, by the language of the report.
  func say(_ nl: String, _ en: String) -> String { Wording(nl, en: en)[options.language] }

  /// Returns a value, in italics.
  func value(_ text: String) -> String {
    let shown = ReviewMarkup.text(text)
    return shown.isEmpty ? say("(leeg)", "(empty)") : "*\(shown)*"
  }

  /// The most values of one list that are named.
  static let mostValues = 8

  /// Returns values in italics, with how many there are more.
  func values(_ texts: [String]) -> String {
    let shown = texts.prefix(Self.mostValues).map(value)
    let rest = texts.count - shown.count
    if rest == 0 { return shown.joined(separator: ", ") }
    return shown.joined(separator: ", ") + say(" en nog \(rest)", " and \(rest) more")
  }

  /// Whether there is a preview: content with errors gives none.
  var hasPreview: Bool { options.previewURL != nil && review.hasPages }

  /// Returns something to click on where a preview has the page; else the label itself.
  func preview(_ label: String, _ route: String?) -> String {
    guard hasPreview, let previewURL = options.previewURL, let route else { return label }
    return ReviewMarkup.link(label, to: previewURL + route)
  }

  /// Returns the sentence on how many pages change.
  func sentence(on pages: PageReview) -> String {
    let count = pages.added.count + pages.changed.count
    if count + pages.removed.count == 0 {
      return say("Geen enkele pagina ziet er anders uit.", "No page looks different.")
    }
    let removed = pages.removed.count
    let (changed, total) = (options.language.grouped(count), options.language.grouped(pages.total))
    return say(
      "\(changed) van de \(total) pagina's \(count == 1 ? "is" : "zijn") nieuw of anders"
        + (removed == 0 ? "." : "; \(removed) \(removed == 1 ? "verdwijnt" : "verdwijnen")."),
      "\(changed) of \(total) pages \(count == 1 ? "is" : "are") new or different"
        + (removed == 0 ? "." : "; \(removed) \(removed == 1 ? "disappears" : "disappear")."))
  }
}
