// English-like answers to interview questions, as many bytes of them as a measurement needs.

/// Answers of about a hundred words each, with stories, denials, numbers, asides and terms.
enum SyntheticAnswers {
  /// Answers of `bytes` UTF-8 bytes together, the last one whole.
  static func list(bytes: Int) -> [String] {
    var chance = Chance("answers")
    var answers: [String] = []
    var size = 0
    while size < bytes {
      let answer = answer(words: 60 + chance.number(below: 80), &chance)
      size += answer.utf8.count + 1
      answers.append(answer)
    }
    return answers
  }

  /// One answer of about `words` words.
  static func answer(words: Int) -> String {
    var chance = Chance("one answer")
    return answer(words: words, &chance)
  }

  /// Words of the terms alone, two spaces apart and without endings or marks: text on which every way
  /// of matching whole words must agree.
  static func plainWords(bytes: Int) -> String {
    var chance = Chance("plain words")
    var text = " "
    while text.utf8.count < bytes {
      let phrase =
        chance.happens(percent: 50)
        ? term(&chance)
        : "\(chance.pick(WordList.modifiers)) \(chance.pick(WordList.nouns))"
      for word in phrase.split(separator: " ") { text += " \(word) " }
    }
    return text
  }

  private static func answer(words: Int, _ chance: inout Chance) -> String {
    var text = ""
    var count = 0
    while count < words {
      let sentence = chance.happens(percent: 25) ? chance.pick(WordList.asides) : long(&chance)
      if !text.isEmpty { text += chance.happens(percent: 8) ? "\n" : " " }
      text += sentence
      count += sentence.split(separator: " ").count
    }
    return text
  }

  private static func long(_ chance: inout Chance) -> String {
    var words = chance.happens(percent: 40) ? "\(chance.pick(WordList.openings)), " : ""
    let actor =
      switch chance.number(below: 10) {
      case 0...4: "I"
      case 5...6: "we"
      default: "the \(chance.pick(WordList.people))"
      }
    words += words.isEmpty ? actor.first.map { $0.uppercased() + actor.dropFirst() } ?? "" : actor
    words += chance.happens(percent: 12) ? " never" : ""
    words += " \(chance.pick(WordList.deeds)) \(thing(&chance))"
    if chance.happens(percent: 35) { words += " with \(thing(&chance))" }
    if chance.happens(percent: 20) { words += " for \(2 + chance.number(below: 40)) days" }
    if chance.happens(percent: 60) {
      words += "\(chance.happens(percent: 50) ? "," : "") \(chance.pick(WordList.reasons))"
    }
    return words + "."
  }

  private static func thing(_ chance: inout Chance) -> String {
    let article = chance.pick(["the", "a", "our", "their", "every"])
    switch chance.number(below: 10) {
    case 0...2: return "\(article) \(term(&chance))"
    case 3...5: return "\(article) \(chance.pick(WordList.nouns))"
    case 6...7:
      return "\(article) \(chance.pick(WordList.modifiers)) \(chance.pick(WordList.nouns))"
    default: return "the \(chance.pick(WordList.people))"
    }
  }

  /// A term, usual ones more often.
  private static func term(_ chance: inout Chance) -> String {
    terms[chance.small(below: terms.count)]
  }

  private static let terms = SyntheticTerms.list(SyntheticTerms.most)
}
