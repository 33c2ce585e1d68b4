// What an interview's levels mean, and how they lie within each topic.
import Interview

extension ScorecardDocument {
  /// What a level of the interview means, in the words for the kind that most of its questions are of,
  /// the first such kind among equals.
  func anchor(_ level: Int) -> [Run] {
    var counts: [(kind: QuestionKind, count: Int)] = []
    for turn in turns {
      if let index = counts.firstIndex(where: { $0.kind == turn.question.kind }) {
        counts[index].count += 1
      } else {
        counts.append((turn.question.kind, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    guard let kind = counts.first(where: { $0.count == most })?.kind else { return [] }
    return [Run(rubric.anchor(overall: level, kind: kind))]
  }

  /// A line for each topic with two questions or more: their levels one by one, because a mean of two
  /// would say more than is known.
  var topicLines: [Block] {
    var topics: [(name: String, levels: [Int])] = []
    for turn in turns {
      let name = turn.question.topic
      if let index = topics.firstIndex(where: { $0.name == name }) {
        topics[index].levels.append(turn.score.overall)
      } else {
        topics.append((name, [turn.score.overall]))
      }
    }
    let shown = topics.filter { $0.levels.count > 1 }.map { topic in
      let name = String(topic.name.map { $0 == "-" ? " " : $0 })
      let levels = topic.levels.map(String.init)
      return Block.paragraph([
        Run("Topic \(name): levels "),
        Run(levels.dropLast().joined(separator: ", ") + " and " + (levels.last ?? "") + "."),
      ])
    }
    return shown.isEmpty ? [] : [.gap] + shown
  }
}
