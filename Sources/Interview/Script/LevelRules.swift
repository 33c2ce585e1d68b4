// What changes when a persona presses less or more: chosen once, before an interview begins.

/// How a persona differs at one level. What is nil or empty stays as it is at every level.
public struct LevelRules: Sendable, Equatable {
  /// The level.
  public var level: PressureLevel
  /// Follow-ups that one question may get, 0...8; nil for one fewer or more than at the standard level.
  public var patience: Int?
  /// How often one question is put again after a non-answer, 0...3; nil for twice in a gentle interview
  /// and once in the others.
  public var tries: Int?
  /// Greetings in place of the persona's.
  public var opening: [String]
  /// Follow-ups of any question, after those that every level has.
  public var probes: [Probe]
  /// Reprompts in place of the persona's, list by list. A question's own still go first.
  public var reprompts: Reprompts
  /// Acknowledgements that are looked at before the persona's.
  public var acknowledgements: [Acknowledgement]

  /// Rules for one level.
  public init(
    level: PressureLevel, patience: Int? = nil, tries: Int? = nil, opening: [String] = [],
    probes: [Probe] = [], reprompts: Reprompts = Reprompts(),
    acknowledgements: [Acknowledgement] = []
  ) {
    self.level = level
    self.patience = patience
    self.tries = tries
    self.opening = opening
    self.probes = probes
    self.reprompts = reprompts
    self.acknowledgements = acknowledgements
  }
}

extension Script {
  /// What is different at `level`, or nil.
  public func rules(at level: PressureLevel) -> LevelRules? {
    levels.first { $0.level == level }
  }

  /// The script as it is held at `level`. Holding a script twice at one level is holding it once.
  public func held(at level: PressureLevel) -> Script {
    guard let rules = rules(at: level) else { return self }
    var script = self
    if !rules.opening.isEmpty { script.opening = rules.opening }
    let known = Set(probes.map(\.id))
    script.probes += rules.probes.filter { !known.contains($0.id) }
    script.reprompts = rules.reprompts.over(reprompts)
    if !acknowledgements.starts(with: rules.acknowledgements) {
      script.acknowledgements = rules.acknowledgements + acknowledgements
    }
    return script
  }
}
