// The kind that a question asks for by its words, rule by rule.
import AnswerAnalysis
import Interview
import Testing

@Suite struct QuestionKindTests {
  static let questions: [(String, String, QuestionKind)] = [
    ("a time", "Tell me about a time you disagreed with a surgeon.", .behavioural),
    ("a time, polite", "Could you describe a time when a project slipped?", .behavioural),
    ("an example of yours", "Give an example of how you handled a vendor.", .behavioural),
    ("an experience of yours", "Share an experience in which you had to say no.", .behavioural),
    ("have you ever", "Have you ever stopped a go-live?", .behavioural),
    ("a time, then would", "Tell me about a time you failed. What would you change?", .behavioural),
    ("a situation", "Describe a situation where the budget was cut.", .behavioural),
    ("a habit", "How do you keep track of risks in your projects?", .behavioural),
    ("weakness", "What is your greatest weakness?", .behavioural),
    ("no words of any rule", "Walk me through your last project.", .behavioural),
    ("nothing", "", .behavioural),

    ("what would you", "What would you do if the interface failed at night?", .situational),
    ("how would you", "How would you tell the board about a delay?", .situational),
    ("which steps", "Which steps would you take first?", .situational),
    ("will you", "How will you win over the night shift?", .situational),
    ("imagine", "Imagine a time without network. Who decides?", .situational),
    ("suppose", "Suppose the vendor is late. Tell me your first step.", .situational),
    (
      "would, then an example", "How would you train nurses? Give an example you know.",
      .situational
    ),
    ("a view", "What would you say is your best quality?", .behavioural),
    ("a portrait", "How would you describe yourself?", .behavioural),

    ("why the job", "Why do you want this job?", .motivation),
    ("why us", "Why should we hire you?", .motivation),
    ("why would you like", "Why would you like to work here?", .motivation),
    ("why would", "So why would you join a small team?", .motivation),
    ("what interests", "What interests you about hospitals?", .motivation),
    ("leaving", "Why are you leaving your employer?", .motivation),

    ("what is", "What is a business associate agreement?", .knowledge),
    ("what's, curly", "What’s the purpose of an interface engine?", .knowledge),
    ("explain", "Please explain the minimum necessary rule.", .knowledge),
    ("can you explain", "Can you explain what FHIR adds to HL7 version 2?", .knowledge),
    ("explain yourself", "Explain your approach to testing.", .behavioural),
    ("how does", "How does encryption at rest protect records?", .knowledge),
    ("why, a fact", "Why is a downtime plan needed?", .knowledge),
    ("which", "Which standards describe laboratory orders?", .knowledge),
    ("an example of a thing", "What is a breach? Give an example.", .knowledge),
    ("name", "Name three risks of a big-bang rollout.", .knowledge),
    ("in quotes", "What is a “break-glass” log – in a word?", .knowledge),
    ("dashes", "Which—if any—standards cover images?", .knowledge),
    ("capitals", "WHAT IS A CHARTER?", .knowledge),
  ]

  @Test(arguments: questions)
  func isToldByTheWords(what: String, question: String, kind: QuestionKind) {
    #expect(QuestionKind(askedBy: question) == kind, "\(what)")
  }

  @Test func readsAQuestionOfAnyLength() {
    let long = String(repeating: "how would you and why ", count: 100_000)
    #expect(QuestionKind(askedBy: long) == .situational)
  }
}
