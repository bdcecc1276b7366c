/// Which lines of two texts are the same ones, given a number for each line that equal lines share.
struct LineMatching {
  /// Whether a line of the old text is not in the new one.
  private(set) var isRemoved: [Bool]
  /// Whether a line of the new text is not in the old one.
  private(set) var isAdded: [Bool]

  private let old: [Int]
  private let new: [Int]

  /// The greatest number of pairs of lines that are all compared.
  private static let comparedPairs = 1 << 16
  /// How often a part may be divided; beyond it the rest counts as changed.
  private static let deepest = 32

  /// Matches the lines.
  init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    isRemoved = Array(repeating: false, count: old.count)
    isAdded = Array(repeating: false, count: new.count)
    match(old.indices, new.indices, depth: 0)
  }

  private mutating func match(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    var (left, right) = (left, right)
    while let a = left.first, let b = right.first, old[a] == new[b] {
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    while let a = left.last, let b = right.last, old[a] == new[b] {
      (left, right) = (left.dropLast(), right.dropLast())
    }
    if left.isEmpty || right.isEmpty {
      change(left, right)
      return
    }
    let anchors = depth < Self.deepest ? anchors(left, right) : []
    if !anchors.isEmpty {
      var (a, b) = (left.lowerBound, right.lowerBound)
      for anchor in anchors {
        match(a..<anchor.old, b..<anchor.new, depth: depth + 1)
        (a, b) = (anchor.old + 1, anchor.new + 1)
      }
      match(a..<left.upperBound, b..<right.upperBound, depth: depth + 1)
    } else if left.count <= Self.comparedPairs / right.count {
      compareAll(left, right)
    } else {
      change(left, right)
    }
  }

  private mutating func change(_ left: Range<Int>, _ right: Range<Int>) {
    for index in left { isRemoved[index] = true }
    for index in right { isAdded[index] = true }
  }

  /// Returns the lines that occur once on both sides, as many as stand in the same order.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
    // Where a line occurs; -1 when it does more than once.
    func places(_ lines: [Int], _ range: Range<Int>) -> [Int: Int] {
      Dictionary(range.map { (lines[$0], $0) }, uniquingKeysWith: { _, _ in -1 })
    }
    let inOld = places(old, left)
    let inNew = places(new, right)
    let pairs = left.compactMap { a -> (old: Int, new: Int)? in
      guard inOld[old[a]] == a, let b = inNew[old[a]], b >= 0 else { return nil }
      return (a, b)
    }
    // The longest ascending row: for each length the pair that ends such a row at the lowest place.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(pairs[index])
      next = before[index]
    }
    return row.reversed()
  }

  /// Finds the longest common row of lines by comparing every line with every other one.
  private mutating func compareAll(_ left: Range<Int>, _ right: Range<Int>) {
    let width = right.count + 1
    // The length of the longest common row of what follows a place on both sides.
    var lengths = [Int](repeating: 0, count: (left.count + 1) * width)
    for a in left.reversed() {
      let row = (a - left.lowerBound) * width
      for b in right.reversed() {
        let column = b - right.lowerBound
        lengths[row + column] =
          old[a] == new[b]
          ? lengths[row + width + column + 1] + 1
          : max(lengths[row + width + column], lengths[row + column + 1])
      }
    }
    var (a, b) = (left.lowerBound, right.lowerBound)
    while a < left.upperBound, b < right.upperBound {
      let place = (a - left.lowerBound) * width + b - right.lowerBound
      if old[a] == new[b] {
        (a, b) = (a + 1, b + 1)
      } else if lengths[place + width] >= lengths[place + 1] {
        isRemoved[a] = true
        a += 1
      } else {
        isAdded[b] = true
        b += 1
      }
    }
    change(a..<left.upperBound, b..<right.upperBound)
  }
}
