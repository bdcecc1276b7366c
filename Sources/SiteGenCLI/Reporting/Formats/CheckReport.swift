import SiteGen

/// What a check found, for the reports that programs read.
struct CheckReport: Sendable {
  /// What was found in the files that were asked about, in order.
  let findings: [Finding]
  /// What was found in the other files, which the report leaves out.
  let elsewhere: SeverityCounts
  /// Whether the other entries were not checked, so that nobody knows what is wrong there.
  var isPartial = false
  /// The files that were checked and asked about, in order.
  let files: [SourceFile]
  let language: Language
  /// The day for which was checked.
  let date: CalendarDate
  /// Where the content repository is hosted, when that is known.
  let forge: SiteSettings.Forge?

  /// The number of findings by severity.
  var counts: SeverityCounts { SeverityCounts(findings.lazy.map(\.severity)) }

  /// Returns the address of the page that explains a finding.
  func helpAddress(_ finding: Finding) -> String? {
    guard finding.isExplained, let forge else { return nil }
    return forge.viewAddress(path: "docs/meldingen.md") + "#" + finding.id
  }

  /// The paths of the files that were checked and of those that could not be, with what was found in each.
  var findingsByFile: [(path: String, findings: [Finding])] {
    var groups = Dictionary(grouping: findings, by: \.location.path)
    for file in files { groups[file.path, default: []] += [] }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// How many errors, warnings and notices there are.
struct SeverityCounts: Sendable, Equatable {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notices = 0

  init(_ severities: some Sequence<Severity>) {
    for severity in severities {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .notice: notices += 1
      }
    }
  }
}
