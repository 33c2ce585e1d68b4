// One scale of a rubric: how answers to one kind of question are scored.
import Interview

/// Reads a scale over another one, whose parts stand for those that are left out.
struct ScaleReader {
  let scale: Scale
  let sink: DiagnosticSink

  /// The scale of an entry of `scales`.
  func read(_ entry: Item.Entry) -> Scale {
    guard let fields = Fields(entry.value, .scale, at: entry.key.place, sink: sink) else {
      return scale
    }
    var scale = scale
    if let item = fields["counts"] {
      scale.acceptsPlans = item.line(subject: "counts", sink: sink) == "plans"
      _ = fields.word("counts", of: Claims.self)
    }
    if let band = band(fields) { scale.length = band }
    for entry in fields.entries("dimensions", of: Dimension.self) {
      let index = scale.dimensions.firstIndex { $0.dimension == entry.word }
      if let index { scale.dimensions[index] = dimension(scale.dimensions[index], entry.value) }
    }
    scale.checkWeights(at: fields.keyPlace("dimensions"), sink: sink)
    scale.parts = credits(fields, "structure") ?? scale.parts
    scale.proofs = credits(fields, "evidence") ?? scale.proofs
    scale.rungs = rungs(fields, scale.rungs)
    scale.anchors = anchors(fields) ?? scale.anchors
    requireSource(fields, of: ["structure", "evidence", "needs"])
    checkReach(.structure, scale.parts, scale, at: fields.keyPlace("structure"))
    checkReach(.evidence, scale.proofs, scale, at: fields.keyPlace("evidence"))
    return scale
  }

  private enum Claims: String, CaseIterable {
    case facts
    case plans
  }

  private func band(_ fields: Fields) -> WordBand? {
    guard let band = fields.section("length", .band) else { return nil }
    let shortest = band.number("shortest", in: 1...1000, fallback: scale.length.shortest)
    let longest = band.number("longest", in: 2...2000, fallback: scale.length.longest)
    requireSource(band, of: ["shortest", "longest"])
    if longest <= shortest {
      sink.report(
        .rubric(.band(shortest: shortest, longest: longest)), at: band.keyPlace("longest"))
    }
    return WordBand(shortest: shortest, longest: longest)
  }

  private func dimension(_ scale: DimensionScale, _ entry: Item.Entry) -> DimensionScale {
    guard let fields = Fields(entry.value, .dimension, at: entry.key.place, sink: sink) else {
      return scale
    }
    var scale = scale
    scale.weight = fields.number("weight", in: 0...100, fallback: scale.weight)
    if fields["thresholds"] != nil {
      let thresholds = fields.list("thresholds").compactMap {
        $0.number(subject: "thresholds", in: 0...1000, sink: sink)
      }
      let rises = zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 }
      if thresholds.count == 4, rises {
        scale.thresholds = thresholds
      } else {
        sink.report(.rubric(.thresholds(thresholds)), at: fields.keyPlace("thresholds"))
      }
    }
    scale.anchors = anchors(fields) ?? scale.anchors
    requireSource(fields, of: ["weight", "thresholds"])
    return scale
  }

  private func anchors(_ fields: Fields) -> [String]? {
    guard fields["anchors"] != nil else { return nil }
    let anchors = fields.list("anchors").map { $0.line(subject: "anchors", sink: sink) }
    if anchors.count == 5 { return anchors }
    sink.report(.rubric(.anchors(count: anchors.count)), at: fields.keyPlace("anchors"))
    return nil
  }

  private func credits(_ fields: Fields, _ key: String) -> [Credit]? {
    guard fields[key] != nil else { return nil }
    return fields.entries(key, of: Need.self).map { entry in
      Credit(need: entry.word, points: points(entry.value))
    }
  }

  private func points(_ entry: Item.Entry) -> [Int] {
    let items =
      if case .list(let items) = entry.value.value { items } else { [entry.value] }
    return items.compactMap { $0.number(subject: entry.name, in: 0...1000, sink: sink) }
  }

  private func rungs(_ fields: Fields, _ rungs: [Rung]) -> [Rung] {
    var rungs = rungs
    for entry in fields.entries("needs") {
      guard let index = rungs.firstIndex(where: { String($0.level) == entry.name }) else {
        sink.report(
          .unknownWord(
            subject: "needs", found: entry.name, allowed: rungs.map { String($0.level) }),
          at: entry.key.place)
        continue
      }
      rungs[index].needs = entry.value.wordings(subject: entry.name, sink: sink)
        .compactMap(need)
    }
    return rungs
  }

  private func need(_ item: Item) -> Need? {
    let text = item.line(subject: "needs", sink: sink)
    if let need = Need(rawValue: text) { return need }
    sink.report(
      .unknownWord(subject: "needs", found: text, allowed: Need.allCases.map(\.rawValue)),
      at: item.place)
    return nil
  }

  /// Numbers come with their source.
  private func requireSource(_ fields: Fields, of keys: [String]) {
    let given = keys.filter { fields[$0] != nil }
    guard !given.isEmpty, fields["source"] == nil else { return }
    sink.report(.rubric(.noSource(keys: given)), at: fields.keyPlace(given[0]))
  }

  private func checkReach(
    _ dimension: Dimension, _ credits: [Credit], _ scale: Scale, at place: Place
  ) {
    let most = credits.reduce(0) { $0 + $1.points.reduce(0, +) }
    let needed = scale[dimension].thresholds.last ?? 0
    guard most < needed else { return }
    sink.report(.rubric(.outOfReach(dimension, most: most, needed: needed)), at: place)
  }
}
