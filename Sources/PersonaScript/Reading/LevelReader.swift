// What is different at a level of an interview.
import Interview

/// Reads `levels`.
struct LevelReader {
  let vocabulary: Vocabulary
  let format: Int
  let sink: DiagnosticSink

  /// The rules below `levels`, in file order.
  func levels(_ fields: Fields, _ probes: inout ProbeReader) -> [LevelRules] {
    var rules: [LevelRules] = []
    for entry in fields.entries("levels") {
      guard let level = PressureLevel(rawValue: entry.name) else {
        let allowed = PressureLevel.allCases.map(\.rawValue)
        sink.report(
          .unknownWord(subject: "levels", found: entry.name, allowed: allowed),
          at: entry.key.place)
        continue
      }
      guard let fields = Fields(entry.value, .level, at: entry.key.place, sink: sink) else {
        continue
      }
      rules.append(self.rules(level, fields, &probes))
    }
    return rules
  }

  private func rules(
    _ level: PressureLevel, _ fields: Fields, _ probes: inout ProbeReader
  ) -> LevelRules {
    func number(_ key: String, _ range: ClosedRange<Int>) -> Int? {
      fields[key].flatMap { $0.number(subject: key, in: range, sink: sink) }
    }
    let greetings = LineReader(vocabulary: vocabulary, moment: .opening, sink: sink)
    return LevelRules(
      level: level, patience: number("patience", 0...8), tries: number("tries", 0...3),
      opening: greetings.lines(fields, "opening"),
      probes: probes.probes(fields, owner: level.rawValue, vocabulary: vocabulary),
      reprompts: RepromptReader(vocabulary: vocabulary, sink: sink)
        .reprompts(fields, as: .ownReprompts),
      acknowledgements: AcknowledgementReader(vocabulary: vocabulary, sink: sink)
        .acknowledgements(fields).items)
  }
}
