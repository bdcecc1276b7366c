/// The words in which a form says what is wrong: those of the generator, with places for names and numbers.
///
/// The scripts fill the places in. `Tests/Shared/form-cases.json` holds both to the same messages.
enum FormWording {
  /// The messages by name; a name is that of a diagnostic, or of a variant of one.
  static let messages: [(name: String, wording: Wording)] = [
    (
      "field-required",
      Wording("Het veld '{veld}' moet ingevuld zijn.{hulp}", en: "The field '{veld}' is required.{hulp}")
    ),
    (
      "value-too-many",
      Wording(
        "Bij '{veld}' mogen hoogstens {max} waarden staan; het zijn er {n}.",
        en: "'{veld}' takes at most {max} values; there are {n}.")
    ),
    (
      "value-duplicate",
      Wording("'{waarde}' staat twee keer bij '{veld}'.", en: "'{waarde}' occurs twice in '{veld}'.")
    ),
    ("value-line-break", Wording("'{veld}' mag maar één regel zijn.", en: "'{veld}' must be one line.")),
    (
      "value-too-short",
      Wording(
        "'{veld}' is te kort: {n} tekens, het moeten er minstens {min} zijn.",
        en: "'{veld}' is too short: {n} characters of at least {min}.")
    ),
    (
      "value-too-long",
      Wording(
        "'{veld}' is te lang: {n} tekens, het mogen er {max} zijn.",
        en: "'{veld}' is too long: {n} characters of at most {max}.")
    ),
    (
      "slug-invalid",
      Wording(
        "'{waarde}' kan geen deel van een webadres zijn: gebruik kleine letters, cijfers en koppeltekens.",
        en: "'{waarde}' cannot be part of a web address: use lower-case letters, digits and hyphens.")
    ),
    (
      "url-invalid",
      Wording("'{waarde}' is geen volledig webadres.", en: "'{waarde}' is no complete web address.")
    ),
    ("email-invalid", Wording("'{waarde}' is geen mailadres.", en: "'{waarde}' is no mail address.")),
    (
      "choice-unknown",
      Wording("'{waarde}' kan niet bij '{veld}'.", en: "'{waarde}' is not possible for '{veld}'.")
    ),
    ("choice-phase", Wording("'{waarde}' is geen fase van {soort}.", en: "'{waarde}' is no phase here.")),
    (
      "date-unknown",
      Wording("Bij '{veld}' kan geen onbekende datum staan.", en: "'{veld}' takes no unknown date.")
    ),
    (
      "date-form",
      Wording("'{waarde}' is geen datum die we kunnen lezen.", en: "'{waarde}' is no date that can be read.")
    ),
    ("date-month", Wording("Maand {n} bestaat niet.", en: "There is no month {n}.")),
    (
      "date-day",
      Wording(
        "Dag {n} bestaat niet; deze maand heeft {max} dagen.",
        en: "There is no day {n}; this month has {max} days.")
    ),
    ("date-year", Wording("Het jaar {n} kan niet kloppen.", en: "The year {n} cannot be right.")),
    ("integer-invalid", Wording("'{waarde}' is geen geheel getal.", en: "'{waarde}' is no whole number.")),
    (
      "integer-out-of-range",
      Wording(
        "{n} kan niet bij '{veld}': het moet {bereik} zijn.",
        en: "{n} is out of range for '{veld}': {bereik}.")
    ),
    ("range-from", Wording("{min} of meer", en: "{min} or more")),
    ("range-to", Wording("{min} tot en met {max}", en: "{min} to {max}")),
    (
      "boolean-invalid",
      Wording(
        "Bij '{veld}' hoort true (ja) of false (nee), niet '{waarde}'.",
        en: "'{veld}' takes true or false, not '{waarde}'.")
    ),
    (
      "rule-required",
      Wording("Bij '{als}' moet ook '{veld}' ingevuld zijn.", en: "With '{als}', '{veld}' is required.")
    ),
    ("rule-forbidden", Wording("{wat} past niet bij '{als}'.", en: "{wat} does not go with '{als}'.")),
    (
      "rule-date-order",
      Wording(
        "'{veld}' ({n}) ligt vóór '{eerder}' ({max}).", en: "'{veld}' ({n}) lies before '{eerder}' ({max}).")
    ),
    ("rule-ascending", Wording("In '{veld}' staat {n} na {max}.", en: "In '{veld}', {n} comes after {max}.")),
    (
      "rule-transition",
      Wording(
        "Na fase '{eerder}' kan niet meteen '{waarde}' komen.",
        en: "Phase '{waarde}' cannot follow '{eerder}'.")
    ),
    (
      "rule-last-phase",
      Wording(
        "De laatste fase in de tijdlijn is '{eerder}', maar '{veld}' is '{waarde}'.",
        en: "The last phase of the timeline is '{eerder}', but '{veld}' is '{waarde}'.")
    ),
    (
      "rule-participant-missing",
      Wording("Bij '{veld}' moet minstens één {soort} staan.", en: "'{veld}' must name at least one {soort}.")
    ),
    (
      "reference-unknown",
      Wording("We kennen geen {soort} '{waarde}'.", en: "There is no {soort} '{waarde}'.")
    ),
    (
      "reference-ambiguous",
      Wording(
        "'{waarde}' kan hier meer dan één ding betekenen.",
        en: "'{waarde}' can mean more than one thing here.")
    ),
    (
      "reference-spelling",
      Wording("De officiële naam van deze {soort} is {naam}.", en: "The official name is {naam}.")
    ),
    (
      "reference-former-name",
      Wording(
        "{waarde} is{sinds} opgegaan in {naam}. Op de site staat: {naam} (was {waarde}).",
        en: "{waarde} is now part of {naam}. The site says: {naam} (was {waarde}).")
    ),
    (
      "text-curly-quotes",
      Wording(
        "Gekrulde aanhalingstekens om een waarde komen zo op de site te staan.",
        en: "Curly quotation marks around a value will show on the site.")
    ),
    (
      "personal-mail",
      Wording(
        "'{waarde}' lijkt het mailadres van een persoon. Op de site blijft het jaren staan, voor iedereen.",
        en: "'{waarde}' seems to be the mail address of a person; on the site it would stay for all to see.")
    ),
    (
      "personal-telephone",
      Wording(
        "'{waarde}' lijkt een telefoonnummer van een persoon. Op de site blijft het jaren staan, voor iedereen.",
        en: "'{waarde}' seems to be somebody's telephone number; on the site it would stay for all to see.")
    ),
    (
      "personal-citizen",
      Wording(
        "'{waarde}' kan een burgerservicenummer zijn. Zo'n nummer mag nooit op een website staan.",
        en: "'{waarde}' may be a citizen service number, which must never be on a website.")
    ),
    (
      "template-leftover",
      Wording(
        "Hier staat nog '{waarde}'. Dat lijkt een plek die u nog wilde invullen.",
        en: "'{waarde}' seems to be a place that you still wanted to fill in.")
    ),
    (
      "heading-title",
      Wording(
        "Een kop met één # is de titel, en die staat al boven de pagina.",
        en: "A heading with one # is the title, which the page already has.")
    ),
    (
      "heading-skip",
      Wording(
        "Deze kop slaat een niveau over: na niveau {n} komt {max}, niet {waarde}.",
        en: "This heading skips a level: after level {n} comes {max}, not {waarde}.")
    ),
    (
      "markdown-raw-html",
      Wording("HTML-code mag niet in de tekst: {waarde}", en: "HTML is not allowed in the text: {waarde}")
    ),
    (
      "markdown-empty-link",
      Wording("Deze link heeft geen tekst om op te klikken.", en: "This link has no text.")
    ),
    (
      "image-without-alt",
      Wording(
        "Deze afbeelding heeft geen beschrijving. Wie de afbeelding niet ziet, mist dan wat erop staat.",
        en: "This image has no description for people who cannot see it.")
    ),
    (
      "image-elsewhere",
      Wording(
        "Een afbeelding van een andere site mag niet: die site ziet dan wie hier leest.",
        en: "Pictures from other sites are not allowed: those sites would see who reads this.")
    ),
    (
      "link-scheme",
      Wording("Een link met '{waarde}:' mag niet.", en: "Links with '{waarde}:' are not allowed.")
    ),
    (
      "link-absolute",
      Wording(
        "Een link binnen de site mag niet met een schuine streep beginnen.",
        en: "A link within the site may not begin with a slash.")
    ),
    ("or", Wording("of", en: "or")),
    ("since", Wording(" sinds {n}", en: "")),
    ("advice-choose", Wording("Kies uit: {namen}.", en: "Choose one of: {namen}.")),
    ("advice-mean", Wording("Bedoelde u '{naam}'?", en: "Did you mean '{naam}'?")),
    ("advice-write", Wording("Schrijf: {naam}", en: "Write: {naam}")),
    (
      "advice-shorter", Wording("Maak de tekst {n} tekens korter.", en: "Shorten the text by {n} characters.")
    ),
    (
      "advice-url",
      Wording(
        "Een webadres begint met https:// en heeft geen spaties.",
        en: "A web address begins with https:// and has no spaces.")
    ),
    (
      "advice-mail",
      Wording(
        "Gebruik een algemeen adres, zoals innovatie@gemeente.nl.",
        en: "Use a functional address, such as innovation@example.org.")
    ),
    ("advice-steps", Wording("Daarna kan komen: {namen}.", en: "It can be followed by: {namen}.")),
  ]
}
