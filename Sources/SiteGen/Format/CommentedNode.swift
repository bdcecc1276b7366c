import YAML

/// A YAML value whose lists and groups have kept their comments.
enum CommentedNode {
  /// A text.
  case scalar(YAMLScalar)
  /// The items of a list; none of them has a key.
  case list([CommentedItem])
  /// The fields of a group; all of them have a key.
  case group([CommentedItem])

  /// The scalar, if this is one.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The items of a list or group; none for a scalar.
  var items: [CommentedItem] {
    switch self {
    case .scalar: []
    case .list(let items), .group(let items): items
    }
  }
}

/// A field of a group or an item of a list, with the comments that move with it.
struct CommentedItem {
  /// The key of a field; `nil` for an item of a list.
  let key: String?
  /// The lines of comment above it.
  var above: [String]
  /// The comment at the end of its first line.
  var behind: String?
  /// The value.
  var value: CommentedNode
  /// The lines of comment below it that belong to it, because they are indented further.
  var below: [String] = []
}

/// The whole of a front matter, with its comments.
struct CommentedFrontMatter {
  /// The comments at the top that are about no field, because a blank line follows.
  let top: [String]
  /// The fields.
  var fields: [CommentedItem]
  /// The comments after the last field.
  let bottom: [String]
}
