/// A template, compiled for views of given schemas.
public struct Template: Sendable {
  /// How deep lists, records and partials that include themselves may nest in one rendering. A partial that
  /// would include itself deeper than this is left out, to protect the stack.
  static let nestingLimit = 256

  let instructions: [Instruction]
  let constants: [UInt8]
  let bodies: [Range<Int>]

  /// Renders views.
  ///
  /// Linear in the output. Looks up no names and never fails.
  ///
  /// - Parameters:
  ///   - views: One view for each schema that the template was compiled for, outermost first.
  ///   - root: The root prefix of the page in UTF-8, such as `../../`; ends in a slash.
  ///   - indexName: The name of the file that a path to a folder means; empty where a server knows it.
  ///   - output: Where to write. Reserve room for a page, and use it again for the next.
  public func render(
    _ views: [View], root: [UInt8], indexName: [UInt8] = [], into output: inout [UInt8]
  ) {
    render(values: views.map { .record($0) }, root: root, indexName: indexName, into: &output)
  }

  func render(values: [ViewValue], root: [UInt8], indexName: [UInt8] = [], into output: inout [UInt8]) {
    instructions.withUnsafeBufferPointer { instructions in
      constants.withUnsafeBufferPointer { constants in
        root.withUnsafeBufferPointer { root in
          indexName.withUnsafeBufferPointer { indexName in
            let program = Program(
              instructions: instructions, constants: constants, bodies: bodies, root: root,
              indexName: indexName)
            var frames = values
            program.run(0..<instructions.count, frames: &frames, depth: 0, into: &output)
          }
        }
      }
    }
  }
}

/// A rendering: a template with what one page puts before and after the paths of the site.
private struct Program {
  let instructions: UnsafeBufferPointer<Instruction>
  let constants: UnsafeBufferPointer<UInt8>
  let bodies: [Range<Int>]
  let root: UnsafeBufferPointer<UInt8>
  let indexName: UnsafeBufferPointer<UInt8>

  func run(_ range: Range<Int>, frames: inout [ViewValue], depth: Int, into output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch instructions[index] {
      case .constant(let bytes):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: constants[bytes]))
      case .value(let slot, let escaping):
        write(value(slot, frames), escaping: escaping, into: &output)
      case .fragment(let slot):
        if case .text(let text) = value(slot, frames) {
          Escaping.attribute.write(
            String(decoding: PercentEncoding.fragment.encode(text.utf8), as: UTF8.self), to: &output)
        }
      case .when(let slot, let isInverted, let end):
        if value(slot, frames).isTruthy == isInverted {
          index = end
          continue
        }
      case .each(let slot, let end):
        switch value(slot, frames) {
        case .list(let items):
          for item in items {
            frames.append(item)
            run(index + 1..<end, frames: &frames, depth: depth + 1, into: &output)
            frames.removeLast()
          }
        case .missing:
          break
        case let record:
          frames.append(record)
          run(index + 1..<end, frames: &frames, depth: depth + 1, into: &output)
          frames.removeLast()
        }
        index = end
        continue
      case .call(let body, let sources):
        if depth < Template.nestingLimit {
          var inner = sources.map { frames[$0] }
          run(bodies[body], frames: &inner, depth: depth + 1, into: &output)
        }
      }
      index += 1
    }
  }

  private func value(_ slot: Slot, _ frames: [ViewValue]) -> ViewValue {
    if slot.index < 0 { return frames[slot.frame] }
    var value = Self.field(slot.index, of: frames[slot.frame])
    for index in slot.path { value = Self.field(index, of: value) }
    return value
  }

  private static func field(_ index: Int, of value: ViewValue) -> ViewValue {
    guard case .record(let view) = value, index < view.values.count else { return .missing }
    return view.values[index]
  }

  private func write(_ value: ViewValue, escaping: Escaping, into output: inout [UInt8]) {
    switch value {
    case .text(let text):
      escaping.write(text, to: &output)
    case .url(let url):
      escaping.write(url.text, to: &output)
    case .path(let path):
      escaping.write(root, to: &output)
      guard !indexName.isEmpty, let end = path.folderEnd else {
        return escaping.write(path.text, to: &output)
      }
      escaping.write(String(path.text[..<end]), to: &output)
      escaping.write(indexName, to: &output)
      escaping.write(String(path.text[end...]), to: &output)
    case .html(let fragment):
      fragment.write(root: root, indexName: indexName, escaping: escaping, to: &output)
    case .missing, .flag, .list, .record:
      break
    }
  }
}
