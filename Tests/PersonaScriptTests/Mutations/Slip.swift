// The slips of people who write personas, made on purpose in files that are sound.
import Interview

/// One way to break a line of a persona's file.
struct Slip: Sendable, CustomStringConvertible {
  /// What was done.
  let name: String
  /// The broken lines in place of one, or nil when it cannot be made there.
  let make: @Sendable (_ line: String, _ random: inout SplitMix64) -> [String]?
  /// In which lines after the broken one the remark may stand: 0 for the line itself.
  var remark: ClosedRange<Int> = 0...0
  /// Codes one of which must be among the remarks on that line; any when empty.
  var codes: [DiagnosticCodeName] = []

  typealias DiagnosticCodeName = String

  var description: String { name }

  /// A line cut at its key: `    kind: warm-up` is "    ", "kind", "warm-up".
  static func parts(_ line: String) -> (indent: String, key: String, value: String)? {
    let indent = String(line.prefix { $0 == " " || $0 == "-" })
    let rest = line.dropFirst(indent.count)
    guard let colon = rest.firstIndex(of: ":"), rest.first != "#",
      rest[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }),
      colon > rest.startIndex
    else { return nil }
    let after = rest[rest.index(after: colon)...]
    guard after.isEmpty || after.hasPrefix(" ") else { return nil }
    return (indent, String(rest[..<colon]), String(after.drop { $0 == " " }))
  }

  /// A slip in lines with a key and a value in the same line.
  static func ofValue(
    _ name: String, remark: ClosedRange<Int> = 0...0, codes: [String] = [],
    _ make: @escaping @Sendable (_ indent: String, _ key: String, _ value: String) -> [String]?
  ) -> Slip {
    Slip(
      name: name,
      make: { line, _ in
        guard let (indent, key, value) = parts(line), !value.isEmpty else { return nil }
        return make(indent, key, value)
      }, remark: remark, codes: codes)
  }

  /// A slip in the values of some keys.
  static func of(
    _ keys: Set<String>, _ name: String, remark: ClosedRange<Int> = 0...0, codes: [String] = [],
    _ make: @escaping @Sendable (_ value: String) -> String?
  ) -> Slip {
    ofValue(name, remark: remark, codes: codes) { indent, key, value in
      guard keys.contains(key), let new = make(value), new != value else { return nil }
      return [indent + key + ": " + new]
    }
  }
}

