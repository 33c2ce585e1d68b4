// What an interview's levels mean, and how they lie within each dimension and topic.
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

  /// The levels of each dimension over the questions, in the order of asking.
  var dimensionLevels: [ScorecardReport.Levels] {
    Dimension.allCases.map { dimension in
      .init(
        name: dimension.rawValue, levels: turns.compactMap { $0.score[dimension]?.level })
    }
  }

  /// A line for each dimension where there are several questions: what is weak everywhere is seen here.
  var dimensionLines: [Block] {
    guard turns.count > 1 else { return [] }
    return [.gap]
      + zip(Dimension.allCases, dimensionLevels).map { dimension, row in
        .paragraph([Run("\(dimension.title): levels \(Self.list(row.levels)).")])
      }
  }

  private static func list(_ levels: [Int]) -> String {
    let levels = levels.map(String.init)
    return levels.dropLast().joined(separator: ", ") + " and " + (levels.last ?? "")
  }

  /// A line for each topic with two questions or more: their levels one by one, because a mean of two
  /// would say more than is known.
  var topicLines: [Block] {
    let shown = topics.filter { $0.levels.count > 1 }.map { topic in
      let name = String(topic.name.map { $0 == "-" ? " " : $0 })
      return Block.paragraph([Run("Topic \(name): levels \(Self.list(topic.levels)).")])
    }
    return shown.isEmpty ? [] : [.gap] + shown
  }

  /// The levels of each topic, in the order of asking.
  var topics: [(name: String, levels: [Int])] {
    var topics: [(name: String, levels: [Int])] = []
    for turn in turns {
      let name = turn.question.topic
      if let index = topics.firstIndex(where: { $0.name == name }) {
        topics[index].levels.append(turn.score.overall)
      } else {
        topics.append((name, [turn.score.overall]))
      }
    }
    return topics
  }
}
