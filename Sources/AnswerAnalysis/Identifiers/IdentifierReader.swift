// Reads details that may identify a patient: the HIPAA Safe Harbor types that text can show.
internal import Interview

/// A detail that may identify a patient.
struct Identifier {
  /// Its tokens.
  var tokens: Range<Int>
  /// Its bytes.
  var span: Span
  /// Its type: name, date, place, phone, email, ssn, record, plan, account, licence, address, age.
  var name: String
  /// The rule that saw it.
  var rule: String
}

/// Reads identifiers in order of certainty: numbers with a label, then names and dates beside a
/// patient, then doctors and places beside any of those.
///
/// A colleague's name, a go-live date and a hospital's name identify nobody by themselves.
struct IdentifierReader {
  private let passage: Passage
  private let surroundings: PatientSurroundings
  private var found: [Identifier] = []
  /// Tokens that are part of an identifier already.
  private var covered: [Bool]

  init(_ passage: Passage) {
    self.passage = passage
    surroundings = PatientSurroundings(passage)
    covered = Array(repeating: false, count: passage.tokens.count)
  }

  /// Every identifier, in order of the tokens, none overlapping another.
  mutating func read() -> [Identifier] {
    add(CodeReader(passage: passage, surroundings: surroundings).read())
    guard surroundings.isClinical || !found.isEmpty else { return found }
    add(surroundings.oldAges(passage))
    add(NameReader(passage: passage, surroundings: surroundings).patients())
    add(dates())
    guard !found.isEmpty else { return [] }
    let sentences = anchors
    let near = { (token: Int) in
      surroundings.isNear(token, to: sentences)
    }
    add(NameReader(passage: passage, surroundings: surroundings).doctors(where: near))
    add(PlaceReader(passage: passage).places(where: near))
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Keeps what does not overlap what is known.
  private mutating func add(_ more: [Identifier]) {
    for identifier in more where !identifier.tokens.contains(where: { covered[$0] }) {
      found.append(identifier)
      for token in identifier.tokens { covered[token] = true }
    }
  }

  /// Sentences in which one patient was told by something; a telephone number may be anyone's.
  private var anchors: Set<Int> {
    Set(
      found.lazy.filter { $0.name != "phone" && $0.name != "email" && $0.name != "address" }
        .map { surroundings.sentence(of: $0.tokens.lowerBound) })
  }

  /// Days and months of a date beside a patient; a year alone identifies nobody (Safe Harbor).
  private func dates() -> [Identifier] {
    let named = anchors
    return DateReader(passage: passage).read().compactMap { date in
      if date.name == "month", date.tokens.count == 1 { return nil }
      let token = date.tokens.lowerBound
      let isBound =
        surroundings.isNear(token, to: named)
        || date.name == "day" && (surroundings.isPatient(token) || surroundings.isEvent(token))
      guard date.name != "year", isBound else { return nil }
      return Identifier(
        tokens: date.tokens, span: passage.span(date.tokens), name: "date",
        rule: "identifier.date")
    }
  }
}
