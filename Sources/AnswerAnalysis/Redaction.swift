// An answer without the details that may identify a patient.
public import Interview

/// `answer` with every identifier replaced by its type in brackets: `[name]`, `[date]`.
///
/// Findings of other kinds and spans that do not cut `answer` at scalar boundaries are ignored; of
/// overlapping ones the first counts, the longer of two with the same start.
public func redacted(_ answer: String, identifiers: [Finding]) -> String {
  let wanted = identifiers.filter { $0.kind == .identifier }
    .sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
  let bytes = Array(answer.utf8)
  var result: [UInt8] = []
  var copied = 0
  for finding in wanted where finding.span.start >= copied && isCut(bytes, finding.span) {
    result += bytes[copied..<finding.span.start]
    result += Array("[\(finding.name)]".utf8)
    copied = finding.span.end
  }
  return String(decoding: result + bytes[copied...], as: UTF8.self)
}

/// Whether both ends of `span` lie on scalar boundaries of `bytes`, in order.
private func isCut(_ bytes: [UInt8], _ span: Span) -> Bool {
  guard span.start >= 0, span.start < span.end, span.end <= bytes.count else { return false }
  return [span.start, span.end].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
}
