/// Reads one written value by the type of its field.
struct ScalarParser {
  let field: Field

  /// Why a value was not taken.
  struct Refusal: Error {
    let id: DiagnosticID
    let message: Wording
    let suggestion: Suggestion?

    init(_ id: DiagnosticID, _ message: Wording, _ suggestion: Suggestion? = nil) {
      self.id = id
      self.message = message
      self.suggestion = suggestion
    }
  }

  /// Checks a text, slug, web address or mail address.
  func checkText(_ text: String) -> Result<Void, Refusal> {
    switch field.type {
    case .slug: checkSlug(text)
    case .url: checkURL(text)
    case .email: checkEmail(text)
    default: checkLength(text)
    }
  }

  private func checkLength(_ text: String) -> Result<Void, Refusal> {
    if text.utf8.contains(0x0A) {
      return .failure(
        Refusal(
          .valueLineBreak,
          Wording("'\(field.key)' mag maar één regel zijn.", en: "'\(field.key)' must be one line."),
          Suggestion(
            Wording(
              "Zet de tekst op één regel; een langere tekst hoort onder het kopje.",
              en: "Put the text on one line; longer text belongs below the front matter."))))
    }
    // For a list the limits count its values, which the caller has done.
    guard !field.isMany else { return .success(()) }
    let limits = (field.minimum ?? 0)...max(field.minimum ?? 0, field.maximum ?? .max)
    // UTF-8 is at least as long as the text in characters: no need to count what certainly fits.
    let bytes = text.utf8.count
    if bytes <= limits.upperBound, limits.lowerBound == 0 || bytes >= limits.lowerBound * 4 {
      return .success(())
    }
    let count = text.count
    if count < limits.lowerBound {
      return .failure(
        Refusal(
          .valueTooShort,
          Wording(
            "'\(field.key)' is te kort: \(count) tekens, het moeten er minstens \(limits.lowerBound) zijn.",
            en: "'\(field.key)' is too short: \(count) characters of at least \(limits.lowerBound)."),
          Suggestion(tooShortAdvice(limits.lowerBound - count))))
    }
    if count > limits.upperBound {
      let over = count - limits.upperBound
      return .failure(
        Refusal(
          .valueTooLong,
          Wording(
            "'\(field.key)' is te lang: \(count) tekens, het mogen er \(limits.upperBound) zijn.",
            en: "'\(field.key)' is too long: \(count) characters of at most \(limits.upperBound)."),
          Suggestion(
            Wording(
              "Maak de tekst \(over) \(over == 1 ? "teken" : "tekens") korter.",
              en: "Shorten the text by \(over) \(over == 1 ? "character" : "characters")."))))
    }
    return .success(())
  }

  private func tooShortAdvice(_ missing: Int) -> Wording {
    let help = field.help.isEmpty ? "" : " " + field.help
    return Wording(
      "Schrijf er nog minstens \(missing) \(missing == 1 ? "teken" : "tekens") bij.\(help)",
      en: "Write at least \(missing) \(missing == 1 ? "character" : "characters") more.\(help)")
  }

  private func checkSlug(_ text: String) -> Result<Void, Refusal> {
    if Slug.isValid(text) { return .success(()) }
    let slug = Slug.make(from: text)
    return .failure(
      Refusal(
        .slugInvalid,
        Wording(
          "'\(text)' kan geen deel van een webadres zijn: gebruik kleine letters, cijfers en koppeltekens.",
          en: "'\(text)' cannot be part of a web address: use lower-case letters, digits and hyphens."),
        slug.isEmpty
          ? nil
          : Suggestion(Wording("Schrijf: \(slug)", en: "Write: \(slug)"), replacement: slug, isCertain: true))
    )
  }

  private func checkURL(_ text: String) -> Result<Void, Refusal> {
    if MeantValue.isAddress(text) { return .success(()) }
    let whole = MeantValue.address(text)
    return .failure(
      Refusal(
        .urlInvalid,
        Wording(
          "'\(text)' is geen volledig webadres.", en: "'\(text)' is no complete web address."),
        whole.map {
          Suggestion(
            Wording("Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?"), replacement: $0, isCertain: true)
        }
          ?? Suggestion(
            Wording(
              "Een webadres begint met https:// en heeft geen spaties.",
              en: "A web address begins with https:// and has no spaces."))))
  }

  private func checkEmail(_ text: String) -> Result<Void, Refusal> {
    if MeantValue.isMail(text) { return .success(()) }
    return .failure(
      Refusal(
        .emailInvalid,
        Wording("'\(text)' is geen mailadres.", en: "'\(text)' is no mail address."),
        MeantValue.mail(text).map {
          Suggestion(
            Wording("Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?"), replacement: $0, isCertain: true)
        }
          ?? Suggestion(
            Wording(
              "Een mailadres ziet eruit als naam@organisatie.nl.",
              en: "A mail address looks like name@example.org."))))
  }

