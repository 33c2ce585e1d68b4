// Words and exit codes for what a transcript store could not do.
import Console
import TranscriptStore

extension Failure {
  /// The failure that a store's error is to the user.
  init(_ error: TranscriptError) {
    self.init(error.exitCode, error.words)
  }
}

extension TranscriptError {
  fileprivate var exitCode: Failure.Code {
    switch self {
    case .notFound, .notAFile: .noInput
    case .damaged, .tooLarge, .unfitHeader, .unfitRecord: .badData
    case .noFreeName: .cannotCreate
    case .system, .inUse, .changedElsewhere, .notOpen, .staleRevision: .inputOutput
    }
  }
}
