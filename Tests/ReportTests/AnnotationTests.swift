// Annotated text: numbers stand under the words that they speak of, at any width.
import Interview
import Report
import Testing

@Suite struct AnnotationTests {
  private static func draw(_ text: String, _ marks: [Mark], width: Int = 40) -> String {
    TextRenderer(width: width).render(Document([.annotated(text, marks: marks)]))
  }

  @Test func aMarkRunsFromItsNumberToItsEnd() {
    #expect(
      Self.draw("I mapped the ward.", [Mark(1, Span(2, 8)), Mark(2, Span(13, 17))]) == """
          I mapped the ward.
            1-----     2---

        """)
  }

  @Test func marksThatOverlapStandInRowsTheShorterOnesFirst() {
    #expect(
      Self.draw(
        "I mapped the ward.", [Mark(1, Span(0, 17)), Mark(2, Span(2, 8)), Mark(3, Span(2, 17))])
          == """
            I mapped the ward.
              2-----
              3--------------
            1----------------

          """)
  }

  @Test func aMarkGoesOnInTheNextLine() {
    #expect(
      Self.draw("I mapped the whole ward twice.", [Mark(7, Span(2, 23))], width: 20) == """
          I mapped the whole
            7---------------
          ward twice.
          7---

        """)
  }

  @Test func aNumberLongerThanItsWordsIsWhole() {
    #expect(
      Self.draw("I did", [Mark(12, Span(0, 1)), Mark(3, Span(2, 5))]) == """
          I did
          12
            3--

        """)
    #expect(
      Self.draw("I", [Mark(12, Span(0, 1)), Mark(13, Span(0, 1))]) == """
          I
          12
          13

        """)
  }

  @Test func lineBreaksStayAndWideTextIsMeasured() {
    let renderer = TextRenderer(width: 40, columns: { $0.utf8.count > 2 ? 2 : $0.count })
    let text = "漢字 ja\nnein"
    let marks = [Mark(1, Span(3, 6)), Mark(2, Span(7, 9)), Mark(3, Span(10, 14))]
    #expect(
      renderer.render(Document([.annotated(text, marks: marks)])) == """
          漢字 ja
            1- 2-
          nein
          3---

        """)
  }

  @Test func spansOutsideTheTextAreNotShown() {
    #expect(
      Self.draw("I did", [Mark(1, Span(9, 12)), Mark(2, Span(2, 99))]) == """
          I did
            2--

        """)
  }

  @Test(arguments: [20, 33, 40, 80])
  func noLineIsWiderThanAsked(width: Int) {
    let text = String(
      repeating: "I mapped it, uninterruptedlyandwithoutasinglespaceinbetween. ", count: 4)
    let marks = (0..<60).map { Mark($0 + 90, Span($0 * 4, $0 * 4 + 9)) }
    for line in Self.draw(text, marks, width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func controlCharactersAreMadeVisible() {
    let text = Self.draw("a \u{1B}[2J b", [Mark(1, Span(7, 8))])
    #expect(text == "  a ^[[2J b\n          1\n")
  }
}