  /// Reads a choice: its position among the choices.
  func choice(_ text: String) -> Result<Int, Refusal> {
    guard case .choice(let choices) = field.type else {
      return .failure(Refusal(.choiceUnknown, Wording("", en: "")))
    }
    if let index = choices.firstIndex(where: { $0.value == text }) { return .success(index) }
    let values = choices.map(\.value)
    let byLabel = choices.first { Spelling.folded($0.label) == Spelling.folded(text) }?.value
    let meant = byLabel ?? Spelling.nearest(to: text, among: values)
    return .failure(
      Refusal(
        .choiceUnknown,
        Wording(
          "'\(text)' kan niet bij '\(field.key)'.", en: "'\(text)' is not possible for '\(field.key)'."),
        meant.map {
          Suggestion(
            Wording("Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?"), replacement: $0,
            isCertain: byLabel != nil || Spelling.isSame($0, text))
        }
          ?? Suggestion(
            Wording(
              "Kies uit: \(values.joined(separator: ", ")).",
              en: "Choose one of: \(values.joined(separator: ", "))."))))
  }

  /// Reads a date, which may be partial, or unknown where the field allows that.
  func date(_ text: String) -> Result<CalendarDate, Refusal> {
    if text == CalendarDate.unknownWord {
      if case .date(allowsUnknown: true) = field.type { return .success(.unknown) }
      return .failure(
        Refusal(
          .dateInvalid,
          Wording(
            "Bij '\(field.key)' kan geen onbekende datum staan.", en: "'\(field.key)' takes no unknown date."),
          Suggestion(
            Wording("Laat het veld weg als u de datum niet weet.", en: "Leave the field out."))))
    }
    do throws(CalendarDate.Failure) {
      return .success(try CalendarDate(parsing: text))
    } catch {
      guard error == .form, let meant = DateGuess.iso(text) else {
        let vague = error == .form ? DateGuess.withoutVagueWords(text) : nil
        return .failure(refusal(error, of: text, meant: vague, isCertain: false))
      }
      // "31-2-2016" is a date in another form, of a day that does not exist: the day is what matters.
      do throws(CalendarDate.Failure) {
        _ = try CalendarDate(parsing: meant)
        return .failure(refusal(.form, of: text, meant: meant))
      } catch {
        return .failure(refusal(error, of: text, meant: nil))
      }
    }
  }

  private func refusal(
    _ failure: CalendarDate.Failure, of text: String, meant: String?, isCertain: Bool = true
  )
    -> Refusal
  {
    let message =
      switch failure {
      case .form:
        Wording("'\(text)' is geen datum die we kunnen lezen.", en: "'\(text)' is no date that can be read.")
      case .month(let month):
        Wording("Maand \(month) bestaat niet.", en: "There is no month \(month).")
      case .day(let day, let last):
        Wording(
          "Dag \(day) bestaat niet; deze maand heeft \(last) dagen.",
          en: "There is no day \(day); this month has \(last) days.")
      case .year(let year):
        Wording("Het jaar \(year) kan niet kloppen.", en: "The year \(year) cannot be right.")
      }
    if let meant {
      return Refusal(
        .dateInvalid, message,
        Suggestion(
          Wording("Bedoelde u '\(meant)'?", en: "Did you mean '\(meant)'?"), replacement: meant,
          isCertain: isCertain))
    }
    return Refusal(
      .dateInvalid, message,
      Suggestion(
        Wording(
          "Schrijf jaar-maand-dag, zoals 2026-03-31. Alleen 2026-03 of 2026 mag ook.",
          en: "Write year-month-day, as in 2026-03-31. Only 2026-03 or 2026 will do too.")))
  }

  /// Reads a whole number within the limits of the field.
  func integer(_ text: String) -> Result<Int, Refusal> {
    guard let number = Int(text), text.first != "+" else {
      let grouped = MeantValue.groupedNumber(text)
      let meant = grouped ?? MeantValue.numberAmongWords(text)
      return .failure(
        Refusal(
          .integerInvalid,
          Wording("'\(text)' is geen geheel getal.", en: "'\(text)' is no whole number."),
          meant.map {
            Suggestion(
              Wording("Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?"), replacement: $0,
              isCertain: grouped != nil)
          }
            ?? Suggestion(Wording("Schrijf alleen cijfers.", en: "Write digits only."))))
    }
    let lowest = field.minimum ?? .min
    let highest = field.maximum ?? .max
    guard number >= lowest, number <= highest else {
      let range =
        field.maximum == nil
        ? "\(lowest) of meer" : "\(field.minimum.map(String.init) ?? "…") tot en met \(highest)"
      let englishRange =
        "\(field.minimum.map(String.init) ?? "…") to \(field.maximum.map(String.init) ?? "…")"
      return .failure(
        Refusal(
          .integerOutOfRange,
          Wording(
            "\(number) kan niet bij '\(field.key)': het moet \(range) zijn.",
            en: "\(number) is out of range for '\(field.key)': \(englishRange)."),
          nil))
    }
    return .success(number)
  }

  /// Reads `true` or `false`.
  func boolean(_ text: String) -> Result<Bool, Refusal> {
    switch text {
    case "true": return .success(true)
    case "false": return .success(false)
    default:
      let meant: String? =
        switch text.lowercased() {
        case "ja", "j", "yes", "y", "waar", "true", "aan", "on", "1": "true"
        case "nee", "n", "no", "onwaar", "false", "uit", "off", "0": "false"
        default: nil
        }
      return .failure(
        Refusal(
          .booleanInvalid,
          Wording(
            "Bij '\(field.key)' hoort true (ja) of false (nee), niet '\(text)'.",
            en: "'\(field.key)' takes true or false, not '\(text)'."),
          meant.map {
            Suggestion(Wording("Schrijf: \($0)", en: "Write: \($0)"), replacement: $0, isCertain: true)
          }))
    }
  }
}
