// What a persona may change of a rubric: how much each dimension counts, and only with a reason.

/// Other weights for one kind of question, as a persona's file states them.
public struct Weighting: Sendable, Hashable {
  /// The kind of question.
  public var kind: QuestionKind
  /// Per cent, one a dimension in the order of ``Dimension/allCases``; they add up to 100.
  public var weights: [Int]
  /// Why, in the author's words. Not empty.
  public var reason: String

  /// Weights with their reason.
  public init(kind: QuestionKind, weights: [Int], reason: String) {
    self.kind = kind
    self.weights = weights
    self.reason = reason
  }
}

extension Rubric {
  /// The rubric with other weights. A kind without a scale of its own stays as it is.
  public func weighted(by weightings: [Weighting]) -> Rubric {
    var rubric = self
    for weighting in weightings {
      guard let index = rubric.scales.firstIndex(where: { $0.kind == weighting.kind }) else {
        continue
      }
      for (dimension, weight) in zip(Dimension.allCases, weighting.weights) {
        rubric.scales[index].setWeight(weight, of: dimension)
      }
      rubric.scales[index].weightsReason = weighting.reason
    }
    return rubric
  }
}

extension Scale {
  /// Changes what a dimension counts for.
  ///
  /// - Precondition: the scale holds the dimension.
  public mutating func setWeight(_ weight: Int, of dimension: Dimension) {
    guard let index = dimensions.firstIndex(where: { $0.dimension == dimension }) else {
      preconditionFailure("a scale without \(dimension.rawValue)")
    }
    dimensions[index].weight = weight
  }
}
