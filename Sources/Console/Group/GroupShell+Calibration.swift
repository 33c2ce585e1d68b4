// The calibration round: everybody rates the same recorded answers and sees how far they lie apart.
import Interview
import Report

extension GroupShell {
  /// Holds the round, or what is left of it, when there is one and people to hold it.
  func calibrate() async {
    let waiting = setup.calibration.filter { $0.number > room.calibrations.count }
    guard outcome == nil, isInteractive, !waiting.isEmpty else { return }
    if room.calibrations.isEmpty, room.calibrationRatings.isEmpty {
      guard isWanted(waiting.count) else { return }
    } else {
      screen.note("The calibration round goes on; what was rated is kept.")
    }
    for calibration in waiting where outcome == nil { await rate(calibration) }
    openCurtain()
  }

  private func isWanted(_ count: Int) -> Bool {
    screen.note(
      "First a calibration round: everybody rates the same \(count) recorded answers, each without"
        + " seeing the others' levels, so that a 3 means the same to all of you.")
    while true {
      switch ask("Enter begins it; n goes straight to the interview. ") {
      case .line(let line):
        let text = line.trimmed.lowercased()
        if text.isEmpty { return true }
        if "no".hasPrefix(text) { return false }
        screen.note("Enter, or n.")
      case .endOfFile: return true
      case .interrupted, .terminated:
        leave(.interrupted)
        return false
      }
    }
  }

  private func rate(_ calibration: Calibration) async {
    for seat in room.seats where mayRate(seat.id) {
      calibrating = (seat.id, calibration)
      await rate(calibration, as: seat.id)
      calibrating = nil
    }
    guard outcome == nil else { return }
    openCurtain()
    var rated = calibration
    rated.ratings = room.calibrationRatings
    await grant(.calibrate(rated), by: Room.program)
    screen.show(CalibrationDocument(rated, seats: room.seats).document)
    wait(style("Enter to go on ", as: .quiet))
  }

  /// Whether a seat is there and has not rated the present answer, as when the round is taken up again.
  private func mayRate(_ seat: String) -> Bool {
    outcome == nil && room.seat(seat)?.isAway == false
      && !room.calibrationRatings.contains { $0.rater == seat }
  }

  private func rate(_ calibration: Calibration, as seat: String) async {
    openCurtain()
    let ignored = wait(Self.sitDown(shownName(seat)))
    guard outcome == nil else { return }
    curtain.draw()
    if let ignored { screen.note(ignored) }
    introduce(calibration)
    beginDraft(at: draftPlace(of: seat, task: Calibration.answerer, turn: calibration.number))
    let levels = await readLevels(of: seat, kind: .behavioural) {
      self.room.seat(seat)?.isAway == false
    }
    guard let levels else { return }
    if !levels.isEmpty {
      await grant(.rateCalibration(calibration.number, levels: levels), by: seat)
    }
    dropDraft()
  }

  /// Shows a recorded answer to whoever rates it now.
  func introduce(_ calibration: Calibration) {
    showHidden(
      Document([
        .paragraph([
          Run("Answer \(calibration.number) of \(setup.calibration.count). ", .dim),
          Run(calibration.question, .strong),
        ]),
        .paragraph([Run(calibration.answer)], indent: 2),
        .gap, .paragraph([Run(Self.ratingHelp, .dim)]),
      ]),
      isRated: true)
  }

  /// What is said where a command belongs to the interview.
  static let calibrationCommands =
    "Not in the calibration round. /pass rates nothing, /away leaves for a while, /quit stops."
}
