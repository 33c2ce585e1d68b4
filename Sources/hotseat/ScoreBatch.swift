// hotseat score --batch: standard input, standard output and the progress line around a batch.
import AnswerAnalysis
import BatchScoring
import Console
import Foundation
import Interview

/// Runs a batch from standard input to standard output.
@MainActor
struct ScoreBatch {
  /// Bytes asked for at once. A block is what one read gave, and the unit of work of a worker.
  private static let readSize = 65536

  let lexicon: Lexicon

  /// Scores everything.
  ///
  /// - Throws: a ``Failure`` when a line could not be scored, or when standard input or output
  ///   failed.
  func run() async throws {
    let batch = BatchRun(
      lexicon: CompiledLexicon(lexicon), workers: ProcessInfo.processInfo.activeProcessorCount)
    // Only where no results stand on the same screen.
    var line = ProgressLine(isShown: !FileDescriptor.standardOutput.isTerminal)
    let summary: BatchSummary
    do {
      summary = try await batch.run(
        reading: {
          do throws(SystemError) {
            return try FileDescriptor.standardInput.readWaiting(upTo: Self.readSize)
          } catch {
            throw Failure(.inputOutput, "standard input: \(error)")
          }
        },
        writing: { bytes in
          do throws(SystemError) {
            try FileDescriptor.standardOutput.write(bytes: bytes)
          } catch {
            throw Failure(.inputOutput, "standard output: \(error)")
          }
        },
        progress: { line.show("\($0.lines) lines, \($0.errors) errors") })
    } catch {
      line.clear()
      throw error
    }
    line.clear()
    guard summary.errors > 0 else { return }
    let lines = summary.lines == 1 ? "line" : "lines"
    throw Failure(
      .badData,
      "\(summary.errors) of \(summary.lines) \(lines) could not be scored; each result says why")
  }
}
