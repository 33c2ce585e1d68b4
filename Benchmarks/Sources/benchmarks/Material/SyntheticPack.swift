// Role packs of any size, as text: what a busy author might have written in ten years.
import PersonaScript

/// Makes packs without a fault, so that what is measured is the compiler and not its complaints.
struct SyntheticPack {
  /// How many personas the pack has.
  var personas: Int
  /// How many questions each persona has.
  var questions: Int
  /// How many follow-ups each question has of its own.
  var probes: Int
  /// How many concepts the lexicon has.
  var concepts: Int

  /// The files of the pack.
  var sources: [SourceFile] {
    [
      SourceFile(name: "pack.yaml", text: pack), SourceFile(name: "lexicon.yaml", text: lexicon),
      SourceFile(name: "organization.yaml", text: organization),
    ]
      + (1...personas).map { SourceFile(name: "persona-\($0).yaml", text: persona($0)) }
  }

  private var pack: String {
    """
    format: 1
    id: synthetic
    name: Synthetic role
    description: "A pack for measurements."
    personas: [ \((1...personas).map { "persona-\($0)" }.joined(separator: ", ")) ]

    """
  }

  private let organization = """
    format: 1
    id: synthetic-hospital
    name: Synthetic Hospital
    summary: "A hospital for measurements."
    sections:
      - title: Technology
        facts: [ "One record system.", "Two data centres." ]

    """

  private var lexicon: String {
    let terms = SyntheticTerms.list(concepts)
    return """
      format: 1
      version: "synthetic"
      parties:
        clinicians: [ nurse, doctor ]
        vendor: [ vendor, supplier ]
      concepts:

      """
        + terms.enumerated().map { index, term in
          """
            term-\(index):
              name: "\(term)"
              forms: [ "\(term)" ]
              examples:
                matches: [ "We had the \(term) in spring.", "Nobody liked the \(term)." ]
                does-not-match: [ "We had lunch.", "Nobody came." ]

          """
        }.joined()
  }

  private func persona(_ number: Int) -> String {
    """
    format: 1
    id: persona-\(number)
    name: Interviewer \(number)
    role: Director of department \(number)
    wants: "Plain answers."
    voice: { jargon: technical, patience: 3 }
    opening: [ "Good morning, {candidate}. Welcome to {organization.name}." ]
    agenda:

    """ + (1...questions).map { "  - question-\($0)\n" }.joined() + """
        - candidate-questions
        - closing
      questions:

      """ + (1...questions).map(question).joined() + ending
  }

  private func question(_ number: Int) -> String {
    let expected = term(number)
    return """
        question-\(number):
          kind: behavioural
          topic: topic-\(number % 20)
          ask: [ "Tell me about a time when you looked after case \(number).", "What was case \(number)?" ]
          hint: "One event, not events in general."
          expects: { \(expected): 2, \(term(number + 1)): 1 }
          probes:

      """ + (1...probes).map { probe($0, of: number) }.joined()
  }

  private func probe(_ probe: Int, of question: Int) -> String {
    """
          - id: probe-\(question)-\(probe)
            when: \(condition(probe, of: question))
            say: [ "About case \(question), part \(probe): how did that go?" ]

    """
  }

  /// The shapes that conditions have in real packs, in turn.
  private func condition(_ probe: Int, of question: Int) -> String {
    let concept = term(question * 7 + probe)
    switch probe % 6 {
    case 0: return "mentions(\(concept)) and lacks(number)"
    case 1: return "asserts(\(concept)) and not has(result)"
    case 2: return "words < \(10 + probe % 30) and lacks(\(concept))"
    case 3: return "negates(\(concept)) or blames(vendor)"
    case 4: return "hedges > \(3 + probe % 5) and mentions(\(concept))"
    default: return "form(opinion) and lacks(\(concept)) and numbers < 2"
    }
  }

  private func term(_ index: Int) -> String { "term-\(index % concepts)" }

  private let ending = """
    probes:
      - id: no-result
        when: lacks(result)
        say: [ "How did it end?" ]
      - id: no-number
        when: lacks(number)
        say: [ "Can you put a number on it?" ]
    reprompts:
      non-answer: [ "Take your time.", "Anything at all?" ]
      off-topic: [ "That is something else." ]
      stuffing: [ "In sentences, please." ]
      patient-details: [ "Leave out who it was." ]
      move-on: [ "Let us go on." ]
    acknowledgements:
      - when: has(result)
        say: [ "Clear." ]
      - say: [ "Thank you." ]
    candidate-questions:
      limit: 2
      invite: [ "What would you like to know?" ]
      more: [ "Anything else?" ]
      answers:
        - id: on-call
          about: [ on call, night ]
          say: [ "One week in six." ]
      fallback: [ "I would have to ask." ]
      none: [ "Very well." ]
    closing:
      ask: [ "Sum up, please." ]
      seconds: 45
      thanks: [ "Goodbye, {candidate}." ]

    """
}
