// The JSON Schema and the specification say what the program writes: every event, field and value.
import Interview
import Testing

@testable import TranscriptStore

@Suite struct SchemaTests {
  let schema: JSONSchema

  init() throws {
    schema = JSONSchema(root: try JSON(try Golden.documentation("transcript.schema.json")))
  }

  @Test func theSampleFollowsTheSchema() throws {
    for (index, line) in try Golden.bytes().split(separator: TranscriptLine.newline).enumerated() {
      let definition = index == 0 ? "header" : "record"
      #expect(schema.violations(of: try JSON(line), against: definition) == [])
    }
  }

  @Test(arguments: Samples.events.indices)
  func everyEventFollowsTheSchema(index: Int) throws {
    var transcript = Transcript(header: Samples.header())
    try transcript.append(Samples.records([Samples.events[index]]), after: 0)
    let violations = schema.violations(of: try JSON(transcript.lines[1]), against: "record")
    #expect(violations == [], "\(violations)")
  }

  @Test func theSchemaKnowsTheEventsThatThereAreAndNoOthers() {
    guard case .object(let events) = schema.root.at("$defs.event.properties") else {
      Issue.record("no events")
      return
    }
    #expect(Set(events.keys) == Set(Samples.events.map(Samples.name)))
  }

  @Test func theSpecificationHasARowForEveryEventWithAllItsFields() throws {
    let page = String(decoding: try Golden.documentation("transcripts.md"), as: UTF8.self)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    for event in Samples.events.map(Samples.name) {
      let row = rows.filter { $0.hasPrefix("| `\(event)` |") }
      #expect(row.count == 1, "\(event)")
      guard case .object(let fields) = schema.root.at("$defs.event.properties.\(event).properties")
      else { continue }
      for field in fields.keys.sorted() {
        #expect(row.first?.contains("`\(field)`") == true, "\(event).\(field)")
      }
    }
  }

  @Test func aHeaderWithAPostingFollowsTheSchemaAndReadsBackTheSame() throws {
    var header = Samples.header()
    header.settings.posting = JobPosting([
      JobPosting.Requirement("Trains \"staff\"\u{1b}", kind: .duty, concepts: ["training"]),
      JobPosting.Requirement("Führerschein", concepts: []),
    ])
    let transcript = Transcript(header: header)
    let violations = schema.violations(of: try JSON(transcript.lines[0]), against: "header")
    #expect(violations == [], "\(violations)")
    let read = try TranscriptReader(path: "posting").read(transcript.bytes).transcript
    #expect(read.header == transcript.header)
  }

  @Test func theSchemaAndTheSpecificationKnowTheEventsOfARoom() throws {
    let page = String(decoding: try Golden.documentation("transcripts.md"), as: UTF8.self)
    let names = Samples.roomEvents.map { Samples.name(of: $0) }
    #expect(Set(names).count == 19)
    guard case .object(let events) = schema.root.at("$defs.roomEvent.properties") else {
      Issue.record("no events of a room")
      return
    }
    #expect(Set(events.keys) == Set(names))
    for name in names { #expect(page.contains("\n| `\(name)` |"), "\(name)") }
  }

  @Test func aRoomsRecordsFollowTheSchemaAndReadBackTheSame() throws {
    let events = Samples.roomEvents.map { Event.room(event: $0) }
    var transcript = Transcript(header: Samples.header())
    try transcript.append(Samples.records(events), after: 0)
    for line in transcript.lines.dropFirst() {
      let violations = schema.violations(of: try JSON(line), against: "record")
      #expect(violations == [], "\(violations)")
    }
    let read = try TranscriptReader(path: "room").read(transcript.bytes).transcript
    #expect(read.records.map(\.event) == events.map { .known($0) })
  }

  @Test(arguments: [
    ("roomSettings.properties.policy", names(TurnPolicy.self)),
    ("seat.properties.role", names(SeatRole.self)),
    ("roomEvent.properties.tookRole.properties.role", names(SeatRole.self)),
    ("roomEvent.properties.gaveFloor.properties.task", names(FloorTask.self)),
    ("roomEvent.properties.clockRanOut.properties.clock", names(RoomClock.self)),
    ("roomEvent.properties.tookUnfinished.properties.clock", names(RoomClock.self)),
    ("header.properties.settings.properties.level", names(PressureLevel.self)),
    ("header.properties.settings.properties.length", names(InterviewLength.self)),
    ("header.properties.settings.properties.scores", names(ScoreDisplay.self)),
    (
      "header.properties.settings.properties.posting.properties.requirements.items.properties.kind",
      names(JobPosting.Kind.self)
    ),
    ("event.properties.reprompted.properties.reason", names(RepromptReason.self)),
    ("event.properties.leftUnanswered.properties.reason", names(UnansweredReason.self)),
    ("findings.properties.form", names(AnswerForm.self)),
    ("findings.properties.nonAnswer", names(NonAnswer.self)),
    ("turnScore.properties.form", names(AnswerForm.self)),
    ("turnScore.properties.gates.items", names(Gate.self)),
    ("dimensionScore.properties.dimension", names(Dimension.self)),
    ("clause.properties.subject", names(Subject.self)),
    ("clause.properties.mood", names(Mood.self)),
    ("finding.properties.kind", names(FindingKind.self)),
    ("finding.properties.status", names(MentionStatus.self)),
    (
      "decision.properties.candidates.items.properties.verdict", names(FollowUpVerdict.self)
    ),
  ])
  func theSchemaKnowsEveryValue(path: String, names: [String]) {
    #expect(schema.root.at("$defs.\(path).enum")?.texts == names)
  }

  /// The validator itself: each change to a good line is a violation.
  @Test(arguments: [
    ("a field missing", "\"turn\":1,", ""),
    ("a field too many", "\"turn\":1", "\"turn\":1,\"x\":1"),
    ("another type", "\"turn\":1", "\"turn\":\"1\""), ("too low", "\"turn\":1", "\"turn\":0"),
    ("an unknown event", "\"asked\"", "\"sang\""),
  ])
  func whatDoesNotFollowTheSchemaIsNoticed(what: String, good: String, bad: String) throws {
    let line = try Golden.bytes().split(separator: TranscriptLine.newline)[2]
    let parts = String(decoding: line, as: UTF8.self).split(separator: good, maxSplits: 1)
    try #require(parts.count == 2)
    let changed = parts.joined(separator: bad)
    #expect(schema.violations(of: try JSON(changed.utf8), against: "record").count >= 1)
  }

  @Test func theSpecificationsHashesAreTheSamples() throws {
    let page = String(decoding: try Golden.documentation("transcripts.md"), as: UTF8.self)
    let lines = try Golden.bytes().split(separator: TranscriptLine.newline)
    let second = String(decoding: lines[1], as: UTF8.self)
    #expect(page.contains("\n\(digest(of: second))  -\n"))
    #expect(page.contains("\n\(second.suffix(18).prefix(16))\n"))
  }

  private static func names<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> [String] {
    type.allCases.map(\.rawValue).sorted()
  }
}
