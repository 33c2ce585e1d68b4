// What sort of answer a question asks for, told by its words: for questions that no persona asks.
public import Interview

extension QuestionKind {
  /// The kind that `question` asks for by its words. The first rule that holds decides:
  ///
  /// 1. Behavioural, when it asks for an occasion: "a time", "a situation", "an instance", "have you
  ///    ever"; or for an example, an experience or a story of yours. Not when a question of the
  ///    second rule stands before that.
  /// 2. Situational, when it asks what would be done: "what would you", "how will you", "imagine",
  ///    "suppose", "what if". "What would you say" and the like ask for a view.
  /// 3. Motivation, when a sentence with "why" names a job, an employer, a wish or a leaving, and when
  ///    it asks what interests, attracts or motivates you.
  /// 4. Knowledge, when a sentence begins with "explain", "define", "name", "list" or "state", or asks
  ///    "what is", "how does", "why are", "which" and the like without a word about you.
  /// 5. Behavioural otherwise: most interview questions are.
  public init(askedBy question: String) {
    let sentences = QuestionSentence.sentences(of: question)
    let isPersonal = sentences.contains { $0.holds(anyOf: QuestionSentence.you) }
    let occasion = sentences.firstIndex { $0.asksForOccasion(isPersonal: isPersonal) }
    let plan = sentences.firstIndex { $0.asksForPlan }
    if let occasion, occasion <= plan ?? occasion {
      self = .behavioural
    } else if plan != nil {
      self = .situational
    } else if sentences.contains(where: \.asksForMotive) {
      self = .motivation
    } else if sentences.contains(where: { $0.asksForKnowledge(isPersonal: isPersonal) }) {
      self = .knowledge
    } else {
      self = .behavioural
    }
  }
}

/// One sentence of a question as lower-case words.
private struct QuestionSentence {
  let words: [Substring]

  /// What is read of a question, in characters: the time to look for phrases stays small.
  private static let longest = 4096

  static func sentences(of text: String) -> [QuestionSentence] {
    text.prefix(longest).lowercased().split { ".?!;:\n".contains($0) }.map { sentence in
      let plain = sentence.replacing("’", with: "'").replacing("what's", with: "what is")
      return QuestionSentence(
        words: plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" })
    }.filter { !$0.words.isEmpty }
  }

  static let you = ["you", "your", "yourself", "you've", "you're"]

  func asksForOccasion(isPersonal: Bool) -> Bool {
    let occasions = [
      "a time", "the last time", "a situation", "an instance", "an occasion", "a scenario",
      "have you ever",
    ]
    let stories = [
      "an example", "a specific example", "an experience", "experience", "a story", "an anecdote",
    ]
    return opensWithImagining
      ? false
      : holds(anyOf: occasions) || isPersonal && holds(anyOf: stories)
  }

  var asksForPlan: Bool {
    if opensWithImagining { return true }
    for place in places(of: "would you") + places(of: "will you") + places(of: "should you") {
      let next = words[(place + 2)...]
      let isView =
        ["say", "like", "rate", "want"].contains { next.first == $0 }
        || next.dropFirst().first == "yourself"
      // "Would you explain…?" is a courtesy, "why would you…?" asks for a motive.
      if place > 0, !words[..<place].contains("why"), !isView { return true }
    }
    return false
  }

  private var opensWithImagining: Bool {
    ["imagine", "suppose", "what if", "assume"].contains { begins(with: $0) }
  }

  var asksForMotive: Bool {
    let draws = [
      "interests you", "interested you", "attracts you", "attracted you", "motivates you",
      "drives you", "appeals to you", "drew you", "draws you", "brings you", "made you apply",
      "makes you want",
    ]
    let ties = [
      "job", "role", "position", "company", "organization", "organisation", "employer", "hospital",
      "career", "profession", "here", "us", "hire", "join", "apply", "applied", "applying",
      "interested", "want", "leave", "leaving", "left", "choose you",
    ]
    return holds(anyOf: draws) || holds(anyOf: ["why"]) && holds(anyOf: ties)
  }

  func asksForKnowledge(isPersonal: Bool) -> Bool {
    let asking = withoutCourtesy
    if let first = asking.words.first,
      ["explain", "define", "name", "list", "state"].contains(first)
    {
      let next = asking.words.dropFirst()
      return next.first != "your" && !next.starts(with: ["how", "you"])
    }
    let verbs = [
      "is", "are", "does", "do", "can", "could", "should", "must", "happens", "makes", "causes",
      "means",
    ]
    let asks = ["what", "how", "why", "when", "where", "who"].contains { question in
      verbs.contains { holds(anyOf: ["\(question) \($0)"]) }
    }
    return !isPersonal && (asks || asking.words.first == "which")
  }

  /// Without "please", "and then", "can you" and the like before it begins.
  private var withoutCourtesy: QuestionSentence {
    let courtesies: Set<Substring> = ["please", "and", "then", "now", "briefly", "first", "next"]
    var rest = words.drop { courtesies.contains($0) }
    if rest.count > 2, ["can", "could", "would"].contains(rest[rest.startIndex]),
      rest[rest.startIndex + 1] == "you"
    {
      rest = rest.dropFirst(2).drop { courtesies.contains($0) }
    }
    return QuestionSentence(words: Array(rest))
  }

  // MARK: phrases

  func holds(anyOf phrases: [String]) -> Bool {
    phrases.contains { !places(of: $0).isEmpty }
  }

  private func begins(with phrase: String) -> Bool {
    words.starts(with: phrase.split(separator: " "))
  }

  /// Where the words of `phrase` stand in a row.
  private func places(of phrase: String) -> [Int] {
    let wanted = phrase.split(separator: " ")
    guard wanted.count <= words.count else { return [] }
    return (0...(words.count - wanted.count)).filter { words[$0...].starts(with: wanted) }
  }
}
