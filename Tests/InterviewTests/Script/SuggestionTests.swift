import Interview
// "Did you mean" offers a word that is near, and none rather than a far one.
import Testing

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("closng", "closing"), ("colsing", "closing"), ("Closing", "closing"),
      ("closinggg", "closing"), ("super_users", "super-users"), ("sya", "say"),
      ("clsoign", "closing"),
    ])
  func offersTheNearestWord(word: String, expected: String) {
    let known = ["closing", "opening", "say", "super-users"]
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test(arguments: ["", "x", "purple", "ask", "cls"])
  func offersNothingRatherThanAFarWord(word: String) {
    #expect(Suggestion.nearest(to: word, among: ["closing", "super-users"]) == nil)
  }

  @Test func prefersTheFirstOfEquallyNearWords() {
    #expect(Suggestion.nearest(to: "hat", among: ["cat", "bat"]) == "cat")
  }
}
