// Every word that the analyser knows before it reads an answer, gathered once.

/// The analyser's own words with their classes. Built on first use and then shared.
struct Vocabulary: Sendable {
  /// Words in a fixed order, with their classes.
  let words: [(text: String, classes: WordClass)]

  /// The one vocabulary.
  static let shared = Vocabulary()

  private init() {
    var collected = Collected()
    for (classes, list) in FunctionWords.lists { collected.add(list, classes) }
    for (classes, list) in Nouns.lists { collected.add(list, classes) }
    for (classes, list) in Names.lists { collected.add(list, classes) }
    collected.addVerbs()
    words = collected.order.map { ($0, collected.classes[$0] ?? []) }
  }
}

/// Classes by word, in the order in which words first came.
private struct Collected {
  var order: [String] = []
  var classes: [String: WordClass] = [:]

  mutating func add(_ list: String, _ added: WordClass) {
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      one(String(word), added)
    }
  }

  mutating func one(_ word: String, _ added: WordClass) {
    if classes[word] == nil { order.append(word) }
    classes[word, default: []].formUnion(added)
  }

  mutating func addVerbs() {
    addRegular(Verbs.regular, [])
    addRegular(Verbs.regularState, .state)
    addRegular(Verbs.regularChange, .change)
    addIrregular(Verbs.irregular, [])
    addIrregular(Verbs.irregularState, .state)
    addIrregular(Verbs.irregularChange, .change)
    for word in Verbs.invariable.split(separator: " ") { invariable(String(word)) }
    for word in ["cut", "cuts", "rise", "rises"] { one(word, .change) }
    for word in Verbs.nounsToo.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      one(String(word), [.noun, .known])
      one(Inflection.presentS(String(word)), [.noun, .known])
    }
    for word in ["be", "am", "is", "are", "was", "were", "been", "has", "have", "had", "got"] {
      one(word, .state)
    }
  }

  private mutating func addRegular(_ list: String, _ added: WordClass) {
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let base = String(word)
      one(base, added.union([.base, .known]))
      one(Inflection.presentS(base), added.union([.presentS, .known]))
      for form in Inflection.past(base) { one(form, added.union([.past, .known])) }
      for form in Inflection.gerund(base) { one(form, added.union([.gerund, .known])) }
    }
  }

  private mutating func addIrregular(_ list: String, _ added: WordClass) {
    for entry in list.split(separator: ";") {
      let forms = entry.split(separator: " ").map(String.init)
      guard forms.count == 3 else { continue }
      one(forms[0], added.union([.base, .known]))
      one(Inflection.presentS(forms[0]), added.union([.presentS, .known]))
      one(forms[1], added.union([.past, .known]))
      if forms[2] != forms[1] { one(forms[2], added.union([.participle, .known])) }
      for form in Inflection.gerund(forms[0]) { one(form, added.union([.gerund, .known])) }
    }
  }

  private mutating func invariable(_ word: String) {
    one(word, [.base, .past, .known])
    one(Inflection.presentS(word), [.presentS, .known])
    for form in Inflection.gerund(word) { one(form, [.gerund, .known]) }
  }
}

/// The regular forms of English verbs.
enum Inflection {
  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Whether `base` ends in a consonant and y.
  private static func endsInConsonantY(_ base: String) -> Bool {
    let bytes = Array(base.utf8)
    return bytes.count > 1 && bytes[bytes.count - 1] == UInt8(ascii: "y")
      && !isVowel(bytes[bytes.count - 2])
  }

  /// Whether the last consonant may double: a short word of consonant, vowel, consonant.
  private static func mayDouble(_ base: String) -> Bool {
    let bytes = Array(base.utf8)
    guard bytes.count >= 3, let last = bytes.last else { return false }
    let never = [UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")]
    return !isVowel(last) && !never.contains(last) && isVowel(bytes[bytes.count - 2])
      && !isVowel(bytes[bytes.count - 3])
  }

  /// Whether the last consonant doubles: in words of one syllable, "stopped".
  private static func mustDouble(_ base: String) -> Bool {
    base.utf8.count(where: isVowel) == 1
  }

  /// "plans", "tries", "passes".
  static func presentS(_ base: String) -> String {
    switch base {
    case "be": return "is"
    case "have": return "has"
    default: break
    }
    if endsInConsonantY(base) { return String(base.dropLast()) + "ies" }
    for ending in ["s", "x", "z", "ch", "sh", "o"] where base.hasSuffix(ending) {
      return base + "es"
    }
    return base + "s"
  }

  /// "planned", "tried", "passed"; both spellings where the last letter may double or not.
  static func past(_ base: String) -> [String] {
    if base.hasSuffix("e") { return [base + "d"] }
    if endsInConsonantY(base) { return [String(base.dropLast()) + "ied"] }
    if base.hasSuffix("ic") { return [base + "ked"] }
    if mayDouble(base), let last = base.last {
      let doubled = base + String(last) + "ed"
      return mustDouble(base) ? [doubled] : [base + "ed", doubled]
    }
    return [base + "ed"]
  }

  /// "planning", "trying", "making"; both spellings where the last letter may double or not.
  static func gerund(_ base: String) -> [String] {
    if base == "be" { return ["being"] }
    if base.hasSuffix("ie") { return [String(base.dropLast(2)) + "ying"] }
    if base.hasSuffix("e"), !base.hasSuffix("ee") { return [String(base.dropLast()) + "ing"] }
    if base.hasSuffix("ic") { return [base + "king"] }
    if mayDouble(base), let last = base.last {
      let doubled = base + String(last) + "ing"
      return mustDouble(base) ? [doubled] : [base + "ing", doubled]
    }
    return [base + "ing"]
  }
}
