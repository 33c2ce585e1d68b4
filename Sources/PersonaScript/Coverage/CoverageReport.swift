// Coverage in words: how much of each kind, and by line what was not reached.

/// Words the coverage of one persona's file.
public struct CoverageReport {
  private let map: CoverageMap
  private let columns: [Column]

  /// Interviews of one origin: tests, a simulation.
  public struct Column: Sendable {
    /// What the column is called.
    public var title: String
    /// What they reached.
    public var coverage: Coverage

    /// A column.
    public init(title: String, coverage: Coverage) {
      self.title = title
      self.coverage = coverage
    }
  }

  /// A report; the first column is the one whose gaps are listed.
  public init(_ map: CoverageMap, columns: [Column]) {
    self.map = map
    self.columns = columns
  }

  /// A heading and a line for each kind: reached, of how many.
  public static func table(
    _ columns: [String], _ tally: (CoverageKind, Int) -> CoverageTally
  ) -> [String] {
    let heading = "  " + padded("", to: 12) + columns.map { padded($0, to: 13) }.joined()
    return [trimmed(heading)]
      + CoverageKind.allCases.map { kind in
        let cells = columns.indices.map { index in
          let tally = tally(kind, index)
          return padded("\(tally.reached)/\(tally.all) \(tally.percent)%", to: 13)
        }
        return trimmed("  " + padded(kind.rawValue, to: 12) + cells.joined())
      }
  }

  /// The table of this file.
  public var table: [String] {
    Self.table(columns.map(\.title)) { map.tally($0, columns[$1].coverage) }
  }

  /// What the first column did not reach, by line; what another reached is said.
  ///
  /// - Parameter path: What to print for the file.
  public func gaps(_ kinds: Set<CoverageKind>, path: String) -> [String] {
    guard let first = columns.first else { return [] }
    return map.places.filter { place in
      kinds.contains(place.target.kind) && first.coverage.count(of: place.target) == 0
    }.map { place in
      let others = columns.dropFirst().filter { $0.coverage.count(of: place.target) > 0 }
      let also = others.map(\.title).joined(separator: ", ")
      return "\(path):\(place.line): \(place.target.name)"
        + (others.isEmpty ? "" : " (reached by the \(also))")
    }
  }

  /// The file with how often each line was reached before it: a number, `-` for a line that was not
  /// wholly reached, nothing for a line that nothing in can be.
  public var source: [String] {
    guard let first = columns.first else { return [] }
    let byLine = Dictionary(grouping: map.places, by: \.line)
    return map.lines.enumerated().map { index, text in
      let counts = (byLine[index + 1] ?? []).filter { $0.target.kind.standsInItsLine }
        .map { first.coverage.count(of: $0.target) }
      let mark = counts.min().map { $0 == 0 ? "-" : "\($0)" } ?? ""
      return Self.trimmed(
        String(repeating: " ", count: max(0, 6 - mark.count)) + mark + "  " + text)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension CoverageKind {
  /// Whether a line holds the thing itself, rather than what may come of it.
  var standsInItsLine: Bool { self != .levels && self != .transitions }
}
