// A role pack that is read in no time, for tests that start the program often and are about no words.
import TestSupport

/// A pack with one persona, in files of its own.
enum SmallPack {
  /// Writes the pack into `folder` and returns what `--personas` says.
  static func write(to folder: TemporaryFolder) throws -> String {
    for (name, text) in [
      ("pack", pack), ("lexicon", lexicon), ("organization", organization), ("porter", porter),
    ] {
      try folder.write(text, to: "personas/small/\(name).yaml")
    }
    return folder.file("personas")
  }

  /// Arguments of an interview with it.
  static func interview(in home: Home) throws -> [String] {
    [
      "practice", "--persona", "porter", "--name", "Kim", "--seed", "7", "--personas",
      try write(to: home.folder),
    ]
  }

  private static let pack = """
    format: 1
    id: small
    name: Porter
    description: "A small pack for tests."
    personas: [ porter ]

    """

  private static let organization = """
    format: 1
    id: small-hospital
    name: Small Hospital
    summary: "A hospital with one door."
    sections:
      - title: The house
        facts: [ "It has twelve beds." ]

    """

  private static let lexicon = """
    format: 1
    version: "1"
    parties:
      clinicians: [ nurse ]
    concepts:
      training:
        name: Training
        forms: [ "training*" ]
        plain: "Showing people how."
        examples:
          matches: [ "We moved the training.", "The training was short." ]
          does-not-match: [ "I took the train.", "The trains ran." ]

    """

  private static let porter = """
    format: 1
    id: porter
    name: Pat Porter
    role: Head porter
    wants: "Doors that open."
    voice: { jargon: plain, patience: 2 }
    opening: "Good morning, {candidate}. This is {organization.name}."
    agenda: [ arrival, stuck-door, heavy-bed, candidate-questions, closing ]
    questions:
      arrival:
        kind: warm-up
        topic: opening
        ask: How did you get here today?
        clarify: "By bus, on foot?"
        hint: "Any way will do."
      stuck-door:
        kind: behavioural
        topic: doors
        ask: "Tell me about a door that stuck."
        clarify: "Any door, and what you did."
        hint: "Think of one day."
        expects: { training: 1 }
        probes:
          - id: when
            when: always
            priority: 2
            say: "When was that?"
          - id: who
            when: always
            say: "And who was with you?"
        example: "I oiled the hinge of the ward's door, and it opened."
      heavy-bed:
        kind: behavioural
        topic: beds
        ask: "Tell me about a bed that was too heavy."
        clarify: "Any bed, and what you did."
        hint: "Think of one bed."
        expects: { training: 1 }
        probes:
          - id: weight
            when: always
            say: "How heavy was it?"
        example: "I asked a second porter, and we moved it in four minutes."
    reprompts:
      non-answer: [ "Take your time.", "Anything at all?" ]
      off-topic: "That is something else."
      stuffing: "In sentences, please."
      patient-details: "Leave out who it was."
      move-on: "Let us go on."
    acknowledgements:
      - say: [ "Thank you.", "I see.", "Good." ]
    candidate-questions:
      limit: 2
      invite: "What would you like to know?"
      more: "Anything else?"
      answers:
        - id: nights
          about: [ night ]
          say: "One week in six."
      fallback: "I would have to ask."
      none: "Very well."
    closing:
      ask: "Sum up, please."
      seconds: 45
      thanks: "Goodbye, {candidate}."

    """
}
