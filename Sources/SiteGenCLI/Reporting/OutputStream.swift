#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One of the two streams of text of a process, with what a person at a terminal may see.
struct OutputStream: Sendable {
  private let descriptor: Int32
  /// Whether a person is looking.
  let isTerminal: Bool
  /// Whether colour is welcome there: never in a pipe, nor when `NO_COLOR` is set (https://no-color.org).
  let usesColor: Bool

  static let standardOutput = OutputStream(descriptor: 1)
  static let standardError = OutputStream(descriptor: 2)

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let isPlain = !(Environment["NO_COLOR"] ?? "").isEmpty || Environment["TERM"] == "dumb"
    usesColor = isTerminal && !isPlain
  }

  /// Writes a text at once; what a closed pipe refuses is lost.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = systemWrite(descriptor, start, rest.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

/// The `write` of the C library, under a name that a method called `write` does not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
