// Which keys each part of a pack's files may have: read by the compiler, and by whatever describes
// the format.
import Interview

/// A part of a file with a fixed set of keys.
enum Section: String, CaseIterable {
  case pack
  case organization
  case organizationSection
  case organizationFact
  case lexicon
  case concept
  case examples
  case persona
  case shared
  case lines
  case voice
  case level
  case step
  case pick
  case jump
  case choice
  case question
  case probe
  case memory
  case test
  case reprompts
  case ownReprompts
  case acknowledgement
  case candidateQuestions
  case preparedAnswer
  case closing
  case panel
  case weighing
  case panelFile
  case tension
  case conversationFile
  case conversation
  case conversationTurn
  case fact
  case rubric
  case scale
  case dimension
  case band
  case weighting

  /// What a message calls it.
  var noun: String {
    switch self {
    case .pack: "a pack"
    case .organization: "an organization"
    case .organizationSection: "a section"
    case .organizationFact, .fact: "a fact"
    case .lexicon: "a lexicon"
    case .concept: "a concept"
    case .examples: "'examples'"
    case .persona: "a persona"
    case .shared: "a shared file"
    case .lines: "a file of lines"
    case .voice: "a voice"
    case .level: "a level"
    case .step: "a step"
    case .pick: "a pick"
    case .jump: "a jump"
    case .choice: "a choice"
    case .question: "a question"
    case .probe: "a probe"
    case .memory: "a memory"
    case .test: "a test"
    case .reprompts, .ownReprompts: "'reprompts'"
    case .acknowledgement: "an acknowledgement"
    case .candidateQuestions: "'candidate-questions'"
    case .preparedAnswer: "a prepared answer"
    case .closing: "'closing'"
    case .panel: "'panel'"
    case .weighing: "'weighs'"
    case .panelFile: "a file of a panel"
    case .tension: "a tension"
    case .conversationFile: "a file of tests"
    case .conversation: "a conversation"
    case .conversationTurn: "a turn"
    case .rubric: "a rubric"
    case .scale: "a scale"
    case .dimension: "a dimension"
    case .band: "a length"
    case .weighting: "a weighting"
    }
  }

  /// How a message names a value that should be one.
  var subject: String {
    switch self {
    case .shared, .lines: noun
    default: String(noun.split(separator: " ").last ?? "").replacing("'", with: "")
    }
  }

  /// Several of them.
  var plural: String {
    switch self {
    case .memory: "memories"
    default: subject + "s"
    }
  }

  /// Its keys, in the order in which a file is best written.
  var keys: [Key] {
    switch self {
    case .pack: Self.packKeys
    case .organization: Self.organizationKeys
    case .organizationSection: Self.organizationSectionKeys
    case .organizationFact: Self.organizationFactKeys
    case .lexicon: Self.lexiconKeys
    case .concept: Self.conceptKeys
    case .examples: Self.exampleKeys
    case .persona: Self.personaKeys
    case .shared: Self.sharedKeys
    case .lines: Self.lineKeys
    case .voice: Self.voiceKeys
    case .level: Self.levelKeys
    case .step: Self.stepKeys
    case .pick: Self.pickKeys
    case .jump: Self.jumpKeys
    case .choice: Self.choiceKeys
    case .question: Self.questionKeys
    case .probe: Self.probeKeys
    case .memory: Self.memoryKeys
    case .test: Self.testKeys
    case .reprompts: Self.repromptKeys
    case .ownReprompts: Self.ownRepromptKeys
    case .acknowledgement: Self.acknowledgementKeys
    case .candidateQuestions: Self.candidateQuestionKeys
    case .preparedAnswer: Self.preparedAnswerKeys
    case .closing: Self.closingKeys
    case .panel: Self.panelKeys
    case .weighing: Self.weighingKeys
    case .panelFile: Self.panelFileKeys
    case .tension: Self.tensionKeys
    case .conversationFile: Self.conversationFileKeys
    case .conversation: Self.conversationKeys
    case .conversationTurn: Self.conversationTurnKeys
    case .fact: Self.factKeys
    case .rubric: Self.rubricKeys
    case .scale: Self.scaleKeys
    case .dimension: Self.dimensionKeys
    case .band: Self.bandKeys
    case .weighting: Self.weightingKeys
    }
  }

  /// The keys of all sections.
  static let allKeyNames = Set(allCases.flatMap { $0.keys.map(\.name) })

  /// Those that are a whole file with keys of its own.
  private static let files: [Section] = [
    .pack, .organization, .lexicon, .persona, .lines, .conversationFile,
  ]

  /// The sort of file that keys belong to, where they are clearly not this one's; nil otherwise.
  func fileMeant(by names: [String]) -> Section? {
    guard Self.files.contains(self), names.count > 2, names.count(where: { key($0) == nil }) > 1
    else { return nil }
    return Self.files.first { other in other != self && names.allSatisfy { other.key($0) != nil } }
  }

  /// The sections of each sort of file, the ones that are told apart best first.
  private static let families: [[Section]] = [
    [
      .persona, .question, .probe, .voice, .candidateQuestions, .closing, .reprompts, .pick, .test,
      .acknowledgement, .preparedAnswer, .level, .step, .jump, .panel,
    ],
    [.lexicon, .concept, .examples],
    [.organization, .organizationSection],
    [.conversationFile, .conversation, .conversationTurn],
  ]

  /// The section of the same sort of file that has a key which this one lacks, or nil.
  func home(of name: String) -> Section? {
    let family = Self.families.first { $0.contains(self) } ?? []
    return family.first { $0 != self && $0.key(name) != nil }
  }

  /// The key that a name is a slip from, or nil.
  func key(near name: String) -> String? {
    Suggestion.nearest(to: name, among: keys.map(\.name))
  }

  /// The key with this name, or nil.
  func key(_ name: String) -> Key? {
    keys.first { $0.name == name }
  }
}
