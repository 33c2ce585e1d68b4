// Words for what a transcript store could not do: what happened, where, what to try.
import Glibc
package import TranscriptStore

extension TranscriptError {
  /// What a person reads, the path in it.
  package var words: String {
    switch self {
    case .notFound(let path): "\(path): there is no such transcript"
    case .notAFile(let path): "\(path): this is not a file"
    case .tooLarge(let path): "\(path): the file is larger than any transcript"
    case .damaged(let damage): damage.words
    case .system(let failure): failure.words
    case .inUse(let path): "\(path): another hotseat is writing to it; close that one first"
    case .changedElsewhere(let path):
      "\(path): the file was changed by something else; nothing was written to it"
    case .notOpen(let id): "\(id): the transcript is not open"
    case .staleRevision(let given, let latest):
      "the transcript is at record \(latest), not \(given)"
    case .unfitRecord(let sequence): "record \(sequence) does not follow the one before it"
    case .unfitHeader(let field): "the header's \(field) cannot be stored"
    case .noFreeName(let path): "\(path): every name for a transcript of this minute is taken"
    }
  }
}

extension Damage {
  /// `path:line: what is wrong`.
  fileprivate var words: String {
    let what =
      switch reason {
      case .invalidUTF8: "the line is not UTF-8"
      case .zeroByte: "the line holds a zero byte"
      case .notJSON: "the line is not JSON"
      case .notAHeader(let field):
        "this is not a transcript's header" + (field.isEmpty ? "" : " (\(field))")
      case .newerFormat(let format):
        "the transcript is of format \(format), which needs a newer hotseat"
      case .notARecord(let field):
        "this is not a record" + (field.isEmpty ? "" : " (\(field))")
      case .checkFails: "the line was changed: it does not agree with its own check"
      case .sourceChanged(let name): "the text of \(name) was changed: it does not fit its digest"
      case .chainBroken: "the line before was changed: its hash does not fit"
      case .wrongSequence(let expected, let found):
        "record \(expected) is missing; here is \(found)"
      case .timeWentBackwards(let from, let to): "time runs backwards, from \(from) to \(to) ms"
      }
    return "\(path):\(line): \(what); nothing was written to the file"
  }
}

extension SystemFailure {
  /// `path: what was tried: why it failed`.
  fileprivate var words: String {
    "\(path): \(operation.words) failed: \(String(cString: strerror(code)))"
  }
}

extension SystemFailure.Operation {
  fileprivate var words: String {
    switch self {
    case .createFolder: "making the folder"
    case .create: "making the file"
    case .open: "opening it"
    case .lock: "locking it"
    case .inspect: "looking at it"
    case .read: "reading it"
    case .write: "writing"
    case .sync: "writing to the disk"
    case .truncate: "cutting off a torn line"
    }
  }
}
