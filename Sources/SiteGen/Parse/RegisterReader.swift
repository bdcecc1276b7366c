/// Reads the registers that a model names.
struct RegisterReader {
  let model: ContentModel
  /// The path of the content folder, ending in `/`.
  let root: String
  /// The day for which the site is built.
  let date: CalendarDate

  /// What the registers hold.
  struct Registers {
    /// The rows that are valid on the day of the build, in the order of the model and then of their files.
    var entries: [Entry] = []
    /// Other names of rows.
    var aliases: [RegisterAlias] = []
    /// The paths of the registers' files.
    var paths: Set<String> = []
    /// The kinds of which a register could not be read whole.
    var incompleteKinds: Set<Int> = []
  }

  /// Reads all registers.
  func read(_ files: [SourceFile]) -> Diagnosed<Registers> {
    var registers = Registers()
    var diagnostics: [Diagnostic] = []
    for (index, kind) in model.kinds.enumerated() {
      guard case .register(let name, let aliasName) = kind.source else { continue }
      let parser = RegisterParser(model: model, kind: index, date: date)
      var found: [Diagnostic] = []
      var codes: Set<String> = []
      if let file = find(name, in: files, &registers, &found) {
        let rows = parser.entries(of: file)
        registers.entries += rows.value.entries
        codes = rows.value.codes
        found += rows.diagnostics
      }
      if !found.isEmpty { registers.incompleteKinds.insert(index) }
      // Without the rows nobody knows which codes exist: one mistake is enough to report.
      if let aliasName, let file = find(aliasName, in: files, &registers, &found), !codes.isEmpty {
        let aliases = parser.aliases(of: file, codes: codes)
        registers.aliases += aliases.value
        found += aliases.diagnostics
      }
      if !found.isEmpty { registers.incompleteKinds.insert(index) }
      diagnostics += found
    }
    return Diagnosed(registers, diagnostics)
  }

  private func find(
    _ name: String, in files: [SourceFile], _ registers: inout Registers, _ diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    let path = root + name
    registers.paths.insert(path)
    if let file = files.first(where: { $0.path == path }) { return file }
    diagnostics.append(
      Diagnostic(
        .registerMissing, at: SourceLocation(path: path),
        Wording(
          "Dit register staat in model.yaml, maar het bestand is er niet.", en: "This register is missing.")))
    return nil
  }
}
