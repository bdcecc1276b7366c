/// The outcome of compiling a template.
public struct TemplateCompilation: Sendable {
  /// The template; `nil` if there are issues.
  public let template: Template?
  /// Everything that is wrong with the template and what it includes, by template, line and column.
  public let issues: [TemplateIssue]
}
