// What a probe is about, in its author's own terms.

extension Script {
  /// The words by which the probe with this id is shown: its condition, or its id without one.
  public func probeWords(_ id: String) -> String {
    let all = questions.flatMap(\.probes) + probes + levels.flatMap(\.probes)
    guard let probe = all.first(where: { $0.id == id }), !probe.whenText.isEmpty else { return id }
    return "\(id) (\(probe.whenText))"
  }
}
