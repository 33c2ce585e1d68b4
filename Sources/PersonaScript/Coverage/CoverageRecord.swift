// Coverage as `persona cover --format json` writes it: a stable interface.

/// What is written for one persona's file; its keys are the properties' names.
public struct CoverageRecord: Sendable, Encodable {
  /// The file.
  public var file: String
  /// The persona's id.
  public var persona: String
  /// How much was reached, by kind.
  public var totals: [String: Total]
  /// Everything that can be reached, by line.
  public var targets: [Target]

  /// How many of a kind there are and were reached.
  public struct Total: Sendable, Encodable {
    /// How many there are.
    public var all: Int
    /// How many the tests reached.
    public var tests: Int
    /// How many the simulation reached; left out without one.
    public var simulation: Int?
  }

  /// Something that can be reached.
  public struct Target: Sendable, Encodable {
    /// Its line in the file, 1-based.
    public var line: Int
    /// Its kind: `probes`, …
    public var kind: String
    /// Its name, as the report in words has it.
    public var name: String
    /// How often the tests reached it.
    public var tests: Int
    /// How often the simulation reached it; left out without one.
    public var simulation: Int?
  }

  /// The record of a file; `file` is what to write for it.
  public init(
    _ map: CoverageMap, persona: String, file: String, tests: Coverage, simulation: Coverage?
  ) {
    self.file = file
    self.persona = persona
    targets = map.places.map { place in
      Target(
        line: place.line, kind: place.target.kind.rawValue, name: place.target.name,
        tests: tests.count(of: place.target),
        simulation: simulation?.count(of: place.target))
    }
    totals = Dictionary(
      uniqueKeysWithValues: CoverageKind.allCases.map { kind in
        let tally = map.tally(kind, tests)
        let total = Total(
          all: tally.all, tests: tally.reached,
          simulation: simulation.map { map.tally(kind, $0).reached })
        return (kind.rawValue, total)
      })
  }
}
