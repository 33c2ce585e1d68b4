// Ratings at the prompt: anchors on the screen, five levels, a line on what worked, one on what to try.
import Interview
import Report

extension GroupShell {
  /// Tells what is to be rated. Nothing of it is in the scrollback.
  func introduceRating(to seat: String) {
    guard isInteractive, let round = room.ratingRound, let duty = round.next,
      let turn = room.session.turns.first(where: { $0.number == round.turn })
    else { return }
    let isOwn = duty.answerer == seat
    let whose = isOwn ? "your own answer" : "\(name(duty.answerer))'s answer"
    screen.show(
      Document(
        [
          .gap,
          .paragraph([
            Run("\(name(seat)), rate \(whose) to:", .strong), Run(place(of: seat, in: round), .dim),
          ]),
          .paragraph([Run(turn.line)], indent: 2),
        ] + answers(of: duty.answerer, to: turn)
          + [.gap, .paragraph([Run(Self.ratingHelp, .dim)])]))
  }

  /// How far a seat is with its ratings, where it gives several: " (2 of 3)".
  private func place(of seat: String, in round: RatingRound) -> String {
    let given = round.ratings.count { $0.rater == seat }
    let count = given + round.waiting.count { $0.rater == seat }
    return count > 1 ? " (\(given + 1) of \(count))" : ""
  }

  /// What is to be rated: the whole exchange that an answer was part of, or an unseen answer alone.
  private func answers(of seat: String, to turn: Turn) -> [Block] {
    guard room.answerers[turn.number]?.contains(seat) != true else { return said(in: turn) }
    return room.answers(of: seat, to: turn).map {
      .speaker(name: Run(name(seat), .candidate), words: [Run($0.text)])
    }
  }

  /// What was said to a turn, by whom.
  func said(in turn: Turn?) -> [Block] {
    guard let turn else { return [] }
    return zip(turn.answers, room.answerers[turn.number] ?? []).map { answer, seat in
      .speaker(name: Run(name(seat), .candidate), words: [Run(answer.text)])
    }
  }

  static let ratingHelp =
    "Nobody sees it before everybody has rated. A number from 1 to 5, Enter for none; or all five at"
    + " once, such as 3 4 2 5 4. /pass rates nothing."

  /// Asks whoever has the floor, dimension by dimension.
  func askForRating() async {
    guard let floor = room.floor, let round = room.ratingRound, let duty = round.next else {
      return
    }
    let kind = kind(ofTurn: round.turn)
    guard
      let levels = await readLevels(
        of: floor.seat, kind: kind, isOpen: { self.room.floor == floor })
    else { return }
    guard !levels.isEmpty else {
      await grant(isTakenByClock ? .expire(.turn) : .pass, by: passer(floor))
      return
    }
    let hasNotes = duty.answerer != floor.seat && !isTakenByClock
    let strength = hasNotes ? readNote("What worked, in a line: ") : ""
    let suggestion = hasNotes ? readNote("One thing to try: ") : ""
    guard outcome == nil else { return }
    await grant(
      .rate(levels: levels, strength: strength, suggestion: suggestion), by: floor.seat)
  }

  /// Whose wish it is that a rating is left out: the clock's, or the rater's.
  private func passer(_ floor: Room.Floor) -> String {
    isTakenByClock ? Room.program : floor.seat
  }

  /// Levels as they are typed, with the anchors before each; nil when a command ended it.
  ///
  /// - Parameter isOpen: whether the rating is still to be given, asked after each command.
  func readLevels(
    of seat: String, kind: QuestionKind, isOpen: () -> Bool
  ) async -> [DimensionLevel]? {
    var levels: [DimensionLevel] = []
    for dimension in Dimension.allCases {
      showAnchors(of: dimension, kind: kind)
      asking: while true {
        let label = dimension.rawValue + ", 1-5> "
        switch readOnTheClock(shownName(seat) + style(" " + label, as: .prompt)) {
        case .line(let line):
          clock.count(line)
          let text = line.trimmed
          if isTakenByClock { return levels + unfinished(text, dimension) }
          if text == "/pass", calibrationRater != nil { return [] }
          if text.hasPrefix("/") {
            await command(text)
            guard outcome == nil, isOpen() else { return nil }
            continue asking
          }
          if text.isEmpty { break asking }
          if let all = RatingLine.levels(in: text), text.contains(" ") { return all }
          guard let level = Int(text), (1...5).contains(level) else {
            screen.note("A number from 1 to 5; Enter for none; all five at once: 3 4 2 5 4.")
            continue asking
          }
          levels.append(DimensionLevel(dimension, level))
          break asking
        case .interrupted, .terminated:
          leave(.interrupted)
          return nil
        case .endOfFile:
          leave(.unfinished)
          return nil
        }
      }
    }
    return levels
  }

