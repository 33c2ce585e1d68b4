// One seat's answers to a question marked up, where several seats answered it.
public import Interview

/// What was seen in one seat's answers to a question, and what they are worth.
public struct SeatExplanation: Sendable {
  /// Whose answers.
  public var seat: Seat
  /// Their explanation; its findings are numbered through the answers of all seats.
  public var explanation: Explanation
  /// Where each answer stands among those of all seats; nil for one given unseen that the interview
  /// did not take in.
  public var places: [Int?]

  /// Something that was seen, with the place of its answer among all seats' answers.
  public typealias PlacedNote = (note: Explanation.Note, place: Int)

  /// What was seen in the answers that the interview took in.
  public var notes: [PlacedNote] {
    explanation.notes.compactMap { note in places[note.answer].map { (note, $0) } }
  }

  /// Those of everybody who answered a turn, in the order of seats.
  public static func all(of turn: Turn, in room: Room, by host: RoomHost) -> [SeatExplanation] {
    guard let question = host.interviewer.script.question(turn.question) else { return [] }
    var next = 1
    var firsts: [Int] = []
    for answer in turn.answers {
      firsts.append(next)
      next += answer.findings.items.count
    }
    return room.seats.compactMap { seat in
      guard let part = room.part(of: seat.id, in: turn) else { return nil }
      var explanation = Explanation(
        question: question, line: turn.line, texts: part.answers.map(\.text),
        findings: part.answers.map(\.findings),
        score: host.scores(of: seat.id, in: room).first { $0.turn == turn.number },
        rubric: host.interviewer.rubric)
      explanation.firstNumbers = zip(part.places, part.answers).map { place, answer in
        defer { next += place == nil ? answer.findings.items.count : 0 }
        return place.map { firsts[$0] } ?? next
      }
      return SeatExplanation(seat: seat, explanation: explanation, places: part.places)
    }
  }
}

extension [SeatExplanation] {
  /// The question, then each seat's answers with what was seen in them and, where `showsLevels`, what
  /// they are worth.
  public func document(
    showsLevels: Bool, names: @escaping (String) -> String
  ) -> Document {
    guard let first else { return Document([.paragraph(["Nobody answered it."])]) }
    var document = ExplanationDocument(first.explanation, names: names).head
    for own in self {
      let part = ExplanationDocument(own.explanation, names: names)
      document.append(.gap, .heading(rank: 1, [Run(own.seat.name, .candidate)]))
      document.append(contentsOf: part.markedAnswers)
      guard showsLevels else { continue }
      document.append(.gap)
      document.append(contentsOf: part.levels)
    }
    return document
  }
}
