// The calibration round: everybody rates the same recorded answers and sees how far they lie apart.
import Interview
import Report

extension GroupShell {
  /// Holds the round, when there is one and people to hold it.
  func calibrate() async {
    guard outcome == nil, isInteractive, !setup.calibration.isEmpty else { return }
    let count = setup.calibration.count
    screen.note(
      "First a calibration round: everybody rates \(count) recorded answers, unseen, so that a 3"
        + " means the same to all of you.")
    switch reader.read(prompt: "Enter begins it; n goes straight to the interview. ") {
    case .line(let line) where line.trimmed.lowercased().hasPrefix("n"): return
    case .line, .endOfFile: break
    case .interrupted, .terminated: return leave(.interrupted)
    }
    for calibration in setup.calibration where outcome == nil { await rate(calibration) }
    curtain.open()
  }

  private func rate(_ calibration: Calibration) async {
    var rated = calibration
    for seat in setup.seats {
      guard let rating = await rating(of: calibration, by: seat) else {
        guard outcome == nil else { return }
        continue
      }
      rated.ratings.append(rating)
    }
    curtain.open()
    await grant(.calibrate(rated), by: Room.program)
    screen.show(CalibrationDocument(rated, seats: setup.seats).document)
    wait(style("Enter to go on ", as: .quiet))
  }

  private func rating(of calibration: Calibration, by seat: Seat) async -> Rating? {
    if curtain.isDrawn { curtain.draw() }
    wait("\(shownName(seat.id)), press Enter when you sit down. ")
    guard outcome == nil else { return nil }
    curtain.draw()
    screen.show(
      Document([
        .paragraph([
          Run("Answer \(calibration.number) of \(setup.calibration.count). ", .dim),
          Run(calibration.question, .strong),
        ]),
        .paragraph([Run(calibration.answer)], indent: 2),
      ]))
    let levels = await readLevels(of: seat.id, kind: .behavioural, isOpen: { true })
    guard let levels, !levels.isEmpty else { return nil }
    return Rating(
      rater: seat.id, answerer: Calibration.answerer, turn: calibration.number, levels: levels)
  }
}
