// The score of a stage after the questions, or of the email, in words.
import Interview

extension StageScore {
  /// The level with its anchor, the words that earned it, what was not seen, and the next step.
  ///
  /// - Parameter texts: What evidence quotes, by ``Evidence/answer``.
  func document(on scale: StageScale, label: String, texts: [String]) -> Document {
    var document = Document([
      .level(label: label, level: level, anchor: [Run(scale.anchors[level - 1])])
    ])
    for gate in gates {
      document.append(.paragraph([Run(gate.warning, .warning)], indent: 2))
    }
    for need in StageNeed.allCases {
      let quoted = evidence.filter { $0.label == need.rawValue && need.isQuoted }
      for evidence in quoted {
        guard texts.indices.contains(evidence.answer) else { continue }
        let words = evidence.span.text(in: texts[evidence.answer]).shortened(to: 70).trimmed
        document.append(
          .quote([Run(words, .quote)], note: [Run("\(need.title) (\(evidence.rule))", .dim)]))
      }
    }
    let missing = notSeen.compactMap { StageNeed(rawValue: $0)?.thing }
    if !missing.isEmpty, !evidence.isEmpty {
      let text = "I did not see \(missing.joined(last: "or"))."
      document.append(.paragraph([Run(text)], indent: 2))
    }
    if gates.isEmpty, let step = scale.nextStep(from: seen) {
      let changes = step.needs.map(\.advice).joined(last: "and")
      document.append(.paragraph([Run("To reach level \(step.level): \(changes).")], indent: 2))
    }
    return document
  }
}

extension StageNeed {
  /// Whether its words say more than that something was said.
  fileprivate var isQuoted: Bool {
    switch self {
    case .question, .statement, .inTime, .everyTopic, .fewWords: false
    default: true
    }
  }

  /// What a quote was taken for.
  fileprivate var title: String {
    switch self {
    case .question: "asks"
    case .open: "open"
    case .work: "about the work"
    case .specific: "only here"
    case .builds: "goes on from what was said"
    case .statement: "says something"
    case .strength, .secondStrength: "what you bring"
    case .tie: "what they need"
    case .interest: "interest"
    case .thanks: "thanks"
    case .nextStep: "next step"
    case .inTime: "within the time"
    case .named: "a name"
    case .topic: "what they talked about"
    case .everyTopic: "everybody's topic"
    case .addition: "put right or added"
    case .fewWords: "few words"
    }
  }

  /// What was not seen, after "I did not see".
  fileprivate var thing: String {
    switch self {
    case .question: "a question"
    case .open: "a question that asks for more than yes or no"
    case .work: "success, risk, people or decisions in it"
    case .specific: "a word that fits only this place"
    case .builds: "anything that was said or read before"
    case .statement: "a full sentence"
    case .strength: "what you bring"
    case .secondStrength: "a second thing that you bring"
    case .tie: "a link to what they need"
    case .interest: "that you want the job"
    case .thanks: "thanks"
    case .nextStep: "a next step"
    case .inTime: "that it fits the time"
    case .named: "anybody's name"
    case .topic: "anything that was talked about"
    case .everyTopic: "something for each of those who asked"
    case .addition: "a correction or an addition with something in it"
    case .fewWords: "that it is short"
    }
  }

  /// How to show it, after "To reach level 3:".
  fileprivate var advice: String {
    switch self {
    case .question: "ask something"
    case .open: "ask what, how or why rather than whether"
    case .work: "ask about success, risk, people or decisions"
    case .specific: "ask it in words that fit only this place"
    case .builds: "go on from something that was said or that you read"
    case .statement: "say a full sentence"
    case .strength: "name one thing that you did or do"
    case .secondStrength: "name a second thing that you did or do"
    case .tie: "tie it to something that they asked for"
    case .interest: "say that you want the job"
    case .thanks: "thank them"
    case .nextStep: "say what comes next"
    case .inTime: "say it in fewer words"
    case .named: "thank them by name"
    case .topic: "name something that you talked about"
    case .everyTopic: "name something that each of them asked about"
    case .addition: "put one thing right, or add one that you left out"
    case .fewWords: "stay under about 150 words"
    }
  }
}

extension StageGate {
  /// What it means for the level.
  fileprivate var warning: String {
    switch self {
    case .patientDetails: "It holds details that may identify a patient: at most level 2."
    case .payFirst: "Pay or leave as the first question: at most level 2."
    case .inDossier: "The employer's dossier answers it: at most level 2."
    }
  }
}
