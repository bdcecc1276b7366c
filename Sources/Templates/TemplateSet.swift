/// The templates of a theme, parsed, ready to be compiled for views.
public struct TemplateSet: Sendable {
  /// What is wrong with the syntax of any of the sources, by template, line and column.
  public let issues: [TemplateIssue]

  let templates: [ParsedTemplate]
  private let indices: [String: Int]

  /// Parses templates.
  ///
  /// - Parameter sources: The templates that may be compiled or included; of two with the same name the first
  ///   counts.
  public init(_ sources: [TemplateSource]) {
    templates = sources.map { ParsedTemplate($0) }
    indices = Dictionary(
      templates.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var ledger = IssueLedger()
    for (index, template) in templates.enumerated() { ledger.add(template.issues, in: index) }
    issues = ledger.located(in: templates)
  }

  /// Compiles a template for views.
  ///
  /// - Parameters:
  ///   - name: The name of the template.
  ///   - views: The schemas of the views it will render, outermost first: a name is looked for in the last
  ///     one first.
  ///   - output: The language it writes.
  /// - Returns: The template, or everything that is wrong with it and with what it includes.
  public func compile(_ name: String, views: [ViewSchema], output: TemplateOutput) -> TemplateCompilation {
    compile(name, scope: views.map { view in .record { view } }, output: output)
  }

  func compile(_ name: String, scope: [ViewFieldType], output: TemplateOutput) -> TemplateCompilation {
    guard let index = indices[name] else {
      let kind = TemplateIssue.Kind.unknownTemplate(name, nearest: nearest(to: name))
      return TemplateCompilation(
        template: nil, issues: [TemplateIssue(template: name, line: 1, column: 1, kind: kind)])
    }
    var compiler = TemplateCompiler(set: self, scope: TemplateScope(scope), output: output)
    return compiler.compile(index)
  }

  /// Finds a template by its name.
  func index(of name: String) -> Int? { indices[name] }

  /// Finds the template with the most similar name.
  func nearest(to name: String) -> String? { NearMiss.nearest(to: name, among: templates.lazy.map(\.name)) }
}
