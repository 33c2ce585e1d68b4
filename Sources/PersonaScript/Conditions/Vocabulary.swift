// What the conditions and templates of a script may name.
import Interview

/// The names that are known where a condition or a line stands.
struct Vocabulary {
  /// The concept that an employer's dossier makes, by its `known-by`.
  static let dossier = "dossier"

  /// Ids of the lexicon's concepts; nil when the lexicon could not be read, and nothing is checked.
  var concepts: [String]?
  /// The words of each of the lexicon's concepts.
  var forms: [String: [FormWords]] = [:]
  /// Ids of the lexicon's parties; nil likewise.
  var parties: [String]?
  /// Ids of the script's questions.
  var questions: [String] = [] {
    didSet { questionSet = Set(questions) }
  }
  /// Whether they could not be read, so that none can be said to be missing.
  var areQuestionsUnread = false
  /// Ids of the terms that may be named here: those of the question at hand.
  var terms: [String] = []
  /// Every term of the script, with the question that it belongs to.
  var termOwners: [String: String] = [:]
  /// The terms of each question.
  var termsByQuestion: [String: [String]] = [:]
  /// What is kept in mind, by name: whether with the candidate's words.
  var memories: [String: Bool] = [:]
  /// Ids of the employer's details; nil when the dossier could not be read.
  var details: [String]?
  /// Ids of the script's facts.
  var facts: [String] = []
  /// Whether a condition stands between two questions, with no answer to look at.
  var isBetweenQuestions = false

  /// Whether questions or terms of the file could not be read, so that names may be missing.
  var isPartial = false

  private var conceptSet: Set<String> = []
  private var questionSet: Set<String> = []

  /// A vocabulary of the lexicon's names.
  init(concepts: [String]?, parties: [String]?) {
    self.concepts = concepts
    self.parties = parties
    conceptSet = Set(concepts ?? [])
  }

  /// Whether the lexicon has a concept with this id.
  func isConcept(_ id: String) -> Bool {
    conceptSet.contains(id)
  }

  /// Why `id` cannot be named as a concept; nil when it can.
  ///
  /// - Parameter anywhere: Whether the terms of other questions count: an earlier answer may have
  ///   held them.
  func problem(concept id: String, anywhere: Bool = false) -> Problem? {
    guard let concepts, !conceptSet.contains(id), !terms.contains(id) else { return nil }
    let owner = termOwners[id]
    if isPartial && owner == nil || anywhere && owner != nil { return nil }
    return .unknownConcept(id, known: terms + concepts, termOf: owner)
  }

  /// The names that are known about the answers to another question.
  func about(_ question: String) -> Vocabulary {
    var vocabulary = self
    vocabulary.terms = termsByQuestion[question] ?? []
    return vocabulary
  }

  /// The names that are known between two questions.
  var betweenQuestions: Vocabulary {
    var vocabulary = self
    vocabulary.isBetweenQuestions = true
    return vocabulary
  }

  /// Why `name` cannot be named as something kept in mind; nil when it can.
  ///
  /// - Parameter withWords: Whether the candidate's words are needed.
  func problem(memory name: String, withWords: Bool = false) -> Problem? {
    guard let hasWords = memories[name] else {
      return .unknownMemory(name, known: memories.keys.sorted())
    }
    return withWords && !hasWords ? .memoryWithoutWords(name) : nil
  }

  /// Why `id` cannot be named as a party; nil when it can.
  func problem(party id: String) -> Problem? {
    guard let parties, !parties.contains(id) else { return nil }
    return .unknownParty(id, known: parties + ["anyone"])
  }

  /// Why `id` cannot be named as a question; nil when it can.
  func problem(question id: String) -> Problem? {
    guard !areQuestionsUnread, !questionSet.contains(id) else { return nil }
    return .unknownQuestion(id, known: questions)
  }
}

extension Vocabulary {
  /// Takes the words of a lexicon's concepts.
  mutating func learnForms(of lexicon: Lexicon?) {
    for concept in lexicon?.concepts ?? [] {
      forms[concept.id] = (concept.forms + concept.acronyms).map(FormWords.init)
    }
  }
}
