// The `when` of probes and acknowledgements, with its problems placed in the file.
import Interview

/// Reads conditions.
struct ConditionReader {
  let vocabulary: Vocabulary
  let sink: DiagnosticSink

  /// The condition below `when` and its text; ``Condition/always`` and `always` without one. The
  /// condition is nil when it could not be read, so that no check takes it for what it is not.
  func condition(_ fields: Fields) -> (condition: Condition?, text: String) {
    guard let item = fields["when"] else { return (.always, "always") }
    guard let text = item.text else {
      _ = item.line(subject: "when", sink: sink)
      return (nil, "")
    }
    let (condition, findings) = ConditionParser.parse(text, in: vocabulary)
    let spelling = Spelling(item)
    for finding in findings {
      sink.report(
        finding.problem, at: spelling.place(offset: finding.offset, length: finding.length))
    }
    return (condition, SpokenText.line(text))
  }
}
