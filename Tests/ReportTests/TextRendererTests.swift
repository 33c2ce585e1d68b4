// Plain text must read well at any width.
import Report
import Testing

@Suite struct TextRendererTests {
  @Test func hangsTheFurtherLinesOfAnItemUnderItsFirstWord() {
    let document = Document([.item(marker: "-", ["The first line is full, the second hangs."])])
    #expect(
      TextRenderer(width: 24).render(document) == """
        - The first line is
          full, the second
          hangs.

        """)
  }

  @Test func showsALevelAsABarWithItsAnchor() {
    let block = Block.level(label: "Content", level: 3, anchor: ["Part of it."])
    #expect(
      TextRenderer(width: 80).render(Document([block]))
        == "Content     3  [###..]  Part of it.\n")
    #expect(
      TextRenderer(width: 40).render(Document([block]))
        == "Content     3  [###..]\n  Part of it.\n")
  }

  @Test func stacksATableThatDoesNotFit() {
    let table = Block.table(
      header: ["Date", "Persona"], rows: [["2026-11-23", "clinician"], ["2026-11-24", "cto"]])
    #expect(
      TextRenderer(width: 40).render(Document([table])) == """
        Date        Persona
        2026-11-23  clinician
        2026-11-24  cto

        """)
    #expect(
      TextRenderer(width: 20).render(Document([table])) == """
        - 2026-11-23 |
          Persona: clinician
        - 2026-11-24 |
          Persona: cto

        """)
  }

  @Test func showsAnEscapeSequenceInsteadOfSendingIt() {
    let document = Document([.speaker(name: Run("\u{1B}]0;x", .candidate), words: ["\u{1B}[2J"])])
    #expect(TextRenderer(width: 40).render(document) == "^[]0;x: ^[[2J\n")
  }

  @Test(arguments: [20, 40, 80])
  func neverExceedsItsWidth(width: Int) {
    let long = String(repeating: "word ", count: 40) + String(repeating: "x", count: 200)
    let document = Document([
      .heading(rank: 1, [Run(long)]), .paragraph([Run(long)], indent: 4),
      .quote([Run(long)], note: [Run(long)]), .item(marker: "12.", [Run(long)], indent: 2),
      .speaker(name: "A rather long name", words: [Run(long)]),
      .level(label: "Ownership", level: 5, anchor: [Run(long)]),
      .table(header: ["a", "b"], rows: [[Run(long), Run(long)]]), .rule, .gap,
    ])
    for line in TextRenderer(width: width).render(document).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func keepsTheLineBreaksOfAnAnswer() {
    let document = Document([.speaker(name: "You", words: ["one\ntwo"])])
    #expect(TextRenderer(width: 40).render(document) == "You: one\n  two\n")
  }
}
