// How answers are scored, as a value: what counts for which kind of question, and how much.

/// A versioned set of scales. All arithmetic with it is on integers; equal findings get equal scores.
public struct Rubric: Sendable, Hashable, Codable {
  /// Raised with every change that can move a score; transcripts name it.
  public var version: String
  /// One for each kind of question that is scored. Not empty.
  public var scales: [Scale]
  /// What caps the overall level, in the order in which it is checked.
  public var caps: [GateCap]

  /// A rubric.
  ///
  /// - Precondition: `scales` is not empty.
  public init(version: String, scales: [Scale], caps: [GateCap]) {
    precondition(!scales.isEmpty)
    self.version = version
    self.scales = scales
    self.caps = caps
  }

  /// The scale for questions of this kind; the first one for a kind that has none of its own.
  public func scale(for kind: QuestionKind) -> Scale {
    scales.first { $0.kind == kind } ?? scales[0]
  }
}

/// How answers to one kind of question are scored.
public struct Scale: Sendable, Hashable, Codable {
  /// The kind of question.
  public var kind: QuestionKind
  /// What each dimension counts for, and how its points become a level.
  public var dimensions: [DimensionScale]
  /// The parts that make an answer of this kind whole, for structure.
  public var parts: [Credit]
  /// What makes it concrete, for evidence.
  public var proofs: [Credit]
  /// How long a typed answer is when it is easy to follow.
  public var length: WordBand
  /// What an answer must hold to reach an overall level above 1, lowest first.
  public var rungs: [Rung]
  /// Whether "would" is what is asked for, so that plans count like facts.
  public var acceptsPlans: Bool
  /// What each overall level means, 1...5 in order.
  public var anchors: [String]
  /// Why a persona weighs the dimensions otherwise than its rubric; empty where it does not.
  public var weightsReason: String

  /// A scale.
  public init(
    kind: QuestionKind, dimensions: [DimensionScale], parts: [Credit], proofs: [Credit],
    length: WordBand, rungs: [Rung], acceptsPlans: Bool, anchors: [String],
    weightsReason: String = ""
  ) {
    self.kind = kind
    self.dimensions = dimensions
    self.parts = parts
    self.proofs = proofs
    self.length = length
    self.rungs = rungs
    self.acceptsPlans = acceptsPlans
    self.anchors = anchors
    self.weightsReason = weightsReason
  }

  /// The scale of one dimension.
  ///
  /// - Precondition: `dimensions` holds it.
  public subscript(dimension: Dimension) -> DimensionScale {
    guard let scale = dimensions.first(where: { $0.dimension == dimension }) else {
      preconditionFailure("a scale without \(dimension.rawValue)")
    }
    return scale
  }
}

/// What a dimension counts for, and how its points become a level.
public struct DimensionScale: Sendable, Hashable, Codable {
  /// Which one.
  public var dimension: Dimension
  /// Per cent of the whole; the five of a scale add up to 100.
  public var weight: Int
  /// The fewest points for levels 2, 3, 4 and 5, ascending, in 0...1000.
  public var thresholds: [Int]
  /// What each level means, 1...5 in order.
  public var anchors: [String]

  /// A dimension's scale.
  public init(dimension: Dimension, weight: Int, thresholds: [Int], anchors: [String]) {
    self.dimension = dimension
    self.weight = weight
    self.thresholds = thresholds
    self.anchors = anchors
  }

  /// The level for `points`: 1, and one more for each threshold that is reached.
  public func level(for points: Int) -> Int {
    1 + thresholds.count { $0 <= points }
  }
}

/// Points for something that an answer holds.
public struct Credit: Sendable, Hashable, Codable {
  /// What it must hold.
  public var need: Need
  /// Points for its first sighting, its second, …; further ones earn nothing, so that length alone
  /// never pays.
  public var points: [Int]

  /// Points for sightings of `need`.
  public init(_ need: Need, _ points: Int...) {
    self.init(need: need, points: points)
  }

  /// Points for sightings of `need`.
  public init(need: Need, points: [Int]) {
    self.need = need
    self.points = points
  }
}

/// The lengths of answers that are easy to follow, in words.
public struct WordBand: Sendable, Hashable, Codable {
  /// Fewer are too few.
  public var shortest: Int
  /// More are too many.
  public var longest: Int

  /// From `shortest` to `longest` words.
  public init(shortest: Int, longest: Int) {
    self.shortest = shortest
    self.longest = longest
  }
}

/// What an overall level takes beyond the level below it.
public struct Rung: Sendable, Hashable, Codable {
  /// 2...5.
  public var level: Int
  /// Everything that the answer must hold.
  public var needs: [Need]

  /// A rung.
  public init(_ level: Int, _ needs: Need...) {
    self.level = level
    self.needs = needs
  }
}

/// The highest overall level under a gate.
public struct GateCap: Sendable, Hashable, Codable {
  /// Which gate.
  public var gate: Gate
  /// 1...5.
  public var level: Int

  /// A cap.
  public init(gate: Gate, level: Int) {
    self.gate = gate
    self.level = level
  }
}

extension Rubric {
  /// What an overall level, 1...5, means for questions of `kind`.
  public func anchor(overall level: Int, kind: QuestionKind) -> String {
    scale(for: kind).anchors[level - 1]
  }

  /// What a level of `dimension`, 1...5, means for questions of `kind`.
  public func anchor(_ dimension: Dimension, level: Int, kind: QuestionKind) -> String {
    scale(for: kind)[dimension].anchors[level - 1]
  }
}
