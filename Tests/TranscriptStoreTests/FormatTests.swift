// The bytes of the format: the golden sample, the specification that quotes it, and every event.
import Interview
import Testing

@testable import TranscriptStore

@Suite struct FormatTests {
  @Test func writesTheSampleByteForByte() throws {
    var transcript = Transcript(header: Golden.header)
    try transcript.append(Golden.records, after: 0)
    #expect(
      String(decoding: transcript.bytes, as: UTF8.self)
        == String(decoding: try Golden.bytes(), as: UTF8.self))
  }

  @Test func readsTheSample() throws {
    let transcript = try TranscriptReader(path: "sample").read(try Golden.bytes()).transcript
    #expect(transcript.header == Golden.header)
    #expect(transcript.records == Golden.records)
    #expect(transcript.recovery == nil)
  }

  @Test func namesTheSampleAsItsHeaderDoes() async throws {
    let store = MemoryTranscriptStore()
    #expect(try await store.create(Golden.header).name == Golden.header.id)
  }

  @Test func specificationQuotesTheSample() throws {
    let page = String(decoding: try Golden.documentation("transcripts.md"), as: UTF8.self)
    let sample = String(decoding: try Golden.bytes(), as: UTF8.self)
    let quoted = page.split(separator: "```jsonl\n").dropFirst().first?
      .split(separator: "```").first
    #expect(quoted.map(String.init) == sample)
  }

  @Test func digestIsTheHashOfTheLastLine() throws {
    let transcript = try TranscriptReader(path: "sample").read(try Golden.bytes()).transcript
    let lastLine = try Golden.bytes().split(separator: TranscriptLine.newline).last
    #expect(
      transcript.digest == digest(of: String(decoding: try #require(lastLine), as: UTF8.self)))
  }

  @Test(arguments: [
    // FIPS 180-4 examples: the empty text, one block, two blocks.
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestIsSHA256(text: String, hash: String) {
    #expect(digest(of: text) == hash)
  }

  @Test(arguments: Samples.events.indices)
  func everyEventSurvivesItsLine(index: Int) throws {
    var transcript = Transcript(header: Samples.header())
    let records = Samples.records([Samples.events[index]])
    try transcript.append(records, after: 0)
    let read = try TranscriptReader(path: "event").read(transcript.bytes)
    #expect(read.transcript == transcript)
    #expect(read.transcript.records == records)
  }

  @Test func everyCaseIsAmongTheSampleEvents() {
    #expect(Set(Samples.events.map(Samples.name)).count == Samples.events.count)
    #expect(Samples.events.count == 30)  // as many as `Samples.name(of:)` names
  }

  @Test func linesHoldNoControlCharacterAndNoUnlabelledValue() throws {
    var transcript = Transcript(header: Samples.header())
    try transcript.append(Samples.records(), after: 0)
    let bytes = transcript.bytes
    #expect(!bytes.contains { $0 < 0x20 && $0 != TranscriptLine.newline })
    #expect(bytes.count { $0 == TranscriptLine.newline } == Samples.events.count + 1)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\"_"))
  }

  @Test func theLargestSeedSurvives() throws {
    let transcript = Transcript(header: Samples.header(seed: .max))
    let read = try TranscriptReader(path: "seed").read(transcript.bytes)
    #expect(read.transcript.header.seed == .max)
  }

  @Test func answersOfAMegabyteSurvive() async throws {
    let text = String(repeating: "We moved the go-live by a week. \u{7f}ö", count: 30_000)
    let store = MemoryTranscriptStore()
    let id = try await store.create(Samples.header())
    let record = Samples.records([.answered(text: text, findings: Samples.findings)])
    try await store.append(record, to: id, after: 0)
    let bytes = try await store.load(id).bytes
    #expect(bytes.count > 1_000_000)
    #expect(try TranscriptReader(path: "large").read(bytes).transcript.records == record)
  }
}
