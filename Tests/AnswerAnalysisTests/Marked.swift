// Answers with the expected spans marked inside them, so that a table reads like prose.
import AnswerAnalysis
import Interview

/// An answer whose ⟦marked⟧ parts are what a detector should find.
struct Marked: Sendable, CustomStringConvertible {
  let text: String
  let spans: [Interview.Span]
  let description: String

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [Interview.Span] = []
    var open = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧": spans.append(Interview.Span(open, bytes.count))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
    description = marked
  }
}

/// A lexicon for tests: small, with every way of writing a concept.
enum Sample {
  static let lexicon = Lexicon(
    version: "test",
    concepts: [
      Concept(id: "super-users", name: "Super users", forms: ["super user", "at-the-elbow"]),
      Concept(
        id: "downtime", name: "Downtime", forms: ["downtime procedure*", "downtime"],
        nearMisses: ["leisure downtime"]),
      Concept(
        id: "fhir", name: "FHIR", forms: ["fast healthcare interoperability resources"],
        acronyms: ["FHIR"], jargon: .technical),
      Concept(
        id: "hipaa", name: "HIPAA", forms: ["hipaa"], misspellings: ["hippa"], jargon: .legal),
      Concept(id: "encryption", name: "Encryption", forms: ["encrypt*"], jargon: .security),
      Concept(id: "interface", name: "Interface engine", forms: ["interface engine"]),
      Concept(id: "training", name: "Training", forms: ["training plan"]),
      Concept(id: "governance", name: "Governance", forms: ["governance"]),
      Concept(id: "ehr", name: "EHR", forms: ["electronic health record"], acronyms: ["EHR"]),
      Concept(id: "pass", name: "Pass", forms: ["pass"]),
      Concept(id: "pass-away", name: "Pass away", forms: ["pass away"]),
    ],
    parties: [
      Party(id: "clinicians", forms: ["nurse", "doctor", "bedside staff"]),
      Party(id: "vendor", forms: ["vendor"]),
    ])

  static let compiled = CompiledLexicon(lexicon)

  static func findings(
    _ text: String, kind: QuestionKind? = .behavioural, question: String = "",
    terms: [Term] = [], jargon: JargonTolerance = .technical, references: [String] = []
  ) -> Findings {
    Analyser(lexicon: compiled).findings(
      in: text,
      context: AnalysisContext(
        question: question, kind: kind, terms: terms, jargon: jargon, references: references))
  }
}
