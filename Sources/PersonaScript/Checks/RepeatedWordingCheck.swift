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
        let words = text.lowercased().split { $0 == " " || $0 == "\n" }
        guard words.count >= fewestWords else { return }
        let key = words.joined(separator: " ")
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
