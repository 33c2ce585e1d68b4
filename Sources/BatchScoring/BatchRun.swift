// A whole batch: reads, scores with every core, and writes in the order of the input.
package import AnswerAnalysis

/// How far a batch has come, or what it came to.
package struct BatchSummary: Sendable, Equatable {
  /// Lines whose results are written.
  package var lines = 0
  /// How many of them were errors.
  package var errors = 0
  /// The most lines that were held at one time.
  package var mostLinesInFlight = 0
}

/// Scores JSON Lines.
///
/// Memory stays the same however long the input is: what is read and not yet written are at most
/// ``blocksPerWorker`` blocks for each worker, and a block holds what one read gave, its last line up
/// to ``LineSplitter/longest``.
package struct BatchRun: Sendable {
  /// Enough that no worker waits while another one finishes a longer block.
  static let blocksPerWorker = 3

  private let lexicon: CompiledLexicon
  private let workers: Int

  /// A run that mentions of `lexicon`'s concepts are looked for in, by `workers` tasks, 1 or more.
  package init(lexicon: CompiledLexicon, workers: Int) {
    self.lexicon = lexicon
    self.workers = max(1, workers)
  }

  /// Scores everything that `read` gives.
  ///
  /// - Parameters:
  ///   - read: The next bytes, waiting for them; empty at the end. Called where this is called.
  ///   - write: Takes results, whole lines. Called from the workers, one call at a time.
  ///   - progress: Told how far it has come, after each read.
  /// - Throws: What `read` or `write` throws; results before that are written.
  package func run(
    isolation: isolated (any Actor)? = #isolation, reading read: () throws -> [UInt8],
    writing write: @escaping @Sendable ([UInt8]) throws -> Void,
    progress: (BatchSummary) -> Void = { _ in }
  ) async throws -> BatchSummary {
    let window = BatchWindow(limit: workers * Self.blocksPerWorker, writingWith: write)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<workers {
        group.addTask { [lexicon] in await Self.work(through: window, lexicon) }
      }
      do {
        try await feed(window, reading: read, progress: progress)
      } catch {
        await window.close()
        throw error
      }
      await window.close()
      try await group.waitForAll()
    }
    try await window.check()
    return await window.summary
  }

  /// Reads to the end and puts what it reads into the window.
  private func feed(
    isolation: isolated (any Actor)? = #isolation, _ window: BatchWindow,
    reading read: () throws -> [UInt8], progress: (BatchSummary) -> Void
  ) async throws {
    var splitter = LineSplitter()
    var count = 0
    while true {
      let piece = try read()
      let lines =
        piece.isEmpty ? [splitter.lastLine()].compactMap(\.self) : splitter.lines(in: piece)
      if !lines.isEmpty {
        try await window.put(LineBlock(number: count, lines: lines))
        count += 1
      }
      progress(await window.summary)
      if piece.isEmpty { return }
    }
  }

  /// What one worker does.
  private static func work(through window: BatchWindow, _ lexicon: CompiledLexicon) async {
    let scorer = BatchScorer(lexicon: lexicon)
    while let block = await window.take() {
      var result = BlockResult(block: block, bytes: [], errors: 0)
      for line in block.lines {
        let (bytes, isError) = scorer.result(for: line)
        result.bytes += bytes
        result.errors += isError ? 1 : 0
      }
      await window.deliver(result)
    }
  }
}
