// Numbers and addresses: record numbers, telephone numbers, e-mail addresses and the like.
internal import Interview

/// Reads identifiers that are known by their shape or by the label before them.
struct CodeReader {
  let passage: Passage
  let surroundings: PatientSurroundings

  /// The most pieces that a code has; a bound on what one label can make us read.
  private static let longestCode = 12

  /// Every such identifier, in order.
  func read() -> [Identifier] {
    var found: [Identifier] = []
    var index = 0
    while index < passage.tokens.count {
      guard let identifier = identifier(at: index) else {
        index += 1
        continue
      }
      found.append(identifier)
      index = identifier.tokens.upperBound
    }
    return found
  }

  private func identifier(at index: Int) -> Identifier? {
    let token = passage.tokens[index]
    if token.gap.contains(.at), let address = email(at: index) { return address }
    if token.classes.contains(.label), let label = label(at: index) {
      return labelled(label, after: index)
    }
    if token.classes.contains(.webAddress) {
      return surroundings.isClinical ? address(at: index) : nil
    }
    guard token.shape.contains(.digits), !token.shape.contains(.letters) else { return nil }
    return shaped(at: index)
  }

  private func make(_ tokens: Range<Int>, _ name: String, _ rule: String) -> Identifier {
    Identifier(tokens: tokens, span: passage.span(tokens), name: name, rule: "identifier.\(rule)")
  }

  // MARK: Shapes

  /// Lengths of the runs of digits from `index` on that are joined as telephone numbers are.
  private func digitRuns(_ index: Int) -> [Int32] {
    var lengths: [Int32] = []
    var next = index
    while next < passage.tokens.count, lengths.count < 5 {
      let token = passage.tokens[next]
      guard token.shape.contains(.digits), !token.shape.contains(.letters) else { break }
      if next > index {
        let distance = token.start - passage.tokens[next - 1].end
        let isJoined = distance == 1 || distance == 2 && token.gap.contains(.closing)
        guard isJoined, token.gap.isDisjoint(with: [.comma, .slash, .colon, .semicolon]) else {
          break
        }
      }
      lengths.append(token.end - token.start)
      next += 1
    }
    return lengths
  }

  /// Social security and telephone numbers, told by their groups of digits.
  private func shaped(at index: Int) -> Identifier? {
    let lengths = digitRuns(index)
    if lengths == [3, 2, 4], isHyphen(index + 1) { return make(index..<index + 3, "ssn", "ssn") }
    guard surroundings.isClinical else { return nil }
    if lengths == [3, 3, 4] { return make(index..<index + 3, "phone", "phone") }
    if lengths == [1, 3, 3, 4] { return make(index..<index + 4, "phone", "phone") }
    if lengths == [3, 4], isHyphen(index + 1) { return make(index..<index + 2, "phone", "phone") }
    if lengths.count == 1, passage.words.keys.length(passage.tokens[index].word) >= 7,
      let (value, _) = passage.leadingNumber(index), value > 0, isDotted(index)
    {
      return make(index..<index + 1, "phone", "phone.dotted")
    }
    return nil
  }

  /// "555.123.4567" is one token.
  private func isDotted(_ index: Int) -> Bool {
    passage.words.keys.withBytes(passage.tokens[index].word) { bytes in
      let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return groups.map(\.count) == [3, 3, 4]
    }
  }

  private func isHyphen(_ index: Int) -> Bool {
    index < passage.tokens.count && passage.tokens[index].gap == [.hyphen]
  }

  // MARK: Addresses

  /// The address around an at sign that stands before `index`.
  private func email(at index: Int) -> Identifier? {
    guard index > 0, passage.tokens[index].gap == [.at], surroundings.isClinical else { return nil }
    var first = index - 1
    while first > 0, isTight(first) { first -= 1 }
    var end = index + 1
    var hasDot = passage.bytes[passage.tokens[index].span.start..<passage.tokens[index].span.end]
      .contains(UInt8(ascii: "."))
    while end < passage.tokens.count, isTight(end) {
      hasDot = hasDot || passage.tokens[end].gap.contains(.stop)
      end += 1
    }
    return hasDot ? make(first..<end, "email", "email") : nil
  }

  private func address(at index: Int) -> Identifier? {
    var end = index + 1
    while end < passage.tokens.count, !passage.tokens[end].gap.contains(.space),
      passage.tokens[end].gap.isDisjoint(with: [.closing, .comma, .quote])
    {
      end += 1
    }
    return end > index + 1 ? make(index..<end, "address", "url") : nil
  }

