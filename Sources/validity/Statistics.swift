// The statistics that the tasks report.

enum Statistics {
  /// The chance that one of `own` is above one of `others`; ties count half.
  static func auc(_ own: [Int], _ others: [Int]) -> Double {
    let sorted = others.sorted()
    var sum = 0.0
    for value in own {
      let below = lowerBound(sorted, value)
      sum += Double(below) + Double(lowerBound(sorted, value + 1) - below) / 2
    }
    return sum / Double(own.count) / Double(others.count)
  }

  private static func lowerBound(_ sorted: [Int], _ value: Int) -> Int {
    var low = 0, high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Pearson's correlation; 0 where one side does not vary.
  static func pearson(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(left.count)
    let meanLeft = left.reduce(0, +) / count, meanRight = right.reduce(0, +) / count
    var product = 0.0, squareLeft = 0.0, squareRight = 0.0
    for (a, b) in zip(left, right) {
      product += (a - meanLeft) * (b - meanRight)
      squareLeft += (a - meanLeft) * (a - meanLeft)
      squareRight += (b - meanRight) * (b - meanRight)
    }
    return squareLeft == 0 || squareRight == 0
      ? 0 : product / (squareLeft * squareRight).squareRoot()
  }

  /// The mean of Pearson's correlation within groups of five or more.
  static func within(_ left: [Double], _ right: [Double], _ groups: [String]) -> Double {
    var indices: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() { indices[group, default: []].append(index) }
    let values = indices.values.filter { $0.count >= 5 }.map { rows in
      pearson(rows.map { left[$0] }, rows.map { right[$0] })
    }
    return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The mean of the F1 of both classes when values of `threshold` and more are called true.
  static func macroF1(_ values: [Int], _ labels: [Bool], _ threshold: Int) -> Double {
    var both = 0, onlyCalled = 0, onlyTrue = 0, neither = 0
    for (value, label) in zip(values, labels) {
      switch (value >= threshold, label) {
      case (true, true): both += 1
      case (true, false): onlyCalled += 1
      case (false, true): onlyTrue += 1
      case (false, false): neither += 1
      }
    }
    let wrong = onlyCalled + onlyTrue
    return Double(both) / Double(2 * both + wrong) + Double(neither) / Double(2 * neither + wrong)
  }

  /// The best macro-F1 over all thresholds, with its threshold.
  static func bestMacroF1(_ values: [Int], _ labels: [Bool]) -> (Double, Int) {
    Set(values).sorted().map { (macroF1(values, labels, $0), $0) }.max { $0.0 < $1.0 } ?? (0, 0)
  }
}
