// Texts that make careless programs slow: what linear time is tried on.

/// A way of writing nothing, at any length.
struct HostileText: Sendable {
  /// What it is, in words.
  let name: String
  private let unit: @Sendable (Int) -> String

  /// At least `bytes` UTF-8 bytes of it.
  func text(bytes: Int) -> String {
    var text = ""
    text.reserveCapacity(bytes + 64)
    var index = 0
    while text.utf8.count < bytes {
      text += unit(index)
      index += 1
    }
    return text
  }

  /// Every text, each with its own way of being long.
  static let all: [HostileText] = [
    HostileText(name: "one word without a space") { _ in "a" },
    HostileText(name: "one repeated trigger") { _ in "not " },
    HostileText(name: "a denial before every word") { _ in "never without no " },
    HostileText(name: "one repeated concept") { _ in "interface " },
    HostileText(name: "a phrase that never ends") { _ in "clinical interface review, " },
    HostileText(name: "quotes inside quotes") { _ in "\u{201C}\"(" },
    HostileText(name: "quoted words inside quotes") { _ in "\u{201C}we said \"" },
    HostileText(name: "only newlines") { _ in "\n" },
    HostileText(name: "only digits") { _ in "7" },
    HostileText(name: "digits apart") { _ in "7 " },
    HostileText(name: "digits in groups") { _ in "555-12-" },
    HostileText(name: "numbers with units") { _ in "from 30 to 4 percent in 12 days " },
    HostileText(name: "combining marks") { _ in "\u{301}" },
    HostileText(name: "letters with combining marks") { _ in "e\u{301}\u{302} " },
    HostileText(name: "ideographs") { _ in "\u{65E5}\u{672C}" },
    HostileText(name: "dotted letters") { _ in "a.b." },
    HostileText(name: "commas") { _ in "we, " },
    HostileText(name: "and without end") { _ in "and I did and " },
    HostileText(name: "addresses") { _ in "a@b.co http://x.y/ " },
    HostileText(name: "patients and names") { _ in "patient Mary Smith aged 94 of Leeds, " },
    HostileText(name: "labels without codes") { _ in "MRN number id " },
    HostileText(name: "shares behind a verb") { _ in "I cut it. We were at 5%. " },
    HostileText(name: "values before and after") { _ in "It took 9 days before, now 4. " },
    HostileText(name: "parts of a whole") { _ in "one of five in " },
    HostileText(name: "one clause over and over") { _ in "I called them on the same Monday. " },
    HostileText(name: "words never seen before") { "w\($0)x " },
    HostileText(name: "long words with a slip each") { "interfac\(["s", "w", "q"][$0 % 3])\($0) " },
  ]
}
