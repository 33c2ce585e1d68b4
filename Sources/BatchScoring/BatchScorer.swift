// One line in, one line out: what a worker does.
internal import AnswerAnalysis
internal import Interview

/// Scores lines one after another. It has an analyser, so each worker has its own.
struct BatchScorer {
  private let analyser: Analyser

  init(lexicon: CompiledLexicon) {
    analyser = Analyser(lexicon: lexicon)
  }

  /// The result for a line, ended by a newline, and whether it tells an error.
  func result(for line: NumberedLine) -> (bytes: [UInt8], isError: Bool) {
    guard let bytes = line.bytes else {
      let limit = LineSplitter.longest
      return (error(LineFault(message: "the line is longer than \(limit) bytes"), nil, line), true)
    }
    let request = BatchRequest(bytes)
    guard request.fault == nil, let id = request.id, let text = request.text,
      let asked = request.question
    else {
      let fault = request.fault ?? LineFault(message: "the line cannot be read")
      return (error(fault, request.id, line), true)
    }
    let question = PlainQuestion(
      text: asked, kind: request.kind, concepts: request.concepts,
      references: request.references)
    let findings = analyser.findings(in: text, context: question.context)
    let score = Rubric.standard.score(turn: 1, question: question.question, answers: [findings])
    var writer = JSONWriter()
    writer.object { $0.write(score, findings, of: text, to: question, id: id) }
    return (writer.bytes + [0x0A], false)
  }

  private func error(_ fault: LineFault, _ id: ArraySlice<UInt8>?, _ line: NumberedLine) -> [UInt8]
  {
    var writer = JSONWriter()
    writer.object { writer in
      if let id { writer.key("id", json: id) }
      writer.key("error", fault.text)
      writer.key("line", line.number)
    }
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  /// The keys of a result, as docs/guide.md names them.
  fileprivate mutating func write(
    _ score: TurnScore, _ findings: Findings, of text: String, to question: PlainQuestion,
    id: ArraySlice<UInt8>
  ) {
    key("id", json: id)
    key("overall", score.overall)
    key("dimensions") { writer in
      writer.object { writer in
        for dimension in score.dimensions {
          writer.key(dimension.dimension.rawValue, dimension.level)
        }
      }
    }
    key("content", score.content)
    key("relevance", findings.measures.relevance)
    key("form", score.form.rawValue)
    key("gates") { $0.list(score.gates) { $0.text($1.rawValue) } }
    key("mentions") { writer in
      writer.list(findings.items(.mention).filter { question.asksAbout($0.name) }) {
        $0.mention($1, text)
      }
    }
    key("identifiers") { $0.list(findings.items(.identifier)) { $0.identifier($1, text) } }
  }

  private mutating func mention(_ finding: Finding, _ text: String) {
    object { writer in
      writer.key("concept", PlainQuestion.term(finding.name) ?? finding.name)
      writer.place(finding.span, text)
      writer.key("status", (finding.status ?? .asserted).rawValue)
    }
  }

  private mutating func identifier(_ finding: Finding, _ text: String) {
    object { writer in
      writer.key("type", finding.name)
      writer.place(finding.span, text)
    }
  }

  private mutating func place(_ span: Span, _ text: String) {
    key("start", span.start)
    key("end", span.end)
    key("text", span.text(in: text))
  }
}
