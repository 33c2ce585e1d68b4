// Slips of the keys and acronyms, for the laws about spelling.
internal import Interview

extension String {
  /// With one letter left out, doubled, or swapped with its neighbour inside one word of five letters
  /// or more; nil where there is no such word. The first letter stays, as it does when people type.
  func withOneSlip(_ random: inout SplitMix64) -> String? {
    var words = split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
    let long = words.indices.filter { index in
      words[index].count >= 5 && words[index].allSatisfy(\.isLetter)
    }
    guard !long.isEmpty else { return nil }
    let index = random.pick(long)
    let place = 1 + random.next(below: words[index].count - 2)
    switch random.next(below: 3) {
    case 0: words[index].remove(at: place)
    case 1: words[index].insert(words[index][place], at: place)
    default: words[index].swapAt(place, place + 1)
    }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension AnswerScorer {
  /// Acronyms of the lexicon that stand for a form of the same concept by its first letters.
  var acronyms: [(acronym: String, expansion: String)] {
    lexicon.concepts.flatMap { concept in
      concept.acronyms.compactMap { acronym in
        let letters = acronym.lowercased().filter(\.isLetter)
        return concept.forms.first { form in
          !form.contains("*") && letters == Self.initials(of: form)
        }.map { (acronym, $0) }
      }
    }
  }

  private static func initials(of form: String) -> String {
    String(form.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap(\.first))
  }
}
