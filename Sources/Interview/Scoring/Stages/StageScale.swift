// The scales of own questions, the closing statement and the email: levels as lists of needs.

/// What each level takes. Nothing is added up: a level is reached when it and every level below it
/// hold, so that no number of small things makes up for a large one.
public struct StageScale: Sendable, Hashable {
  /// What levels 2, 3, 4 and 5 take beyond the level below: all of a list, and of each entry one.
  public var rungs: [[[StageNeed]]]
  /// What each level means, 1...5 in order.
  public var anchors: [String]
  /// What is reported as not seen, in order.
  public var reported: [StageNeed]

  /// The highest level that `seen` reaches, 1...5.
  public func level(of seen: Set<StageNeed>) -> Int {
    1 + rungs.prefix { rung in rung.allSatisfy { !seen.isDisjoint(with: $0) } }.count
  }

  /// The fewest needs, of those that are not seen, that raise the level; nil at level 5.
  public func nextStep(from seen: Set<StageNeed>) -> (level: Int, needs: [StageNeed])? {
    let now = level(of: seen)
    let missing = StageNeed.allCases.filter { need in
      !seen.contains(need) && rungs.contains { $0.contains { $0.contains(need) } }
    }
    for size in 1...max(1, missing.count) where now < 5 {
      for needs in missing.choices(of: size) {
        let level = level(of: seen.union(needs))
        if level > now { return (level, needs) }
      }
    }
    return nil
  }
}

extension StageScale {
  /// A question of the candidate's own. Open, about this work, and going on from what was said, is what
  /// interviewers are told to listen for: `subject.md`, topic 25, of this project's brief.
  public static let ownQuestion = StageScale(
    rungs: [
      [[.question]],
      [[.open, .specific]],
      [[.open], [.specific, .builds]],
      [[.builds], [.work]],
    ],
    anchors: [
      "Nothing is asked.",
      "A question for any employer, or one whose answer changes nothing for you.",
      "An open question, or one about this place.",
      "An open question that could only be asked here.",
      "An open question about success, risk, people or decisions that goes on from what was said.",
    ],
    reported: [.question, .open, .specific, .builds, .work])

  /// A closing statement: two or three strengths tied to what was asked for, interest, thanks and the
  /// next step, within its time (`subject.md`, topic 26).
  public static let closing = StageScale(
    rungs: [
      [[.statement]],
      [[.strength, .interest]],
      [[.strength], [.tie], [.interest, .nextStep]],
      [[.secondStrength], [.interest], [.thanks], [.nextStep], [.inTime]],
    ],
    anchors: [
      "Nothing is said.",
      "A goodbye, or a view of yourself that would fit any job.",
      "One thing that you bring, or that you want the job.",
      "Something that you bring, tied to what they need, and why you ask for the job.",
      "Two strengths tied to what they need, interest, thanks and the next step, within the time.",
    ],
    reported: [.strength, .secondStrength, .tie, .interest, .thanks, .nextStep, .inTime])

  /// A follow-up email: each interviewer's topic, a correction or an addition, thanks and interest, in
  /// under about 150 words (`subject.md`, topic 27).
  public static let email = StageScale(
    rungs: [
      [[.statement]],
      [[.thanks], [.interest, .topic]],
      [[.topic], [.named]],
      [[.everyTopic], [.addition], [.interest], [.fewWords]],
    ],
    anchors: [
      "No sentence that says anything.",
      "An email without thanks, or with nothing else.",
      "Thanks, and interest or a topic of the talk: it would fit many interviews.",
      "Thanks to somebody by name for something that they talked about.",
      "Each interviewer's topic, a correction or an addition, thanks and interest, in few words.",
    ],
    reported: [.thanks, .named, .topic, .everyTopic, .addition, .interest, .fewWords])

  /// Words that an email may have: the brief says under about 150, and a few more do no harm.
  package static let emailWords = 160

  /// The highest level under a gate.
  static func cap(_ gate: StageGate) -> Int {
    switch gate {
    // As for answers: see ``Gate``.
    case .patientDetails: 2
    // `subject.md`, topic 25: salary first, and what the website answers, are weak evidence.
    case .payFirst, .inDossier: 2
    }
  }
}

extension Array {
  /// Every choice of `size` elements, those with early elements first.
  fileprivate func choices(of size: Int) -> [[Element]] {
    guard size > 0 else { return [[]] }
    return indices.flatMap { index in
      Array(self[(index + 1)...]).choices(of: size - 1).map { [self[index]] + $0 }
    }
  }
}
