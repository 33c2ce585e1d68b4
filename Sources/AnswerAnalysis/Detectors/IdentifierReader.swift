// Reads identifiers: those that identify whoever they belong to, and those that do beside a patient.
internal import Interview

/// A detail that may identify a patient.
struct Identifier {
  var tokens: Range<Int>
  var span: Span
  /// Its type: name, date, place, phone, email, ssn, record, plan, account, url, age.
  var name: String
  var rule: String
}

/// Reads identifiers in three passes: numbers and addresses, then names, dates and places beside a
/// patient.
struct IdentifierReader {
  private let passage: Passage
  private var found: [Identifier] = []

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Every identifier, in order of the tokens.
  mutating func read() -> [Identifier] {
    return found
  }
}
