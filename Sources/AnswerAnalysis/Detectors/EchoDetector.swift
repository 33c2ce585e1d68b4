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
    let clauses = passage.clauses
    var first = FirstPlaces(count: clauses.count)
    for number in clauses.indices where clauses[number].tokens.count >= AskedQuestion.runLength {
      let words = clauses[number].tokens
      let hash = AskedQuestion.hash(of: words.count) { tokens[words.lowerBound + $0].word }
      let earlier = first.earlier(hash, at: number) { other in
        let start = clauses[other].tokens.lowerBound - words.lowerBound
        return clauses[other].tokens.count == words.count
          && words.allSatisfy { tokens[start + $0].word == tokens[$0].word }
      }
      guard earlier != nil else { continue }
      found.append(
        Finding(
          kind: .echo, name: "answer", span: passage.span(words), rule: "echo.repeated",
          clause: number))
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
