extension ReviewReport {
  /// Returns a line for a field that changed; several when records in it did.
  func lines(_ change: FieldChange) -> [String] {
    let label = "**\(ReviewMarkup.text(change.label))**"
    switch change.what {
    case .filled(let new): return ["\(label): \(say("nu ingevuld:", "now filled in:")) \(values(new))"]
    case .cleared(let old): return ["\(label): \(say("weggehaald; was", "taken away; was")) \(values(old))"]
    case .replaced(let old, let new):
      return ["\(label): \(say("van", "from")) \(value(old)) \(say("naar", "to")) \(value(new))"]
    case .list(let added, let removed):
      var parts: [String] = []
      if !added.isEmpty { parts.append("\(say("erbij", "added")) \(values(added))") }
      if !removed.isEmpty { parts.append("\(say("eraf", "taken away")) \(values(removed))") }
      return ["\(label): \(parts.joined(separator: "; "))"]
    case .records(let added, let removed, let changed):
      return (added.isEmpty ? [] : ["\(label): \(say("erbij", "added")) \(values(added))"])
        + (removed.isEmpty ? [] : ["\(label): \(say("eraf", "taken away")) \(values(removed))"])
        + changed.prefix(Self.mostValues).map { record in
          let place = record.name.isEmpty ? "" : say(" bij ", " at ") + value(record.name)
          let old = value(record.old)
          return "\(label)\(place): \(ReviewMarkup.text(record.label)) \(say("van", "from")) \(old) "
            + "\(say("naar", "to")) \(value(record.new))"
        } + more(changed.count - Self.mostValues, label)
    case .text(let change): return ["\(label): \(sentence(on: change))"]
    case .refused(let old):
      let was = old.isEmpty ? "" : say(" Het was \(values(old)).", " It was \(values(old)).")
      return [
        "\(label): "
          + say("de nieuwe waarde klopt niet, zie de fouten.", "the new value is wrong, see the errors.")
          + was
      ]
    }
  }

  private func more(_ count: Int, _ label: String) -> [String] {
    count > 0 ? ["\(label): \(say("en nog \(count) wijzigingen", "and \(count) more changes"))"] : []
  }

  /// Returns in words how a text changed.
  func sentence(on change: TextChange) -> String {
    var sentences: [String] = []
    switch (change.added, change.removed) {
    case (0, 0):
      sentences.append(
        say(
          "dezelfde woorden, maar anders ingedeeld of met andere links.",
          "the same words, but in another arrangement or with other links."))
    case (let added, 0): sentences.append(say("\(lines(added)) erbij.", "\(lines(added)) added."))
    case (0, let removed): sentences.append(say("\(lines(removed)) weg.", "\(lines(removed)) taken away."))
    case (let added, let removed):
      sentences.append(
        say("\(lines(added)) erbij, \(removed) weg.", "\(lines(added)) added, \(removed) taken away."))
    }
    if !change.headingsAdded.isEmpty {
      sentences.append("\(say("Nieuwe kopjes", "New headings")): \(values(change.headingsAdded)).")
    }
    if !change.headingsRemoved.isEmpty {
      sentences.append("\(say("Kopjes weg", "Headings taken away")): \(values(change.headingsRemoved)).")
    }
    if !change.newHosts.isEmpty {
      sentences.append("\(say("Nieuwe links naar", "New links to")): \(values(change.newHosts)).")
    }
    return sentences.joined(separator: " ")
  }

  private func lines(_ count: Int) -> String {
    "\(count) " + (count == 1 ? say("regel", "line") : say("regels", "lines"))
  }
}
