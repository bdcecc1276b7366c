extension MarkupState {
  /// Elements whose content a browser does not read as markup; `title` and `textarea` do have character
  /// references.
  static let rawTextElements: Set<[UInt8]> = Set(
    ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"]
      .map { Array($0.utf8) })

  private static let urlAttributes: Set<[UInt8]> = Set(
    [
      "href", "src", "action", "cite", "poster", "formaction", "data", "background", "longdesc", "manifest",
      "ping",
      "xlink:href", "icon", "usemap", "archive", "codebase", "classid", "profile", "lowsrc", "dynsrc",
      "xmlns", "base",
      "xml:base",
    ].map { Array($0.utf8) })

  private static let urlSetAttributes: Set<[UInt8]> = Set(["srcset", "imagesrcset"].map { Array($0.utf8) })

  static func attribute(named name: [UInt8]) -> Attribute {
    if urlAttributes.contains(name) { return .url }
    if urlSetAttributes.contains(name) { return .urlSet }
    if name == Array("style".utf8) { return .style }
    if name == Array("srcdoc".utf8) { return .document }
    // Every attribute with this start is a script, or may be one in a browser to come.
    return name.starts(with: "on".utf8) ? .event : .ordinary
  }

  /// What a value may be printed as here.
  enum Printing {
    case text
    /// In `title` and `textarea`, where markup would be shown as text.
    case textOnly
    case attribute
    case url
    /// After `#` at the start of a URL.
    case fragment
    case urlContinued
    case refused(TemplateContext)
  }

  /// How a value is printed at this place.
  var printing: Printing {
    switch place {
    case .data: return .text
    case .rawText:
      return element == Array("title".utf8) || element == Array("textarea".utf8)
        ? .textOnly : .refused(enclosingContext)
    case .doubleQuotedValue, .singleQuotedValue:
      switch (attribute, progress) {
      case (.ordinary, _): return .attribute
      case (.url, .start), (.urlSet, .start): return .url
      case (.url, .fragment): return .fragment
      case (.url, _), (.urlSet, _): return .urlContinued
      case (.event, _): return .refused(.eventAttribute)
      case (.style, _): return .refused(.styleAttribute)
      case (.document, _): return .refused(.documentAttribute)
      }
    default:
      return .refused(enclosingContext)
    }
  }

  /// The name of the place, for messages.
  var enclosingContext: TemplateContext {
    switch place {
    case .tagOpen, .endTagOpen, .tagName: return .elementName
    case .data, .beforeAttributeName, .attributeName, .afterAttributeName, .afterAttribute:
      return .attributeName
    case .beforeValue, .unquotedValue: return .unquotedAttribute
    case .doubleQuotedValue, .singleQuotedValue: return .attributeValue
    case .declarationStart, .declaration, .cdata: return .declaration
    case .comment: return .comment
    case .rawText, .rawTextTagOpen, .rawTextEndTagName:
      if isScript { return .script }
      return element == Array("style".utf8) ? .style : .rawText
    }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// The byte in lower case if it is an ASCII letter.
  var asciiLowercased: UInt8 { isASCIILetter ? self | 0x20 : self }

  /// Whether this is white space between attributes: space, tab, line feed, form feed or carriage return.
  var isMarkupWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}
