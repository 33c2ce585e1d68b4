// Lines that cannot be scored: what is said of them, and that the others are scored.
import Foundation
import Testing

@testable import BatchScoring

@Suite struct BadLineTests {
  private static let good = #""id":1,"question":"Q","text":"T""#

  @Test(arguments: [
    ("", #"{"error":"the line ends where a value was expected at byte 0","line":1}"#),
    ("[]", #"{"error":"expected an object at byte 0","line":1}"#),
    ("nonsense", #"{"error":"expected an object at byte 0","line":1}"#),
    ("{}", #"{"error":"id is missing","line":1}"#),
    (#"{"id":5}"#, #"{"id":5,"error":"question is missing","line":1}"#),
    (#"{"id":5,"question":""}"#, #"{"id":5,"error":"text is missing","line":1}"#),
    (
      #"{"text":5,"question":"Q","id":"late"}"#,
      #"{"id":"late","error":"text: expected text, found a number at byte 8","line":1}"#
    ),
    (
      #"{"id":null,"question":"Q","text":"T"}"#,
      #"{"error":"id: expected text or a number, found null at byte 6","line":1}"#
    ),
    (
      #"{\#(good),"kind":"chat"}"#,
      #"{"id":1,"error":"kind: expected one of warm-up, behavioural, situational, knowledge, motivation; found another text at byte 41","line":1}"#
    ),
    (
      #"{\#(good),"concepts":"a"}"#,
      #"{"id":1,"error":"concepts: expected a list of texts, found text at byte 45","line":1}"#
    ),
    (
      #"{\#(good),"concepts":["a",7]}"#,
      #"{"id":1,"error":"concepts: expected texts, found a number at byte 50","line":1}"#
    ),
    (
      #"{\#(good),"concepts":["a"," -"]}"#,
      #"{"id":1,"error":"concepts: a term without a letter or digit at byte 45","line":1}"#
    ),
    (
      #"{\#(good),"reference":{}}"#,
      #"{"id":1,"error":"reference: expected text or a list of texts, found an object at byte 46","line":1}"#
    ),
    (
      #"{\#(good),"text":"again"}"#,
      #"{"id":1,"error":"text stands twice, again at byte 34","line":1}"#
    ),
    (
      #"{\#(good)} {}"#,
      #"{"id":1,"error":"something stands after the object at byte 35","line":1}"#
    ),
    (
      #"{"id":1,"question":"Q","text":"T"#,
      #"{"id":1,"error":"text: the line ends where the end of a string was expected at byte 32","line":1}"#
    ),
    (
      #"{"id":1,"question":"Q","text":"\ud800"}"#,
      #"{"id":1,"error":"text: half of a surrogate pair at byte 31","line":1}"#
    ),
    (
      #"{"id":01,"question":"Q","text":"T"}"#,
      #"{"error":"a number begins with 0 at byte 6","line":1}"#
    ),
  ])
  func aBadLineSaysWhatAndWhere(line: String, result: String) async throws {
    let batch = try await Batch(line + "\n")
    #expect(batch.lines == [result])
    #expect(batch.summary.errors == 1)
  }

  @Test func bytesThatAreNoTextAreRefusedWithTheId() async throws {
    let line =
      Array(#"{"text":"caf"#.utf8) + [0xC3, 0x28] + Array(#"","question":"Q","id":"x"}"#.utf8)
    let batch = try await Batch(bytes: line + [0x0A])
    #expect(batch.lines == [#"{"id":"x","error":"bytes that are no UTF-8 at byte 12","line":1}"#])
  }

  @Test func aLineThatIsTooLongIsRefused() async throws {
    let long = Batch.line(String(repeating: "a", count: LineSplitter.longest))
    let batch = try await Batch(long + Batch.line("I trained them.", id: "2"))
    #expect(
      batch.lines[0] == #"{"error":"the line is longer than 4194304 bytes","line":1}"#)
    #expect(batch.lines[1].hasPrefix(#"{"id":2,"overall":"#))
  }

  @Test func theOthersAreScored() async throws {
    let batch = try await Batch(
      Batch.line("I trained them.", id: "1") + "\n{\n" + Batch.line("I trained them.", id: "4"))
    #expect(try batch.results().map { $0["id"] as? Int } == [1, nil, nil, 4])
    #expect(try batch.results().map { $0["line"] as? Int } == [nil, 2, 3, nil])
    #expect(batch.summary == BatchSummary(lines: 4, errors: 2, mostLinesInFlight: 4))
  }

  @Test func deepNestingIsRefused() async throws {
    let deep = String(repeating: "[", count: 100_000)
    let batch = try await Batch("{\"id\":1,\"x\":\(deep)\n")
    #expect(
      batch.lines == [#"{"id":1,"error":"values lie more than 64 deep at byte 76","line":1}"#])
  }
}

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "0", "-0", "10", "1e5", "1E-07", "1.25e+3", "1 ", " [1]", "{\"a\":1}", "true", "false", "null",
    "\"\"", "\"a\\\"b\"", "[[]]", "[ ]", "{ }", "[1, \"a\", {\"b\" : [null]}]",
  ])
  func passesOverEveryValue(value: String) {
    #expect(Self.fault(value) == nil)
  }

  @Test(arguments: [
    "01", "-", "1.", ".5", "1.5e", "+1", "0x1", "NaN", "[1,]", "[,1]", "[1 2]", "{\"a\" 1}",
    "{\"a\":1,}", "{a:1}", "{\"a\":}", "{1:2}", "tru", "nul", "'a'", "\"\t\"", "\"a", "[}", "]", "",
    "1 2",
  ])
  func refusesWhatIsNoValue(value: String) {
    #expect(Self.fault(value) != nil)
  }

  /// What is wrong with a line that has `value` under a key of somebody else's.
  private static func fault(_ value: String) -> LineFault? {
    BatchRequest(
      Array("{\"id\":1,\"question\":\"Q\",\"text\":\"T\",\"x\":\(value)}".utf8)
    ).fault
  }

  @Test(arguments: [
    (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u6f22""#, "é漢"), (#""\ud83d\ude00!""#, "😀!"), (#""e\u0301""#, "e\u{301}"),
    (#""\u0000""#, "\u{0}"),
  ])
  func decodesStrings(json: String, text: String) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.text().unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    #""\q""#, #""\u12""#, #""\u12G4""#, #""\ud83d""#, #""\ud83dx""#, #""\ude00""#,
    #""\ud83d\u0041""#,
  ])
  func refusesEscapesThatAreNone(json: String) {
    #expect(throws: LineFault.self) {
      var reader = JSONReader(Array(json.utf8))
      _ = try reader.text()
    }
  }

  @Test func writesWhatItReads() throws {
    let text = "\u{0}\u{1F}\u{7F}\"\\/\n\té漢😀\u{2028}"
    var writer = JSONWriter()
    writer.text(text)
    var reader = JSONReader(writer.bytes)
    #expect(try reader.text() == text)
    #expect(!writer.bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }
}
