/// What a branch does to a register and its other names, row by row.
struct RegisterReview: Sendable {
  /// A change of one row.
  enum Change: Sendable, Hashable {
    /// A new row, and the first day on which it counts.
    case added(String, from: String)
    case removed(String)
    /// Another value in a column: the row, the column, and what it was and is.
    case cell(String, column: String, old: String, new: String)
    /// The first day on which a row no longer counts.
    case ended(String, on: String)
    /// A name that now stands for other rows.
    case alias(String, RegisterAlias.Nature, until: String, bearers: [String])
    /// A name that no longer stands for anything.
    case aliasRemoved(String)
    /// Rows of people who asked not to be named.
    case withheld(count: Int)
  }

  let kind: Kind
  /// The files that changed.
  let paths: [String]
  let changes: [Change]
}

/// Compares the rows of registers, also those that are not valid yet or no longer.
struct RegisterComparison {
  /// The kind with the register.
  let kind: Kind
  /// The files of the base and of the head, by path.
  let base: [String: SourceFile]
  let head: [String: SourceFile]

  /// Returns what changed; `nil` when both states have the same rows.
  ///
  /// - Parameter root: The path of the content folder, ending in `/`.
  func review(root: String) -> RegisterReview? {
    guard case .register(let file, let aliases) = kind.source else { return nil }
    let paths = [root + file] + (aliases.map { [root + $0] } ?? [])
    let changed = paths.filter { base[$0]?.bytes != head[$0]?.bytes }
    guard !changed.isEmpty else { return nil }
    let oldRows = rows(base[root + file])
    let newRows = rows(head[root + file])
    var changes = rowChanges(oldRows, newRows)
    if let aliases {
      let names = oldRows.names.merging(newRows.names) { $1 }
      let others = aliasChanges(base[root + aliases], head[root + aliases], names: names)
      // Of a row that became part of another one it goes without saying that it is gone.
      changes.removeAll { change in
        guard case .removed(let name) = change else { return false }
        return others.contains { if case .alias(name, _, _, _) = $0 { true } else { false } }
      }
      changes += others
    }
    return RegisterReview(kind: kind, paths: changed, changes: changes)
  }

  /// The rows of a register in their order.
  private struct Rows {
    var keys: [String] = []
    var cells: [String: [String: String]] = [:]
    /// The title of each row by its code.
    var names: [String: String] = [:]
  }

  private func column(_ role: Field.Role) -> String? {
    kind.index(of: role).flatMap { kind.fields[$0].column }
  }

  private func rows(_ file: SourceFile?) -> Rows {
    var rows = Rows()
    let key = column(.code)
    for row in Self.table(file) {
      let name = row[key ?? "slug"] ?? row[column(.title) ?? ""] ?? ""
      guard !name.isEmpty, rows.cells[name] == nil else { continue }
      rows.keys.append(name)
      rows.cells[name] = row
      rows.names[name] = title(row)
    }
    return rows
  }

  private static func table(_ file: SourceFile?) -> [[String: String]] {
    guard let file,
      case .success(let text) = TextDecoding.text(of: file, largest: TextDecoding.largestRegister)
    else { return [] }
    // What is wrong with the file has its diagnostics; unknown columns count as well.
    return RegisterTable(text, known: [], required: []).rows.map { row in
      row.columns.mapValues { row.cells[$0].text }
    }
  }

  private func title(_ row: [String: String]) -> String { row[column(.title) ?? ""] ?? "" }

  private func isWithheld(_ row: [String: String]?) -> Bool {
    guard let row, let shown = column(.shown) else { return false }
    return row[shown]?.lowercased() == "false"
  }

  // MARK: Rows

  private func rowChanges(_ old: Rows, _ new: Rows) -> [RegisterReview.Change] {
    var changes: [RegisterReview.Change] = []
    var withheld = 0
    for key in old.keys + new.keys.filter({ old.cells[$0] == nil }) {
      let (before, after) = (old.cells[key], new.cells[key])
      if before == after { continue }
      // A name that is shown from now on may be written here; one that is hidden in the end may not.
      if isWithheld(after) || (after == nil && isWithheld(before)) {
        withheld += 1
        continue
      }
      switch (before, after) {
      case (let before?, let after?): changes += cellChanges(before, after)
      case (nil, let after?): changes.append(.added(title(after), from: after["vanaf"] ?? ""))
      case (let before?, nil): changes.append(.removed(title(before)))
      case (nil, nil): break
      }
    }
    if withheld > 0 { changes.append(.withheld(count: withheld)) }
    return changes
  }

  private func cellChanges(_ old: [String: String], _ new: [String: String]) -> [RegisterReview.Change] {
    let name = title(new)
    return Set(old.keys).union(new.keys).sorted().compactMap { column in
      let (before, after) = (old[column] ?? "", new[column] ?? "")
      if before == after { return nil }
      if column == "tot", !after.isEmpty { return .ended(name, on: after) }
      return .cell(name, column: label(column), old: before, new: after)
    }
  }

  private func label(_ column: String) -> String {
    kind.fields.first { $0.column == column }?.label ?? column
  }

  // MARK: Other names

  private func aliasChanges(
    _ old: SourceFile?, _ new: SourceFile?, names: [String: String]
  ) -> [RegisterReview.Change] {
    let (before, after) = (Self.table(old), Self.table(new))
    let added = TextChange.subtracting(before, from: after)
    let removed = TextChange.subtracting(after, from: before)
    let kept = Set(after.map { $0["naam"] ?? "" })
    return removed.map { $0["naam"] ?? "" }.filter { !kept.contains($0) }.map { .aliasRemoved($0) }
      + added.compactMap { row in
        guard let name = row["naam"], let nature = row["soort"].flatMap(RegisterAlias.Nature.init) else {
          return nil
        }
        let bearers = (row["opvolgers"] ?? "").split(separator: ";").map { names[String($0)] ?? String($0) }
        return .alias(name, nature, until: row["tot"] ?? "", bearers: bearers)
      }
  }
}
