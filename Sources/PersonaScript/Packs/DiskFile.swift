// Bounded reading: a file is opened once, so that what was checked is what is read.
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files and folders on a disk.
enum DiskFile {
  /// A name below a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The names in a folder, in the order of their bytes, without `.` and `..`.
  static func names(inFolder path: String) throws(PackReadError) -> [String] {
    guard let folder = opendir(path) else {
      let isFile = errno == ENOTDIR
      throw isFile
        ? PackReadError(path: path, reason: .isNoFolder) : failure(path, isListed: false)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, at most `limit`.
  ///
  /// - Parameter isListed: Whether its folder was just seen to hold it.
  static func bytes(
    at path: String, limit: Int, isListed: Bool
  ) throws(PackReadError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would never return.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure(path, isListed: isListed) }
    defer { close(file) }
    try checkKind(of: file, path)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, isListed: isListed) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else {
        throw PackReadError(path: path, reason: .tooLarge(limit: limit))
      }
    }
  }

  private static func checkKind(of file: Int32, _ path: String) throws(PackReadError) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path, isListed: false) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw PackReadError(path: path, reason: .isFolder)
    default: throw PackReadError(path: path, reason: .isNoFile)
    }
  }

  /// The error that `errno` stands for.
  private static func failure(_ path: String, isListed: Bool) -> PackReadError {
    let number = errno
    guard number == ENOENT else {
      return PackReadError(path: path, reason: .unreadable(errno: number))
    }
    return PackReadError(path: path, reason: isListed ? .vanished : .missing)
  }
}
