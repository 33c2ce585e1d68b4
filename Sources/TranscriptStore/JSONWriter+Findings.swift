// The largest parts of a record, written member by member: Swift's encoding of a synthesized type
// builds a container for every object, which took most of the time of a reply. JSONWriterTests hold
// these to what the library writes of the same values.
import Interview

extension JSONWriter {
  /// Writes a value whose JSON is spelled out here; false, and nothing written, for any other.
  func writesWhole(_ value: some Encodable) -> Bool {
    if let findings = value as? Findings {
      append(findings)
    } else if let decision = value as? FollowUpDecision {
      append(decision)
    } else {
      return false
    }
    return true
  }

  private func append(_ decision: FollowUpDecision) {
    append(literal: "{\"candidates\":")
    append(list: decision.candidates) { candidate in
      append(literal: "{\"probe\":")
      append(text: candidate.probe)
      append(literal: ",\"verdict\":")
      append(text: candidate.verdict.rawValue)
      append(literal: "}")
    }
    append(literal: ",\"patienceLeft\":")
    append(integer: decision.patienceLeft)
    append(literal: "}")
  }

  private func append(_ findings: Findings) {
    append(literal: "{\"clauses\":")
    append(list: findings.clauses, append)
    append(literal: ",\"form\":")
    append(text: findings.form.rawValue)
    append(literal: ",\"items\":")
    append(list: findings.items, append)
    append(literal: ",\"measures\":")
    append(findings.measures)
    if let nonAnswer = findings.nonAnswer {
      append(literal: ",\"nonAnswer\":")
      append(text: nonAnswer.rawValue)
    }
    append(literal: "}")
  }

  private func append(_ clause: Clause) {
    append(literal: clause.hasVerb ? "{\"hasVerb\":true,\"mood\":" : "{\"hasVerb\":false,\"mood\":")
    append(text: clause.mood.rawValue)
    append(literal: ",\"sentence\":")
    append(integer: clause.sentence)
    append(literal: ",\"span\":")
    append(clause.span)
    append(literal: ",\"subject\":")
    append(text: clause.subject.rawValue)
    append(literal: "}")
  }

  private func append(_ finding: Finding) {
    append(literal: "{")
    if let clause = finding.clause {
      append(literal: "\"clause\":")
      append(integer: clause)
      append(literal: ",")
    }
    append(literal: "\"kind\":")
    append(text: finding.kind.rawValue)
    append(literal: ",\"name\":")
    append(text: finding.name)
    append(literal: ",\"rule\":")
    append(text: finding.rule)
    append(literal: ",\"span\":")
    append(finding.span)
    if let status = finding.status {
      append(literal: ",\"status\":")
      append(text: status.rawValue)
    }
    append(literal: "}")
  }

  private func append(_ span: Span) {
    append(literal: "{\"end\":")
    append(integer: span.end)
    append(literal: ",\"start\":")
    append(integer: span.start)
    append(literal: "}")
  }

  private func append(_ measures: Measures) {
    append(literal: "{\"bytes\":")
    append(integer: measures.bytes)
    append(literal: ",\"concepts\":")
    append(integer: measures.concepts)
    append(literal: ",\"echoShare\":")
    append(integer: measures.echoShare)
    append(literal: ",\"functionWordShare\":")
    append(integer: measures.functionWordShare)
    append(literal: measures.isOffTopic ? ",\"isOffTopic\":true" : ",\"isOffTopic\":false")
    append(literal: measures.isStuffed ? ",\"isStuffed\":true" : ",\"isStuffed\":false")
    if let share = measures.referenceShare {
      append(literal: ",\"referenceShare\":")
      append(integer: share)
    }
    append(literal: ",\"relevance\":")
    append(integer: measures.relevance)
    append(literal: ",\"repeatedTrigramShare\":")
    append(integer: measures.repeatedTrigramShare)
    append(literal: ",\"sentences\":")
    append(integer: measures.sentences)
    if let words = measures.toldWords {
      append(literal: ",\"toldWords\":")
      append(integer: words)
    }
    if let words = measures.tradeWords {
      append(literal: ",\"tradeWords\":")
      append(integer: words)
    }
    append(literal: ",\"words\":")
    append(integer: measures.words)
    append(literal: "}")
  }

  private func append<Element>(list: [Element], _ appendElement: (Element) -> Void) {
    append(literal: "[")
    var isFirst = true
    for element in list {
      if !isFirst { append(literal: ",") }
      isFirst = false
      appendElement(element)
    }
    append(literal: "]")
  }
}
