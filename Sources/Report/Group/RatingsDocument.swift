// What everybody thought of an answer: the others first, then the one who gave it, the program last.
public import Interview

/// Makes the documents of a reveal.
public struct RatingsDocument {
  /// The ratings of one turn.
  public var ratings: [Rating]
  /// The turn's number.
  public var turn: Int
  /// Whose answer it was.
  public var answerer: String
  /// What the program says of it; nil to leave it out.
  public var score: TurnScore?
  /// What a level means, of a dimension or (nil) of the whole answer; empty to leave it out.
  public var anchors: (Dimension?, Int) -> String = { _, _ in "" }
  private let names: (String) -> String

  /// A document to be made; `names` gives a seat's name.
  public init(
    ratings: [Rating], turn: Int, answerer: String, score: TurnScore?,
    names: @escaping (String) -> String
  ) {
    self.ratings = ratings
    self.turn = turn
    self.answerer = answerer
    self.score = score
    self.names = names
  }

  /// The documents of a turn's reveal: one for each answer that was rated, in the order in which they were
  /// first rated; `score` gives what the program says of a seat's answer.
  public static func documents(
    of ratings: [Rating], turn: Int, names: @escaping (String) -> String,
    score: (String) -> TurnScore?
  ) -> [RatingsDocument] {
    var answerers: [String] = []
    let ratings = ratings.filter { $0.turn == turn }
    for rating in ratings where !answerers.contains(rating.answerer) {
      answerers.append(rating.answerer)
    }
    return answerers.map { answerer in
      RatingsDocument(
        ratings: ratings.filter { $0.answerer == answerer }, turn: turn, answerer: answerer,
        score: score(answerer), names: names)
    }
  }

  /// What the others think: levels with their mean and spread, strengths, then what to try.
  public var others: Document {
    let others = ratings.filter { $0.rater != answerer }
    guard !others.isEmpty else {
      return Document([.gap, .paragraph([Run("Nobody rated question \(turn).", .dim)])])
    }
    var document = Document([
      .gap, .heading(rank: 2, [Run("Question \(turn): \(names(answerer))")]),
      .table(header: ["", "Mean", "Spread"] + others.map { names($0.rater) }, rows: rows(others)),
    ])
    document.blocks += apart(others)
    document.blocks += notes(others, title: "What worked", role: .good) { $0.strength }
    document.blocks += notes(others, title: "To try", role: .strong) { $0.suggestion }
    return document
  }

  /// What the one who answered thinks; empty when they did not say.
  public var own: Document {
    guard let own = ratings.first(where: { $0.rater == answerer }) else { return Document() }
    return Document(
      [.gap, .paragraph([Run("\(names(answerer)) says", .strong)])]
        + own.levels.map { level($0.dimension, $0.level) })
  }

  /// What the program says; empty when it is left out.
  public var program: Document {
    guard let score else { return Document() }
    return Document(
      [.gap, .paragraph([Run("Hotseat says", .strong)])]
        + score.dimensions.map { level($0.dimension, $0.level) } + [level(nil, score.overall)])
  }

  private func level(_ dimension: Dimension?, _ level: Int) -> Block {
    let anchor = anchors(dimension, level)
    return .level(
      label: dimension?.title ?? "Overall", level: level,
      anchor: anchor.isEmpty ? [] : [Run(anchor, .dim)])
  }

  private func rows(_ others: [Rating]) -> [[Run]] {
    Dimension.allCases.compactMap { dimension in
      guard let spread = LevelSpread(others.compactMap { $0[dimension] }) else { return nil }
      let cells = others.map { Run($0[dimension].map(String.init) ?? "-") }
      return [
        Run(dimension.title), Run(spread.mean.text, .level),
        Run("\(spread.width)", spread.isWide ? .warning : .plain),
      ] + cells
    }
  }

  /// Where the raters are so far apart that talking about it is worth more than the mean.
  private func apart(_ others: [Rating]) -> [Block] {
    let wide = Dimension.allCases.compactMap { dimension -> String? in
      guard let spread = LevelSpread(others.compactMap { $0[dimension] }), spread.isWide else {
        return nil
      }
      return "\(dimension.title.lowercased()) (\(spread.lowest) to \(spread.highest))"
    }
    guard !wide.isEmpty else { return [] }
    let isAll = wide.count == Dimension.allCases.count
    let text =
      "You are two levels or more apart on"
      + " \(isAll ? "every dimension" : wide.joined(separator: ", ")). Say what you heard, or missed."
    return [.paragraph([Run(text, .dim)])]
  }

  private func notes(
    _ others: [Rating], title: String, role: Role, _ text: (Rating) -> String
  ) -> [Block] {
    let said = others.filter { !text($0).isEmpty }
    guard !said.isEmpty else { return [] }
    return [.gap, .paragraph([Run(title, role)])]
      + said.map { .item(marker: "-", [Run(names($0.rater) + ": ", .dim), Run(text($0))]) }
  }
}

/// Where several raters' levels lie on one dimension.
struct LevelSpread: Sendable, Hashable {
  let lowest: Int
  let highest: Int
  let mean: LevelMean

  /// Nil for no levels.
  init?(_ levels: [Int]) {
    guard let lowest = levels.min(), let highest = levels.max() else { return nil }
    (self.lowest, self.highest, mean) = (lowest, highest, LevelMean(levels))
  }

  /// Levels from the lowest to the highest; 0 when all agree.
  var width: Int { highest - lowest }
  /// Whether it is two levels or more, as in the calibration round.
  var isWide: Bool { width > 1 }
}

/// The mean of levels, to a tenth.
struct LevelMean: Sendable, Hashable {
  /// Tenths of a level, halves up; nil for no levels.
  let tenths: Int?

  init(_ levels: [Int]) {
    tenths =
      levels.isEmpty
      ? nil : (20 * levels.reduce(0, +) + levels.count) / (2 * levels.count)
  }

  /// "3.5", or "-".
  var text: String { tenths.map { "\($0 / 10).\($0 % 10)" } ?? "-" }
}
