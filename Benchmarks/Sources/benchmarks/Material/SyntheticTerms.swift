// Terms as a role pack's lexicon has them, any number of them, the more usual ones first.
import Interview

/// Terms of one to three words. A longer list begins with the shorter one.
enum SyntheticTerms {
  /// The most terms that there are.
  static let most = 10_000

  /// The first `count` terms, all different.
  static func list(_ count: Int) -> [String] { Array(all.prefix(count)) }

  /// A lexicon with one concept a term, and the parties that a role pack has.
  static func lexicon(_ terms: [String]) -> Lexicon {
    Lexicon(
      version: "synthetic",
      concepts: terms.enumerated().map { index, term in
        Concept(id: "term-\(index)", name: term, forms: [term])
      },
      parties: [
        Party(id: "clinicians", forms: ["nurse", "doctor", "consultant", "registrar"]),
        Party(id: "vendor", forms: ["vendor", "supplier"]),
        Party(id: "management", forms: ["manager", "executive", "board"]),
      ])
  }

  private static let all: [String] = {
    var chance = Chance("terms")
    var seen: Set<String> = []
    var terms: [String] = []
    while terms.count < most {
      let term = term(&chance)
      if seen.insert(term).inserted { terms.append(term) }
    }
    return terms
  }()

  private static func term(_ chance: inout Chance) -> String {
    let noun = chance.pick(WordList.nouns)
    switch chance.number(below: 20) {
    case 0: return noun
    case 1...8: return "\(noun) \(chance.pick(WordList.heads))"
    case 9...13: return "\(chance.pick(WordList.modifiers)) \(noun)"
    default: return "\(chance.pick(WordList.modifiers)) \(noun) \(chance.pick(WordList.heads))"
    }
  }
}