  /// What stood in a prompt for a level when the time was up.
  private func unfinished(_ text: String, _ dimension: Dimension) -> [DimensionLevel] {
    screen.note("Time is up: what you have rated counts.")
    guard let level = Int(text), (1...5).contains(level) else { return [] }
    return [DimensionLevel(dimension, level)]
  }

  private func showAnchors(of dimension: Dimension, kind: QuestionKind) {
    let rubric = log.host.interviewer.rubric
    var document = Document([.gap, .paragraph([Run(dimension.title, .strong)])])
    for level in 1...5 {
      let anchor = rubric.anchor(dimension, level: level, kind: kind)
      document.append(.item(marker: "\(level)", [Run(anchor)], indent: 2))
    }
    screen.show(document)
  }

  private func readNote(_ prompt: String) -> String {
    guard outcome == nil, !isTakenByClock else { return "" }
    switch readOnTheClock(style(prompt, as: .prompt)) {
    case .line(let line):
      clock.count(line)
      return line.trimmed
    case .endOfFile: return ""
    case .interrupted, .terminated:
      leave(.interrupted)
      return ""
    }
  }

  /// A rating from a pipe: `3 4 2 5 4 | what worked | one thing to try`.
  func rate(_ text: String, by seat: String) async {
    guard let rating = RatingLine(text) else {
      return screen.note(
        "A rating is five numbers from 1 to 5 (- for none): 3 4 2 5 4 | what worked | to try.")
    }
    await grant(
      .rate(levels: rating.levels, strength: rating.strength, suggestion: rating.suggestion),
      by: seat)
  }

  func kind(ofTurn number: Int) -> QuestionKind {
    let turn = room.session.turns.first { $0.number == number }
    return turn.flatMap { log.host.interviewer.script.question($0.question)?.kind } ?? .behavioural
  }

  // MARK: reveals

  /// Shows what the others think, then the candidate's own view, then the program's.
  func revealRatings(_ turn: Int) {
    curtain.open()
    let parts = ratings(of: turn).flatMap { [$0.others, $0.own, $0.program] }
      .filter { !$0.blocks.isEmpty }
    for (index, part) in parts.enumerated() {
      screen.show(part)
      let isLast = index == parts.count - 1
      wait(style(isLast ? "Enter to go on " : "Enter for the next view ", as: .quiet))
    }
  }

  private func ratings(of turn: Int) -> [RatingsDocument] {
    let isHidden = log.host.interviewer.settings.scores == .hidden
    return RatingsDocument.documents(of: room.ratings, turn: turn, names: name) { answerer in
      isHidden ? nil : log.host.scores(of: answerer, in: room).first { $0.turn == turn }
    }
  }

  func revealAnswers(_ turn: Int) {
    curtain.open()
    let line = room.session.turns.first { $0.number == turn }?.line ?? ""
    screen.show(Document([.gap, .paragraph([Run("Everybody's answers to: ", .dim), Run(line)])]))
    for sealed in room.sealedAnswers where sealed.turn == turn {
      screen.show(
        Document([
          .speaker(name: Run(name(sealed.seat), .candidate), words: [Run(sealed.answer.text)])
        ]))
    }
    wait(style("Enter to go on ", as: .quiet))
  }

  /// Shows the program's scores of a turn, seat by seat.
  func showScores(ofTurn turn: Int) {
    for seat in room.seats {
      guard let score = log.host.scores(of: seat.id, in: room).first(where: { $0.turn == turn })
      else { continue }
      screen.show(
        Document([.level(label: seat.name, level: score.overall, anchor: [])]))
    }
  }
}
