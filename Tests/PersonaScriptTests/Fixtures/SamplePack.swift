// A small pack without a fault, and ways to put one in: what tests and documentation samples build on.
import PersonaScript

/// The sample pack.
enum SamplePack {
  static let files = [
    SourceFile(name: "pack.yaml", text: pack), SourceFile(name: "lexicon.yaml", text: lexicon),
    SourceFile(name: "organization.yaml", text: organization),
    SourceFile(name: "clinician.yaml", text: clinician),
  ]

  /// The sample with a second persona, `cto`, who says what the first says in a few more words.
  static var withTwoPersonas: [SourceFile] {
    let openings = [
      (": [ \"", ": [ \"Right. "), ("ask: How", "ask: Right, how"), (": \"Good", ": \"Right. Good"),
      (": \"When", ": \"Right. When"),
    ]
    let cto = openings.reduce(clinician.replacing("id: clinician", with: "id: cto")) {
      $0.replacing($1.0, with: $1.1)
    }
    return replacing("pack.yaml", with: pack.replacing("[ clinician ]", with: "[ clinician, cto ]"))
      + [SourceFile(name: "cto.yaml", text: cto)]
  }

  /// The sample with the text of one file replaced, or the file added.
  static func replacing(_ name: String, with text: String) -> [SourceFile] {
    files.filter { $0.name != name } + [SourceFile(name: name, text: text)]
  }

  /// The sample with the sections of `fragment` in place of one file's own: the fragment comes
  /// first, so that its lines keep their numbers, then every section that it does not hold.
  static func overlaying(_ name: String, with fragment: String) -> [SourceFile] {
    overlaying([(name, fragment)])
  }

  /// Likewise for several files. A fragment of a file that the sample lacks is the whole file.
  static func overlaying(_ fragments: [(name: String, text: String)]) -> [SourceFile] {
    var result = files
    for fragment in fragments {
      let base = result.first { $0.name == fragment.name }?.text ?? ""
      let own = Set(sections(of: fragment.text).map(\.key))
      let rest = sections(of: base).filter { !own.contains($0.key) }.map(\.text).joined()
      let text = fragment.text + (fragment.text.hasSuffix("\n") ? "" : "\n") + rest
      result.removeAll { $0.name == fragment.name }
      result.append(SourceFile(name: fragment.name, text: text))
    }
    return result
  }

  /// Each top-level key of a file with its lines.
  private static func sections(of text: String) -> [(key: String, text: String)] {
    var sections: [(key: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isKey = line.first.map { !" -#".contains($0) } ?? false
      if isKey {
        sections.append((String(line.prefix { $0 != ":" }), ""))
      }
      guard !sections.isEmpty, !(line.isEmpty && sections.last?.text.isEmpty == true) else {
        continue
      }
      sections[sections.count - 1].text += line + "\n"
    }
    return sections
  }

  private static let pack = """
    format: 1
    id: sample
    name: Sample role
    description: "A pack for tests."
    personas: [ clinician ]

    """

  private static let organization = """
    format: 1
    id: sample-hospital
    name: Sample Hospital
    summary: "A hospital for tests."
    sections:
      - title: Technology
        facts: [ "One record system.", "Two data centres." ]

    """

  private static let lexicon = """
    format: 1
    version: "1.10"
    parties:
      clinicians: [ clinician, nurse ]
      vendor: supplier
    concepts:
      super-users:
        name: Super users
        forms: [ super user, "superuser*" ]
        near-misses: [ root superuser ]
        jargon: project
        plain: "Colleagues trained first, who help the others."
        examples:
          matches: [ "Every shift had two super users.", "A superuser stood by." ]
          does-not-match: [ "Log in as the root superuser.", "The user was super." ]
      training:
        name: Training
        forms: [ "training*", train the staff ]
        acronyms: []
        examples:
          matches: [ "We moved the training.", "We had to train the staff." ]
          does-not-match: [ "I took the train.", "The trains were late." ]

    """

  private static let clinician = """
    format: 1
    id: clinician
    name: Dr. Sample
    role: Medical officer
    wants: "Shorter work at the bedside."
    voice: { jargon: plain, patience: 2 }
    opening: "Good morning, {candidate}. Welcome to {organization.name}."
    agenda: [ settle-in, pushback, candidate-questions, closing ]
    questions:
      settle-in:
        kind: warm-up
        topic: opening
        ask: How was your journey?
      pushback:
        kind: behavioural
        topic: collaboration
        ask: [ "Tell me about a time that clinicians pushed back." ]
        clarify: "When did users say no, and what did you do?"
        hint: "Think of one event, not of pushback in general."
        expects: { super-users: 2, rounding: 1 }
        terms: { rounding: [ rounding, hourly rounds ] }
        probes:
          - when: lacks(result)
            say: [ "How did it end?" ]
          - id: how-many
            when: mentions(super-users) and lacks(number)
            say: [ "You mentioned {quote:super-users}. How many?" ]
            priority: 1
            rapport: -1
        example: "One example of a good answer."
        tests:
          - answer: "The nurses refused, so I went to the ward."
            probe: lacks(result)
            levels: { structure: 3, overall: 2-4 }
    probes:
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
