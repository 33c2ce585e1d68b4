// Coverage as lcov tracefiles have it, for the tools and editors that show it.

/// Writes coverage in lcov's format (geninfo(1)): questions and probes as functions, lines with
/// their counts, and as branches what one line may hold or lead to several of: levels, ways on,
/// wordings and concepts.
public enum LcovReport {
  /// The lines of one file's section; `path` is what to write for the file.
  public static func lines(_ map: CoverageMap, _ coverage: Coverage, path: String) -> [String] {
    let places = map.places.map { ($0.line, $0.target, coverage.count(of: $0.target)) }
    let functions = places.filter { $0.1.kind == .questions || $0.1.kind == .probes }
    let branches = branches(places)
    let counts = lineCounts(places)
    return ["TN:", "SF:\(path)"]
      + functions.map { "FN:\($0.0),\(name($0.1))" }
      + functions.map { "FNDA:\($0.2),\(name($0.1))" }
      + ["FNF:\(functions.count)", "FNH:\(functions.count { $0.2 > 0 })"]
      + branches.map { "BRDA:\($0.line),\($0.block),\($0.branch),\($0.count)" }
      + ["BRF:\(branches.count)", "BRH:\(branches.count { $0.count > 0 })"]
      + counts.map { "DA:\($0.line),\($0.count)" }
      + ["LF:\(counts.count)", "LH:\(counts.count { $0.count > 0 })", "end_of_record"]
  }

  private typealias Counted = (line: Int, target: CoverageTarget, count: Int)

  private static func name(_ target: CoverageTarget) -> String {
    target.name.replacing(" ", with: ":")
  }

  private static func lineCounts(_ places: [Counted]) -> [(line: Int, count: Int)] {
    var counts: [(line: Int, count: Int)] = []
    for place in places where place.target.kind.standsInItsLine {
      if counts.last?.line == place.line {
        counts[counts.count - 1].count = max(counts[counts.count - 1].count, place.count)
      } else {
        counts.append((place.line, place.count))
      }
    }
    return counts
  }

  /// Levels, transitions, wordings and concepts: a block each.
  private static func branches(
    _ places: [Counted]
  ) -> [(line: Int, block: Int, branch: Int, count: Int)] {
    var next: [[Int]: Int] = [:]
    return places.compactMap { place in
      let kinds: [CoverageKind] = [.levels, .transitions, .wordings, .concepts]
      guard let block = kinds.firstIndex(of: place.target.kind) else { return nil }
      let branch = next[[place.line, block], default: 0]
      next[[place.line, block]] = branch + 1
      return (place.line, block, branch, place.count)
    }
  }
}
