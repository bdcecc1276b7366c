extension TemplateCompiler {
  /// Writes a value in the way that its place allows.
  mutating func writeVariable(_ name: String, isRaw: Bool, offset: Int, source: Int) {
    switch scope.resolve(name) {
    case .failure(let issue):
      ledger.add(issue.kind, at: offset, in: source)
    case .success(let field):
      if let issue = appendValue(name, field, isRaw: isRaw) { ledger.add(issue, at: offset, in: source) }
      markup.didPrint()
    }
  }

  private mutating func appendValue(
    _ name: String, _ field: TemplateScope.Field, isRaw: Bool
  ) -> TemplateIssue.Kind? {
    let kind = field.type.kind
    guard kind != .flag, kind != .list, kind != .record else { return .notPrintable(name, kind) }
    if output == .plain {
      program.append(.value(field.slot, isRaw ? .none : .mustache))
      return nil
    }
    if case .refused(let context) = markup.printing { return .refusedContext(name, context) }
    if isRaw || kind == .html { return appendMarkup(name, field, isRaw: isRaw) }

    switch (markup.printing, kind) {
    case (.text, _), (.textOnly, _):
      program.append(.value(field.slot, output == .xml ? .xml : .text))
    case (.attribute, _):
      program.append(.value(field.slot, output == .xml ? .xml : .attribute))
    case (.fragment, .text):
      program.append(.fragment(field.slot))
    case (_, .text):
      return .textInURL(name)
    case (.url, .url) where markup.isScript:
      return .externalScript(name)
    case (.url, _):
      program.append(.value(field.slot, output == .xml ? .xml : .attribute))
    default:
      return .urlNotAtStart(name)
    }
    return nil
  }

  private mutating func appendMarkup(
    _ name: String, _ field: TemplateScope.Field, isRaw: Bool
  ) -> TemplateIssue.Kind? {
    let kind = field.type.kind
    guard kind == .html else { return .needsTwoBraces(name, kind) }
    guard case .text = markup.printing else { return .markupOutsideText(name) }
    switch (output, isRaw) {
    // A feed carries markup as escaped text.
    case (.xml, false): program.append(.value(field.slot, .xml))
    case (.xml, true): return .markupOutsideText(name)
    case (_, false): return .needsThreeBraces(name)
    case (_, true): program.append(.value(field.slot, .none))
    }
    return nil
  }
}
