// Everything in a script that interviews can reach, in file order as far as a script has one.
import Interview

extension Script {
  /// What coverage of this script is counted on.
  var coverageTargets: [CoverageTarget] {
    branchTargets + questions.flatMap(targets) + allLevelsProbes.map { .probe($0.id) }
      + wordingLists.flatMap { list, wordings in wordings.indices.map { .wording(list, $0) } }
  }

  /// The follow-ups of any question: those that every level has, and those of some level.
  private var allLevelsProbes: [Probe] { probes + levels.flatMap(\.probes) }

  /// The ways of the agenda, where it divides: a jump without a condition is always made.
  private var branchTargets: [CoverageTarget] {
    agenda.enumerated().filter(\.element.divides).flatMap { index, item in
      (item.when == .always ? [true] : [true, false]).map {
        .branch(AgendaBranch(step: index, isTaken: $0))
      }
    }
  }

  private func targets(_ question: Question) -> [CoverageTarget] {
    let id = question.id
    let isScored = question.kind != .warmUp
    var outcomes: [Turn.Outcome] = [.answered, .unanswered]
    if !question.probes.isEmpty || (isScored && !allLevelsProbes.isEmpty) {
      outcomes.append(.partlyAnswered)
    }
    return [.question(id)] + question.probes.map { .probe($0.id) }
      + question.expects.map { .concept($0.concept, question: id) }
      + (isScored ? (1...5).map { .level($0, question: id) } : [])
      + outcomes.map { .transition($0, question: id) }
  }

  /// Every list of wordings.
  var wordingLists: [(list: WordingList, wordings: [String])] {
    let ofQuestions = questions.flatMap { question in
      [
        (WordingList.ask(question: question.id), question.ask),
        (.clarify(question: question.id), question.clarify),
      ] + question.probes.map { (.probe($0.id), $0.say) }
        + Self.lists(
          question.reprompts, { .ownReprompt($0, question: question.id) },
          .ownMoveOn(question: question.id))
    }
    let replies = candidateQuestions
    return [(.opening, opening)] + ofQuestions + allLevelsProbes.map { (.probe($0.id), $0.say) }
      + Self.lists(reprompts, { .reprompt($0) }, .moveOn) + levels.flatMap(Self.lists)
      + acknowledgements.enumerated().map { (.acknowledgement($0.offset), $0.element.say) }
      + [(.invite, replies.invite), (.more, replies.more)]
      + replies.answers.map { (.reply($0.id), $0.say) }
      + [(.fallback, replies.fallback), (.none, replies.none)]
      + [(.closing, closing.ask), (.goodbye, closing.thanks)]
  }

  private static func lists(
    _ reprompts: Reprompts, _ list: (RepromptReason) -> WordingList, _ moveOn: WordingList
  ) -> [(list: WordingList, wordings: [String])] {
    RepromptReason.allCases.map { (list($0), reprompts.wordings(for: $0)) }
      + [(moveOn, reprompts.moveOn)]
  }

  private static func lists(_ rules: LevelRules) -> [(list: WordingList, wordings: [String])] {
    [(.levelOpening(rules.level), rules.opening)]
      + lists(
        rules.reprompts, { .levelReprompt($0, rules.level) }, .levelMoveOn(rules.level))
      + rules.acknowledgements.enumerated().map {
        (.levelAcknowledgement($0.offset, rules.level), $0.element.say)
      }
  }
}

extension Reprompts {
  fileprivate func wordings(for reason: RepromptReason) -> [String] {
    switch reason {
    case .nonAnswer: nonAnswer
    case .offTopic: offTopic
    case .stuffing: stuffing
    case .patientDetails: patientDetails
    }
  }
}
