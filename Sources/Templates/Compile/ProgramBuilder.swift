/// A program that is being written.
struct ProgramBuilder {
  private var instructions: [Instruction] = []
  private var constants: [UInt8] = []
  private var bodies: [Range<Int>] = []
  /// Instructions before this one are jumped over, or run on their own; static bytes are not added to them.
  private var barrier = 0

  /// The program so far.
  var template: Template { Template(instructions: instructions, constants: constants, bodies: bodies) }

  /// Adds static bytes.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = constants.count
    constants.append(contentsOf: bytes)
    if instructions.count > barrier, case .constant(let last) = instructions[instructions.count - 1],
      last.upperBound == start
    {
      instructions[instructions.count - 1] = .constant(last.lowerBound..<constants.count)
    } else {
      instructions.append(.constant(start..<constants.count))
    }
  }

  /// Adds an instruction.
  mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

  /// Adds an instruction whose end is not known yet.
  mutating func begin(_ instruction: Instruction) -> Int {
    instructions.append(instruction)
    barrier = instructions.count
    return instructions.count - 1
  }

  /// Ends the instruction at an index with what was added since.
  mutating func end(_ index: Int) {
    barrier = instructions.count
    switch instructions[index] {
    case .when(let slot, let isInverted, _):
      instructions[index] = .when(slot, isInverted: isInverted, end: instructions.count)
    case .each(let slot, _):
      instructions[index] = .each(slot, end: instructions.count)
    case .constant, .value, .fragment, .call:
      break
    }
  }

  /// Begins a part that may be called.
  mutating func beginBody() -> Int {
    barrier = instructions.count
    return instructions.count
  }

  /// Makes a number by which a part can be called before it is complete.
  mutating func declareBody() -> Int {
    bodies.append(0..<0)
    return bodies.count - 1
  }

  /// Ends a part that is called.
  mutating func endBody(_ body: Int, from start: Int) {
    barrier = instructions.count
    bodies[body] = start..<instructions.count
  }
}
