// How a persona behaves beside colleagues: what it says when it gives and takes the word, what makes
// it break in, and what it weighs most.

/// A persona's part in a panel. Empty lists say nothing; the defaults are the program's own lines.
public struct PanelManner: Sendable, Equatable {
  /// Giving the word to `{colleague}`. Not empty.
  public var handOver: [String]
  /// Said once, when it gets the word for the first time.
  public var takeOver: [String]
  /// Follow-ups to answers to a colleague's question.
  public var interjections: [Probe]
  /// What it weighs; nil for what the rubric weighs.
  public var weighing: PanelWeighing?

  /// A manner.
  public init(
    handOver: [String] = Self.plainHandOver, takeOver: [String] = [],
    interjections: [Probe] = [], weighing: PanelWeighing? = nil
  ) {
    self.handOver = handOver
    self.takeOver = takeOver
    self.interjections = interjections
    self.weighing = weighing
  }

  /// What is said where a persona's file has no line of its own.
  public static let plainHandOver = ["{colleague}, your questions.", "Over to you, {colleague}."]
}

/// What a panellist weighs in place of the rubric, and why.
public struct PanelWeighing: Sendable, Equatable {
  /// Per cent, one a dimension in the order of ``Dimension/allCases``; they add up to 100.
  public var weights: [Int]
  /// Why it weighs so, in a sentence.
  public var why: String

  /// Weights with their reason.
  ///
  /// - Precondition: five weights that add up to 100.
  public init(weights: [Int], why: String) {
    precondition(weights.count == Dimension.allCases.count && weights.reduce(0, +) == 100)
    self.weights = weights
    self.why = why
  }

  /// The mean of `values`, one a dimension in their order, by these weights; rounded down.
  func weighted(_ values: [Int]) -> Int {
    zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } / 100
  }
}
