// Answers made by chance from the sentences of the catalogue's stories.
internal import Interview

/// An answer as sentences, and what was asked.
struct MadeAnswer {
  let story: Story
  var sentences: [String]

  var text: String { sentences.joined(separator: " ") }

  /// A story whole or in parts: at least one sentence of it, in order; sometimes with one of another.
  init(_ random: inout SplitMix64) {
    story = random.pick(Story.all)
    let all = story.whole.sentences
    var kept: [String] = []
    for sentence in all where random.next(below: 4) > 0 { kept.append(sentence) }
    if kept.isEmpty { kept = [random.pick(all)] }
    if random.next(below: 4) == 0 {
      let other = random.pick(random.pick(Story.all).deeds.sentences)
      if !kept.contains(other) { kept.append(other) }
    }
    sentences = kept
  }

  func score(by scorer: AnswerScorer) -> AnswerScore { scorer.score(text, to: story.asked) }
}

extension Story {
  /// Every story that answers can be made of.
  static let all = [
    pumps, printers, migration, outage, analysts, bakery, rota, cable, form,
  ]
}
