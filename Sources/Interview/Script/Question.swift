// What a persona asks, and what a good answer to it would hold.

/// One question of a script, with its follow-ups and expectations.
public struct Question: Sendable, Equatable {
  /// Unique in the script.
  public var id: String
  /// What sort of answer it asks for; decides the rubric.
  public var kind: QuestionKind
  /// The topic it practises; free text, the same word across personas.
  public var topic: String
  /// Wordings. Not empty.
  public var ask: [String]
  /// The same question in plainer words, for `/clarify` and for a reprompt; may be empty.
  public var clarify: [String]
  /// What to think about, for `/hint`; may be empty.
  public var hint: String
  /// Concepts that a good answer asserts, in file order; ids of the lexicon or of `terms`.
  public var expects: [Expectation]
  /// Concepts of this question alone, in file order.
  public var terms: [Term]
  /// Its own follow-ups, file order.
  public var probes: [Probe]
  /// What is said in place of the persona's reprompts, list by list.
  public var reprompts: Reprompts
  /// What is remembered of its answers when it is done.
  public var remember: [Memory]
  /// An example of a good answer, labelled as one example wherever it is shown; may be empty.
  public var example: String
  /// Checks that its author wrote beside it.
  public var tests: [InlineTest]

  /// A question.
  public init(
    id: String, kind: QuestionKind, topic: String, ask: [String], clarify: [String] = [],
    hint: String = "", expects: [Expectation] = [], terms: [Term] = [], probes: [Probe] = [],
    reprompts: Reprompts = Reprompts(), remember: [Memory] = [], example: String = "",
    tests: [InlineTest] = []
  ) {
    self.id = id
    self.kind = kind
    self.topic = topic
    self.ask = ask
    self.clarify = clarify
    self.hint = hint
    self.expects = expects
    self.terms = terms
    self.probes = probes
    self.reprompts = reprompts
    self.remember = remember
    self.example = example
    self.tests = tests
  }
}

/// What sort of answer a question asks for.
public enum QuestionKind: String, Sendable, Equatable, CaseIterable, Codable {
  /// Unscored; lets the candidate settle.
  case warmUp = "warm-up"
  /// A past experience: "tell me about a time…".
  case behavioural
  /// What the candidate would do.
  case situational
  /// What the candidate knows.
  case knowledge
  /// Why this job, why here.
  case motivation

  /// The kinds whose answers get levels.
  public static let scored = allCases.filter { $0 != .warmUp }
}

/// A concept that a good answer holds.
public struct Expectation: Sendable, Equatable {
  /// Id of the concept, in the lexicon or in the question's terms.
  public var concept: String
  /// How much it counts beside the others, 1...5.
  public var weight: Int

  /// An expectation.
  public init(concept: String, weight: Int) {
    self.concept = concept
    self.weight = weight
  }
}

/// A concept that a script's author names in place, without the lexicon.
public struct Term: Sendable, Equatable, Codable {
  /// Unique in the question; not an id of the lexicon.
  public var id: String
  /// Words and phrases, matched whole and by stem.
  public var forms: [String]

  /// A term.
  public init(id: String, forms: [String]) {
    self.id = id
    self.forms = forms
  }
}

/// A check that stands beside a question: this answer gets that follow-up and those levels.
public struct InlineTest: Sendable, Equatable {
  /// What the candidate is supposed to say.
  public var answer: String
  /// The expected follow-up: a probe's id or the text of its condition; `none` for no follow-up;
  /// empty when the test does not say.
  public var probe: String
  /// Expected levels, 1...5, by dimension or `overall`; file order.
  public var levels: [ExpectedLevel]
  /// The line in the file, 1-based, for reports.
  public var line: Int

  /// An inline test.
  public init(answer: String, probe: String, levels: [ExpectedLevel], line: Int) {
    self.answer = answer
    self.probe = probe
    self.levels = levels
    self.line = line
  }
}

/// A level that an inline test expects.
public struct ExpectedLevel: Sendable, Equatable {
  /// A dimension's name, or `overall`.
  public var name: String
  /// The lowest level that passes, 1...5.
  public var lowest: Int
  /// The highest level that passes, `lowest`...5.
  public var highest: Int

  /// An expected level or range of levels.
  public init(name: String, lowest: Int, highest: Int) {
    self.name = name
    self.lowest = lowest
    self.highest = highest
  }
}
