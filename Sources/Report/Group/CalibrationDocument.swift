// How far everybody lies from the known levels of a recorded answer.
public import Interview

/// Makes the document of one answer of the calibration round.
public struct CalibrationDocument {
  /// The answer with its ratings.
  public var calibration: Calibration
  /// Everybody at the table.
  public var seats: [Seat]

  /// A document to be made.
  public init(_ calibration: Calibration, seats: [Seat]) {
    self.calibration = calibration
    self.seats = seats
  }

  /// Everybody's levels beside the known ones, then who was how far away.
  public var document: Document {
    let raters = seats.filter { seat in calibration.ratings.contains { $0.rater == seat.id } }
    var document = Document([
      .gap, .heading(rank: 2, [Run("Answer \(calibration.number): how you rated it")]),
      .paragraph([Run(calibration.question)]),
      .paragraph([Run(calibration.answer, .quote)], indent: 2), .gap,
      .table(header: ["", "Rubric"] + raters.map(\.name), rows: rows(raters)),
    ])
    for seat in raters { document.append(.paragraph([Run(words(seat))])) }
    guard !raters.isEmpty else {
      document.append(.paragraph([Run("Nobody rated it.", .dim)]))
      return document
    }
    guard raters.contains(where: { calibration.distances(of: $0.id).far > 0 }) else {
      return document
    }
    document.append(
      .paragraph(
        [
          Run(
            "Where you are two or more away, read the anchor of the rubric's level again and say"
              + " what in the answer you saw, or missed.", .dim)
        ]))
    return document
  }

  private func rows(_ raters: [Seat]) -> [[Run]] {
    calibration.known.map { known in
      let levels = raters.map { seat in
        calibration.ratings.first { $0.rater == seat.id }?[known.dimension]
      }
      return [Run(known.dimension.title), Run("\(known.level)", .level)]
        + levels.map { Run($0.map(String.init) ?? "-", isFar($0, known.level) ? .warning : .plain) }
    }
  }

  private func isFar(_ level: Int?, _ known: Int) -> Bool {
    level.map { abs($0 - known) > 1 } ?? false
  }

  private func words(_ seat: Seat) -> String {
    let (same, beside, far) = calibration.distances(of: seat.id)
    return "\(seat.name): \(same) the same, \(beside) one away, \(far) farther."
  }
}