  /// Whether a token is joined to the one before by a dot, a hyphen or an underscore alone.
  private func isTight(_ index: Int) -> Bool {
    passage.tokens[index].start - passage.tokens[index - 1].end == 1
      && passage.tokens[index].gap.isSubset(of: [.stop, .hyphen, .symbol, .plus, .dash, .sentence])
  }

  // MARK: Labels

  /// The type that a label at `index` announces: "MRN", "policy number", "insurance ID".
  private func label(at index: Int) -> (name: String, length: Int)? {
    guard passage.tokens[index].classes.contains(.label) else { return nil }
    let single: [(StaticString, String)] = [
      ("mrn", "record"), ("ssn", "ssn"), ("hpn", "plan"), ("dob", "date"),
    ]
    for (word, name) in single where passage.isWord(index, word) { return (name, 1) }
    if isLabelMark(index) {
      for word in ["insurance", "acct", "policy"] as [StaticString]
      where passage.isWord(index, word) {
        return (passage.isWord(index, "acct") ? "account" : "plan", 1)
      }
    }
    if index > 0, passage.isWord(index, "rec") || passage.isWord(index, "record"),
      passage.isWord(index - 1, "med") || passage.isWord(index - 1, "medical")
    {
      return ("record", 1)
    }
    guard index > 0, isNumberWord(index), passage.isAdjacent(index) else { return nil }
    let kinds: [(StaticString, String)] = [
      ("record", "record"), ("chart", "record"), ("patient", "record"), ("case", "record"),
      ("policy", "plan"), ("insurance", "plan"), ("insur", "plan"), ("member", "plan"),
      ("plan", "plan"), ("beneficiary", "plan"), ("health", "plan"), ("medicare", "plan"),
      ("medicaid", "plan"), ("account", "account"), ("acct", "account"), ("license", "licence"),
      ("licence", "licence"), ("certificate", "licence"), ("security", "ssn"), ("phone", "phone"),
      ("fax", "phone"), ("telephone", "phone"), ("contact", "phone"), ("device", "device"),
      ("serial", "device"), ("subscriber", "plan"), ("coverage", "plan"), ("hospital", "record"),
      ("unique", "record"), ("rec", "record"), ("site", "record"), ("trial", "record"),
      ("study", "record"), ("identification", "record"),
    ]
    for (word, name) in kinds where passage.isWord(index - 1, word) { return (name, 1) }
    return nil
  }

  /// Whether a colon, a number sign or "is" comes right after `index`.
  private func isLabelMark(_ index: Int) -> Bool {
    guard index + 1 < passage.tokens.count else { return false }
    return !passage.tokens[index + 1].gap.isDisjoint(with: [.colon, .hash])
      || passage.isWord(index + 1, "is") || passage.isWord(index + 1, "plan")
  }

  private func isNumberWord(_ index: Int) -> Bool {
    for word in ["number", "id", "no", "num", "identifier", "code"] as [StaticString]
    where passage.isWord(index, word) {
      return true
    }
    return false
  }

  /// The code that follows a label within four words.
  private func labelled(_ label: (name: String, length: Int), after index: Int) -> Identifier? {
    var start = index + label.length
    let limit = min(start + 4, passage.tokens.count)
    while start < limit {
      if let end = code(from: start), label.name != "date" {
        // A telephone number is written in groups: all of them, or what is left gives it away.
        let groups = label.name == "phone" ? start + digitRuns(start).count : end
        return make(start..<max(end, groups), label.name, "labelled.\(label.name)")
      }
      if passage.tokens[start].gap.contains(.sentence), start > index + label.length { break }
      start += 1
    }
    return nil
  }

  /// The end of a code at `start`: pieces joined without spaces, with three digits among them.
  private func code(from start: Int) -> Int? {
    var digits = 0
    var index = start
    while index < min(passage.tokens.count, start + Self.longestCode) {
      if index > start {
        let gap = passage.tokens[index].gap
        let isJoined =
          passage.tokens[index].start - passage.tokens[index - 1].end <= 1
          && gap.isDisjoint(with: [.space, .comma, .closing, .question])
        guard isJoined else { break }
      }
      for byte in passage.bytes[passage.tokens[index].span.start..<passage.tokens[index].span.end]
      where byte >= 0x30 && byte <= 0x39 {
        digits += 1
      }
      index += 1
    }
    return digits >= 3 ? index : nil
  }
}
