// Sees details that may identify a patient.
internal import Interview

/// HIPAA Safe Harbor identifiers (45 CFR 164.514(b)(2)) that text can show.
enum IdentifierDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    var reader = IdentifierReader(passage)
    for identifier in reader.read() {
      found.append(
        Finding(
          kind: .identifier, name: identifier.name, span: identifier.span, rule: identifier.rule,
          clause: passage.clause(at: identifier.tokens.lowerBound)))
    }
  }
}
