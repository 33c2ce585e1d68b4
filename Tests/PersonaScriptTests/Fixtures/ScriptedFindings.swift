// What analysis sees in the answers of tests that are not about analysis: signs instead of sentences.
import Interview

/// Findings by signs: `!result`, `!number`, `!blame`, `!stuffed`, `!none`, `!super-users` in an answer.
enum ScriptedFindings {
  static func findings(in answer: String, context: AnalysisContext) -> Findings {
    var measures = Measures()
    measures.words = answer.split(separator: " ").count
    measures.isStuffed = answer.contains("!stuffed")
    let signs: [(String, FindingKind, String, MentionStatus?)] = [
      ("!result", .storyPart, "result", nil), ("!number", .number, "people", nil),
      ("!blame", .blame, "clinicians", nil), ("!super-users", .mention, "super-users", .asserted),
    ]
    let items = signs.filter { answer.contains($0.0) }.map { _, kind, name, status in
      Finding(kind: kind, name: name, span: Span(0, 4), status: status, rule: "test")
    }
    return Findings(
      form: .halfStory, nonAnswer: answer.contains("!none") ? .doesNotKnow : nil,
      measures: measures, clauses: [], items: items)
  }
}
