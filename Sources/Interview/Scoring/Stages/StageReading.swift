// Reads the needs of a stage off the findings: which were seen, and in which words.

/// What was seen in one question of the candidate's own or in a closing statement.
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
    for (name, need) in [
      ("interest", StageNeed.interest), ("thanks", .thanks), ("next-step", .nextStep),
    ] {
      if let cue = cue(name) { see(need, cue.span, "cue:" + name) }
    }
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
    findings.items(.mention).first { $0.name == StageCues.prefix + name }
  }

  private mutating func see(_ need: StageNeed, _ span: Span, _ rule: String) {
    evidence.append(
      Evidence(answer: answer, span: span, label: need.rawValue, rule: rule, counts: true))
  }
}
