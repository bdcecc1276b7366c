/// Writes the JSON Schemas of `Content/model.yaml` and `Content/site.yaml` themselves.
///
/// ``ModelReader``, ``RuleReader`` and ``SiteSettings`` are what decides; these help an editor to complete and explain.
struct ModelFileSchema {
  let model: ContentModel
  let dialect: SchemaDialect

  private typealias Properties = KeyValuePairs<String, JSONValue>

  private static let text: JSONValue = ["type": ["string", "number"]]
  private static let flag: JSONValue = ["type": "boolean"]
  private static let number: JSONValue = ["type": "integer"]
  private static let texts: JSONValue = [
    "anyOf": [text, ["type": "array", "items": text]]
  ]

  private static func names(_ names: some Sequence<String>) -> JSONValue {
    ["enum": .array(names.map(JSONValue.string))]
  }

  private static func mapping(
    _ properties: Properties, required: [JSONValue] = [], allOf: [JSONValue] = []
  ) -> JSONValue {
    .object([
      ("type", "object"), ("properties", .object(properties.map { JSONValue.Member($0.key, $0.value) })),
      ("required", required.isEmpty ? nil : .array(required)), ("additionalProperties", false),
      ("allOf", allOf.isEmpty ? nil : .array(allOf)),
    ])
  }

  private static func map(of value: JSONValue) -> JSONValue {
    ["type": "object", "additionalProperties": value]
  }

  private static func described(_ text: String, _ schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([JSONValue.Member("description", .string(text))] + members)
  }

  // MARK: The model

  /// The schema of `Content/model.yaml`.
  var modelFile: JSONValue {
    let root = Self.mapping(
      [
        "versie": ["const": 1],
        "veldgroepen": Self.described(
          "Velden die meer soorten gebruiken.", Self.map(of: ["$ref": "#/$defs/velden"])),
        "formulier": Self.described(
          "De delen van de formulieren op /meedoen/.", ["type": "array", "items": formPart]),
        "filters": Self.described(
          "Waarop lezers kunnen filteren bij zoeken, in deze volgorde; anders alles waarop dat kan.",
          [
            "type": "array", "items": Self.names(EntryFilter.possible(for: model.kinds).map(\.name)),
            "uniqueItems": true,
          ]),
        "soorten": Self.map(of: ["$ref": "#/$defs/soort"]),
      ], required: ["versie", "soorten"])
    return .object([
      ("$schema", .string(dialect.address)), ("title", "Het inhoudsmodel"),
      ("description", "Welke soorten bladen er zijn en welke velden ze hebben. Uitleg: docs/model.md."),
      ("allOf", [root]),
      (
        "$defs",
        [
          "velden": Self.map(of: ["$ref": "#/$defs/veld"]), "veld": field, "soort": kind, "regel": rule,
          "soortnaam": Self.names(model.kinds.map(\.name)),
        ]
      ),
    ])
  }

  private var formPart: JSONValue {
    Self.mapping(
      [
        "deel": Self.described("De kop van het deel.", Self.text),
        "uitleg": Self.described("Een zin onder de kop.", Self.text),
        "velden": Self.described("De velden die meteen te zien zijn.", Self.texts),
        "meer": Self.described("De velden onder 'Meer invullen'.", Self.texts),
        "tekst": Self.described("Hier staan de vragen voor de tekst.", Self.flag),
      ], required: ["deel"])
  }

  private var kindNames: JSONValue {
    let name: JSONValue = ["$ref": "#/$defs/soortnaam"]
    return ["anyOf": [name, ["type": "array", "items": name]]]
  }

  private var field: JSONValue {
    func needs(_ key: JSONValue, type: String) -> JSONValue {
      [
        "if": ["required": ["type"], "properties": ["type": ["const": .string(type)]]],
        "then": ["required": [key]],
      ]
    }
    return Self.mapping(
      [
        "type": Self.described("Wat er mag staan; anders tekst.", Self.names(FieldType.names)),
        "label": Self.described("De naam voor lezers.", Self.text),
        "hulp": Self.described("Wat iemand moet invullen.", Self.text),
        "voorbeeld": ["description": "Een waarde zoals die in het kopje zou staan."],
        "rol": Self.described(
          "Wat de site met het veld doet.", Self.names(Field.Role.allCases.map(\.rawValue))),
        "verplicht": Self.described("Elk blad moet dit veld hebben.", Self.flag),
        "meer": Self.described("Er staat een lijst met waarden.", Self.flag),
        "sorteren": Self.described("De volgorde van de lijst betekent niets.", Self.flag),
        "min": Self.described("Bij tekst het aantal tekens, bij een getal de waarde.", Self.number),
        "max": Self.described(
          "Bij tekst tekens, bij een getal de waarde, bij een lijst het aantal.", Self.number),
        "keuzes": Self.described("De waarden met hun tekst voor lezers.", Self.map(of: Self.text)),
        "naar": Self.described("De soort of soorten waar de naam bij hoort.", kindNames),
        "omgekeerd": Self.described("Het kopje op de pagina waarnaar wordt verwezen.", Self.text),
        "velden": ["$ref": "#/$defs/velden"],
        "onbekend": Self.described("Het woord onbekend mag ook.", Self.flag),
        "filter": Self.described("Lezers kunnen erop filteren, als het in filters staat.", Self.flag),
        "na": Self.described("Het veld waar dit veld achter komt.", Self.text),
        "formulier": Self.described("Of de formulieren erom vragen.", Self.flag),
        "aansluiten": Self.described("Wat iemand zegt die zich bij deze lijst zet.", Self.text),
        "kolom": Self.described("De kolom in het CSV-bestand van een register.", Self.text),
      ], required: ["label"],
      allOf: [
        needs("keuzes", type: "keuze"), needs("naar", type: "verwijzing"), needs("velden", type: "groep"),
      ])
  }

