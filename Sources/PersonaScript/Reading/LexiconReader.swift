// lexicon.yaml: parties and concepts.
import Interview

/// A lexicon with the places that its checks report.
struct LexiconDraft {
  var lexicon: Lexicon
  /// By concept, in file order.
  var concepts: [ConceptDraft]
  /// Every id of a concept, those that could not be read among them; nil when none could.
  var conceptIDs: [String]?
  /// Every id of a party; nil when none could be read.
  var partyIDs: [String]?
}

/// A concept with the places of its words.
struct ConceptDraft {
  var id: String
  var forms: [Located<String>]
  var acronyms: [Located<String>]
  var patterns: [Located<WordPattern>]
  var nearMisses: [Located<String>]
  /// The sentences under `examples` that must match, and those that must not.
  var matches: [Located<String>]
  var avoids: [Located<String>]
  /// The key `jargon`, if it is there.
  var jargon: Place?
  /// Whether `plain` says what it is.
  var isExplained: Bool
}

/// Reads a lexicon.
struct LexiconReader {
  let sink: DiagnosticSink

  /// The lexicon of a file, or nil when it has no keys.
  func lexicon(_ root: Item) -> LexiconDraft? {
    guard let fields = Fields(root, .lexicon, sink: sink) else { return nil }
    fields.checkFormat()
    var drafts: [ConceptDraft] = []
    let entries = fields.entriesByID("concepts", noun: "concept")
    var concepts = entries.compactMap { concept($0, drafts: &drafts) }
    if let excess = excess(drafts) {
      sink.report(.tooLarge(.forms(limit: Self.formLimit)), at: excess.place)
      // Each form would be analysed and compared: with an error already said, none needs to be.
      (concepts, drafts) = ([], [])
    }
    let lexicon = Lexicon(
      version: fields.text("version"), concepts: concepts, parties: parties(fields))
    let areConceptsUnread = fields["concepts"]?.isUnread == true
    let arePartiesUnread = fields["parties"]?.isUnread == true
    return LexiconDraft(
      lexicon: lexicon, concepts: drafts,
      conceptIDs: areConceptsUnread ? nil : entries.map(\.name),
      partyIDs: arePartiesUnread ? nil : lexicon.parties.map(\.id))
  }

  /// Forms, acronyms and near-misses of a lexicon: ten times those of the largest that was written by
  /// hand, and what is checked within a second.
  static let formLimit = 20_000

  /// The first form past the limit.
  private func excess(_ drafts: [ConceptDraft]) -> Located<String>? {
    var left = Self.formLimit
    for draft in drafts {
      let words = draft.forms + draft.acronyms + draft.nearMisses
      if words.count > left { return words[left] }
      left -= words.count
    }
    return nil
  }

  private func parties(_ fields: Fields) -> [Party] {
    fields.entriesByID("parties", noun: "party").map { entry in
      if entry.name == "anyone" {
        sink.report(.reservedID(noun: "party", id: entry.name), at: entry.key.place)
      }
      return Party(
        id: entry.name,
        forms: words(entry.value.words(subject: entry.name, sink: sink), entry.name)
          .map(\.value))
    }
  }

  private func concept(_ entry: Item.Entry, drafts: inout [ConceptDraft]) -> Concept? {
    guard let fields = Fields(entry.value, .concept, at: entry.key.place, sink: sink) else {
      return nil
    }
    checkReserved(entry.key, noun: "concept")
    let examples = fields.section("examples", .examples)
    let draft = ConceptDraft(
      id: entry.name, forms: words(fields, "forms"), acronyms: words(fields, "acronyms"),
      patterns: patterns(fields), nearMisses: words(fields, "near-misses"),
      matches: sentences(examples, "matches"),
      avoids: sentences(examples, "does-not-match"),
      jargon: fields["jargon"] == nil ? nil : fields.keyPlace("jargon"),
      isExplained: fields["plain"] != nil)
    drafts.append(draft)
    if draft.forms.isEmpty, draft.acronyms.isEmpty, fields["patterns"] == nil,
      fields["forms"] == nil,
      fields["acronyms"] == nil || fields["acronyms"]?.shape == .list, entry.value.isWhole
    {
      sink.report(.missingKey("forms", section: .concept), at: fields.place)
    }
    return Concept(
      id: entry.name, name: fields.text("name"), forms: draft.forms.map(\.value),
      acronyms: draft.acronyms.map(\.value), patterns: draft.patterns.map(\.value),
      nearMisses: draft.nearMisses.map(\.value),
      misspellings: words(fields, "misspellings").map(\.value), jargon: jargon(fields),
      plain: fields["plain"] == nil ? "" : fields.text("plain"),
      positiveExamples: draft.matches.map(\.value),
      negativeExamples: draft.avoids.map(\.value))
  }

  /// The patterns that can be read.
  private func patterns(_ fields: Fields) -> [Located<WordPattern>] {
    guard let item = fields["patterns"] else { return [] }
    return item.words(subject: "patterns", sink: sink).compactMap(pattern)
  }

  private func pattern(_ item: Item) -> Located<WordPattern>? {
    guard let text = item.text else {
      _ = item.line(subject: "patterns", sink: sink)
      return nil
    }
    do {
      return Located(value: try PatternParser.parse(text), place: item.place)
    } catch {
      let place = Spelling(item).place(offset: error.offset, length: error.length)
      sink.report(.patternSyntax(error.problem), at: place)
      return nil
    }
  }

  /// Reports an id that conditions would take for a part of a story, or for the employer's dossier.
  func checkReserved(_ key: Item, noun: String) {
    guard let id = key.text, Predicate.features[id] != nil || id == Vocabulary.dossier else {
      return
    }
    sink.report(.reservedID(noun: noun, id: id), at: key.place)
  }

  /// A trade; `plain` says that everyone knows a word, which leaving the key out says.
  private func jargon(_ fields: Fields) -> JargonTolerance? {
    let jargon = fields.word("jargon", of: JargonTolerance.self)
    guard jargon == .plain, let item = fields["jargon"] else { return jargon }
    let trades = JargonTolerance.allCases.filter { $0 != .plain }.map(\.rawValue)
    sink.report(
      .unknownWord(subject: "jargon", found: "plain", allowed: trades), at: item.place)
    return nil
  }

  private func sentences(_ fields: Fields?, _ key: String) -> [Located<String>] {
    guard let fields else { return [] }
    let items = fields.items(key)
    if !items.isEmpty, items.count < 2, fields[key]?.isWhole == true {
      sink.report(
        .tooFewWordings(subject: key, needed: 2, found: items.count), at: fields.keyPlace(key))
    }
    return words(items, key)
  }

  /// Words below a key that may be empty: an empty list says that there are none.
  private func words(_ fields: Fields, _ key: String) -> [Located<String>] {
    guard let item = fields[key] else { return [] }
    if case .list(let items) = item.value, items.isEmpty { return [] }
    return words(item.words(subject: key, sink: sink), key)
  }

  private func words(_ items: [Item], _ subject: String) -> [Located<String>] {
    items.map { Located(value: $0.line(subject: subject, sink: sink), place: $0.place) }
  }
}
