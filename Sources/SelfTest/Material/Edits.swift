// Changes to a text that a relation is about: salads, shuffles, another person.
internal import Interview

extension String {
  /// Its words without marks at their ends.
  fileprivate var bareWords: [String] {
    split(separator: " ").map { word in
      String(word.drop { !$0.isLetter && !$0.isNumber })
        .trimmingEnd { !$0.isLetter && !$0.isNumber && $0 != "%" }
    }.filter { !$0.isEmpty }
  }

  fileprivate func trimmingEnd(where drops: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let last = text.last, drops(last) { text.removeLast() }
    return String(text)
  }

  /// Every word behind a comma.
  var commaSalad: String { bareWords.joined(separator: ", ") + "." }
  /// Every word a sentence.
  var periodSalad: String { bareWords.joined(separator: ". ") + "." }
  /// Every word joined by "and".
  var andChain: String { bareWords.joined(separator: " and ") + "." }

  /// The same words in another order, always the same one.
  var shuffledWords: String {
    var random = SplitMix64(seed: 11, key: self)
    return random.shuffled(split(separator: " ").map(String.init)).joined(separator: " ")
  }

  /// Its sentences from the last to the first.
  var sentencesReversed: String { sentences.reversed().joined(separator: " ") }

  /// Its sentences, cut behind full stops.
  var sentences: [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in split(separator: " ") {
      words.append(word)
      guard word.last == "." || word.last == "?" else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }

  /// Told by a group: "I" is "we", "my" is "our".
  var toldByGroup: String {
    let group = [
      "I": "we", "I'm": "we're", "I've": "we've", "I'd": "we'd", "me": "us", "my": "our",
      "My": "Our", "mine": "ours", "myself": "ourselves",
    ]
    let words = split(separator: " ").map { word -> String in
      let bare = String(word).trimmingEnd { $0 == "." || $0 == "," }
      return group[bare].map { $0 + word.dropFirst(bare.count) } ?? String(word)
    }
    return words.joined(separator: " ").sentences.map(\.capitalisedAtStart).joined(separator: " ")
  }

  private var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }

  /// With each of `changes` made once.
  ///
  /// - Precondition: the text holds what is to be changed.
  func with(_ changes: KeyValuePairs<String, String>) -> String {
    changes.reduce(self) { text, change in
      precondition(text.contains(change.key), "'\(change.key)' stands in no such answer")
      return text.replacing(change.key, with: change.value, maxReplacements: 1)
    }
  }
}

extension SplitMix64 {
  /// The same elements in an order drawn by chance.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() {
      elements.swapAt(index, next(below: index + 1))
    }
    return elements
  }

  /// One of `elements`, which are not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(below: elements.count)]
  }
}
