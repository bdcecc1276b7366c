/// Forms as columns, each without the bytes that it shares with the one before it.
struct FormColumns {
  /// How many bytes each shares.
  private(set) var shared = ByteWriter()
  /// How many other bytes each has.
  private(set) var lengths = ByteWriter()
  /// The other bytes.
  private(set) var letters = ByteWriter()

  init(_ forms: some Sequence<ArraySlice<UInt8>>) {
    var previous: ArraySlice<UInt8> = []
    for form in forms {
      let common = zip(form, previous).prefix { $0 == $1 }.count
      shared.append(number: common)
      lengths.append(number: form.count - common)
      letters.append(bytes: form.dropFirst(common))
      previous = form
    }
  }

  /// Returns the shortest beginning of a form that is above another form before it.
  static func separator(_ form: some Sequence<UInt8>, after previous: some Sequence<UInt8>) -> [UInt8] {
    let shared = zip(previous, form).prefix { $0 == $1 }.count
    return Array(form.prefix(shared + 1))
  }
}
