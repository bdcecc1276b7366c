/// A content management system that keeps its content in git and is configured by one file.
public enum CMSSystem: String, Sendable, CaseIterable {
  /// Decap CMS (https://decapcms.org).
  case decap
  /// Sveltia CMS (https://sveltiacms.app), which reads the configuration of Decap and knows a little more.
  case sveltia
}

/// Writes the configuration of a content management system for the kinds and fields of the model.
struct CMSConfiguration {
  let system: CMSSystem
  let model: ContentModel
  let settings: SiteSettings
  let names: ReferenceNames

  /// What stands for the identifier that a forge gives to a program that people log in with.
  static let missingIdentifier = "VUL-IN"

  /// The text of the configuration file.
  var text: String { header.map { "# \($0)\n" }.joined() + YAMLText.of(configuration) }

  private var header: [String] {
    let schema =
      system == .sveltia
      ? ["yaml-language-server: $schema=https://unpkg.com/@sveltia/cms/schema/sveltia-cms.json"] : []
    return schema + [
      "Gemaakt uit Content/model.yaml en Content/site.yaml met: sitegen model --cms \(system.rawValue)",
      "Pas die bestanden aan en maak dit bestand opnieuw. Inloggen regelt u bij backend: zie docs/editor.md.",
    ]
  }

  private var configuration: JSONValue {
    let isReviewed = system == .decap && settings.forge != nil
    return .object([
      ("backend", backend),
      // Nothing goes straight to the site: a change becomes a proposal that is checked.
      ("publish_mode", isReviewed ? "editorial_workflow" : nil),
      ("locale", .string(settings.language)), ("site_url", .string(settings.baseURL)),
      ("media_folder", "Content/afbeeldingen"), ("public_folder", "../afbeeldingen"),
      ("slug", ["encoding": "ascii", "clean_accents": true, "sanitize_replacement": "-"]),
      ("output", system == .sveltia ? ["omit_empty_optional_fields": true] : nil),
      ("collections", .array(model.kinds.compactMap(collection))),
    ])
  }

  // MARK: The forge

  private var backend: JSONValue {
    guard let forge = settings.forge, let (host, repository) = forge.parts else {
      return ["name": "test-repo"]
    }
    let branch = JSONValue.string(forge.branch)
    let origin = JSONValue.string("https://\(host)")
    switch forge.software {
    case .github:
      return .object([
        ("name", "github"), ("repo", .string(repository)), ("branch", branch),
        ("api_root", host == "github.com" ? nil : .string("https://\(host)/api/v3")),
        ("open_authoring", system == .decap ? true : nil),
      ])
    case .gitlab:
      return .object([
        ("name", "gitlab"), ("repo", .string(repository)), ("branch", branch), ("auth_type", "pkce"),
        ("app_id", .string(Self.missingIdentifier)),
        ("api_root", host == "gitlab.com" ? nil : .string("https://\(host)/api/v4")),
        ("base_url", host == "gitlab.com" ? nil : origin),
      ])
    case .forgejo:
      // Decap has a backend of its own for Forgejo since version 3.15; Sveltia calls both Gitea.
      return .object([
        ("name", system == .decap ? "forgejo" : "gitea"), ("repo", .string(repository)), ("branch", branch),
        ("app_id", .string(Self.missingIdentifier)), ("base_url", origin),
        ("api_root", .string("https://\(host)/api/v1")),
        ("open_authoring", system == .decap ? true : nil),
      ])
    }
  }

  // MARK: Collections

  private func collection(_ kind: Kind) -> JSONValue? {
    guard case .folder(let folder) = kind.source,
      let title = kind.index(of: .title).map({ kind.fields[$0].key })
    else { return nil }
    let sortable = [Field.Role.title, .date, .updated, .ordinal].compactMap { kind.index(of: $0) }
    let fields = CMSField(model: model, names: names)
    let phase = kind.index(of: .phase).map { kind.fields[$0] }
    return .object([
      ("name", .string(kind.name)), ("label", .string(kind.plural.capitalizedFirst)),
      ("label_singular", .string(kind.singular.capitalizedFirst)),
      ("description", .string(kind.explanation)), ("folder", .string(SiteBuild.contentRoot + folder)),
      ("create", true), ("extension", "md"), ("format", "yaml-frontmatter"),
      ("identifier_field", .string(title)), ("slug", "{{slug}}"), ("summary", .string("{{\(title)}}")),
      ("preview_path", kind.hasPages ? .string(kind.route(to: "{{slug}}")) : nil),
      ("sortable_fields", .array(sortable.map { .string(kind.fields[$0].key) })),
      (
        "view_groups", phase.map { [["label": .string($0.label), "field": .string($0.key)]] }
      ),
      // A picture stands beside the entry that shows it.
      ("media_folder", ""), ("public_folder", ""),
      (
        "fields",
        .array(
          kind.fields.enumerated().map { index, field in
            fields.field(field, rules: RuleSentences(kind: kind).about(index))
          } + [body])
      ),
    ])
  }

  private var body: JSONValue {
    [
      "name": "body", "label": "Tekst", "widget": "markdown", "required": false,
      "buttons": [
        "bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list",
      ],
      "editor_components": ["image"], "hint": "Begin koppen met niveau 2. Schrijf korte zinnen.",
    ]
  }
}

extension SiteSettings.Forge {
  /// The name of the host, and the path of the repository on it.
  fileprivate var parts: (host: String, repository: String)? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let rest = url[scheme.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let repository = rest[rest.index(after: slash)...]
    return repository.isEmpty ? nil : (String(rest[..<slash]), String(repository))
  }
}
