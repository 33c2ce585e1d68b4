// What candidates ask: whether it is a question, whether yes or no answers it, whose words it takes up.
import AnswerAnalysis
import Interview
import Testing

struct OwnQuestionTests {
  static func findings(_ text: String, heard: [String] = []) -> Findings {
    let analyser = Analyser(
      lexicon: CompiledLexicon(Lexicon(version: "1", concepts: [], parties: [])))
    return analyser.findings(
      in: text,
      context: AnalysisContext(
        question: "What would you like to ask?", terms: StageCues.asking, heard: heard,
        isAsking: true))
  }

  static let questions: [(text: String, names: [String])] = [
    ("How do you decide what is fixed first?", ["open"]),
    ("who carries the pager on sundays", ["open"]),
    ("Is the team nice?", ["closed"]),
    ("Do you know what the budget is?", ["open"]),
    ("Do you have a plan for what comes next?", ["closed"]),
    ("Are there people who left in the first year?", ["closed"]),
    ("I'd like to know how the wards hear about a delay.", ["open"]),
    ("Could you tell me about the last project that was stopped?", ["open"]),
    ("Walk me through a bad night.", ["open"]),
    ("I wonder what the nurses would say.", ["open"]),
    ("You mentioned the queue. Who owns it now?", ["open"]),
    ("And if it fails, what happens then?", ["open"]),
    ("What I like is the ward.", []),
    ("The nurses know what they need.", []),
    ("I have read your page and I liked it.", []),
    ("No, thank you.", []),
    ("What is it like? Is it calm?", ["open", "closed"]),
  ]

  @Test(arguments: questions)
  func tellsOpenQuestionsFromThoseForYesOrNo(text: String, names: [String]) {
    #expect(Self.findings(text).items(.question).map(\.name) == names)
  }

  @Test func onlyWhoAsksIsSeenAsking() {
    let analyser = Analyser(
      lexicon: CompiledLexicon(Lexicon(version: "1", concepts: [], parties: [])))
    let found = analyser.findings(
      in: "What would you do? I asked them.", context: AnalysisContext(kind: .behavioural))
    #expect(found.items(.question).isEmpty)
    #expect(found.items(.recall).isEmpty)
  }

  static let recalls: [(text: String, words: [String])] = [
    ("Who watches the queue at night?", ["queue", "night"]),
    ("Who watches the queues, and the queue of the clinics?", ["queues"]),
    ("How do they do it?", []),
    ("When is the HL7 work done?", ["hl7"]),
    ("Which project comes next?", []),
  ]

  @Test(arguments: recalls)
  func takesUpWordsThatWereSaidBefore(text: String, words: [String]) {
    let heard = ["In August a queue of results stood all night.", "How do you read HL7?"]
    #expect(Self.findings(text, heard: heard).items(.recall).map(\.name) == words)
  }

  @Test func anEmptyOrBrokenQuestionIsNoTrouble() {
    for text in [
      "", "?", "what", "tell", "who", "do", "how?", "tell me", "and", "…?", "is", "what's",
    ] {
      let found = Self.findings(text, heard: ["what", "?", ""])
      #expect(found.items(.question).allSatisfy { $0.span.end <= text.utf8.count })
    }
  }
}
