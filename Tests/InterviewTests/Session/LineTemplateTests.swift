// What stands in braces.
import Interview
import Testing

@Suite struct LineTemplateTests {
  @Test(arguments: [
    ("plain", [LineTemplate.Part.text("plain")]),
    ("Hello, {candidate}.", [.text("Hello, "), .candidate, .text(".")]),
    ("{organization.name}", [.organizationName]),
    (
      "{quote:super-users} and {recall:delay}",
      [.quote("super-users"), .text(" and "), .recall("delay")]
    ),
    ("{nobody}", [.unknown("nobody")]),
    ("a {{literal}} brace", [.text("a {literal} brace")]),
    ("an open { brace", [.text("an open { brace")]),
    ("", []),
  ])
  func isReadIntoItsParts(line: String, parts: [LineTemplate.Part]) {
    #expect(LineTemplate(line).parts == parts)
  }

  @Test func isNotFilledWhenAPlaceStaysEmpty() {
    let template = LineTemplate("You said {quote:x}.")
    #expect(template.filled { _ in nil } == nil)
    #expect(template.filled { _ in "words" } == "You said words.")
  }
}
