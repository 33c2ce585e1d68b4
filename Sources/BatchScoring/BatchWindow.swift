// The lines between reading and writing: how many there may be, who works on them, and their order.

/// Lines that were read together and are scored by one worker.
struct LineBlock: Sendable {
  /// From 0, in the order of the input.
  var number: Int
  var lines: [NumberedLine]
}

/// What became of a block.
struct BlockResult: Sendable {
  var block: LineBlock
  /// The results of its lines, in order.
  var bytes: [UInt8]
  /// How many of them tell an error.
  var errors: Int
}

/// Hands blocks to workers and writes their results in the order of the blocks.
///
/// A block is in flight from ``put(_:)`` until its results are written, so that neither a slow worker
/// nor a slow reader of the results lets memory grow with the input.
actor BatchWindow {
  private let limit: Int
  private let write: @Sendable ([UInt8]) throws -> Void
  private var waiting: [LineBlock] = []
  private var finished: [Int: BlockResult] = [:]
  private var nextToWrite = 0
  private var blocksInFlight = 0
  private var linesInFlight = 0
  private var isClosed = false
  private var failure: (any Error)?
  private var idleWorkers: [CheckedContinuation<LineBlock?, Never>] = []
  private var reader: CheckedContinuation<Void, Never>?
  private(set) var summary = BatchSummary()

  /// A window for at most `limit` blocks, 1 or more.
  init(limit: Int, writingWith write: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.limit = limit
    self.write = write
  }

  /// Adds a block, as soon as there is room for it. For one reader.
  ///
  /// - Throws: What writing results has thrown.
  func put(_ block: LineBlock) async throws {
    while blocksInFlight >= limit, failure == nil {
      await withCheckedContinuation { reader = $0 }
    }
    if let failure { throw failure }
    blocksInFlight += 1
    linesInFlight += block.lines.count
    summary.mostLinesInFlight = max(summary.mostLinesInFlight, linesInFlight)
    if let worker = idleWorkers.popLast() {
      worker.resume(returning: block)
    } else {
      waiting.append(block)
    }
  }

  /// The next block to work on; nil when there will be none.
  func take() async -> LineBlock? {
    if failure != nil { return nil }
    if !waiting.isEmpty { return waiting.removeFirst() }
    if isClosed { return nil }
    return await withCheckedContinuation { idleWorkers.append($0) }
  }

  /// Takes in what became of a block, and writes what can be written.
  func deliver(_ result: BlockResult) {
    finished[result.block.number] = result
    while failure == nil, let next = finished.removeValue(forKey: nextToWrite) {
      do {
        try write(next.bytes)
      } catch {
        failure = error
        close()
      }
      nextToWrite += 1
      blocksInFlight -= 1
      linesInFlight -= next.block.lines.count
      summary.lines += next.block.lines.count
      summary.errors += next.errors
    }
    reader?.resume()
    reader = nil
  }

  /// Says that no further block will come.
  func close() {
    isClosed = true
    for worker in idleWorkers { worker.resume(returning: nil) }
    idleWorkers = []
  }

  /// Throws what writing has thrown, if it has.
  func check() throws {
    if let failure { throw failure }
  }
}
