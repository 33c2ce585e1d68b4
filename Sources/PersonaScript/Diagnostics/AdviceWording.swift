// Sentences for what works and is not well written.

/// Words for warnings about what a script asks and expects.
enum AdviceWording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: Problem) -> String {
    switch problem {
    case .impossibleCondition(let reason) where reason.count > 1:
      "no answer fits this condition: \(Wording.list(reason)) exclude each other"
    case .impossibleCondition(let reason):
      "no answer fits this condition: \(Wording.list(reason)) never holds here"
    case .outrankedProbe(let id, let others):
      "\(Wording.quoted(id)) is never asked: \(Wording.list(others)) always go\(others.count == 1 ? "es" : "") first"
    case .onlyEchoes(let concept):
      "no answer can hold \(Wording.quoted(concept)): the question says all its words itself"
    case .twoStatuses(let concept):
      "the condition needs \(Wording.quoted(concept)) both asserted and negated"
    case .namesExpected(let concepts):
      "the question gives its answer away: it names \(Wording.list(concepts))"
    case .leadingWords(let words): "\(Wording.quoted(words)) asks for agreement"
    case .weightWithoutReason(let concept, let weight):
      "nothing says why \(Wording.quoted(concept)) weighs \(weight)"
    case .longLine(let rows): "the line fills \(rows) rows of a terminal that is 40 columns wide"
    case .repeatedWording(let persona, let line):
      "\(Wording.quoted(persona)) says this as well, in line \(line) of \(Wording.visible(persona)).yaml"
    case .absentQuotation(let concept):
      "the condition does not promise anything to quote for \(Wording.quoted(concept))"
    case .levelWithoutContent(let kind, let level):
      "without 'expects', no answer to this \(kind) question is sure to reach level \(level)"
    case .levelsOfWarmUp: "answers to a warm-up have no levels"
    case .idleCondition: "every answer fits this condition"
    default: ""
    }
  }

  /// What to try.
  static func help(_ problem: Problem) -> String? {
    switch problem {
    case .impossibleCondition(let reason) where reason.count > 1:
      "write 'or' between them, or remove one"
    case .impossibleCondition: "remove it, or write what can hold"
    case .outrankedProbe: "give it a higher 'priority', or raise the persona's 'patience'"
    case .onlyEchoes: "reword the question, or give the concept another form"
    case .twoStatuses: "write 'or' between the two, or remove one"
    case .namesExpected: "ask for the occasion, and leave these words to the candidate"
    case .leadingWords: "ask openly: what, how, when"
    case .weightWithoutReason: "add a comment: # why, or weigh it 3 or less"
    case .longLine: "make it shorter, or two sentences of which one can go"
    case .repeatedWording: "let one of the two say it in words of their own"
    case .absentQuotation(let concept):
      "add 'mentions(\(Wording.visible(concept)))' to the condition, or a wording without a quotation"
    case .levelWithoutContent: "list under 'expects' what a good answer holds"
    case .levelsOfWarmUp: "remove 'levels', or give the question another kind"
    case .idleCondition: "write 'always', or what was meant"
    default: nil
    }
  }
}
