// An answer marked up: every finding in its place with its rule, then the levels.
import Interview

/// Makes the document of an explanation.
public struct ExplanationDocument {
  /// What is explained.
  public var explanation: Explanation
  private let wording: Wording

  /// A document to be made; `names` gives the name of a concept or term by its id.
  public init(_ explanation: Explanation, names: @escaping (String) -> String) {
    self.explanation = explanation
    wording = Wording(names: names)
  }

  /// The question, each answer with what was seen in it, and the levels.
  public var document: Document {
    var document = answers
    document.append(.gap)
    document.append(contentsOf: levels)
    return document
  }

  /// The question, and each answer with what was seen in it.
  public var answers: Document {
    var document = head
    document.append(contentsOf: markedAnswers)
    return document
  }

  /// The question.
  var head: Document {
    var document = Document()
    if !explanation.line.isEmpty {
      document.append(.paragraph([Run("Question: ", .dim), Run(explanation.line, .strong)]))
    }
    document.append(.paragraph([Run("Kind: \(explanation.question.kind.rawValue)", .dim)]))
    return document
  }

  /// Each answer with what was seen in it.
  var markedAnswers: Document {
    var document = Document()
    let notes = explanation.notes
    for answer in explanation.texts.indices {
      document.append(.gap)
      if explanation.texts.count > 1 {
        document.append(.heading(rank: 2, [Run("Answer \(answer + 1)")]))
      }
      document.append(contentsOf: markedUp(answer, notes.filter { $0.answer == answer }))
    }
    return document
  }

  // MARK: the answer

  /// The answer sentence by sentence, each followed by what was seen in it.
  private func markedUp(_ answer: Int, _ notes: [Explanation.Note]) -> Document {
    var document = Document()
    var rest = notes[...]
    for part in parts(of: answer) {
      // Notes are ordered by their place.
      let own = rest.prefix { part.isLast || $0.finding.span.start < part.span.end }
      rest = rest.dropFirst(own.count)
      let text = part.shown(of: explanation.texts[answer])
      guard !text.words.isEmpty || !own.isEmpty else { continue }
      document.append(
        .annotated(
          text.words,
          marks: own.map { note in
            let span = note.finding.span
            return Mark(
              note.number, Span(max(0, span.start - text.start), max(0, span.end - text.start)),
              note.obstacle == nil ? .level : .dim)
          }))
      for note in own { document.append(item(note)) }
      document.append(.gap)
    }
    document.append(.paragraph([Run(summary(answer, notes), .dim)]))
    return document
  }

  private func item(_ note: Explanation.Note) -> Block {
    var runs = [Run(wording.label(note.finding)), Run(" (\(note.finding.rule))", .dim)]
    if let obstacle = note.obstacle {
      runs += [Run(" "), Run("Not counted: \(obstacle.words).", .warning)]
    }
    return .item(marker: "\(note.number)", runs, indent: 2)
  }

  private func summary(_ answer: Int, _ notes: [Explanation.Note]) -> String {
    let findings = explanation.findings[answer]
    let uncounted = notes.count { $0.obstacle != nil }
    let seen =
      "\(notes.count) \(notes.count == 1 ? "finding" : "findings")"
      + (uncounted == 0 ? "" : ", \(uncounted) not counted")
    let measures = findings.measures
    let relevance =
      explanation.judgesRelevance ? " Relevance: \(measures.relevance) of 1000." : ""
    return "\(seen). Form: \(findings.form.rawValue). Words: \(measures.words).\(relevance)"
  }

  /// The answer cut where its sentences begin.
  private func parts(of answer: Int) -> [Part] {
    let size = explanation.texts[answer].utf8.count
    var starts = [0]
    var sentence: Int?
    for clause in explanation.findings[answer].clauses where clause.sentence != sentence {
      if sentence != nil, clause.span.start > starts[starts.count - 1] {
        starts.append(clause.span.start)
      }
      sentence = clause.sentence
    }
    return zip(starts, starts.dropFirst() + [size]).enumerated().map { index, ends in
      Part(span: Span(ends.0, ends.1), isLast: index == starts.count - 1)
    }
  }

  /// A sentence of an answer with what follows it up to the next one.
  private struct Part {
    let span: Span
    let isLast: Bool

    /// Its words without the white space around them, and where they begin in the answer.
    func shown(of answer: String) -> (words: String, start: Int) {
      let text = span.text(in: answer)
      let words = text.drop(while: \.isWhitespace)
      let start = span.start + text.utf8.count - words.utf8.count
      var trimmed = words
      while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
      return (String(trimmed), start)
    }
  }
}

// MARK: - Levels

extension ExplanationDocument {
  /// The levels with their anchors, and what was not seen.
  var levels: Document {
    guard let score = explanation.score else {
      return Document([.paragraph([Run("Not scored.", .dim)])])
    }
    let rubric = explanation.rubric
    let kind = explanation.question.kind
    let restraint = rubric.restraint(
      question: explanation.question, answers: explanation.findings)
    var document = wording.overall(score, kind, restraint, rubric)
    for gate in score.gates {
      document.append(.paragraph([Run(gate.warning, .warning)], indent: 2))
    }
    if let unjudged = explanation.unjudged {
      document.append(.paragraph([Run(unjudged, .warning)], indent: 2))
    }
    guard !score.gates.contains(.nonAnswer) else { return document }
    for dimension in score.dimensions where explanation.judges(dimension.dimension) {
      let anchor = rubric.anchor(dimension.dimension, level: dimension.level, kind: kind)
      document.append(
        .level(
          label: dimension.dimension.title, level: dimension.level, anchor: [Run(anchor)]))
      if let missing = wording.notSeen(dimension.notSeen) {
        document.append(.paragraph([Run(missing)], indent: 2))
      }
    }
    return document
  }
}
