// The model answers to one question, read once for all answers to it.
internal import Interview

/// Model answers with the roots of their words.
struct ModelAnswers {
  private var answers: [ModelAnswer] = []
  /// The roots of all their words and of those words' opposites.
  private(set) var roots = ByteTable()

  /// Whether there are none.
  var isEmpty: Bool { answers.isEmpty }

  /// Weights in tenths: what the question already said counts less than what is new, everyday words
  /// less than words of the subject, and words that hold sentences together least; denials count
  /// like content, because they turn it round.
  private static let newWeight = 10
  private static let everydayWeight = 8
  private static let askedWeight = 3
  private static let functionWeight = 3

  /// Adds a model answer from its tokens.
  ///
  /// - Parameters:
  ///   - question: The stems of the question's content words.
  ///   - asked: How many points the question asks for, nil for all.
  ///   - hasAlternatives: Whether others are given beside it.
  mutating func add(
    _ tokens: [Token], _ table: WordTable, question: Set<Int32>, asked: Int?, hasAlternatives: Bool
  ) {
    var points: [[ModelPart.Word]] = [[]]
    var next = 0
    for entry in ComparedWords(tokens, table).entries where entry.stem >= 0 {
      let isNewPoint = tokens[next...entry.token].contains { !$0.gap.isDisjoint(with: Self.cuts) }
      if isNewPoint, points.last?.isEmpty == false { points.append([]) }
      next = entry.token + 1
      let weight = Self.weight(
        tokens[entry.token].classes, isAsked: question.contains(entry.stem),
        isEveryday: table.lexicon.isEveryday(entry.stem))
      points[points.count - 1].append(word(entry, weight, table.stems))
    }
    answers.append(ModelAnswer(points: points, asked: asked, hasAlternatives: hasAlternatives))
  }

  /// Where a new point begins.
  private static let cuts: Token.Gap = [.sentence, .newline, .blankLine, .bullet, .semicolon]

  private mutating func word(
    _ entry: ComparedWords.Entry, _ weight: Int, _ stems: ByteTable
  ) -> ModelPart.Word {
    let (root, opposites) = stems.withBytes(entry.stem) { stem in
      WordFamilies.withRoot(of: stem) { bytes in
        (roots.insert(bytes).0, Opposites.of(bytes))
      }
    }
    let numbers = opposites.map { text in
      var text = text
      return text.withUTF8 { roots.insert($0).0 }
    }
    return ModelPart.Word(
      root: root, weight: weight, isNegator: entry.isNegator, isDenied: entry.isDenied,
      opposites: numbers)
  }

  private static func weight(_ classes: WordClass, isAsked: Bool, isEveryday: Bool) -> Int {
    if classes.contains(.negator) { return newWeight }
    if classes.contains(.function) { return functionWeight }
    if isAsked { return askedWeight }
    return isEveryday ? everydayWeight : newWeight
  }

  /// 0...1000: how much of the best-matching model answer the passage holds, the echo of its question
  /// left out; nil when there are none.
  func share(of passage: Passage) -> Int? {
    guard !isEmpty else { return nil }
    let words = ComparedWords(passage.tokens, passage.words, skipping: passage.echoes)
    let answer = AnsweredWords(words, stems: passage.words.stems, roots: roots)
    return answers.map { $0.share(of: answer) }.max()
  }
}
