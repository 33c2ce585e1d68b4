// Which words of a text are compared with a model answer, and whether each is denied where it stands.
internal import Interview

/// A text's words as model answers are compared with them.
struct ComparedWords {
  /// One word.
  struct Entry {
    /// The token's place in the text.
    var token: Int
    /// Its stem's number in the word table.
    var stem: Int32
    /// Whether it turns a statement round: not, no, never.
    var isNegator: Bool
    /// Whether a negator before it reaches it.
    var isDenied: Bool
  }

  /// In the order of the text.
  private(set) var entries: [Entry] = []

  /// A negator reaches this many words, unless a barrier or a connective comes first: the window of
  /// scoring.md, counted without the words that are not compared.
  private static let reach = 6

  /// Reads `tokens`, leaving out those in `skipping`.
  init(
    _ tokens: some RandomAccessCollection<Token>, _ table: WordTable, skipping: [Range<Int>] = []
  ) {
    var left = 0
    for (index, token) in tokens.enumerated()
    where !skipping.contains(where: { $0.contains(index) }) {
      let classes = token.classes
      if !token.gap.isDisjoint(with: .barriers) || !classes.isDisjoint(with: Self.connectives) {
        left = 0
      }
      guard Self.isCompared(classes) else { continue }
      let isNegator = classes.contains(.negator)
      entries.append(
        Entry(
          token: index, stem: table.entries[Int(token.word)].stem, isNegator: isNegator,
          isDenied: !isNegator && left > 0))
      left = isNegator ? Self.reach : max(0, left - 1)
    }
  }

  private static let connectives: WordClass = [.coordinator, .subordinator]

  /// Pronouns, articles and auxiliaries tell nothing; other function words ("before", "less") do.
  private static func isCompared(_ classes: WordClass) -> Bool {
    if classes.contains(.negator) { return true }
    return classes.isDisjoint(with: [
      .subject, .object, .determiner, .be, .have, .doing, .modal, .contraction, .coordinator,
    ])
  }
}
