/// The forms of an index in groups of the same stem, in the order in which the files have them.
///
/// A form has a slot; the slots of a group are side by side, in the order of the forms, and groups follow each
/// other in the order of their first forms.
struct FormGroups: Sendable {
  /// The slot of each form number.
  let slotOfForm: [Int]
  /// The form number of each slot.
  let formOfSlot: [Int]
  /// Where each group's slots start, and the end of the last.
  let groupStarts: [Int]
  /// The group of each slot.
  let groupOfSlot: [Int]
  /// Where the groups of each dictionary file start, and the end of the last.
  let fileStarts: [Int]
  /// The form numbers in the order of their bytes.
  let sortedForms: [Int]

  /// Groups forms by their stems and divides the groups over files.
  init(_ forms: FormTable, stemmer: borrowing Stemmer, language: String, formsPerFile: Int) {
    let sortedForms = forms.sorted()
    let stems = FormStems(forms, stemmer: stemmer, language: language).groups
    var memberOfStem: [Int: Int] = [:]
    var members: [[Int]] = []
    for (rank, form) in sortedForms.enumerated() {
      if let member = memberOfStem[stems[form]] {
        members[member].append(rank)
      } else {
        memberOfStem[stems[form]] = members.count
        members.append([rank])
      }
    }
    let cuts = Self.cutRanks(&members, forms: sortedForms.count, perFile: max(1, formsPerFile))
    members.sort { $0[0] < $1[0] }

    var slotOfForm = [Int](repeating: 0, count: forms.count)
    var formOfSlot: [Int] = []
    var groupOfSlot: [Int] = []
    var groupStarts = [0]
    var fileStarts = [0]
    var nextCut = 0
    for (group, ranks) in members.enumerated() {
      if nextCut < cuts.count, ranks[0] >= cuts[nextCut] {
        fileStarts.append(group)
        nextCut += 1
      }
      for rank in ranks {
        slotOfForm[sortedForms[rank]] = formOfSlot.count
        formOfSlot.append(sortedForms[rank])
        groupOfSlot.append(group)
      }
      groupStarts.append(formOfSlot.count)
    }
    if !members.isEmpty { fileStarts.append(members.count) }
    self.sortedForms = sortedForms
    self.slotOfForm = slotOfForm
    self.formOfSlot = formOfSlot
    self.groupOfSlot = groupOfSlot
    self.groupStarts = groupStarts
    self.fileStarts = fileStarts
  }

  /// Returns the ranks before which files are cut: at the first place after enough forms where no group has
  /// forms on both sides. If there is none before a file has twice as many, it is cut where the fewest groups
  /// have, and these fall in two.
  private static func cutRanks(_ members: inout [[Int]], forms: Int, perFile: Int) -> [Int] {
    // How many groups have forms before a rank as well as at or after it.
    var across = [Int](repeating: 0, count: forms + 1)
    for ranks in members {
      guard let first = ranks.first, let last = ranks.last else { continue }
      across[first + 1] += 1
      across[last + 1] -= 1
    }
    for rank in 0..<forms { across[rank + 1] += across[rank] }
    var groupOfRank = [Int](repeating: 0, count: forms)
    for (group, ranks) in members.enumerated() {
      for rank in ranks { groupOfRank[rank] = group }
    }

    var cuts: [Int] = []
    var start = 0
    while start + perFile < forms {
      let candidates = start + perFile..<min(start + 2 * perFile, forms)
      var cut = candidates.lowerBound
      for rank in candidates where across[rank] < across[cut] {
        cut = rank
        if across[cut] == 0 { break }
      }
      // The last file may be as large as one that is cut by force.
      if across[cut] > 0, start + 2 * perFile >= forms { break }
      for rank in start..<cut where across[cut] > 0 {
        let group = groupOfRank[rank]
        guard let last = members[group].last, last >= cut else { continue }
        let behind = members[group].filter { $0 >= cut }
        members[group].removeAll { $0 >= cut }
        for rank in behind { groupOfRank[rank] = members.count }
        members.append(behind)
        // Between the cut and its first form there, the group is no longer on both sides.
        for rank in cut...behind[0] { across[rank] -= 1 }
      }
      cuts.append(cut)
      start = cut
    }
    return cuts
  }
}
