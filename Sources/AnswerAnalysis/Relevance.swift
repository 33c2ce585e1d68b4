// How much an answer is about its question.
internal import Interview

/// Overlap of an answer with its question, without the question's echo.
struct Relevance {
  private let passage: Passage
  /// For each content stem of the question where it was met first.
  private var met: [Place]
  /// For each theme of the question that was touched where that was first, and by which stem.
  private var touched: [(place: Place, stem: Int32, isTwice: Bool)]
  /// The themes of all words, a bit each.
  private var topics: UInt64 = 0

  /// Where in an answer something stands.
  private enum Place: Int {
    case nowhere = 0
    case later = 2
    case early = 3
  }

  /// People name their subject early: what stands further back counts two thirds.
  private static let opening = 25

  init(_ passage: Passage) {
    self.passage = passage
    let asked = passage.asked
    met = Array(repeating: .nowhere, count: asked.contentStems.count)
    touched = Array(repeating: (.nowhere, -1, false), count: Topics.families.count)
    guard !asked.contentStems.isEmpty else { return }
    let tokens = passage.tokens
    let words = passage.words.entries
    var own = 0
    var start = 0
    var hits = passage.concepts[...]
    for echo in passage.echoes + [tokens.count..<tokens.count] {
      for index in start..<max(start, echo.lowerBound) {
        let place: Place = own < Self.opening ? .early : .later
        read(words[Int(tokens[index].word)], place, asked)
        own += 1
        while let hit = hits.first, hit.tokens.lowerBound <= index {
          if hit.tokens.lowerBound == index { own += readOtherSpelling(hit, place, asked) }
          hits.removeFirst()
        }
      }
      start = echo.upperBound
    }
  }

  /// Takes an acronym for the words that it stands for, and those words for it.
  ///
  /// - Returns: by how many words the acronym is shorter.
  private mutating func readOtherSpelling(
    _ hit: ConceptHit, _ place: Place, _ asked: AskedQuestion
  ) -> Int {
    guard hit.form >= 0 else { return 0 }
    let form = passage.lexicon.tables.forms[Int(hit.form)]
    for word in form.expansion + (form.initials.map { [$0] } ?? []) {
      read(passage.words.entries[Int(word)], place, asked)
    }
    return max(0, form.expansion.count - 1)
  }

  /// Notes what a word shares with the question.
  @inline(__always)
  private mutating func read(_ word: Word, _ place: Place, _ asked: AskedQuestion) {
    if let slot = asked.slot(of: word.stem), met[slot] == .nowhere { met[slot] = place }
    topics |= word.topics
    var shared = word.topics & asked.topics
    while shared != 0 {
      let family = shared.trailingZeroBitCount
      shared &= shared - 1
      if touched[family].place == .nowhere {
        touched[family] = (place, word.stem, false)
      } else if touched[family].stem != word.stem {
        touched[family].isTwice = true
      }
    }
  }

  /// What a theme of the question counts beside a word, which is 4; common ones tell little.
  private static let topicWeight = 4
  private static let commonTopicWeight = 1
  /// Brings the scale back to where two in ten of a question's words and themes are 200, measured on
  /// 236 real answers: about four fifths of those to the question itself reach that.
  private static let scale = 1500

  /// 0...1000: the share of the question's content words and themes that the answer holds. A theme
  /// touched by a single word counts half, because one word of it may be chance; what first comes
  /// after the opening counts two thirds. 1000 when the question has none.
  func value() -> Int {
    var all = 0
    var held = 0
    for place in met {
      all += 4
      held += 4 * 2 * place.rawValue
    }
    let asked = passage.asked.topics
    for family in 0..<Topics.families.count where asked & 1 << UInt64(family) != 0 {
      let weight = Topics.common.contains(family) ? Self.commonTopicWeight : Self.topicWeight
      all += weight
      held += weight * (touched[family].isTwice ? 2 : 1) * touched[family].place.rawValue
    }
    return all == 0 ? 1000 : min(1000, held * Self.scale / (6 * all))
  }

  /// Whether the answer shares nothing with its question and is clearly about something else: no
  /// word, no theme, no concept of the lexicon, and three themes of its own.
  ///
  /// People tell true stories without one word of the question; being asked again for no reason is
  /// worse than a wrong answer standing, so everything has to point away.
  func isOffTopic(_ measures: Measures, _ mentions: Int) -> Bool {
    guard measures.words >= Self.fewestWords, measures.relevance == 0, measures.echoShare == 0,
      passage.asked.contentStems.count >= 3, mentions == 0
    else { return false }
    let common = Topics.common.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return (topics & ~common).nonzeroBitCount >= 3
      && (passage.asked.topics & ~common).nonzeroBitCount >= 2
  }

  /// Shorter answers are thin rather than about something else.
  private static let fewestWords = 20
}
