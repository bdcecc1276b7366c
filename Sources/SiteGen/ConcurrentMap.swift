/// Maps the elements of an array on a few tasks, in order.
///
/// The elements are divided into more chunks than tasks, so that one slow chunk does not leave the others idle.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], tasks: Int, _ transform: @Sendable @escaping (Element) -> Result
) async -> [Result] {
  let size = max(16, (elements.count + tasks * 8 - 1) / (tasks * 8))
  guard tasks > 1, elements.count > size else { return elements.map(transform) }
  let chunks = stride(from: 0, to: elements.count, by: size).map { $0..<min($0 + size, elements.count) }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func addTask() {
      guard next < chunks.count else { return }
      let index = next
      next += 1
      group.addTask { (index, elements[chunks[index]].map(transform)) }
    }
    for _ in 0..<tasks { addTask() }
    var parts = [[Result]](repeating: [], count: chunks.count)
    for await (index, part) in group {
      parts[index] = part
      addTask()
    }
    return parts.flatMap(\.self)
  }
}
