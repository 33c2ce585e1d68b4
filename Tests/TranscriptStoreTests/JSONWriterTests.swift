// The writer of JSON, held against the library's: what it writes must be the very same bytes.
import Interview
import TestSupport
import Testing

@testable import TranscriptStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct JSONWriterTests {
  /// What the library's encoder writes with the transcript's options.
  private func expected(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func written(_ value: some Encodable) throws -> String {
    String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self)
  }

  @Test(arguments: Samples.events)
  func writesEveryEventAsTheLibraryDoes(event: Event) throws {
    #expect(try written(event) == expected(event))
  }

  @Test(arguments: 0..<40)
  func writesAnyFindingsAsTheLibraryDoes(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let findings = try AnyFindings.make(&chance)
    #expect(try written(findings) == expected(findings))
    let event = Event.answered(text: "Yes.", findings: findings)
    #expect(try written(event) == expected(event))
  }

  @Test(arguments: 0..<20)
  func writesAnyDecisionAsTheLibraryDoes(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let decision = try AnyFindings.decision(&chance)
    let events = [
      Event.acknowledged(line: "Good.", decision: decision),
      .probed(probe: "why", wording: 1, line: "Why?", decision: decision),
    ]
    #expect(try written(events) == expected(events))
  }

  @Test func hashesALineOnce() throws {
    let record = Samples.records([.paused])[0]
    let line = try #require(TranscriptLine.line(of: record, previous: "0"))
    #expect(line.digest == sha256(of: line.bytes[...]))
    #expect(TranscriptLine.isIntact(line.bytes[...]))
  }

  @Test func writesAHeaderAsTheLibraryDoes() throws {
    #expect(try written(Samples.header()) == expected(Samples.header()))
  }

  static let shapes: [(name: String, value: Shape)] = [
    ("nothing", Shape()),
    ("empty containers", Shape(list: [], table: [:], nested: [[]])),
    ("members out of order", Shape(zebra: 1, apple: "a", list: [3, 1, 2])),
    ("a table, out of order", Shape(table: ["b": 2, "a": 1, "B": 3, "": 4, "é": 5])),
    ("lists in lists", Shape(list: [1], nested: [[1, 2], [], [3]])),
    ("a shape in a shape", Shape(zebra: 1, inner: [Shape(zebra: 2, apple: "x"), Shape()])),
    ("the widest numbers", Shape(zebra: .min, widest: .max)),
    ("nil in a list", Shape(gaps: [true, nil, false])),
  ]

  @Test(arguments: shapes)
  func writesShapeAsTheLibraryDoes(name: String, value: Shape) throws {
    #expect(try written(value) == expected(value))
  }

  @Test func writesEveryCharacterAsTheLibraryDoes() throws {
    let strange: [UInt32] = [
      0x7F, 0x85, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFF, 0x1_F600, 0x10_FFFF,
    ]
    for value in Array(0..<0x300) + strange {
      let scalar = try #require(Unicode.Scalar(value))
      let text = "a\(Character(scalar))b"
      #expect(try written([text]) == expected([text]))
    }
  }

  @Test func writesAnyTextAsTheLibraryDoes() throws {
    var chance = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &chance) }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(try written([text]) == expected([text]))
    }
  }

  @Test func writesMembersThatAreNestedByHandAsTheLibraryDoes() throws {
    #expect(try written(ByHand()) == expected(ByHand()))
  }

  @Test func refusesFloatingPoint() {
    #expect(throws: EncodingError.self) { try JSONWriter.bytes(of: [1.5]) }
    #expect(throws: EncodingError.self) { try JSONWriter.bytes(of: ["a": Float(1)]) }
  }

  /// A value with one of everything that encoders are asked for.
  struct Shape: Encodable, Sendable {
    var zebra: Int?
    var apple: String?
    var list: [Int8]?
    var table: [String: Int]?
    var nested: [[UInt16]]?
    var inner: [Shape]?
    var gaps: [Bool?]?
    var widest: UInt64?
  }

  /// A value that opens containers itself, and writes nothing to some of them.
  private struct ByHand: Encodable {
    enum Key: CodingKey { case one, two, three, four, five }

    func encode(to encoder: any Encoder) throws {
      var own = encoder.container(keyedBy: Key.self)
      var list = own.nestedUnkeyedContainer(forKey: .two)
      try list.encode("first")
      var inner = list.nestedContainer(keyedBy: Key.self)
      try inner.encode(true, forKey: .three)
      try inner.encodeNil(forKey: .one)
      _ = list.nestedUnkeyedContainer()
      try list.encodeNil()
      _ = own.nestedContainer(keyedBy: Key.self, forKey: .one)
      try own.encode(["b", "a"], forKey: .five)
      try "by another encoder".encode(to: own.superEncoder(forKey: .four))
    }
  }
}
