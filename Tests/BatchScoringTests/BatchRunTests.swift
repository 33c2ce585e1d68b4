// A whole batch: every line has its result, in order, and few lines are held at a time.
import Foundation
import Testing

@testable import BatchScoring

@Suite struct BatchRunTests {
  /// Lines that take different times, so that workers finish out of order.
  private static func lines(_ count: Int) -> String {
    (0..<count).map { number in
      let sentence = "I trained nurse number \(number) before the go-live. "
      return Batch.line(
        String(repeating: sentence, count: number % 7 == 0 ? 9 : 1), id: "\(number)")
    }.joined()
  }

  @Test(arguments: [1, 2, 5])
  func resultsKeepTheOrderOfTheLines(workers: Int) async throws {
    let batch = try await Batch(Self.lines(400), workers: workers, size: 1000)
    #expect(try batch.results().map { $0["id"] as? Int } == (0..<400).map { $0 })
    #expect(batch.summary.lines == 400)
    #expect(batch.summary.errors == 0)
  }

  @Test func theNumberOfWorkersChangesNothing() async throws {
    let input = Self.lines(60) + "nonsense\n" + Self.lines(5)
    let one = try await Batch(input, workers: 1)
    let many = try await Batch(input, workers: 4, size: 333)
    #expect(one.lines == many.lines)
  }

  @Test func tenThousandLinesAreNeverHeldAtOnce() async throws {
    let line = Batch.line("")
    let linesPerRead = 20
    var left = 10_000 / linesPerRead
    let output = Output()
    let workers = 2
    let summary = try await BatchRun(lexicon: Batch.lexicon, workers: workers).run(
      reading: {
        left -= 1
        return left < 0 ? [] : Array(String(repeating: line, count: linesPerRead).utf8)
      }, writing: { output.add($0) })
    #expect(summary.lines == 10_000)
    #expect(output.lines.count == 10_000)
    #expect(summary.mostLinesInFlight <= workers * BatchRun.blocksPerWorker * linesPerRead)
  }

  /// On the main thread, as in the program: reading there keeps no worker from working.
  @MainActor
  @Test func aResultIsWrittenBeforeTheNextLineComes() async throws {
    // A program that sends a line and waits for its result must get it.
    let output = Output()
    var reads = 0
    let summary = try await BatchRun(lexicon: Batch.lexicon, workers: 2).run(
      reading: {
        reads += 1
        if reads == 2, !output.waitForMore() { throw Broken() }
        return reads > 2 ? [] : Array(Batch.line("I trained them.", id: "\(reads)").utf8)
      }, writing: { output.add($0) })
    #expect(summary.lines == 2)
  }

  private struct Broken: Error, Equatable {}

  @Test func aFailedWriteEndsTheRun() async throws {
    let line = Array(Batch.line("").utf8)
    var reads = 0
    await #expect(throws: Broken()) {
      try await BatchRun(lexicon: Batch.lexicon, workers: 2).run(
        reading: {
          reads += 1
          return reads > 1000 ? [] : line
        }, writing: { _ in throw Broken() })
    }
    #expect(reads < 1000, "no more is read than the window holds")
  }

  @Test func aFailedReadEndsTheRun() async throws {
    await #expect(throws: Broken()) {
      try await BatchRun(lexicon: Batch.lexicon, workers: 2).run(
        reading: { throw Broken() }, writing: { _ in })
    }
  }

  @Test func nothingGivesNothing() async throws {
    let batch = try await Batch("")
    #expect(batch.lines.isEmpty)
    #expect(batch.summary.lines == 0)
  }
}

@Suite struct LineSplitterTests {
  private static func lines(_ pieces: [String]) -> [String?] {
    var splitter = LineSplitter()
    var lines = pieces.flatMap { splitter.lines(in: Array($0.utf8)) }
    if let last = splitter.lastLine() { lines.append(last) }
    #expect(lines.map(\.number) == Array(1..<(lines.count + 1)))
    return lines.map { $0.bytes.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(arguments: [
    (what: "a line", pieces: ["ab\n"], lines: ["ab"]),
    (what: "no newline at the end", pieces: ["ab\ncd"], lines: ["ab", "cd"]),
    (what: "pieces of a line", pieces: ["a", "b", "\nc", "\n"], lines: ["ab", "c"]),
    (what: "empty lines", pieces: ["\n\na\n"], lines: ["", "", "a"]),
    (what: "a byte order mark", pieces: ["\u{FEFF}a\n\u{FEFF}b\n"], lines: ["a", "\u{FEFF}b"]),
    (what: "nothing", pieces: [], lines: []),
  ])
  func cutsAtNewlines(example: (what: String, pieces: [String], lines: [String])) {
    #expect(Self.lines(example.pieces) == example.lines, "\(example.what)")
  }

  @Test func holdsNoMoreOfALineThanItMayHave() {
    let limit = LineSplitter.longest
    let longest = String(repeating: "a", count: limit)
    #expect(Self.lines([longest, "\n"]) == [longest])
    #expect(Self.lines([longest, "a", longest, "\nb\n"]) == [nil, "b"])
    #expect(Self.lines([longest, "a"]) == [nil])
  }
}
