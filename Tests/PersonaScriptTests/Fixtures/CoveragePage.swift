// docs/coverage.md: who asks about what, counted from the pack, so that a gap is seen in a diff.
import Interview
import PersonaScript

/// The page of a pack's coverage.
struct CoveragePage {
  let pack: RolePack

  /// What a candidate for the job is told to prepare, with the words of the subject; the
  /// candidate's own questions, the closing and the email after it are stages of every interview.
  static let topics: [(id: String, title: String)] = [
    ("industry-regulation", "Industry and regulation"),
    ("provider-challenges", "Challenges of those who treat patients"),
    ("organization-research", "Research on the organisation"),
    ("role-fit", "Fit with the role and its posting"),
    ("past-project", "A past project, told whole"),
    ("ehr-implementation", "Implementing a record"),
    ("interoperability", "Integration and interoperability"),
    ("pm-method", "Methods and tools of projects"),
    ("programming-knowledge", "Knowledge of programming"),
    ("network-infrastructure", "Networks"),
    ("data-security", "Security and privacy of data"),
    ("cybersecurity-downtime", "Attacks and hours without computers"),
    ("risk-management", "Risks"),
    ("explaining", "Explaining to people of other trades"),
    ("leadership", "Leading"),
    ("conflict", "Conflict and the feelings in it"),
    ("collaboration", "Working across departments"),
    ("emerging-technology", "New technology"),
    ("innovation-compliance", "New ideas against rules"),
    ("delays", "Delays and setbacks"),
    ("changing-requirements", "Changing requirements"),
    ("evaluation", "Looking back, with figures"),
    ("professional-development", "Professional development"),
    ("staying-current", "Staying current"),
    ("nerves", "Nerves: the warm-up, not scored"),
  ]

  /// The page's text.
  var text: String {
    """
    # What the healthcare pack asks

    Written by `script/coverage` from `Personas/healthcare-it-pm`; a test compares the two.

    ## Topic by interviewer

    A cell is the number of questions, then of follow-ups written for them: `2 · 11`. The follow-ups that an interviewer may use with any question are counted in the second table.

    \(topicTable)

    ## Interviewer by what it brings

    \(personaTable)

    ## Who asks what

    \(questionList)

    """
  }

  /// The scripts whose questions are about a topic.
  func personas(on topic: String) -> [Script] {
    pack.scripts.filter { $0.questions.contains { $0.topic == topic } }
  }

  private var topicTable: String {
    table(
      head: ["topic"] + pack.scripts.map(\.persona.id),
      rows: Self.topics.map { topic in
        [topic.title] + pack.scripts.map { cell(topic.id, $0) }
      } + [
        ["The candidate's own questions"]
          + pack.scripts.map { "\($0.candidateQuestions.answers.count) answers" },
        ["The closing statement"] + pack.scripts.map { "\($0.closing.ask.count) wordings" },
      ])
  }

  private func cell(_ topic: String, _ script: Script) -> String {
    let questions = script.questions.filter { $0.topic == topic }
    guard !questions.isEmpty else { return "" }
    return "\(questions.count) · \(questions.reduce(0) { $0 + $1.probes.count })"
  }

  private var personaTable: String {
    table(
      head: [
        "interviewer", "scored questions", "wordings", "follow-ups of their own",
        "shared follow-ups", "acknowledgements", "answers to candidates", "tests",
      ],
      rows: pack.scripts.map { script in
        let scored = script.questions.filter { $0.kind != .warmUp }
        return [
          script.persona.id, "\(scored.count)",
          "\(scored.reduce(0) { $0 + $1.ask.count })",
          "\(scored.reduce(0) { $0 + $1.probes.count })", "\(script.probes.count)",
          "\(script.acknowledgements.count)", "\(script.candidateQuestions.answers.count)",
          "\(script.questions.reduce(0) { $0 + $1.tests.count })",
        ]
      })
  }

  private var questionList: String {
    Self.topics.map { topic in
      let askers = personas(on: topic.id).map { script in
        let ids = script.questions.filter { $0.topic == topic.id }.map { "`\($0.id)`" }
        return "\(script.persona.id) \(ids.joined(separator: ", "))"
      }
      return "- **\(topic.title)** (`\(topic.id)`): \(askers.joined(separator: "; "))"
    }.joined(separator: "\n")
  }

  private func table(head: [String], rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
