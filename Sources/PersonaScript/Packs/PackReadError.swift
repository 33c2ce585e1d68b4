// Why a pack could not be read from a disk: an error of the environment, with the path it is about.

/// A file or folder that could not be read.
public struct PackReadError: Error, Equatable {
  /// The file or folder, as it was given or below what was given.
  public var path: String
  /// Why.
  public var reason: Reason

  /// Why a file or folder could not be read.
  public enum Reason: Equatable, Sendable {
    /// Nothing is there.
    case missing
    /// It was there when the folder was listed, and is not any more, or is a link to nothing.
    case vanished
    /// The system refuses; its error number.
    case unreadable(errno: Int32)
    /// A file was expected.
    case isFolder
    /// A folder was expected.
    case isNoFolder
    /// Neither file nor folder: a device, a pipe or a socket.
    case isNoFile
    /// It has more bytes than this.
    case tooLarge(limit: Int)
    /// The folder has more files than this.
    case tooManyFiles(limit: Int)
    /// A folder that holds neither a pack nor packs.
    case noPack
    /// A file in a folder that is no pack's.
    case inNoPack
    /// A file beside those of a pack, which end in `.yaml` and do not begin with a dot.
    case noPackFile
  }

  /// An error about a path.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