extension Slip {
  /// Punctuation, indentation and quotation marks.
  static let ofPunctuation: [Slip] = [
    .ofValue("no colon", remark: 0...1, codes: ["P001"]) { indent, key, value in
      value.hasPrefix("\"") || !indent.hasSuffix("- ") ? [indent + key + " " + value] : nil
    },
    .ofValue("an equals sign", remark: 0...1, codes: ["P001"]) { indent, key, value in
      indent.hasSuffix("- ") ? nil : [indent + key + " = " + value]
    },
    .ofValue("no space after the colon", remark: 0...1, codes: ["P001"]) { indent, key, value in
      indent.hasSuffix("- ") ? nil : [indent + key + ":" + value]
    },
    Slip(
      name: "a section without its colon",
      make: { line, _ in
        guard let (indent, key, value) = parts(line), value.isEmpty else { return nil }
        return [indent + key]
      }, remark: 0...1, codes: ["P001"]),
    .ofValue("a tab", codes: ["P001"]) { indent, key, value in
      indent.isEmpty || indent.hasSuffix("- ")
        ? nil : ["\t" + indent.dropFirst() + key + ": " + value]
    },
    .ofValue("one space too many", remark: 0...1, codes: ["P001", "P002"]) { indent, key, value in
      indent.hasSuffix("- ") ? nil : [" " + indent + key + ": " + value]
    },
    .ofValue("one space too few", remark: 0...1, codes: ["P001", "P002"]) { indent, key, value in
      indent.isEmpty || indent.hasSuffix("- ")
        ? nil : [indent.dropFirst() + key + ": " + value]
    },
    .of(
      ["name", "role", "wants", "hint", "example", "answer"], "an open quotation", remark: 0...0,
      codes: ["P001"]
    ) { value in
      value.hasPrefix("\"") && value.hasSuffix("\"") ? String(value.dropLast()) : nil
    },
    .of(["name", "role", "wants", "hint"], "a curved closing mark", codes: ["P001"]) { value in
      value.hasPrefix("\"") && value.hasSuffix("\"") ? value.dropLast() + "”" : nil
    },
    .of(["name", "role", "wants", "hint"], "quotes inside quotes", codes: ["P001"]) { value in
      guard value.hasPrefix("\""), value.hasSuffix("\""), value.count > 12 else { return nil }
      return "\"So \"they\" say: " + value.dropFirst()
    },
    .of(["name", "role", "wants", "hint"], "an apostrophe in single quotes", codes: ["P001"]) { _ in
      "'It's the ward's.'"
    },
    .of(["name", "role", "wants", "hint"], "a colon in a bare text", codes: ["P001"]) { _ in
      "One thing: calm"
    },
    .of(["expects", "voice", "levels"], "an open brace", remark: 0...1, codes: ["P001"]) { value in
      value.hasPrefix("{") && value.hasSuffix("}") ? String(value.dropLast()) : nil
    },
    .of(["from", "about", "forms"], "an open bracket", remark: 0...1, codes: ["P001"]) { value in
      value.hasPrefix("[") && value.hasSuffix("]") ? String(value.dropLast()) : nil
    },
    Slip(
      name: "a dash without a space",
      make: { line, _ in
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("- "), !text.contains(": ") else { return nil }
        return [line.prefix { $0 == " " } + "-" + text.dropFirst(2)]
      }, remark: 0...1),
    .ofValue("two lines in one", codes: ["P001"]) { indent, key, value in
      guard !indent.hasSuffix("- "), !value.hasPrefix("["), !value.hasPrefix("{") else {
        return nil
      }
      return [indent + key + ": " + value + " topic: change"]
    },
    .ofValue("a sign that begins no text", codes: ["P001"]) { indent, key, value in
      value.hasPrefix("\"") ? [indent + key + ": @" + value] : nil
    },
  ]

