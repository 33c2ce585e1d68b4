// Two personas who say the same sentence are one persona too few.

/// Checks that the personas of a pack do not share wordings.
enum RepeatedWordingCheck {
  /// Fewer words are anybody's: "Go on."
  static let fewestWords = 5

  /// Looks through the personas' files, in menu order, and the file of their disagreements.
  static func run(_ personas: [(id: String, root: Item)], sink: DiagnosticSink) {
    var first: [String: (persona: String, place: Place)] = [:]
    for (id, root) in personas {
      visit(root, isSpoken: false) { line in
        guard let text = line.text else { return }
        guard let key = key(text) else { return }
        guard let other = first[key] else {
          first[key] = (id, line.place)
          return
        }
        guard other.persona != id else { return }
        sink.report(
          .repeatedWording(persona: other.persona, line: other.place.line), at: line.place)
      }
    }
  }

  /// The words of a line in small letters, one space between two; nil for fewer than are told apart.
  private static func key(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var words = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if !isSpace {
        if !isInside, words > 0 { bytes.append(UInt8(ascii: " ")) }
        if !isInside { words += 1 }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        bytes.append(isCapital ? byte | 0x20 : byte)
      }
      isInside = !isSpace
    }
    guard words >= fewestWords else { return nil }
    let key = String(decoding: bytes, as: UTF8.self)
    return bytes.allSatisfy { $0 < 0x80 } ? key : key.lowercased()
  }

  /// The keys below which lines are said.
  private static let spoken: Set<String> = [
    "opening", "ask", "clarify", "say", "reprompts", "invite", "more", "fallback", "none",
    "noticed",
    "thanks",
    "hand-over", "take-over",
  ]

  /// Those of a tension beside its question.
  private static let spokenInTensions: Set<String> = ["first", "second"]

  private static func visit(_ item: Item, isSpoken: Bool, _ take: (Item) -> Void) {
    switch item.value {
    case .text: if isSpoken { take(item) }
    case .list(let items): for item in items { visit(item, isSpoken: isSpoken, take) }
    case .mapping(let entries):
      let isTension = entries.contains { $0.name == "between" }
      for entry in entries where entry.name != "tests" {
        let isLine =
          isSpoken || spoken.contains(entry.name)
          || (isTension && spokenInTensions.contains(entry.name))
        visit(entry.value, isSpoken: isLine, take)
      }
    case .unread: break
    }
  }
}
