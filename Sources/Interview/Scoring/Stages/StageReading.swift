// Reads the needs of a stage off the findings: which were seen, and in which words.

/// What was seen in one question of the candidate's own, in a closing statement or in an email.
package struct StageReading {
  private let findings: Findings
  private let answer: Int
  private var evidence: [Evidence] = []

  private init(_ findings: Findings, answer: Int) {
    (self.findings, self.answer) = (findings, answer)
  }

  // MARK: scores

  /// The score of the candidate's question with this index.
  ///
  /// - Parameters:
  ///   - isFirst: Whether nothing was asked before it.
  ///   - isInDossier: Whether the answer to it comes with the employer's dossier.
  package static func ownQuestion(
    _ index: Int, _ findings: Findings, isFirst: Bool, isInDossier: Bool
  ) -> StageScore {
    var reading = StageReading(findings, answer: index)
    reading.readQuestion()
    var gates = reading.privacy
    if isFirst, reading.cue("pay") != nil { gates.append(.payFirst) }
    let builds = reading.evidence.contains { $0.label == StageNeed.builds.rawValue }
    if isInDossier, !builds { gates.append(.inDossier) }
    return reading.score(.ownQuestion, gates)
  }

  /// The score of a closing statement that may take `seconds`; nil for none.
  package static func closing(_ findings: Findings?, seconds: Int) -> StageScore {
    guard let findings else {
      let notSeen = StageScale.closing.reported.map(\.rawValue)
      return StageScore(level: 1, evidence: [], notSeen: notSeen)
    }
    var reading = StageReading(findings, answer: 0)
    reading.readClosing(seconds)
    return reading.score(.closing, reading.privacy)
  }

  /// The score of a follow-up email to `readers`.
  static func email(_ findings: Findings, to readers: [EmailReader]) -> StageScore {
    var reading = StageReading(findings, answer: 0)
    reading.readEmail(readers)
    var score = reading.score(.email, reading.privacy)
    if score.notSeen.contains(StageNeed.topic.rawValue) {
      score.notSeen.removeAll { $0 == StageNeed.everyTopic.rawValue }
    }
    return score
  }

  private func score(_ scale: StageScale, _ gates: [StageGate]) -> StageScore {
    let seen = Set(evidence.compactMap { StageNeed(rawValue: $0.label) })
    let level = gates.map(StageScale.cap).reduce(scale.level(of: seen), min)
    return StageScore(
      level: level,
      evidence: evidence.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) },
      notSeen: scale.reported.filter { !seen.contains($0) }.map(\.rawValue), gates: gates)
  }

  private var privacy: [StageGate] {
    findings.items(.identifier).isEmpty ? [] : [.patientDetails]
  }

  // MARK: a question

  private mutating func readQuestion() {
    let asked = findings.items(.question)
    guard let first = asked.first else { return }
    see(.question, first.span, first.rule)
    if let open = asked.first(where: { $0.name == "open" }) { see(.open, open.span, open.rule) }
    let recalled = findings.items(.recall)
    let known = concepts.first ?? recalled.first ?? findings.items(.specific).first
    if let known { see(.specific, known.span, known.rule) }
    if let dossier = concepts.first(where: { $0.name == Self.dossier }) {
      see(.builds, dossier.span, dossier.rule)
    }
    if recalled.count > 1 {
      for word in recalled.prefix(3) { see(.builds, word.span, word.rule) }
    }
    for name in ["success", "risk", "people", "decision"] {
      if let cue = cue(name) { see(.work, cue.span, "cue:" + name) }
    }
  }

  // MARK: a closing statement

  private mutating func readClosing(_ seconds: Int) {
    guard let said = findings.clauses.first(where: \.hasVerb) else { return }
    see(.statement, said.span, "clause")
    var sentences: Set<Int> = []
    for (index, clause) in findings.clauses.enumerated() {
      guard isStrength(clause, index), sentences.insert(clause.sentence).inserted else { continue }
      see(sentences.count == 1 ? .strength : .secondStrength, clause.span, "clause.own")
      if let tie = tie(in: clause.sentence) { see(.tie, tie.span, tie.rule) }
    }
    seeCues([("interest", .interest), ("thanks", .thanks), ("next-step", .nextStep)])
    // 140 words a minute: the middle of the 130-150 that shared guidance gives for speaking.
    if findings.measures.words * 60 <= seconds * 140 {
      see(.inTime, said.span, "words.\(findings.measures.words)")
    }
  }

  /// A clause about what the candidate does or did with something to hold on to in it, which is no
  /// courtesy.
  private func isStrength(_ clause: Clause, _ index: Int) -> Bool {
    guard clause.hasVerb, clause.subject == .own, clause.mood == .present || clause.mood == .past
    else { return false }
    let own = findings.items.filter { $0.clause == index }
    guard !own.contains(where: isCourtesy) else { return false }
    return own.contains { $0.kind == .ownAction || $0.kind == .number || $0.kind == .specific }
      || tie(in: clause.sentence) != nil
  }

  private func isCourtesy(_ finding: Finding) -> Bool {
    finding.kind == .mention && finding.name.hasPrefix(StageCues.prefix)
  }

  /// A word of the interviewer's, or of the trade, in a sentence.
  private func tie(in sentence: Int) -> Finding? {
    (findings.items(.recall) + concepts).first { finding in
      finding.clause.map { findings.clauses[$0].sentence == sentence } ?? false
    }
  }

  // MARK: an email

  private mutating func readEmail(_ readers: [EmailReader]) {
    // "Thank you for the talk" says something without a subject.
    let thanks = findings.measures.words >= 4 ? cue("thanks")?.clause : nil
    guard
      let said = findings.clauses.first(where: \.hasVerb) ?? thanks.map({ findings.clauses[$0] })
    else { return }
    see(.statement, said.span, "clause")
    seeCues([("interest", .interest), ("thanks", .thanks)])
    let topics = readers.map { topic(of: $0, isAlone: readers.count == 1) }
    for topic in topics.compactMap(\.self) { see(.topic, quote(of: topic), topic.rule) }
    if let last = topics.last ?? nil, !topics.contains(nil) {
      see(.everyTopic, last.span, "every-topic")
    }
    for reader in readers {
      if let name = mention(reader.nameCue) { see(.named, name.span, "cue:reader") }
    }
    if let addition { see(.addition, addition, "cue:addition") }
    if findings.measures.words <= StageScale.emailWords {
      see(.fewWords, said.span, "words.\(findings.measures.words)")
    }
  }

  /// The first words about what a reader asked: a concept of their questions, the topic's name, or,
  /// where it is plain whose they are, words of theirs.
  private func topic(of reader: EmailReader, isAlone: Bool) -> Finding? {
    if let known = findings.items(.mention).first(where: {
      reader.concepts.contains($0.name) || $0.name == reader.topicCue
    }) {
      return known
    }
    let named = Set(findings.items(.mention).filter { $0.name == reader.nameCue }.map(sentence))
    let courtesies = findings.items.filter(isCourtesy).map(\.span)
    let recalled = findings.items(.recall).filter { word in
      (isAlone || named.contains(sentence(of: word)))
        && !courtesies.contains { $0.start < word.span.end && word.span.start < $0.end }
    }
    // One word of theirs may be anybody's; two in a sentence are about the same.
    return recalled.first { word in
      recalled.contains { $0 != word && sentence(of: $0) == sentence(of: word) }
    }
  }

  /// A word that was heard before says little alone: its clause is quoted.
  private func quote(of topic: Finding) -> Span {
    guard topic.kind == .recall, let clause = topic.clause else { return topic.span }
    return findings.clauses[clause].span
  }

  /// Words that say that something is put right or added, with something to hold on to in the
  /// sentence or the next.
  private var addition: Span? {
    let solid = findings.items.filter { finding in
      switch finding.kind {
      case .number, .change, .ownAction, .specific, .duration, .date: true
      case .mention: !isCourtesy(finding) && finding.status != .echoed
      default: false
      }
    }
    let sentences = Set(solid.compactMap(sentence))
    for finding in findings.items(.mention) where finding.name == StageCues.prefix + "addition" {
      guard let clause = finding.clause else { continue }
      let place = findings.clauses[clause].sentence
      if sentences.contains(place) || sentences.contains(place + 1) {
        return findings.clauses[clause].span
      }
    }
    return nil
  }

  private func sentence(of finding: Finding) -> Int? {
    finding.clause.map { findings.clauses[$0].sentence }
  }

  // MARK: findings

  /// The lexicon's concept that stands for the employer's dossier.
  private static let dossier = "dossier"

  /// Mentions of the lexicon.
  private var concepts: [Finding] {
    findings.items(.mention).filter {
      !$0.name.contains(":") && $0.name != "nothing-to-ask" && $0.status != .echoed
    }
  }

  private func cue(_ name: String) -> Finding? {
    mention(StageCues.prefix + name)
  }

  private func mention(_ name: String) -> Finding? {
    findings.items(.mention).first { $0.name == name }
  }

  private mutating func seeCues(_ cues: [(name: String, need: StageNeed)]) {
    for (name, need) in cues {
      if let cue = cue(name) { see(need, cue.span, "cue:" + name) }
    }
  }

  private mutating func see(_ need: StageNeed, _ span: Span, _ rule: String) {
    evidence.append(
      Evidence(answer: answer, span: span, label: need.rawValue, rule: rule, counts: true))
  }
}
