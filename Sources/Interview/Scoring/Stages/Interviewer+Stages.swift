// The scores of the stages after the questions, and what analysis must know in them.

extension Interviewer {
  /// The scores of the candidate's own questions and closing statement as they stand.
  public func stageScores(of session: Session) -> StageScores {
    stageScores(
      of: session, ownQuestions: session.ownQuestions, closing: session.closingStatement)
  }

  /// The same, of what is seen today in what was said.
  func stageScores(
    of session: Session, ownQuestions: [Turn.Answer], closing: Turn.Answer?
  ) -> StageScores {
    let begun = session.plan.prefix(session.planPosition)
    return StageScores(
      ownQuestions: begun.contains(AgendaPlan.candidateQuestions) ? scores(ownQuestions) : nil,
      closing: begun.contains(AgendaPlan.closing)
        ? StageReading.closing(closing?.findings, seconds: script.closing.seconds) : nil)
  }

  /// The scores of the candidate's questions; "no, thank you" is none.
  private func scores(_ ownQuestions: [Turn.Answer]) -> [StageScore] {
    let cues = OwnQuestionCues(script)
    let asked = ownQuestions.enumerated().filter { !cues.isNothing($1.text, $1.findings) }
    return asked.enumerated().map { place, question in
      StageReading.ownQuestion(
        question.offset, question.element.findings, isFirst: place == 0,
        isInDossier: cues.answer(to: question.element.findings)?.isTheEmployers ?? false)
    }
  }

  /// What the analyser must know about something that is said outside of questions.
  func stageContext(in session: Session, jargon: JargonTolerance) -> AnalysisContext {
    switch session.stage {
    case .candidateQuestions:
      AnalysisContext(
        question: session.lastAsked, terms: OwnQuestionCues(script).terms + StageCues.asking,
        jargon: jargon, heard: session.linesSaid.sorted(), isAsking: true)
    case .closing:
      AnalysisContext(
        // What one does counts beside what one did, as where a plan is asked for.
        question: session.lastAsked, kind: .situational, terms: StageCues.closing, jargon: jargon,
        heard: session.linesSaid.sorted() + needs)
    default: AnalysisContext(question: session.lastAsked, jargon: jargon)
    }
  }

  /// What the job is said to ask for: what the interviewers want, and the posting's lines.
  private var needs: [String] {
    (script.panel?.members ?? [script]).map(\.persona.wants)
      + (settings.posting?.requirements.map(\.text) ?? [])
  }
}
