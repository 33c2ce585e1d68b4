// What was once reached must stay reached: floors of the measures, which only rise.
import Foundation

/// A measure with a name.
struct Metric {
  let name: String
  let value: Double

  init(_ name: String, _ value: Double) {
    (self.name, self.value) = (name, value)
  }
}

/// The file of floors: a name, a tab and a number with three decimals a line.
struct Floors {
  let url: URL
  private(set) var lines: [(name: String, floor: Double)]

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let floor = Double(parts[1]) else { return nil }
      return (String(parts[0]), floor)
    }
  }

  /// Prints each measure beside its floor; returns whether none is below, at three decimals.
  func hold(_ metrics: [Metric]) -> Bool {
    var holds = true
    for metric in metrics {
      guard let floor = lines.first(where: { $0.name == metric.name })?.floor else { continue }
      let isBelow = Self.rounded(metric.value) < floor
      if isBelow { holds = false }
      print(
        "\(isBelow ? "BELOW" : "ok   ") \(metric.name): \(Tasks.number(metric.value)), floor "
          + Tasks.number(floor))
    }
    return holds
  }

  /// Writes the file anew with higher floors where more was measured; none is ever lowered.
  mutating func rise(to metrics: [Metric]) throws {
    for index in lines.indices {
      guard let metric = metrics.first(where: { $0.name == lines[index].name }) else { continue }
      lines[index].floor = max(lines[index].floor, Self.rounded(metric.value))
    }
    let text = lines.map { "\($0.name)\t\(Tasks.number($0.floor))\n" }.joined()
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