  private var kind: JSONValue {
    let schema = Self.mapping(
      [
        "map": Self.described("De map onder Content.", Self.text),
        "register": Self.mapping(["bestand": Self.text, "aliassen": Self.text], required: ["bestand"]),
        "route": Self.described("Het eerste deel van het webadres; anders de naam van de map.", Self.text),
        "naam": Self.mapping(
          ["een": Self.text, "meer": Self.text, "lidwoord": Self.names(["de", "het"])],
          required: ["een", "meer"]),
        "uitleg": Self.described("Wat deze soort is, voor lezers.", Self.text),
        "weergave": Self.names(Presentation.allCases.map(\.rawValue)),
        "sorteer": Self.names(SortOrder.allCases.map(\.rawValue)),
        "pagina": Self.flag, "lijst": Self.flag, "gebruikt": Self.texts,
        "formulier": Self.described(
          "De soort krijgt een formulier op /meedoen/.", Self.mapping(["koppen": Self.texts])),
        "velden": ["$ref": "#/$defs/velden"],
        "regels": ["type": "array", "items": ["$ref": "#/$defs/regel"]],
      ], required: ["naam", "uitleg"],
      allOf: [["anyOf": [["required": ["map"]], ["required": ["register"]]]]])
    return schema
  }

  private var rule: JSONValue {
    let condition: JSONValue = .object([
      ("type", "object"), ("minProperties", 1), ("maxProperties", 1), ("additionalProperties", Self.texts),
    ])
    let path = Self.described("Een veld, of een veld in een groep: groep.veld.", Self.text)
    func rule(_ name: String, _ properties: Properties, required: [JSONValue], allOf: [JSONValue] = [])
      -> JSONValue
    {
      guard case .object(let members) = Self.mapping(properties, required: required, allOf: allOf) else {
        return [:]
      }
      return .object(
        members.map { member in
          guard member.name == "properties", case .object(let own) = member.value else { return member }
          let common: [JSONValue.Member] = [
            .init("regel", ["const": .string(name)]),
            .init("uitleg", Self.described("De reden, in een zin.", Self.text)),
          ]
          return .init("properties", .object(common + own))
        })
    }
    let conditions: JSONValue = ["anyOf": [["required": ["als"]], ["required": ["als-niet"]]]]
    return [
      "type": "object", "required": ["regel"],
      "anyOf": [
        rule(
          "verplicht-als", ["veld": path, "als": condition, "als-niet": condition], required: ["veld"],
          allOf: [conditions]),
        rule(
          "verboden-als",
          [
            "veld": path, "waarde": ["type": ["string", "number", "boolean"]], "als": condition,
            "als-niet": condition,
          ], required: ["veld"], allOf: [conditions]),
        rule(
          "datumvolgorde", ["velden": ["type": "array", "items": path, "minItems": 2, "maxItems": 2]],
          required: ["velden"]),
        rule("oplopend", ["veld": path], required: ["veld"]),
        rule(
          "minstens-een",
          ["veld": path, "soort": ["$ref": "#/$defs/soortnaam"], "ook": condition, "tenzij": path],
          required: ["veld", "soort"]),
        rule(
          "overgangen",
          ["veld": path, "eind": path, "stappen": Self.map(of: ["type": "array", "items": Self.text])],
          required: ["veld", "eind", "stappen"]),
      ],
    ]
  }

  // MARK: The settings

  /// The schema of `Content/site.yaml`.
  var settingsFile: JSONValue {
    let address: JSONValue = ["type": "string", "pattern": .string(ValuePattern.url)]
    let root = Self.mapping(
      [
        "titel": Self.text, "ondertitel": Self.text,
        "omschrijving": Self.described("Waar de site voor is.", Self.text),
        "basis-url": ["type": "string", "pattern": "^https?://[^ ]*/$"],
        "taal": Self.names(["nl", "en", "fy"]),
        "thema": Self.described("De map in Themes met de vormgeving.", Self.text),
        "contact": ["type": "string", "pattern": .string(ValuePattern.email)],
        "licentie": Self.mapping(["naam": Self.text, "url": address], required: ["naam", "url"]),
        "forge": Self.mapping(
          [
            "soort": Self.names(SiteSettings.Forge.Software.allCases.map(\.rawValue)), "url": address,
            "tak": Self.text,
          ], required: ["url"]),
        "menu": [
          "type": "array", "items": Self.names(model.kinds.filter(\.hasList).map(\.name)),
          "uniqueItems": true,
        ],
        "voet": Self.texts, "cijfers": Self.texts,
        "afkortingen": Self.described("Afkortingen die iedere lezer kent.", Self.texts),
      ], required: ["titel", "omschrijving", "basis-url"])
    return .object([
      ("$schema", .string(dialect.address)), ("title", "De instellingen van de site"), ("allOf", [root]),
    ])
  }
}
