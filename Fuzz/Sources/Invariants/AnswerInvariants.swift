// What holds for the findings of any answer at all, whatever bytes it is made of.
import AnswerAnalysis
import Interview
import PersonaScript

/// Analyses answers and checks what must be true of every one.
public final class AnswerInvariants {
  private let lexicon: CompiledLexicon
  private let analyser: Analyser

  /// Checks against the lexicon of the built-in pack.
  public init() {
    guard let pack = BuiltInPack.compile().pack else {
      fatalError("the built-in pack does not compile")
    }
    lexicon = CompiledLexicon(pack.lexicon)
    analyser = Analyser(lexicon: lexicon)
  }

  /// Analyses `bytes` as an answer; the first byte chooses the moment it is given in.
  ///
  /// Stops the program when something does not hold.
  public func check(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let choice = bytes.first else { return }
    let answer = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let context = Self.contexts[Int(choice) % Self.contexts.count]
    let findings = analyser.findings(in: answer, context: context)
    let text = Array(answer.utf8)
    for item in findings.items { check(item, in: text, findings.clauses.count) }
    check(findings.clauses, in: text)
    check(order: findings.items)
    check(findings.measures, bytes: text.count)
    let anew = Analyser(lexicon: lexicon).findings(in: answer, context: context)
    claim(anew == findings, "equal answers get equal findings, whatever was analysed before")
    let identifiers = findings.items(.identifier)
    guard !identifiers.isEmpty else { return }
    let safe = redacted(answer, identifiers: identifiers)
    claim(safe != answer, "redaction changes what it was given for")
  }

  private func check(_ item: Finding, in text: [UInt8], _ clauses: Int) {
    check(item.span, in: text, "\(item.kind) \(item.rule)")
    claim(item.span.start < item.span.end, "\(item.kind) \(item.rule) is not empty")
    claim(!item.rule.isEmpty, "\(item.kind) names its rule")
    claim((item.kind == .mention) == (item.status != nil), "mentions alone have a status")
    if let clause = item.clause {
      claim((0..<clauses).contains(clause), "\(item.rule) names a clause that is there")
    }
  }

  private func check(_ span: Span, in text: [UInt8], _ name: String) {
    claim(
      0 <= span.start && span.start <= span.end && span.end <= text.count,
      "\(name) lies inside the answer: \(span)")
    for offset in [span.start, span.end] where offset < text.count {
      claim(text[offset] & 0xC0 != 0x80, "\(name) cuts no character in two: \(span)")
    }
  }

  private func check(_ clauses: [Clause], in text: [UInt8]) {
    var end = 0
    var sentence = 0
    for clause in clauses {
      check(clause.span, in: text, "a clause")
      claim(clause.span.start >= end, "clauses follow each other: \(clause.span)")
      claim(clause.sentence >= sentence, "clauses stand in the order of their sentences")
      end = clause.span.end
      sentence = clause.sentence
    }
  }

  private func check(order items: [Finding]) {
    for (left, right) in zip(items, items.dropFirst()) {
      let keys = (left.kind.rawValue, left.name) <= (right.kind.rawValue, right.name)
      claim(
        left.span < right.span || left.span == right.span && keys,
        "findings are sorted: \(left.rule) before \(right.rule)")
    }
  }

  private func check(_ measures: Measures, bytes: Int) {
    claim(measures.bytes == bytes, "the answer's bytes are counted")
    let shares = [
      measures.functionWordShare, measures.repeatedTrigramShare, measures.echoShare,
      measures.relevance, measures.referenceShare ?? 0,
    ]
    for share in shares { claim((0...1000).contains(share), "a share is per mille: \(shares)") }
    claim(measures.words >= 0 && measures.words <= max(0, bytes), "words have bytes")
    claim(measures.sentences <= measures.words, "sentences have words")
  }

  private static let contexts = [
    AnalysisContext(),
    AnalysisContext(
      question: "Tell me about a time when nurses pushed back on a change that you led.",
      kind: .behavioural, expected: ["workflow", "training"], jargon: .plain),
    AnalysisContext(
      question: "How do you move records between two systems?", kind: .knowledge,
      terms: [
        Term(id: "rounding", forms: ["rounding", "hourly rounds", "round*"]),
        Term(id: "lists", forms: ["a, b", "C++", "e-mail"]),
      ],
      references: ["Map every field, load a copy, compare counts, and let clinicians sign."]),
  ]
}

/// Stops the program unless `holds`.
func claim(_ holds: Bool, _ words: @autoclosure () -> String) {
  guard holds else { fatalError("does not hold: \(words())") }
}
