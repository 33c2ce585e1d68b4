// Ratings at the prompt: anchors on the screen, five levels, a line on what worked, one on what to try.
import Interview
import Report

extension GroupShell {
  /// Tells what is to be rated. Nothing of it is in the scrollback.
  func introduceRating(to seat: String) {
    guard isInteractive, let round = room.ratingRound, let duty = round.next,
      let turn = room.session.turns.first(where: { $0.number == round.turn })
    else { return }
    let whose = duty.answerer == seat ? "your own answer" : "\(name(duty.answerer))'s answer"
    let title: [Run] = [
      Run("\(name(seat)), rate \(whose)", .strong), Run(place(of: seat, in: round), .dim),
      Run(" to:", .strong),
    ]
    showHidden(
      Document(
        [.gap, .paragraph(title), .paragraph([Run(turn.line)], indent: 2)]
          + answers(of: duty.answerer, to: turn)
          + [.gap, .paragraph([Run(Self.ratingHelp, .dim)])]),
      isRated: true)
  }

  /// How far a seat is with its ratings, where it gives several: " (2 of 3)".
  private func place(of seat: String, in round: RatingRound) -> String {
    let given = round.ratings.count { $0.rater == seat }
    let count = given + round.waiting.count { $0.rater == seat }
    return count > 1 ? " (\(given + 1) of \(count))" : ""
  }

  /// What is to be rated: the whole exchange that an answer was part of, or an unseen answer alone.
  private func answers(of seat: String, to turn: Turn) -> [Block] {
    guard room.answerers[turn.number]?.contains(seat) != true else { return exchange(in: turn) }
    return room.answers(of: seat, to: turn).flatMap {
      said($0.text, by: seat, isUnfinished: isUnfinished(seat, turn.number))
    }
  }

  private func isUnfinished(_ seat: String, _ turn: Int) -> Bool {
    room.isUnfinished(answerOf: seat, inTurn: turn, place: nil)
  }

  static let ratingHelp =
    "Nobody sees it before everybody has rated. A number from 1 to 5, Enter for none; or all five at"
    + " once, such as 3 4 2 5 4. /repeat shows the answer again, /pass rates nothing."

  /// Asks whoever has the floor, dimension by dimension.
  func askForRating() async {
    guard let floor = room.floor, let round = room.ratingRound, let duty = round.next else {
      return
    }
    beginDraft(at: draftPlace(of: floor.seat, task: floor.task.rawValue, turn: round.turn))
    let isOpen = { [self] in room.floor == floor }
    guard let levels = await readLevels(of: floor.seat, kind: kind(ofTurn: round.turn), isOpen)
    else { return }
    guard !levels.isEmpty else {
      await grant(isTakenByClock ? .expire(.turn) : .pass, by: passer(floor))
      return
    }
    guard let notes = await readNotes(isAsked: duty.answerer != floor.seat, isOpen) else { return }
    await grant(
      .rate(levels: levels, strength: notes.strength, suggestion: notes.suggestion),
      by: floor.seat)
  }

  /// Whose wish it is that a rating is left out: the clock's, or the rater's.
  private func passer(_ floor: Room.Floor) -> String {
    isTakenByClock ? Room.program : floor.seat
  }

  // MARK: notes

  /// The two lines of a rating; nil when a command ended it.
  private func readNotes(
    isAsked: Bool, _ isOpen: () -> Bool
  ) async -> (strength: String, suggestion: String)? {
    guard isAsked, !isTakenByClock else { return ("", "") }
    if draft?.strength == nil {
      guard let strength = await readNote("What worked, in a line: ", isOpen) else { return nil }
      draft?.strength = strength
      draft?.line = ""
      storeDraft()
    }
    let strength = draft?.strength ?? ""
    guard !isTakenByClock else { return (strength, "") }
    return await readNote("One thing to try: ", isOpen).map { (strength, $0) }
  }

  /// A line, empty for none; nil when a command ended the rating.
  private func readNote(_ prompt: String, _ isOpen: () -> Bool) async -> String? {
    while true {
      switch readOnTheClock(style(prompt, as: .prompt), draft: draftOfLine()) {
      case .line(let line):
        clock.count(line)
        let text = line.trimmed
        guard isCommand(text) else { return checked(text, by: setup.analyser) }
        guard !isTakenByClock else { return "" }
        await command(text)
        guard outcome == nil, isOpen() else { return nil }
      case .endOfFile: return ""
      case .interrupted, .terminated:
        leave(.interrupted)
        return nil
      }
    }
  }

