/// A step of a compiled template.
enum Instruction: Sendable {
  /// Writes static bytes.
  case constant(Range<Int>)
  /// Writes a value.
  case value(Slot, Escaping)
  /// Writes text as part of a URL's fragment.
  case fragment(Slot)
  /// Goes on at `end` unless the value is true (or false, if inverted).
  case when(Slot, isInverted: Bool, end: Int)
  /// Runs the instructions up to `end` for a record, or for each item of a list, as the innermost frame.
  case each(Slot, end: Int)
  /// Runs an enclosing body again; frame *i* of the new stack is frame `frames[i]` of this one.
  case call(body: Int, frames: [Int])
}

/// The place of a value: a frame, and the way from there through records.
struct Slot: Sendable {
  let frame: Int
  /// The index in the frame's view; -1 for the frame itself.
  let index: Int
  /// The indices in the views below.
  let path: [Int]
}
