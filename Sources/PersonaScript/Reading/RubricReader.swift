// rubric.yaml: how answers are scored, where a pack does it otherwise than the program's own rubric.
import Interview

/// Reads a rubric. What the file leaves out is the program's own.
struct RubricReader {
  /// Its name in a pack; a pack need not have one.
  static let fileName = "rubric.yaml"

  let sink: DiagnosticSink

  /// The rubric of a file.
  func rubric(_ root: Item) -> Rubric {
    guard let fields = Fields(root, .rubric, sink: sink) else { return .standard }
    FormatCheck.run(root, as: .rubric, format: fields.checkFormat(), sink: sink)
    var rubric = Rubric.standard
    for entry in fields.entries("caps", of: Gate.self) {
      guard let level = entry.value.value.number(subject: entry.name, in: 1...5, sink: sink) else {
        continue
      }
      for index in rubric.caps.indices where rubric.caps[index].gate == entry.word {
        rubric.caps[index].level = level
      }
    }
    for entry in fields.entries("scales", of: QuestionKind.self, allowed: QuestionKind.scored) {
      let index = rubric.scales.firstIndex { $0.kind == entry.word }
      guard let index else { continue }
      let reader = ScaleReader(scale: rubric.scales[index], sink: sink)
      rubric.scales[index] = reader.read(entry.value)
    }
    rubric.version = fields.text("version")
    if rubric.version == Rubric.standard.version, rubric != .standard,
      let place = fields["version"]?.place
    {
      sink.report(.rubric(.version(rubric.version)), at: place)
    }
    return rubric
  }
}

/// Reads the weights that a persona changes.
struct WeightingReader {
  /// A reason is a sentence.
  private static let fewestWords = 3

  let sink: DiagnosticSink

  /// The weightings below `scoring`, in file order; the weights that are left out are `rubric`'s.
  func weightings(_ fields: Fields, over rubric: Rubric) -> [Weighting] {
    fields.entries("scoring", of: QuestionKind.self, allowed: QuestionKind.scored)
      .compactMap { entry in
        guard
          let own = Fields(entry.value.value, .weighting, at: entry.value.key.place, sink: sink)
        else { return nil }
        var scale = rubric.scale(for: entry.word)
        let weights = own.entries("weights", of: Dimension.self)
        for entry in weights {
          let weight = entry.value.value.number(subject: entry.name, in: 0...100, sink: sink)
          if let weight { scale.setWeight(weight, of: entry.word) }
        }
        scale.checkWeights(at: own.keyPlace("weights"), sink: sink)
        let reason = own.text("reason")
        if reason.split(separator: " ").count < Self.fewestWords {
          sink.report(.rubric(.noReason(entry.word)), at: own.keyPlace("reason"))
        }
        return Weighting(
          kind: entry.word, weights: scale.dimensions.map(\.weight), reason: reason)
      }
  }
}

extension Scale {
  /// Reports weights that do not make up the whole.
  func checkWeights(at place: Place, sink: DiagnosticSink) {
    let sum = dimensions.reduce(0) { $0 + $1.weight }
    if sum != 100 { sink.report(.rubric(.weights(sum: sum)), at: place) }
  }
}

extension Fields {
  /// An entry whose key is a word of the format.
  struct WordEntry<Word> {
    let word: Word
    let value: Item.Entry

    var name: String { value.name }
  }

  /// The keys and values below `key`, those that are not words of `type` left out and reported.
  func entries<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type, allowed: [Word] = Array(Word.allCases)
  ) -> [WordEntry<Word>] where Word.RawValue == String {
    entries(key).compactMap { entry in
      if let word = allowed.first(where: { $0.rawValue == entry.name }) {
        return WordEntry(word: word, value: entry)
      }
      sink.report(
        .unknownWord(subject: key, found: entry.name, allowed: allowed.map(\.rawValue)),
        at: entry.key.place)
      return nil
    }
  }
}
