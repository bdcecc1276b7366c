/// Lays the fields of a kind out as a form: which stand in which part, and how each is filled in.
struct FormLayout {
  let model: ContentModel
  let kind: Kind
  let strings: Strings

  /// The number of choices up to which all are shown as radio buttons.
  private static let mostRadios = 6
  /// The length from which a text gets an area of several lines.
  private static let longText = 240

  /// Makes the parts of the form. A field that the model puts nowhere comes last.
  func parts() -> [FormPartView] {
    let placed = Set(model.formParts.flatMap { $0.keys + $0.optionalKeys })
    let others = kind.fields.filter { $0.isAsked && !placed.contains($0.key) }
    let all =
      model.formParts
      + [
        FormPart(
          title: strings[.formRest], explanation: "",
          keys: others.filter(isNeeded).map(\.key), optionalKeys: others.filter { !isNeeded($0) }.map(\.key),
          holdsText: false)
      ]
    var views = all.enumerated().map { number, part in
      FormPartView(
        title: part.title, anchor: "deel.\(number + 1)", explanation: part.explanation,
        fields: fields(part.keys), optional: fields(part.optionalKeys),
        headings: part.holdsText ? headings : [])
    }
    if !model.formParts.contains(where: \.holdsText) {
      views.insert(
        FormPartView(
          title: strings[.formText], anchor: "deel.tekst", explanation: "", fields: [], optional: [],
          headings: headings), at: max(0, views.count - 1))
    }
    return views.filter { !$0.fields.isEmpty || !$0.optional.isEmpty || !$0.headings.isEmpty }
  }

  private var headings: [FormHeadingView] {
    let titles = kind.form?.headings ?? []
    return (titles.isEmpty ? [strings[.formTextHeading]] : titles).enumerated().map { number, title in
      FormHeadingView(id: "tekst.\(number)", title: title)
    }
  }

  private func fields(_ keys: [String]) -> [FormFieldView] {
    keys.compactMap { key in
      kind.index(ofKey: key).map { kind.fields[$0] }.flatMap {
        $0.isAsked ? field($0, id: "veld.\(key)") : nil
      }
    }
  }

  // MARK: Fields

  /// Makes the field with which one value is added to a list.
  func newItem(of field: Field) -> FormFieldView {
    let view = self.field(field, id: "nieuw.\(kind.name).\(field.key)")
    guard case .group(let group) = field.type else {
      return FormFieldView(copying: view, control: .reference)
    }
    let members = group.fields.map { self.field($0, id: "\(view.id).\($0.key)") }
    return FormFieldView(copying: view, control: .group, members: members)
  }

  private func field(_ field: Field, id: String) -> FormFieldView {
    let control = control(of: field)
    var choices: [FormChoiceView] = []
    if case .choice(let list) = field.type {
      choices = list.enumerated().map { number, choice in
        FormChoiceView(id: "\(id).\(number)", value: choice.value, label: choice.label)
      }
    }
    if case .boolean = field.type, field.isRequired {
      choices = [("true", strings[.yes]), ("false", strings[.no])].map { value, label in
        FormChoiceView(id: "\(id).\(value)", value: value, label: label.capitalizedFirst)
      }
    }
    var members: [FormFieldView] = []
    if case .group(let group) = field.type {
      // The script puts a number in the place of this mark.
      let prefix = field.isMany ? "\(id).N" : id
      members = group.fields.map { self.field($0, id: "\(prefix).\($0.key)") }
    }
    let mayBeUnknown = if case .date(allowsUnknown: true) = field.type { true } else { false }
    let isNumber = if case .integer = field.type { true } else { false }
    let isText = if case .text = field.type { !field.isMany } else { false }
    return FormFieldView(
      id: id, key: field.key, label: field.label, help: field.help, example: example(of: field, control),
      control: control, inputType: inputType(of: field), isNumber: isNumber, isRequired: field.isRequired,
      isOptional: !field.isRequired && !isNeeded(field), mayBeUnknown: mayBeUnknown,
      maximum: isText ? field.maximum.map(String.init) : nil, choices: choices,
      members: members)
  }

  /// Whether a field has to be filled in, always or when another field asks for it.
  private func isNeeded(_ field: Field) -> Bool {
    field.isRequired
      || kind.rules.contains { rule in
        guard case .required(let path, _) = rule.demand else { return false }
        return path.member == nil && kind.fields[path.field].key == field.key
      }
  }

  private func control(of field: Field) -> FormFieldView.Control {
    switch field.type {
    case .text:
      field.isMany ? .lines : (field.maximum ?? 0) >= Self.longText ? .area : .line
    case .markdown: .area
    case .slug, .url, .email: field.isMany ? .lines : .line
    case .choice(let choices):
      field.isMany ? .checkboxes : field.isRequired && choices.count <= Self.mostRadios ? .radios : .select
    case .date: .date
    case .integer: .line
    case .boolean: field.isRequired ? .radios : .checkbox
    case .reference: field.isMany ? .references : .reference
    case .group: field.isMany ? .groups : .group
    }
  }

  private func inputType(of field: Field) -> String {
    switch field.type {
    case .url: "url"
    case .email: "email"
    default: "text"
    }
  }

  private func example(of field: Field, _ control: FormFieldView.Control) -> String? {
    guard control == .line || control == .area, let example = field.inlineExample else { return nil }
    guard example.hasPrefix("\"") else { return example }
    return String(example.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}

extension FormFieldView {
  fileprivate init(copying view: FormFieldView, control: Control, members: [FormFieldView] = []) {
    self.init(
      id: view.id, key: view.key, label: view.label, help: view.help, example: view.example, control: control,
      inputType: view.inputType, isNumber: view.isNumber, isRequired: true, isOptional: false,
      mayBeUnknown: view.mayBeUnknown, maximum: view.maximum, choices: view.choices, members: members)
  }
}
