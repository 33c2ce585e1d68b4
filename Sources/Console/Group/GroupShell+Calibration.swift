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
    curtain.open()
  }

  private func isWanted(_ count: Int) -> Bool {
    screen.note(
      "First a calibration round: everybody rates \(count) recorded answers, unseen, so that a 3"
        + " means the same to all of you.")
    switch reader.read(prompt: "Enter begins it; n goes straight to the interview. ") {
    case .line(let line): return !line.trimmed.lowercased().hasPrefix("n")
    case .endOfFile: return true
    case .interrupted, .terminated:
      leave(.interrupted)
      return false
    }
  }

  private func rate(_ calibration: Calibration) async {
    for seat in room.seats where mayRate(seat.id) {
      calibrationRater = seat.id
      await rate(calibration, as: seat.id)
      calibrationRater = nil
    }
    guard outcome == nil else { return }
    curtain.open()
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
    if curtain.isDrawn { curtain.draw() }
    wait("\(shownName(seat)), press Enter when you sit down. ")
    guard outcome == nil else { return }
    curtain.draw()
    screen.show(
      Document([
        .paragraph([
          Run("Answer \(calibration.number) of \(setup.calibration.count). ", .dim),
          Run(calibration.question, .strong),
        ]),
        .paragraph([Run(calibration.answer)], indent: 2),
        .gap, .paragraph([Run(Self.ratingHelp, .dim)]),
      ]))
    let levels = await readLevels(
      of: seat, kind: .behavioural, isOpen: { self.room.seat(seat)?.isAway == false })
    guard let levels, !levels.isEmpty else { return }
    await grant(.rateCalibration(calibration.number, levels: levels), by: seat)
  }

  /// What is said where a command belongs to the interview.
  static let calibrationCommands =
    "Not in the calibration round. /pass rates nothing, /away leaves for a while, /quit stops."
}
