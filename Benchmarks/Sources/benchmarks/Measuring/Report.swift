// Collects the figures of a run and prints each as soon as it is known.
import Foundation

/// What a run has measured so far.
struct Report {
  /// Whether to print JSON at the end instead of lines on the way.
  let isJSON: Bool
  private var figures: [Figure] = []

  /// An empty report.
  init(isJSON: Bool) {
    self.isJSON = isJSON
  }

  /// Begins a suite.
  mutating func begin(_ suite: String, _ title: String) {
    current = suite
    if !isJSON { Self.write("\(suite): \(title)", to: .standardOutput) }
  }

  /// Adds a figure of the current suite.
  mutating func add(_ name: String, _ value: Double, _ unit: String) {
    let figure = Figure(suite: current, name: name, value: value, unit: unit)
    figures.append(figure)
    guard !isJSON else { return }
    Self.write(figure.line, to: .standardOutput)
  }

  /// Says something that is no figure.
  func note(_ text: String) {
    Self.write("  \(text)", to: .standardError)
  }

  /// Prints all figures as one JSON array, if that was asked for.
  func finish() throws {
    guard isJSON else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    Self.write(String(decoding: try encoder.encode(figures), as: UTF8.self), to: .standardOutput)
  }

  /// At once, so that a figure is seen when it is known.
  private static func write(_ line: String, to file: FileHandle) {
    file.write(Data("\(line)\n".utf8))
  }

  private var current = ""
}
