// What score and explain write with --json: interfaces that docs/guide.md documents.
import BatchScoring
import Foundation
import Interview
import Report

/// Reports as JSON on standard output.
enum JSONReport {
  /// Writes `report` with sorted keys, for people and for programs.
  static func write(_ report: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}

/// A transcript's levels, recorded and of today.
struct RescoringReport: Encodable {
  struct Level: Encodable, Equatable {
    var recorded: Int?
    var now: Int?
  }

  /// A stage after the questions: its level, and what each of its parts is worth today.
  struct Stage: Encodable {
    var level: Level
    var scores: [StageScore]
  }

  struct Gates: Encodable {
    var recorded: [Gate]
    var now: [Gate]
  }

  struct Turn: Encodable {
    var turn: Int
    var question: String
    var overall: Level
    var dimensions: [String: Level]
    var content: Level
    var gates: Gates
  }

  struct Versions: Encodable {
    var recorded: TranscriptHeader.Versions
    var now: TranscriptHeader.Versions
  }

  var transcript: String
  var versions: Versions
  var isFinished: Bool
  var overall: Level
  var turns: [Turn]
  /// The candidate's own questions together, and each; left out where they are not scored.
  var ownQuestions: Stage?
  /// The closing statement; left out where it is not scored.
  var closing: Stage?
  /// The scorecard of today with everything that it shows; left out for an unfinished interview.
  var scorecard: ScorecardReport?
  /// The posting's requirements; left out without a posting.
  var requirements: [RequirementReport]?
  /// Of a group: each person's levels. Left out for one person's interview.
  var seats: [SeatLevels]?

  /// What one person's answers are worth.
  struct SeatLevels: Encodable {
    var seat: String
    var name: String
    var overall: Level
    var turns: [Turn]
    var scorecard: ScorecardReport?
  }

  init(_ rescored: RescoredRoom) {
    transcript = rescored.path
    versions = Versions(recorded: rescored.recorded, now: rescored.now)
    isFinished = rescored.isFinished
    (overall, turns) = (Level(), [])
    seats = rescored.rescoring.seats.map { own in
      SeatLevels(
        seat: own.seat.id, name: own.seat.name,
        overall: Level(
          recorded: own.rescoring.recorded?.overall, now: own.rescoring.rescored?.overall),
        turns: own.rescoring.turns.map(Turn.init),
        scorecard: ScorecardDocument(
          own.rescoring, script: rescored.script, rubric: rescored.rubric, names: rescored.names)?
          .report)
    }
  }

  init(_ rescored: RescoredTranscript) {
    transcript = rescored.path
    versions = Versions(recorded: rescored.recorded, now: rescored.now)
    isFinished = rescored.rescoring.recorded != nil
    overall = Level(
      recorded: rescored.rescoring.recorded?.overall, now: rescored.rescoring.rescored?.overall)
    turns = rescored.rescoring.turns.map(Turn.init)
    scorecard = rescored.scorecard?.report
    requirements = rescored.requirements.map { $0.map(RequirementReport.init) }
    let old = rescored.rescoring.recorded?.stages
    guard let new = rescored.rescoring.rescored?.stages else { return }
    ownQuestions = new.ownQuestions.map { scores in
      Stage(
        level: Level(recorded: old?.ownQuestionsLevel, now: new.ownQuestionsLevel), scores: scores)
    }
    closing = new.closing.map {
      Stage(level: Level(recorded: old?.closing?.level, now: $0.level), scores: [$0])
    }
  }
}

extension RescoringReport.Turn {
  fileprivate init(_ rescored: RescoredTurn) {
    let (old, new) = (rescored.recorded, rescored.rescored)
    turn = rescored.turn.number
    question = rescored.turn.question
    overall = RescoringReport.Level(recorded: old.overall, now: new.overall)
    content = RescoringReport.Level(recorded: old.content, now: new.content)
    gates = RescoringReport.Gates(recorded: old.gates, now: new.gates)
    dimensions = Dimension.allCases.reduce(into: [:]) { levels, dimension in
      levels[dimension.rawValue] = RescoringReport.Level(
        recorded: old[dimension]?.level, now: new[dimension]?.level)
    }
  }
}

/// A group's answers to one question, person by person.
struct SeatExplanationsReport: Encodable {
  struct Seat: Encodable {
    var seat: String
    var name: String
    var answers: [ExplanationReport.Answer]
    var score: ExplanationReport.Score?
  }

  var question: String
  var kind: QuestionKind?
  var seats: [Seat]

  init(_ seats: [SeatExplanation]) {
    question = seats.first?.explanation.line ?? ""
    kind = seats.first?.explanation.question.kind
    self.seats = seats.map { own in
      let report = ExplanationReport(own.explanation)
      return Seat(
        seat: own.seat.id, name: own.seat.name, answers: report.answers, score: report.score)
    }
  }
}

/// An answer with everything that was seen in it.
struct ExplanationReport: Encodable {
  struct Answer: Encodable {
    var text: String
    var form: AnswerForm
    var nonAnswer: NonAnswer?
    var words: Int
    /// Left out where there was no question.
    var relevance: Int?
    var findings: [Finding]
  }

  struct Finding: Encodable {
    var number: Int
    var kind: FindingKind
    var name: String
    var start: Int
    var end: Int
    var text: String
    var status: MentionStatus?
    var rule: String
    var counts: Bool
    var obstacle: String?
    var why: String?
  }

  struct Score: Encodable {
    var overall: Int
    var dimensions: [String: Int]
    var content: Int
    var gates: [Gate]
    var notSeen: [String: [String]]
  }

  var question: String
  var kind: QuestionKind
  var answers: [Answer]
  var score: Score?

  init(_ explanation: Explanation) {
    question = explanation.line
    kind = explanation.question.kind
    let notes = explanation.notes
    answers = explanation.texts.indices.map { index in
      let text = explanation.texts[index]
      let findings = explanation.findings[index]
      return Answer(
        text: text, form: findings.form, nonAnswer: findings.nonAnswer,
        words: findings.measures.words,
        relevance: explanation.judgesRelevance ? findings.measures.relevance : nil,
        findings: notes.filter { $0.answer == index }.map { Finding($0, text) })
    }
    score = explanation.score.map(Score.init)
  }
}

extension ExplanationReport.Finding {
  fileprivate init(_ note: Explanation.Note, _ answer: String) {
    let finding = note.finding
    self.init(
      number: note.number, kind: finding.kind,
      name: PlainQuestion.term(finding.name) ?? finding.name, start: finding.span.start,
      end: finding.span.end, text: finding.span.text(in: answer), status: finding.status,
      rule: finding.rule, counts: note.obstacle == nil, obstacle: note.obstacle?.rawValue,
      why: note.obstacle?.words)
  }
}

extension ExplanationReport.Score {
  fileprivate init(_ score: TurnScore) {
    self.init(
      overall: score.overall, dimensions: [:], content: score.content, gates: score.gates,
      notSeen: [:])
    for dimension in score.dimensions {
      dimensions[dimension.dimension.rawValue] = dimension.level
      notSeen[dimension.dimension.rawValue] = dimension.notSeen.map {
        PlainQuestion.term($0) ?? $0
      }
    }
  }
}