  /// Keys, ids, words and references.
  static let ofMeaning: [Slip] = [
    Slip(
      name: "a key misspelt",
      make: { line, random in
        guard let (indent, key, value) = parts(line), known.contains(key) else { return nil }
        var letters = Array(key)
        let at = Int(random.next() % UInt64(letters.count - 1))
        guard letters[at] != letters[at + 1] else { return nil }
        letters.swapAt(at, at + 1)
        return [indent + String(letters) + ":" + (value.isEmpty ? "" : " " + value)]
      }, codes: ["P002", "P004", "P007"]),
    Slip(
      name: "a key with a capital",
      make: { line, _ in
        guard let (indent, key, value) = parts(line), known.contains(key) else { return nil }
        return [
          indent + key.prefix(1).uppercased() + key.dropFirst() + ":"
            + (value.isEmpty ? "" : " " + value)
        ]
      }, codes: ["P002", "P007"]),
    .ofValue("a key twice", remark: 1...1, codes: ["P005"]) { indent, key, value in
      guard !indent.hasSuffix("- "), known.contains(key), !continues(value) else { return nil }
      let line = indent + key + ": " + value
      return [line, line]
    },
    .of(["kind"], "another kind", codes: ["P010"]) { _ in "story" },
    .of(
      ["patience", "priority", "rapport", "limit", "seconds"], "a number in words", codes: ["P009"]
    ) {
      _ in "two"
    },
    .of(["patience", "limit", "seconds"], "a number far too large", codes: ["P009"]) { _ in "5000"
    },
    .of(["kind", "topic", "id", "role"], "a list for a text", codes: ["P004"]) {
      "[ \($0), other ]"
    },
    .of(["topic", "role", "hint"], "keys for a text", codes: ["P004"]) { _ in "{ a: b }" },
    .of(["expects"], "a text for keys", codes: ["P004"]) { _ in "listening" },
    .of(["expects"], "an unknown concept", codes: ["P012"]) { _ in "{ lisening-well: 1 }" },
    .of(["expects"], "a weight out of range", codes: ["P009"]) { _ in "{ listening: 9 }" },
    .ofValue("nothing", codes: ["P004", "P008", "P015"]) { indent, key, value in
      guard known.contains(key), !continues(value), key != "say", key != "ask" else { return nil }
      return [indent + key + ":"]
    },
    .of(["when"], "a predicate misspelt", codes: ["P016"]) {
      $0.contains("(")
        ? $0.replacing("lacks(", with: "lack(").replacing("mentions(", with: "mention(") : nil
    },
    .of(["when"], "an open parenthesis", codes: ["P015"]) {
      $0.hasSuffix(")") ? String($0.dropLast()) : nil
    },
    .of(["when"], "a concept misspelt", codes: ["P012"]) {
      $0.contains("mentions(") ? $0.replacing("mentions(", with: "mentions(zz") : nil
    },
    .of(["when"], "signs of programmers", codes: ["P015"]) {
      $0.contains(" and ") ? $0.replacing(" and ", with: " && ") : nil
    },
    .of(["when"], "a comparison with nothing", codes: ["P015"]) { _ in "words <" },
    .of(["levels"], "levels the wrong way round", codes: ["P009"]) { _ in "{ overall: 4-2 }" },
    .of(["levels"], "an unknown dimension", codes: ["P010"]) { _ in "{ structur: 3 }" },
    .of(["probe"], "an unknown probe", codes: ["P022"]) { _ in "nobody-wrote-this" },
    .of(["id"], "an id with spaces", codes: ["P007"]) { _ in "Two Words" },
    .of(["format"], "another format", codes: ["P021"]) { _ in "7" },
    Slip(
      name: "a template misspelt",
      make: { line, _ in
        line.contains("{candidate}") ? [line.replacing("{candidate}", with: "{candidat}")] : nil
      }, codes: ["P017"]),
    Slip(
      name: "a template left open",
      make: { line, _ in
        line.contains("{quote:") && line.contains("}")
          ? [line.replacing("}", with: "")] : nil
      }, codes: ["P017"]),
    Slip(
      name: "a quotation of an unknown concept",
      make: { line, _ in
        line.contains("{quote:") ? [line.replacing("{quote:", with: "{quote:zz")] : nil
      }, codes: ["P012"]),
    Slip(
      name: "a question that is not there",
      make: { line, _ in
        line.hasPrefix("  - ") && line.dropFirst(4).allSatisfy { $0.isLetter || $0 == "-" }
          && !line.hasSuffix("closing") && !line.hasSuffix("candidate-questions")
          ? [line + "-zz"] : nil
      }, codes: ["P011"]),
    Slip(
      name: "a control character",
      make: { line, _ in
        line.contains(" the ") ? [line.replacing(" the ", with: " \u{1B}[2J ")] : nil
      },
      codes: ["P018"]),
  ]

  private static func continues(_ value: String) -> Bool {
    value.hasPrefix("\"") && !value.hasSuffix("\"") || value.hasPrefix("[") && !value.hasSuffix("]")
      || value.hasPrefix("{") && !value.hasSuffix("}")
      || !"\"[{'".contains(value.prefix(1)) && value.count > 60
  }

  /// Keys of the format, as far as slips use them.
  private static let known: Set<String> = [
    "format", "id", "name", "role", "wants", "distrusts", "voice", "opening", "agenda", "questions",
    "kind", "topic", "ask", "clarify", "hint", "expects", "terms", "probes", "when", "say",
    "priority", "rapport", "example", "tests", "answer", "probe", "levels", "reprompts",
    "non-answer", "off-topic", "stuffing", "patient-details", "move-on", "acknowledgements",
    "limit",
    "invite", "more", "answers", "about", "fallback", "none", "closing", "seconds", "thanks",
  ]
}
