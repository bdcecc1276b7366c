/// The division of work over tasks.
enum TaskShares {
  /// Returns ranges that together are all numbers below a bound, one per task.
  static func shares(of count: Int, among tasks: Int) -> [Range<Int>] {
    let size = max(1, (count + max(1, tasks) - 1) / max(1, tasks))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
