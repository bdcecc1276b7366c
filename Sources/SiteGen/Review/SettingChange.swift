import YAML

/// A setting of `site.yaml` that has another value.
struct SettingChange: Sendable, Hashable {
  let key: String
  /// The old value; `nil` when there was none, or when it is no single value.
  let old: String?
  /// The new value; `nil` when there is none, or when it is no single value.
  let new: String?

  /// Compares two files of settings by their keys.
  static func between(_ old: SourceFile?, and new: SourceFile?) -> [SettingChange] {
    let (before, after) = (pairs(old), pairs(new))
    let keys = before.map(\.name) + after.map(\.name).filter { name in !before.contains { $0.name == name } }
    return keys.compactMap { key in
      let (first, second) = (
        before.first { $0.name == key }?.value, after.first { $0.name == key }?.value
      )
      if first.map({ YAMLExample.text($0) }) == second.map({ YAMLExample.text($0) }) { return nil }
      return SettingChange(key: key, old: first?.scalar?.text, new: second?.scalar?.text)
    }
  }

  private static func pairs(_ file: SourceFile?) -> [YAMLPair] {
    file.flatMap { YAMLParser.parse($0.bytes).root?.mapping } ?? []
  }
}
