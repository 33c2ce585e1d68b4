// What can go wrong with a transcript: data without prose, worded at the shell.

/// Why a transcript could not be made, read or added to.
public enum TranscriptError: Error, Sendable, Hashable {
  /// There is no such transcript.
  case notFound(path: String)
  /// The path is a folder, a pipe or a device.
  case notAFile(path: String)
  /// The file is larger than any transcript: more than 1 GiB.
  case tooLarge(path: String)
  /// Some line is not as it was written. Nothing was changed.
  case damaged(Damage)
  /// The system refused. ``SystemFailure`` says what is on disk now.
  case system(SystemFailure)
  /// Another process, or another store in this one, is adding to the transcript.
  case inUse(path: String)
  /// The file was removed, shortened or added to by someone else since it was opened. Nothing was
  /// written.
  case changedElsewhere(path: String)
  /// The transcript must be created, opened or saved in this store before it can be added to.
  case notOpen(TranscriptID)
  /// The records follow another revision than the transcript's. Nothing was written.
  case staleRevision(given: Int, latest: Int)
  /// The records are not numbered one by one from the revision on, or their time runs backwards, or
  /// one holds an event that this version does not know. Nothing was written.
  case unfitRecord(sequence: Int)
  /// A field of the header cannot be stored; the field's name. Nothing was created.
  case unfitHeader(field: String)
  /// Every name that the store tried in this folder is taken.
  case noFreeName(path: String)
}

/// One line of a transcript that is not as it was written.
public struct Damage: Sendable, Hashable {
  /// The file.
  public var path: String
  /// Its line, from 1; the header is line 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: Reason

  /// What is wrong with a line. Of several reasons the first in this order is given.
  public enum Reason: Sendable, Hashable {
    /// It is not UTF-8.
    case invalidUTF8
    /// It holds a zero byte.
    case zeroByte
    /// It is not JSON.
    case notJSON
    /// The first line is not a transcript's header; where it differs, if that can be said.
    case notAHeader(field: String)
    /// The header names a format that this version does not read.
    case newerFormat(Int)
    /// It is JSON, but no record; where it differs, if that can be said.
    case notARecord(field: String)
    /// Its bytes do not agree with its own check.
    case checkFails
    /// The text of this source does not agree with its digest.
    case sourceChanged(name: String)
    /// It does not hold the hash of the line before.
    case chainBroken
    /// Its number does not follow that of the line before.
    case wrongSequence(expected: Int, found: Int)
    /// Its time lies before that of the line before, in milliseconds.
    case timeWentBackwards(from: Int, to: Int)
  }
}

/// A call to the system that failed.
public struct SystemFailure: Sendable, Hashable {
  /// The file or folder.
  public var path: String
  /// What was tried.
  public var operation: Operation
  /// The system's error number, such as `ENOSPC`.
  public var code: Int32
  /// Whether the disk is as it was before the call, as far as the system says: a failed append has
  /// been cut off again, a failed creation removed. If not, some or all of what was written may still
  /// stand at the file's end; opening the transcript says what does.
  public var isUndone: Bool

  /// What was tried.
  public enum Operation: String, Sendable, Hashable {
    /// Making a folder.
    case createFolder
    /// Making a file.
    case create
    /// Opening a file or folder.
    case open
    /// Locking a file against other writers.
    case lock
    /// Asking for a file's size and kind.
    case inspect
    /// Reading a file or folder.
    case read
    /// Writing.
    case write
    /// Waiting until the disk has what was written.
    case sync
    /// Cutting off a torn line.
    case truncate
  }
}
