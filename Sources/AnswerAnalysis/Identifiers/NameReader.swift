// People's names: a patient's, and a doctor's where a patient can be told by it.
internal import Interview

/// Reads names.
struct NameReader {
  let passage: Passage
  let surroundings: PatientSurroundings

  /// Names of patients, in order.
  func patients() -> [Identifier] {
    var found: [Identifier] = []
    var index = 0
    while index < passage.tokens.count {
      guard passage.tokens[index].shape.contains(.capitalised), let end = patient(at: index) else {
        index += 1
        continue
      }
      found.append(make(index..<end, "identifier.name"))
      index = end
    }
    return found
  }

  /// Doctors' names in the places that `isNear` allows.
  func doctors(where isNear: (Int) -> Bool) -> [Identifier] {
    passage.tokens.indices.compactMap { index in
      guard passage.isWord(index, "dr") || passage.isWord(index, "doctor"), isNear(index),
        index + 1 < passage.tokens.count, isPart(index + 1)
      else { return nil }
      return make(index..<end(from: index + 1), "identifier.name.doctor")
    }
  }

  private func make(_ tokens: Range<Int>, _ rule: String) -> Identifier {
    var span = passage.span(tokens)
    // An initial's full stop belongs to the name: "Anna S."
    if passage.tokens[tokens.upperBound - 1].shape.contains(.single),
      span.end < passage.bytes.count, passage.bytes[span.end] == UInt8(ascii: ".")
    {
      span.end += 1
    }
    return Identifier(tokens: tokens, span: span, name: "name", rule: rule)
  }

  /// Whether a token can be part of a name: a capital that is no acronym and no common word.
  private func isPart(_ index: Int) -> Bool {
    guard index < passage.tokens.count else { return false }
    let token = passage.tokens[index]
    return token.shape.contains(.capitalised) && !token.shape.contains(.digits)
      && (!token.shape.contains(.allCapitals) || token.classes.contains(.givenName))
      && (token.classes.isDisjoint(with: [.function, .institution, .month, .weekday, .clinical])
        || token.shape.contains(.single) && !token.classes.contains(.own))
  }

  /// The end of the run of name parts from `index`, at most three.
  private func end(from index: Int) -> Int {
    var end = index + 1
    while end < passage.tokens.count, end - index < 3, isPart(end), continues(end) { end += 1 }
    return end
  }

  /// Whether nothing but a space or an initial's full stop stands before `index`.
  private func continues(_ index: Int) -> Bool {
    let gap = passage.tokens[index].gap
    if gap.isSubset(of: [.space, .hyphen, .quote]) { return true }
    return gap.isSubset(of: [.space, .stop]) && passage.tokens[index - 1].shape.contains(.single)
  }

  /// The end of a patient's name at `index`, or nil.
  private func patient(at index: Int) -> Int? {
    guard isPart(index), !isAfterDoctor(index) else { return nil }
    let end = end(from: index)
    guard !endsAsPlace(end) else { return nil }
    if isIntroduced(index) {
      return end - index >= 2 || passage.tokens[index].classes.contains(.givenName)
        || isAddressed(index) ? end : nil
    }
    let isNamed = passage.tokens[index].classes.contains(.givenName) && end - index >= 2
    let hasInitial =
      end - index >= 2 && passage.tokens[end - 1].shape.contains(.single)
      && !passage.tokens[index].shape.contains(.single)
    guard isNamed || hasInitial else { return nil }
    if surroundings.isPatient(index) || isNamed && isBorn(end) { return end }
    if isNamed, surroundings.isEvent(index), isCase(index) { return end }
    return hasInitial && surroundings.isClinical && isCase(index) ? end : nil
  }

  private func isAfterDoctor(_ index: Int) -> Bool {
    index > 0
      && (passage.isWord(index - 1, "dr") || passage.isWord(index - 1, "doctor")
        || passage.isWord(index - 1, "prof") || passage.isWord(index - 1, "nurse"))
  }

  /// "Mrs. Hall": a surname behind a title that no colleague of the ward is known by.
  private func isAddressed(_ index: Int) -> Bool {
    (["mr", "mrs", "ms", "miss"] as [StaticString]).contains { passage.isWord(index - 1, $0) }
  }

  /// "John Smith, born 4/12/1951": a date of birth follows.
  private func isBorn(_ end: Int) -> Bool {
    guard end + 1 < passage.tokens.count, passage.isWord(end, "born") || passage.isWord(end, "dob")
    else { return false }
    return (end + 1..<min(end + 3, passage.tokens.count)).contains {
      passage.tokens[$0].shape.contains(.digits) || passage.tokens[$0].classes.contains(.month)
    }
  }

  /// "Johns Hopkins Hospital" is a place.
  private func endsAsPlace(_ end: Int) -> Bool {
    end < passage.tokens.count && passage.tokens[end].shape.contains(.capitalised)
      && passage.tokens[end].classes.contains(.institution) && passage.isAdjacent(end)
  }

  /// "Patient John", "a woman named Mary", "boy, Tommy R.": one person stands right before.
  private func isIntroduced(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let nouns: [StaticString] = [
      "patient", "pt", "man", "woman", "male", "female", "boy", "girl", "child", "infant",
      "newborn", "named",
    ]
    if passage.isWord(index - 1, "named") || passage.isWord(index - 1, "called") {
      return surroundings.isClinical && index > 1
        && (nouns.contains { passage.isWord(index - 2, $0) } || surroundings.isPatient(index))
    }
    if passage.isWord(index - 1, "like") || passage.tokens[index - 1].classes.contains(.title) {
      return index > 1 && (nouns.contains { passage.isWord(index - 2, $0) })
        || surroundings.isPatient(index) || surroundings.isEvent(index)
    }
    let isMarked = passage.tokens[index].gap.isSubset(of: [.space, .comma, .colon, .opening])
    return isMarked && nouns.contains { passage.isWord(index - 1, $0) }
  }

  /// "For Tom H.", "case of Ana P.": said of one person, where the answer is about a patient.
  private func isCase(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return (["for", "of", "in", "with", "patient", "like", "by", "to"] as [StaticString])
      .contains { passage.isWord(index - 1, $0) }
      || !passage.tokens[index].gap.isDisjoint(with: [.comma, .colon])
  }
}
