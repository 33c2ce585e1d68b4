// A disk that fails as planned, beneath the code that must live with it.
import Glibc
import Synchronization

@testable import TranscriptStore

/// Does what the system does, except for the steps that are planned.
final class FaultyDisk: Sendable {
  /// What becomes of the next call of its kind.
  enum Step: Sendable, Equatable {
    /// A write of this many bytes at most.
    case shortWrite(Int)
    /// A call that fails with this error number.
    case fail(SystemFailure.Operation, Int32)
  }

  private let steps = Mutex<[Step]>([])

  /// Plans the calls to come; each step waits for a call of its kind.
  func plan(_ steps: [Step]) {
    self.steps.withLock { $0 = steps }
  }

  /// The calls, for a store.
  var calls: DiskCalls {
    DiskCalls(
      write: { descriptor, start, count in
        if self.fails(.write) { return -1 }
        return write(descriptor, start, min(count, self.room))
      },
      sync: { self.fails(.sync) ? -1 : fdatasync($0) },
      truncate: { self.fails(.truncate) ? -1 : ftruncate($0, $1) })
  }

  private var room: Int {
    steps.withLock { steps in
      guard case .shortWrite(let count) = steps.first else { return .max }
      steps.removeFirst()
      return count
    }
  }

  private func fails(_ operation: SystemFailure.Operation) -> Bool {
    steps.withLock { steps in
      guard case .fail(operation, let code) = steps.first else { return false }
      steps.removeFirst()
      errno = code
      return true
    }
  }
}

extension [FaultyDisk.Step] {
  /// The error that the first failing step leads to.
  func failure(of path: String, isUndone: Bool) -> TranscriptError {
    for case .fail(let operation, let code) in self {
      return .system(
        SystemFailure(path: path, operation: operation, code: code, isUndone: isUndone))
    }
    return .notAFile(path: "no step fails")
  }
}
