// A batch in memory: lines in, results out.
import AnswerAnalysis
import Dispatch
import Foundation
import Interview
import Synchronization

@testable import BatchScoring

/// What a batch wrote.
struct Batch {
  let summary: BatchSummary
  let lines: [String]

  /// Scores `input` as it comes from a pipe, `size` bytes at a time.
  init(_ input: String, workers: Int = 2, size: Int = 65536) async throws {
    try await self.init(bytes: Array(input.utf8), workers: workers, size: size)
  }

  init(bytes: [UInt8], workers: Int = 2, size: Int = 65536) async throws {
    var rest = bytes[...]
    let output = Output()
    summary = try await BatchRun(lexicon: Self.lexicon, workers: workers).run(
      reading: {
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }, writing: { output.add($0) })
    lines = output.lines
  }

  /// The results as objects.
  func results() throws -> [[String: Any]] {
    try lines.map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }

  static let lexicon = CompiledLexicon(
    Lexicon(
      version: "0",
      concepts: [
        Concept(id: "training", name: "Training", forms: ["train", "taught"]),
        Concept(id: "go-live", name: "Go-live", forms: ["go-live", "rollout"]),
      ], parties: []))

  /// A line with the keys that every line has.
  static func line(
    _ text: String, question: String = "Well?", id: String = "1", _ more: String = ""
  )
    -> String
  {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("id", json: Array(id.utf8)[...])
      writer.key("question", question)
      writer.key("text", text)
    }
    return String(decoding: writer.bytes.dropLast(), as: UTF8.self) + more + "}\n"
  }
}

/// Collects what workers write.
final class Output: Sendable {
  private let bytes = Mutex<[UInt8]>([])
  private let arrival = DispatchSemaphore(value: 0)

  func add(_ more: [UInt8]) {
    bytes.withLock { $0 += more }
    arrival.signal()
  }

  /// Blocks until something was added since the last call, as reading from a pipe does; false when
  /// nothing comes.
  func waitForMore() -> Bool {
    arrival.wait(timeout: .now() + 60) == .success
  }

  var lines: [String] {
    String(decoding: bytes.withLock { $0 }, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