  // MARK: levels

  /// Levels as they are typed, with the anchors before each; nil when a command ended it.
  ///
  /// - Parameter isOpen: whether the rating is still to be given, asked after each command.
  func readLevels(
    of seat: String, kind: QuestionKind, _ isOpen: () -> Bool
  ) async -> [DimensionLevel]? {
    var levels = keptLevels
    for dimension in Dimension.allCases.dropFirst(draft?.levels.count ?? 0) {
      showAnchors(of: dimension, kind: kind)
      asking: while true {
        let label = dimension.rawValue + ", 1-5> "
        switch readOnTheClock(shownName(seat) + style(" " + label, as: .prompt)) {
        case .line(let line):
          clock.count(line)
          let text = line.trimmed
          if isTakenByClock { return levels + unfinished(text, dimension) }
          if text == "/pass", calibrating != nil { return [] }
          if text.hasPrefix("/") {
            await command(text)
            guard outcome == nil, isOpen() else { return nil }
            continue asking
          }
          if text.isEmpty {
            noteLevel(nil)
            break asking
          }
          if let all = RatingLine.levels(in: text) {
            noteLevels(all)
            return all
          }
          guard let level = Int(text), (1...5).contains(level) else {
            screen.note("A number from 1 to 5; Enter for none; all five at once: 3 4 2 5 4.")
            continue asking
          }
          levels.append(DimensionLevel(dimension, level))
          noteLevel(level)
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

  /// What an earlier run was given before it was stopped, which is said.
  private var keptLevels: [DimensionLevel] {
    let kept = zip(Dimension.allCases, draft?.levels ?? [])
    let words = kept.map { "\($0.rawValue) \($1.map(String.init) ?? "-")" }
    if !words.isEmpty { screen.note("Kept from before: \(words.joined(separator: ", ")).") }
    return kept.compactMap { dimension, level in level.map { DimensionLevel(dimension, $0) } }
  }

  private func noteLevel(_ level: Int?) {
    draft?.levels.append(level)
    storeDraft()
  }

  private func noteLevels(_ levels: [DimensionLevel]) {
    draft?.levels = Dimension.allCases.map { dimension in
      levels.first { $0.dimension == dimension }?.level
    }
    storeDraft()
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

  /// A rating from a pipe: `3 4 2 5 4 | what worked | one thing to try`.
  func rate(_ text: String, by seat: String) async {
    guard let rating = RatingLine(text) else {
      return screen.note(
        "A rating is five numbers from 1 to 5 (- for none): 3 4 2 5 4 | what worked | to try.")
    }
    await grant(
      .rate(
        levels: rating.levels, strength: checked(rating.strength, by: setup.analyser),
        suggestion: checked(rating.suggestion, by: setup.analyser)), by: seat)
  }

  func kind(ofTurn number: Int) -> QuestionKind {
    let turn = room.session.turns.first { $0.number == number }
    return turn.flatMap { log.host.interviewer.script.question($0.question)?.kind } ?? .behavioural
  }

  // MARK: reveals

  /// Shows what the others think, then the candidate's own view, then the program's.
  func revealRatings(_ turn: Int) {
    openCurtain()
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
    var documents = RatingsDocument.documents(of: room.ratings, turn: turn, names: name) {
      answerer in
      isHidden ? nil : log.host.scores(of: answerer, in: room).first { $0.turn == turn }
    }
    let id = room.session.turns.first { $0.number == turn }?.question
    let rubric = log.host.interviewer.rubric
    if let kind = id.flatMap(log.host.interviewer.script.question)?.kind {
      for index in documents.indices {
        documents[index].anchors = { dimension, level in
          dimension.map { rubric.anchor($0, level: level, kind: kind) }
            ?? rubric.anchor(overall: level, kind: kind)
        }
      }
    }
    return documents
  }

  func revealAnswers(_ turn: Int) {
    openCurtain()
    let line = room.session.turns.first { $0.number == turn }?.line ?? ""
    screen.show(Document([.gap, .paragraph([Run("Everybody's answers to: ", .dim), Run(line)])]))
    for sealed in room.sealedAnswers where sealed.turn == turn {
      screen.show(
        Document(
          said(sealed.answer.text, by: sealed.seat, isUnfinished: isUnfinished(sealed.seat, turn))))
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
