// Structure, evidence and ownership: points for the sightings of a scale's needs.

extension TurnReading {
  /// How whole the answer is.
  func structureScore() -> DimensionScore {
    score(.structure, credits: scale.parts)
  }

  /// How concrete it is.
  func evidenceScore() -> DimensionScore {
    score(.evidence, credits: scale.proofs)
  }

  /// Adds up credits; every sighting is worth what its place in the credit's list says.
  private func score(_ dimension: Dimension, credits: [Credit]) -> DimensionScore {
    var points = 0
    var evidence: [Evidence] = []
    var missing: [Need] = []
    for credit in credits {
      let sightings = sightings(of: credit.need).prefix(credit.points.count)
      points += credit.points.prefix(sightings.count).reduce(0, +)
      for sighting in sightings where !evidence.contains(where: sighting.evidence.standsFor) {
        evidence.append(sighting.evidence)
      }
      if sightings.isEmpty { missing.append(credit.need) }
    }
    points = min(points, 1000)
    return DimensionScore(
      dimension: dimension, level: scale[dimension].level(for: points), points: points,
      evidence: evidence.sorted { $0.order < $1.order }, notSeen: worthSaying(missing))
  }

  /// Names of the missing needs that are not implied by another one, seen or missing.
  private func worthSaying(_ missing: [Need]) -> [String] {
    missing.filter { need in
      switch need {
      case .resultAfterAction: !missing.contains(.result)
      case .scene: !missing.contains(.situation)
      case .plainResult: false
      case .number: missing.contains(.measuredResult)
      default: true
      }
    }.map(\.rawValue)
  }

  /// How clear the candidate's own part is.
  ///
  /// Own actions decide; "we" is neutral beside them. Without any, a stated role and a group's
  /// actions show that there was a part, though not which. Where others act more than twice as often,
  /// the own part is harder to see.
  func ownershipScore() -> DimensionScore {
    let own = sightings(of: .ownAction)
    let group = sightings(of: .sharedAction)
    let role = sightings(of: .ownRole)
    var points = [0, 700, 900, 1000][min(own.count, 3)]
    if own.isEmpty { points = (group.isEmpty ? 0 : 250) + (role.isEmpty ? 0 : 250) }
    if othersActions > 2 * own.count + 1 { points -= min(points, 250) }
    let shown = own.isEmpty ? group.prefix(1) + role.prefix(1) : own.prefix(3)
    return DimensionScore(
      dimension: .ownership, level: scale[.ownership].level(for: points), points: points,
      evidence: shown.map(\.evidence).sorted { $0.order < $1.order },
      notSeen: own.isEmpty ? [Need.ownAction.rawValue] : [])
  }
}

extension Evidence {
  /// Whether `other` shows the same words.
  fileprivate func standsFor(_ other: Evidence) -> Bool {
    answer == other.answer && span == other.span
  }
}
