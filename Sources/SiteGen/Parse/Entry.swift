public import Markdown

/// One document of the content: its front matter as typed values, and its body.
///
/// An entry obeys every rule about a single document, except where its diagnostics say otherwise. References are
/// still words; linking resolves them.
public struct Entry: Sendable {
  /// The position of its kind in the model.
  public let kind: Int
  /// The path of its file from the root of the repository.
  public let path: String
  /// The last part of its web address.
  public let slug: String
  /// Where the slug comes from: the front matter, or else the start of the file.
  public let slugPosition: SourcePosition
  /// The values of the fields, in the order of the kind's fields.
  public let record: Record
  /// The text below the front matter; `nil` when there is none, as in a register.
  public let body: Body?
  /// Names by which a register row can be referred to besides its slug.
  public let names: [String]

  /// Returns its title, or its slug when the title is wrong.
  func title(in kind: Kind) -> String { record[kind.index(of: .title)]?.text ?? slug }

  /// Returns a number that orders entries by age: the date they are about, or else when they were last looked at.
  func dateKey(in kind: Kind) -> Int {
    let dates = [Field.Role.date, .updated].lazy.compactMap { record[kind.index(of: $0)]?.date }
    return dates.first { !$0.isUnknown }?.sortKey ?? 0
  }

  /// All texts with Markdown: the body, and then the fields that hold Markdown, in order.
  var texts: [Body] {
    (body.map { [$0] } ?? [])
      + record.values.compactMap { value in
        if case .markdown(let text) = value { return text }
        return nil
      }
  }
}

/// The body of an entry.
public struct Body: Sendable {
  /// The rendered Markdown, with holes for links and images.
  public let document: MarkdownDocument
  /// The positions of the document's links in the file, in the same order.
  public let linkPositions: [SourcePosition]
  /// The positions of the document's images in the file, in the same order.
  public let imagePositions: [SourcePosition]
}

/// The values of the fields of an entry, or of a group.
public struct Record: Sendable {
  /// A value for each field of the schema, in its order; `nil` where nothing was filled in.
  public let values: [FieldValue?]
  /// Where the values stand in the file; the place of the record itself where there is no value.
  public let positions: [SourcePosition]
  /// Whether a value that was filled in was refused, by field; no rule complains about those again.
  public let refused: Set<Int>

  /// A record without values.
  static func empty(fields: Int, at position: SourcePosition) -> Record {
    Record(
      values: Array(repeating: nil, count: fields), positions: Array(repeating: position, count: fields),
      refused: [])
  }

  /// Returns the value of a field.
  public subscript(field: Int?) -> FieldValue? { field.flatMap { values[$0] } }
}

/// A value that was filled in, by the type of its field.
public enum FieldValue: Sendable {
  /// Text, a slug, a web address or a mail address; several when the field is a list.
  case texts([Located<String>])
  /// Positions in the choices of the field.
  case choices([Located<Int>])
  /// A date.
  case date(CalendarDate)
  /// A whole number.
  case integer(Int)
  /// True or false.
  case boolean(Bool)
  /// Words that refer to entries.
  case references([Located<String>])
  /// Records, with where each begins.
  case group([Located<Record>])
  /// Text with Markdown.
  case markdown(Body)

  /// The texts of a text-like value.
  public var texts: [String] {
    if case .texts(let items) = self { return items.map(\.value) }
    return []
  }

  /// The first text of a text-like value.
  public var text: String? {
    if case .texts(let items) = self { return items.first?.value }
    return nil
  }

  /// The date of a date value.
  public var date: CalendarDate? {
    if case .date(let date) = self { return date }
    return nil
  }

  /// The number of an integer value.
  public var integer: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  /// The truth of a boolean value.
  public var boolean: Bool? {
    if case .boolean(let truth) = self { return truth }
    return nil
  }

  /// The positions of the chosen values among the choices.
  public var choices: [Int] {
    if case .choices(let items) = self { return items.map(\.value) }
    return []
  }

  /// The records of a group value.
  public var records: [Record] {
    if case .group(let items) = self { return items.map(\.value) }
    return []
  }
}

/// A value with where it stands in its file.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it begins.
  public let position: SourcePosition

  init(_ value: Value, _ position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

extension Located: Sendable where Value: Sendable {}
