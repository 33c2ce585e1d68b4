// Everything in a script that interviews can reach, in file order as far as a script has one.
import Interview

extension Script {
  /// What coverage of this script is counted on.
  var coverageTargets: [CoverageTarget] {
    questions.flatMap(targets) + probes.map { .probe($0.id) }
      + wordingLists.flatMap { list, wordings in wordings.indices.map { .wording(list, $0) } }
  }

  private func targets(_ question: Question) -> [CoverageTarget] {
    let id = question.id
    let isScored = question.kind != .warmUp
    var outcomes: [Turn.Outcome] = [.answered, .unanswered]
    if !question.probes.isEmpty || (isScored && !probes.isEmpty) {
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
    }
    let replies = candidateQuestions
    return [(.opening, opening)] + ofQuestions + probes.map { (.probe($0.id), $0.say) }
      + [
        (.reprompt(.nonAnswer), reprompts.nonAnswer), (.reprompt(.offTopic), reprompts.offTopic),
        (.reprompt(.stuffing), reprompts.stuffing),
        (.reprompt(.patientDetails), reprompts.patientDetails), (.moveOn, reprompts.moveOn),
      ]
      + acknowledgements.enumerated().map { (.acknowledgement($0.offset), $0.element.say) }
      + [(.invite, replies.invite), (.more, replies.more)]
      + replies.answers.map { (.reply($0.id), $0.say) }
      + [(.fallback, replies.fallback), (.none, replies.none)]
      + [(.closing, closing.ask), (.goodbye, closing.thanks)]
  }
}
