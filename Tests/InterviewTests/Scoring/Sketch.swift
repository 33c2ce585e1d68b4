// Findings drawn by hand: what an analyser would have seen, without an analyser.
import Interview

/// A clause and what is seen in it.
struct Sketch {
  var subject = Subject.own
  var mood = Mood.past
  var hasVerb = true
  var words = 12
  /// Kind, name and, for mentions, status.
  var seen: [(kind: FindingKind, name: String, status: MentionStatus?)] = []

  static let situation = Sketch(subject: .shared, seen: [(.storyPart, "situation", nil)])
  static let task = Sketch(seen: [(.storyPart, "task", nil)])
  static let action = Sketch(seen: [(.storyPart, "action", nil), (.ownAction, "mapped", nil)])
  static let groupAction = Sketch(
    subject: .shared, seen: [(.storyPart, "action", nil), (.sharedAction, "mapped", nil)])
  static let othersAction = Sketch(subject: .other, seen: [(.othersAction, "fixed", nil)])
  static let result = Sketch(subject: .other, seen: [(.storyPart, "result", nil)])
  static let measuredResult = Sketch(
    subject: .other,
    seen: [(.storyPart, "result", nil), (.change, "from-to", nil), (.number, "time", nil)])
  static let reason = Sketch(seen: [(.storyPart, "reason", nil)])
  static let trait = Sketch(mood: .present)
  static let opinion = Sketch(subject: .other, mood: .present)
  static let plan = Sketch(mood: .hypothetical)
  static let number = Sketch(subject: .other, seen: [(.number, "people", nil)])
  static let detail = Sketch(subject: .other, seen: [(.specific, "system", nil)])
  static let date = Sketch(subject: .other, seen: [(.date, "month", nil)])
  static let hedge = Sketch(mood: .present, seen: [(.hedge, "maybe", nil)])
  static let identifier = Sketch(subject: .other, seen: [(.identifier, "record-number", nil)])

  static func mention(_ concept: String, _ status: MentionStatus = .asserted) -> Sketch {
    Sketch(seen: [(.mention, concept, status)])
  }

  func with(_ kind: FindingKind, _ name: String, _ status: MentionStatus? = nil) -> Sketch {
    var copy = self
    copy.seen.append((kind, name, status))
    return copy
  }

  func with(mood: Mood) -> Sketch {
    var copy = self
    copy.mood = mood
    return copy
  }

  func with(words: Int) -> Sketch {
    var copy = self
    copy.words = words
    return copy
  }

  func with(subject: Subject) -> Sketch {
    var copy = self
    copy.subject = subject
    return copy
  }

  func withoutVerb() -> Sketch {
    var copy = self
    copy.hasVerb = false
    return copy
  }
}

extension Findings {
  /// The findings of an answer made of these clauses, six bytes a word, one clause a sentence.
  static func of(_ sketches: [Sketch], form: AnswerForm = .halfStory) -> Findings {
    var clauses: [Clause] = []
    var items: [Finding] = []
    var start = 0
    for (index, sketch) in sketches.enumerated() {
      let span = Span(start, start + 6 * sketch.words)
      clauses.append(
        Clause(
          span: span, sentence: index, subject: sketch.subject, hasVerb: sketch.hasVerb,
          mood: sketch.mood))
      items += sketch.seen.enumerated().map { place, seen in
        Finding(
          kind: seen.kind, name: seen.name,
          span: Span(start + 6 * place, start + 6 * place + 5), status: seen.status,
          rule: "sketch", clause: index)
      }
      start = span.end
    }
    var measures = Measures()
    measures.bytes = start
    measures.words = sketches.reduce(0) { $0 + $1.words }
    measures.sentences = sketches.count
    measures.functionWordShare = 450
    measures.relevance = 400
    let manner: Set<FindingKind> = [.hedge, .filler, .preamble, .echo, .jargon, .misspelling]
    measures.toldWords = sketches.filter { sketch in
      sketch.hasVerb && (sketch.mood == .past || sketch.subject != .other)
        || sketch.seen.contains { !manner.contains($0.kind) }
    }.reduce(0) { $0 + $1.words }
    return Findings(
      form: form, nonAnswer: nil, measures: measures, clauses: clauses, items: items)
  }

  static func of(_ sketches: Sketch...) -> Findings {
    of(sketches)
  }

  static let dontKnow = Findings(
    form: .nonAnswer, nonAnswer: .doesNotKnow, measures: Measures(), clauses: [], items: [])

  func changing(_ change: (inout Measures) -> Void) -> Findings {
    var copy = self
    change(&copy.measures)
    return copy
  }
}

extension Question {
  static func sample(
    _ kind: QuestionKind,
    expects: [(concept: String, weight: Int)] = [("training", 2), ("audit", 1)]
  ) -> Question {
    Question(
      id: "sample", kind: kind, topic: "sample", ask: ["Well?"],
      expects: expects.map { Expectation(concept: $0.concept, weight: $0.weight) })
  }
}

extension TurnScore {
  func level(_ dimension: Dimension) -> Int { self[dimension]?.level ?? 0 }
  func points(_ dimension: Dimension) -> Int { self[dimension]?.points ?? -1 }
}
