// Sees words that were said before: the question's own, and the answer's.
internal import Interview

/// Runs of five words or more that stand in the question in the same order, and whole clauses of as
/// many words that the answer said before: told twice is told once.
enum EchoDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    repeatedClauses(passage, into: &found)
    for run in passage.echoes {
      found.append(
        Finding(
          kind: .echo, name: "question", span: passage.span(run), rule: "echo.run",
          clause: passage.clause(at: run.lowerBound)))
    }
  }

  private static func repeatedClauses(_ passage: Passage, into found: inout [Finding]) {
    let tokens = passage.tokens
    let long = passage.clauses.lazy.filter { $0.tokens.count >= AskedQuestion.runLength }
    guard long.prefix(2).count == 2 else { return }
    var first: [UInt64: Range<Int>] = [:]
    for clause in long {
      let words = clause.tokens
      let hash = AskedQuestion.hash(of: words.count) { tokens[words.lowerBound + $0].word }
      guard let earlier = first[hash] else {
        first[hash] = words
        continue
      }
      guard earlier.count == words.count,
        zip(earlier, words).allSatisfy({ tokens[$0].word == tokens[$1].word })
      else { continue }
      found.append(
        Finding(
          kind: .echo, name: "answer", span: passage.span(words), rule: "echo.repeated",
          clause: passage.clause(at: words.lowerBound)))
    }
  }

  /// The runs, in order.
  static func runs(_ tokens: [Token], _ asked: AskedQuestion) -> [Range<Int>] {
    let length = AskedQuestion.runLength
    guard !asked.runs.isEmpty, tokens.count >= length else { return [] }
    var filter = [UInt64](repeating: 0, count: 64)
    for word in asked.words { filter[Int(word) >> 6 & 63] |= 1 << UInt64(word & 63) }
    var runs: [Range<Int>] = []
    var start = 0
    while start + length <= tokens.count {
      let word = tokens[start].word
      guard filter[Int(word) >> 6 & 63] & 1 << UInt64(word & 63) != 0,
        let place = asked.runs[AskedQuestion.runHash { tokens[start + $0].word }]
      else {
        start += 1
        continue
      }
      var count = 0
      while start + count < tokens.count, place + count < asked.words.count,
        tokens[start + count].word == asked.words[place + count]
      {
        count += 1
      }
      if count >= length { runs.append(start..<start + count) }
      start += max(count, 1)
    }
    return runs
  }
}
