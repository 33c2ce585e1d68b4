// Marking a finding wrong, step by step: which question, which finding, and what is wrong with it.
package import Interview
package import Report

/// Asks for whatever a dispute still lacks, and stores it.
@MainActor
package struct DisputeDialogue {
  private let log: SessionLog
  private let screen: PracticeScreen
  private let reader: any LineReader
  private let names: (String) -> String
  private let table: (room: Room, host: RoomHost)?

  /// A dialogue about the finished interview of `log`; `names` gives the name of a concept by its id.
  ///
  /// - Parameter table: the room, where several people practised: everybody's answers are then shown
  ///   and scored by themselves.
  package init(
    log: SessionLog, screen: PracticeScreen, reader: any LineReader,
    table: (room: Room, host: RoomHost)? = nil, names: @escaping (String) -> String
  ) {
    self.table = table
    self.log = log
    self.screen = screen
    self.reader = reader
    self.names = names
  }

  /// Holds it. `request` may begin with a question's number, then a finding's, then the note; what is
  /// missing is asked for, and an empty answer ends the dialogue.
  package func hold(_ request: String = "") async {
    var rest = Substring(request)
    guard !disputable.isEmpty else { return screen.note("No question was scored.") }
    guard let turn = turn(takeNumber(&rest)) else { return }
    let notes = notes(of: turn)
    guard !notes.isEmpty else { return screen.note("Nothing was seen in that answer.") }
    let given = takeNumber(&rest)
    if given == nil { screen.show(answers(to: turn)) }
    guard let note = note(given, among: notes) else { return }
    let dispute = Dispute(
      turn: turn.number, answer: note.place, finding: note.note.finding, note: "")
    await settle(dispute, words: String(rest).trimmed)
  }

  /// Stores a dispute, or takes it back where `isWithdrawn`; returns whether the core granted it.
  @discardableResult
  package func store(_ dispute: Dispute, isWithdrawn: Bool = false) async -> Bool {
    do {
      let wish = isWithdrawn ? Wish.withdrawDispute(dispute) : .dispute(dispute)
      _ = try await log.perform(wish, elapsedMilliseconds: log.session.elapsedMilliseconds)
    } catch {
      screen.note(error.words)
      return false
    }
    if let failure = log.journal.failure { screen.warn("Saving failed: \(failure.words)") }
    return true
  }

  /// What is disputed, with both scores; nil where nothing is.
  package var document: Document? {
    if let table { return document(at: table) }
    return log.interviewer.disputedScores(of: log.session).map {
      DisputesDocument($0, turns: log.session.turns, names: names).document
    }
  }

  /// Everybody's disputes, person by person.
  private func document(at table: (room: Room, host: RoomHost)) -> Document? {
    var room = table.room
    room.takeDisputes(of: log.session)
    var document = Document()
    for seat in room.seats {
      guard let scores = table.host.disputedScores(of: seat.id, in: room) else { continue }
      if !document.blocks.isEmpty { document.append(.gap) }
      document.append(.heading(rank: 1, [Run(seat.name, .candidate)]))
      document.append(
        contentsOf: DisputesDocument(scores, turns: log.session.turns, names: names).document)
    }
    return document.blocks.isEmpty ? nil : document
  }

  /// What was seen in a turn's answers, numbered through all of them, each with the place of its
  /// answer; nil for a turn that was not scored.
  package func notes(ofTurn number: Int) -> [SeatExplanation.PlacedNote]? {
    disputable.first { $0.number == number }.map(notes)
  }

  /// A turn's answers, marked up; nil for a turn that was not scored.
  package func answers(ofTurn number: Int) -> Document? {
    disputable.first { $0.number == number }.map(answers)
  }

  // MARK: steps

  /// The turns whose scores a dispute could change.
  private var disputable: [Turn] {
    let scored = log.session.scorecard?.turns.map(\.turn) ?? []
    return log.session.turns.filter { scored.contains($0.number) }
  }

  private func turn(_ given: Int?) -> Turn? {
    if let given {
      if let turn = disputable.first(where: { $0.number == given }) { return turn }
      screen.note("Question \(given) was not scored.")
    }
    let items = disputable.map {
      Block.item(
        marker: "\($0.number)", [Run($0.line.split(separator: "\n").joined(separator: " "))])
    }
    screen.show(Document(items))
    guard let number = number("Which question? ") else { return nil }
    guard let turn = disputable.first(where: { $0.number == number }) else {
      screen.note("Question \(number) was not scored.")
      return nil
    }
    return turn
  }

  private func note(
    _ given: Int?, among notes: [SeatExplanation.PlacedNote]
  ) -> SeatExplanation.PlacedNote? {
    guard let number = given ?? number("Which number is wrong? Enter for none: ") else {
      return nil
    }
    guard let note = notes.first(where: { $0.note.number == number }) else {
      screen.note("There is no number \(number) among what was seen: 1 to \(notes.count).")
      return nil
    }
    return note
  }

  private func settle(_ dispute: Dispute, words: String) async {
    var dispute = dispute
    let standing = log.session.disputes.first { $0.isAbout(sameAs: dispute) }
    if let standing, words.isEmpty {
      screen.note("You said: “\(standing.note)”. Type “withdraw” to take it back, or a new note.")
    }
    dispute.note = words.isEmpty ? line("What is wrong with it? ") ?? "" : words
    guard !dispute.note.isEmpty else { return screen.note("Nothing was changed.") }
    let isWithdrawn = standing != nil && dispute.note.lowercased() == "withdraw"
    guard await store(dispute, isWithdrawn: isWithdrawn) else { return }
    screen.show(Document([.gap]))
    screen.show(document ?? Document([.paragraph(["Nothing is disputed any more."])]))
  }

  // MARK: words

  private func explanation(of turn: Turn) -> Explanation {
    let question = log.interviewer.script.question(turn.question)
    return Explanation(
      question: question ?? Question(id: turn.question, kind: .behavioural, topic: "", ask: []),
      line: turn.line, texts: turn.answers.map(\.text), findings: turn.findings,
      score: log.session.scorecard?.turns.first { $0.turn == turn.number },
      rubric: log.interviewer.rubric)
  }

  private func notes(of turn: Turn) -> [SeatExplanation.PlacedNote] {
    guard let table else { return explanation(of: turn).notes.map { ($0, $0.answer) } }
    return SeatExplanation.all(of: turn, in: table.room, by: table.host).flatMap(\.notes)
      .sorted { $0.note.number < $1.note.number }
  }

  private func answers(to turn: Turn) -> Document {
    guard let table else {
      return ExplanationDocument(explanation(of: turn), names: names).answers
    }
    return SeatExplanation.all(of: turn, in: table.room, by: table.host)
      .document(showsLevels: false, names: names)
  }

  /// What the person types; nil for nothing and for leaving.
  private func line(_ prompt: String) -> String? {
    guard case .line(let line) = reader.read(prompt: prompt), !line.trimmed.isEmpty else {
      return nil
    }
    return line.trimmed
  }

  private func number(_ prompt: String) -> Int? {
    guard let text = line(prompt) else { return nil }
    if let number = Int(text) { return number }
    screen.note("That is no number.")
    return nil
  }

  /// The number that `text` begins with, taken off it.
  private func takeNumber(_ text: inout Substring) -> Int? {
    let rest = text.drop(while: \.isWhitespace)
    let word = rest.prefix { !$0.isWhitespace }
    guard let number = Int(word) else { return nil }
    text = rest.dropFirst(word.count)
    return number
  }
}
