// A lexicon as the tries and tables that matching reads.
internal import Interview

/// A lexicon as tries and tables.
struct LexiconTables: Sendable {
  /// One way in which a concept is written.
  struct Form: Sendable {
    /// What a match tells.
    enum Kind: Sendable {
      case form
      case acronym
      case misspelling
      case nearMiss
      /// Words apart, which ``PatternTable`` finds.
      case pattern
    }

    /// The concept's index.
    var concept: Int32
    var kind: Kind
    /// The bytes that must stand there exactly; empty where case does not matter.
    var exact: [UInt8] = []
    /// Whether a possessive ending follows the exact bytes.
    var isPossessive = false
    /// The rule string of the mentions it makes.
    var rule: String
    /// What an acronym stands for, if it is the initials of another form of its concept.
    var expansion: [WordID] = []
    /// The acronym that is made of a form's initials, as a word.
    var initials: WordID?
  }

  /// The lexicon as it was given.
  let lexicon: Lexicon
  /// Every word that is known before an answer is read.
  private(set) var words = WordTable()
  /// The concepts' forms, by index of ``forms``.
  private(set) var concepts = TokenTrie()
  private(set) var forms: [Form] = []
  /// What matching asks of every form, apart from its bytes and rule, which are slow to copy.
  private(set) var facts: [(concept: Int32, kind: Form.Kind, isExact: Bool)] = []
  /// Whether any concept has a near-miss.
  private(set) var hasNearMisses = false
  /// The concepts' patterns.
  private(set) var patterns = PatternTable()
  /// The parties' forms, by index of the party.
  private(set) var parties = TokenTrie()
  /// The analyser's cues, by index in ``Cues/all``.
  private(set) var cues = TokenTrie()

