// Where a pattern holds, given the places of its phrases. Time and memory grow with the number of
// places, by the number of the pattern's parts.

/// Words that make a pattern hold, in order.
struct PatternPlace {
  /// From its first token to its last.
  var tokens: Range<Int>
  /// Its words.
  var words: [Range<Int>]

  init(_ tokens: Range<Int>) {
    self.tokens = tokens
    words = [tokens]
  }

  /// Several as one; at least one.
  init(_ parts: some Sequence<PatternPlace>) {
    words = parts.flatMap(\.words).sorted { $0.lowerBound < $1.lowerBound }
    tokens = words[0].lowerBound..<(words.map(\.upperBound).max() ?? words[0].upperBound)
  }
}

/// The places of phrases, by their number, within the reach of a pattern.
struct PatternPlaces {
  /// By phrase; each list in order.
  var phrases: [[Range<Int>]]

  /// The places at which a node holds, by where they begin; not more than its phrases have.
  func places(of node: PatternTable.Node) -> [PatternPlace] {
    switch node {
    case .phrase(let number): phrases[Int(number)].map(PatternPlace.init)
    case .any(let parts): ordered(parts.flatMap(places))
    case .all(let parts, let unwanted):
      unwanted.contains { !places(of: $0).isEmpty }
        ? [] : together(parts.map(places), words: Int.max)
    case .near(let parts, let words): together(parts.map(places), words: words)
    case .sequence(let steps): inOrder(steps.map { ($0.gap, places(of: $0.node)) })
    }
  }

  private func ordered(_ places: [PatternPlace]) -> [PatternPlace] {
    places.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  /// One of each list, each as late as it can stand before the last of them.
  private func together(_ lists: [[PatternPlace]], words: Int) -> [PatternPlace] {
    guard !lists.isEmpty, lists.allSatisfy({ !$0.isEmpty }) else { return [] }
    let events = lists.enumerated().flatMap { list, places in places.map { (list, $0) } }
      .sorted { ($0.1.tokens.lowerBound, $0.0) < ($1.1.tokens.lowerBound, $1.0) }
    var latest = [PatternPlace?](repeating: nil, count: lists.count)
    var found: [PatternPlace] = []
    for (list, place) in events {
      latest[list] = place
      let parts = latest.compactMap { $0 }
      guard parts.count == lists.count,
        let first = parts.min(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }),
        place.tokens.lowerBound - first.tokens.upperBound <= words
      else { continue }
      found.append(PatternPlace(parts))
    }
    return ordered(found)
  }

  /// Each place of the first list that the next ones follow, each as early as it can; how many words
  /// may stand before it is given with each list.
  private func inOrder(_ steps: [(gap: Int, places: [PatternPlace])]) -> [PatternPlace] {
    guard var following = steps.last?.places else { return [] }
    for index in steps.indices.dropLast().reversed() {
      let gap = steps[index + 1].gap
      following = steps[index].places.compactMap { place in
        let next = following.partitioningIndex {
          $0.tokens.lowerBound >= place.tokens.upperBound
        }
        guard next < following.count,
          following[next].tokens.lowerBound - place.tokens.upperBound <= gap
        else { return nil }
        return PatternPlace([place, following[next]])
      }
    }
    return following
  }
}
