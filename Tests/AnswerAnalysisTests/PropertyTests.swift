// What holds for any text whatever: seeded, so that a failure can be repeated.
import AnswerAnalysis
import Interview
import Testing

struct PropertyTests {
  private static let pieces = [
    "I ", "we ", "the vendor ", "mapped ", "never ", "cut ", "from 40 ", "to 12 ", "minutes ", ". ",
    ", ",
    "FHIR ", "super users ", "é", "e\u{301}", "漢字", "👩‍⚕️", "’", "\"", "\n\n", "- ", "(", ")", "3.5%",
    "$2M ",
    "Dr. ", "Anna S. ", "62-year-old ", "May 4, 2021 ", "a@b.org ", "123-45-6789 ", "MRN: A-12345 ",
    "because ",
    "would ", "\u{FEFF}", "\u{0}", "don’t ", "?", "…", "ß", "İ", "of ", "1 day to 2 days ",
    "hippa ",
  ]

  /// Text of known pieces, or of any scalars.
  private static func text(_ random: inout SplitMix64) -> String {
    var text = ""
    let isWild = random.next(below: 4) == 0
    for _ in 0..<random.next(below: 60) {
      if isWild, let scalar = Unicode.Scalar(UInt32(random.next(below: 0x11_0000))) {
        text.unicodeScalars.append(scalar)
      } else {
        text += pieces[random.next(below: pieces.count)]
      }
    }
    return text
  }

  @Test(arguments: 0..<40)
  func everySpanCutsValidTextInsideTheAnswer(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), key: "spans")
    let analyser = Analyser(lexicon: Sample.compiled)
    let context = AnalysisContext(
      question: "Tell me how we mapped the vendor from 40 to 12.", kind: .behavioural,
      jargon: .plain)
    for _ in 0..<25 {
      let text = Self.text(&random)
      let bytes = Array(text.utf8)
      let findings = analyser.findings(in: text, context: context)
      let spans = findings.items.map(\.span) + findings.clauses.map(\.span)
      for span in spans {
        #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count)
        let isBoundary = [span.start, span.end].allSatisfy {
          $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
        #expect(isBoundary, "seed \(seed): \(text.debugDescription)")
      }
      #expect(findings.measures.bytes == bytes.count)
    }
  }

  @Test(arguments: 0..<10)
  func equalInputGetsEqualFindingsWhateverCameBefore(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), key: "equal")
    let texts = (0..<10).map { _ in Self.text(&random) }
    let used = Analyser(lexicon: Sample.compiled)
    for text in texts { _ = used.findings(in: text, context: AnalysisContext(question: text)) }
    for text in texts {
      let fresh = Analyser(lexicon: Sample.compiled)
      let context = AnalysisContext(question: "How did we map it?", kind: .behavioural)
      #expect(
        used.findings(in: text, context: context) == fresh.findings(in: text, context: context))
    }
  }

  static let answer =
    "We trained super users, wrote a training plan and didn’t skip governance at the café."

  static let variants: [(String, String)] = [
    ("case", answer.uppercased()), ("more spaces", answer.replacing(" ", with: "  \t")),
    ("straight quotes", answer.replacing("’", with: "'")),
    ("decomposed", answer.replacing("é", with: "e\u{301}")),
    ("line breaks", answer.replacing(" ", with: "\n")),
  ]

  @Test(arguments: variants)
  func waysOfWritingKeepTheClaims(name: String, variant: String) {
    let claims = { (text: String) in
      Sample.findings(text).items(.mention).map { "\($0.name) \($0.status?.rawValue ?? "")" }
    }
    #expect(claims(variant) == claims(Self.answer), "\(name)")
    #expect(claims(variant).count == 3)
  }

  @Test func malformedBytesAreReadAsReplacementCharacters() {
    let text = String(
      decoding: [0x49, 0x20, 0xFF, 0xC3, 0x28, 0x20, 0x6C, 0x65, 0x64], as: UTF8.self)
    #expect(Sample.findings(text).measures.bytes == text.utf8.count)
  }
}
