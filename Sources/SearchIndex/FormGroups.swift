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
    let cuts = Self.cutRanks(members, forms: sortedForms.count, perFile: max(1, formsPerFile))

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
  /// forms on both sides.
  private static func cutRanks(_ members: [[Int]], forms: Int, perFile: Int) -> [Int] {
    var lastOfGroup = [Int](repeating: 0, count: forms)
    for ranks in members { for rank in ranks { lastOfGroup[rank] = ranks[ranks.count - 1] } }
    var cuts: [Int] = []
    var start = 0
    // The highest rank of the groups of all forms so far.
    var reach = -1
    for rank in 0..<forms {
      if rank - start >= perFile, reach < rank {
        cuts.append(rank)
        start = rank
      }
      reach = max(reach, lastOfGroup[rank])
    }
    return cuts
  }
}