  /// Compiles a lexicon. Time and memory grow with the number of forms.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let stemmer = Stemmer()
    var phrases = PhraseReader(stemmer: stemmer)
    for (text, classes) in Vocabulary.shared.words {
      words.add(classes, to: words.insert(text.utf8, stemmer))
    }
    for (text, value) in Nouns.values {
      let word = words.insert(text.utf8, stemmer)
      words.entries[Int(word)].value = value
    }
    for (family, list) in Topics.families.enumerated() {
      for text in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let word = words.insert(text.utf8, stemmer)
        words.lexicon.addTopic(family, stem: words.entries[Int(word)].stem)
      }
    }
    for (index, cue) in Cues.all.enumerated() {
      cues.insert(phrases.exact(cue.text, &words), number: Int32(index))
    }
    words.lexicon.everydayStemCount = Int32(words.stems.count)
    let own = WordID(words.entries.count)
    for text in RealWords.list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let word = words.insert(text.utf8, stemmer)
      // What the vocabulary says of a word is more than that it is one.
      if !words.classes(word).contains(.known) { words.add(.known, to: word) }
    }
    for (index, concept) in lexicon.concepts.enumerated() {
      add(concept, Int32(index), &phrases)
    }
    addTradeWords(of: lexicon, &phrases)
    for (index, party) in lexicon.parties.enumerated() {
      for form in party.forms {
        parties.insert(phrases.stemmed(form, &words), number: Int32(index))
      }
    }
    addSlips(of: own)
    finish()
  }

  /// Makes the first `own` words, the analyser's, known under slips of the keys, apart from given
  /// names, which people spell as they like. Only when the lexicon's phrases have been read: what
  /// an author writes, such as `estimat*`, is meant as it is written.
  private mutating func addSlips(of own: WordID) {
    for word in 0..<own where !words.classes(word).contains(.givenName) {
      words.lexicon.addOwn(words.keys.withBytes(word) { Array($0) }, word: word)
    }
  }

  /// Notes which words belong to the trade: those of concepts' forms and of parties, and those that
  /// come back in sentences that mention concepts, less the sentences that only look like it. Everyday
  /// words belong to every trade, apart from the people, places and troubles that its sentences keep
  /// coming back to: nurses here, guests elsewhere.
  private mutating func addTradeWords(of lexicon: Lexicon, _ phrases: inout PhraseReader) {
    let names =
      lexicon.concepts.flatMap { $0.forms + $0.acronyms } + lexicon.parties.flatMap(\.forms)
    var special: [Int32: Int] = [:]
    var everyday: [Int32: Int] = [:]
    for text in names {
      let read = phrases.words(of: text, &words)
      for stem in tradeStems(read).special { special[stem] = Self.someSentences }
      if let name = read.first, read.count == 1 {
        special[words.entries[Int(name)].stem] = Self.someSentences
      }
    }
    let sentences =
      lexicon.concepts.flatMap(\.positiveExamples).map { ($0, 1) }
      + lexicon.concepts.flatMap(\.negativeExamples).map { ($0, -1) }
    for (text, sign) in sentences {
      let read = phrases.words(of: text, &words)
      let stems = tradeStems(read)
      for stem in stems.special { special[stem, default: 0] += sign }
      for stem in stems.everyday { everyday[stem, default: 0] += sign }
    }
    for (stem, count) in special where count >= Self.someSentences {
      words.lexicon.addTradeStem(stem)
    }
    for (stem, count) in everyday where count >= Self.manySentences {
      words.lexicon.addTradeStem(stem)
    }
  }

  /// The stems of words that may belong to a trade.
  private func tradeStems(_ read: [WordID]) -> (special: Set<Int32>, everyday: Set<Int32>) {
    var stems: (special: Set<Int32>, everyday: Set<Int32>) = ([], [])
    for word in read where !words.keys.withBytes(word, { $0.contains { 0x30...0x39 ~= $0 } }) {
      let (classes, stem) = (words.classes(word), words.entries[Int(word)].stem)
      if classes.isDisjoint(with: [.function, .known]), !words.lexicon.isEveryday(stem) {
        stems.special.insert(stem)
      } else if !classes.isDisjoint(with: Self.tradeClasses) {
        stems.everyday.insert(stem)
      }
    }
    return stems
  }

  private static let tradeClasses: WordClass = [
    .person, .institution, .clinical, .project, .harm,
  ]
  /// Once is chance, and a lexicon has hundreds of sentences.
  private static let someSentences = 2
  private static let manySentences = 4

  private mutating func add(_ concept: Concept, _ index: Int32, _ phrases: inout PhraseReader) {
    for form in concept.forms {
      let first = forms.count
      add(phrases.stemmed(form, &words), index, .form, rule: "lexicon:\(form)")
      expand(form, of: concept, from: first, &phrases)
      for (bytes, stem) in phrases.longWords(words) {
        words.lexicon.addTypoTarget(bytes, stem: stem)
      }
    }
    for acronym in concept.acronyms {
      let rule = "lexicon.acronym:\(acronym)"
      let first = forms.count
      for text in [acronym, acronym + "s"] {
        add(phrases.exact(text, &words), index, .acronym, exact: Array(text.utf8), rule: rule)
      }
      add(
        phrases.exact(acronym + "'s", &words), index, .acronym, exact: Array(acronym.utf8),
        rule: rule)
      if !forms.isEmpty { forms[forms.count - 1].isPossessive = true }
      expand(acronym, of: concept, from: first, &phrases)
    }
    for pattern in concept.patterns {
      patterns.add(pattern, concept: index, form: Int32(forms.count)) {
        phrases.stemmed($0, &words)
      }
      forms.append(Form(concept: index, kind: .pattern, rule: "pattern:\(pattern.text)"))
      facts.append((index, .pattern, false))
    }
    for misspelling in concept.misspellings {
      add(phrases.exact(misspelling, &words), index, .misspelling, rule: "typo:\(misspelling)")
    }
    for nearMiss in concept.nearMisses {
      let isCapitals =
        nearMiss.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
        && !nearMiss.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
      add(
        phrases.exact(nearMiss, &words), index, .nearMiss,
        exact: isCapitals ? Array(nearMiss.utf8) : [], rule: "near-miss:\(nearMiss)")
    }
  }

  /// Notes what a short form stands for in the forms that were made of it, those from `first` on.
  private mutating func expand(
    _ short: String, of concept: Concept, from first: Int, _ phrases: inout PhraseReader
  ) {
    guard let full = concept.expansion(of: short) else { return }
    let expansion = phrases.words(of: full, &words)
    for form in first..<forms.count { forms[form].expansion = expansion }
    let initials = phrases.words(of: short, &words).last
    for form in forms.indices where forms[form].rule == "lexicon:\(full)" {
      forms[form].initials = initials
    }
  }

  private mutating func add(
    _ symbols: [Symbol], _ concept: Int32, _ kind: Form.Kind, exact: [UInt8] = [], rule: String
  ) {
    guard !symbols.isEmpty else { return }
    concepts.insert(symbols, number: Int32(forms.count))
    forms.append(Form(concept: concept, kind: kind, exact: exact, rule: rule))
    facts.append((concept, kind, !exact.isEmpty))
    hasNearMisses = hasNearMisses || kind == .nearMiss
  }

  /// Tells the word table which words open phrases, now that all are known.
  private mutating func finish() {
    words.lexicon.stemCount = Int32(words.stems.count)
    words.lexicon.setRoots(
      concepts: concepts, cues: cues, parties: parties, patterns: patterns.phrases)
    words.prefixHits.removeAll()
    for word in 0..<WordID(words.entries.count) { words.complete(word) }
  }
}

extension Concept {
  /// The form whose words begin with the letters of `acronym`, or nil.
  fileprivate func expansion(of acronym: String) -> String? {
    let short = acronym.hasPrefix("the ") ? String(acronym.dropFirst(4)) : acronym
    guard !short.contains(where: { $0 == " " || $0 == "*" }) else { return nil }
    let letters = short.lowercased().filter(\.isLetter)
    return forms.first { form in
      let words = form.lowercased().split { $0 == " " || $0 == "-" }
      return !form.contains("*") && words.count > 1 && String(words.compactMap(\.first)) == letters
    }
  }
}
