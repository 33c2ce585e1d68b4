// The system calls that transcripts need, with typed errors: the only calls that touch files.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls that tests replace to see a disk fail in ways that no machine fails on demand. Each returns
/// what the system's does, and sets `errno`.
struct DiskCalls: Sendable {
  /// `write(2)`.
  var write: @Sendable (Int32, UnsafeRawPointer, Int) -> Int
  /// `fdatasync(2)`.
  var sync: @Sendable (Int32) -> Int32
  /// `ftruncate(2)`.
  var truncate: @Sendable (Int32, Int) -> Int32

  /// The system's own.
  static let system = DiskCalls(
    write: { sysWrite($0, $1, $2) },
    sync: { sysSync($0) },
    truncate: { sysTruncate($0, $1) })
}

private func sysWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func sysSync(_ descriptor: Int32) -> Int32 {
  #if canImport(Darwin)
    fcntl(descriptor, F_FULLFSYNC)  // Darwin's fsync leaves the data in the drive's cache
  #else
    fdatasync(descriptor)
  #endif
}

private func sysTruncate(_ descriptor: Int32, _ size: Int) -> Int32 {
  ftruncate(descriptor, off_t(size))
}

/// An open file, closed when nothing holds it any more.
final class Descriptor {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    // Everything written was synced before, so that a failing close loses nothing.
    _ = close(number)
  }
}

/// One file or folder, and what can be done with it.
struct FileSystem {
  /// The file or folder.
  let path: String

  /// Opens the file for reading; a pipe does not block it.
  ///
  /// - Throws: ``TranscriptError/notFound(path:)``, ``TranscriptError/notAFile(path:)``.
  func openForReading() throws(TranscriptError) -> Descriptor {
    try openExisting(O_RDONLY)
  }

  /// Opens the file for reading and adding, and locks it against others that do.
  ///
  /// - Throws: also ``TranscriptError/inUse(path:)``.
  func openForAppending() throws(TranscriptError) -> Descriptor {
    let descriptor = try openExisting(O_RDWR | O_APPEND)
    try lock(descriptor)
    return descriptor
  }

  /// Makes the file, mode 0600, and locks it; nil if the name is taken, if only by a symbolic link.
  func createForAppending() throws(TranscriptError) -> Descriptor? {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    do throws(TranscriptError) {
      let descriptor = Descriptor(
        Int32(try call(.create) { Int(open(path, flags, mode_t(0o600))) }))
      try lock(descriptor)
      return descriptor
    } catch .system(let failure) where failure.code == EEXIST {
      return nil
    }
  }

  /// Takes the file away again; whether that worked.
  func remove() -> Bool {
    unlink(path) == 0
  }

  /// The bytes from the file's start to its end.
  ///
  /// - Throws: also ``TranscriptError/tooLarge(path:)``, so that a sparse file that claims to be
  ///   larger than memory ends nothing but its own reading.
  func read(_ descriptor: Descriptor) throws(TranscriptError) -> [UInt8] {
    let size = try status(descriptor).size
    guard size <= 1 << 30 else { throw .tooLarge(path: path) }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let read = try call(.read) {
        bytes.withUnsafeMutableBytes { buffer in
          guard let start = buffer.baseAddress else { return 0 }
          return pread(descriptor.number, start + count, buffer.count - count, off_t(count))
        }
      }
      if read == 0 { return Array(bytes.prefix(count)) }
      count += read
    }
  }

  /// The file's size in bytes, and whether it still has a name.
  func status(_ descriptor: Descriptor) throws(TranscriptError) -> (size: Int, isLinked: Bool) {
    var status = stat()
    _ = try call(.inspect) { Int(fstat(descriptor.number, &status)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    return (Int(status.st_size), status.st_nlink > 0)
  }

  /// Makes the folder and those above it, mode 0700 each, where they do not exist.
  func createFolder() throws(TranscriptError) {
    guard !isFolder() else { return }
    let parent = FileSystem(path: folder)
    if parent.path != path { try parent.createFolder() }
    do throws(TranscriptError) {
      _ = try call(.createFolder) { Int(mkdir(path, mode_t(0o700))) }
    } catch .system(let failure) where failure.code == EEXIST && isFolder() {
      return  // someone else was faster
    }
    try parent.syncFolder()
  }

  /// Waits until the disk knows which files the folder holds.
  func syncFolder() throws(TranscriptError) {
    let descriptor = Descriptor(
      Int32(try call(.open) { Int(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) }))
    _ = try call(.sync) { Int(fsync(descriptor.number)) }
  }

  /// The names of what the folder holds, in no order; none if it does not exist.
  func names() throws(TranscriptError) -> [String] {
    guard let stream = opendir(path) else {
      let code = errno
      if code == ENOENT { return [] }
      throw failure(.open, code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let code = errno
        guard code == 0 else { throw failure(.read, code) }
        return names
      }
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { name in
          String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
  }

  /// The path of the folder that holds the file.
  var folder: String {
    let trimmed = path.last == "/" && path.count > 1 ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// The path without its folder.
  var name: String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  /// Makes one system call, again after a signal.
  func call(
    _ operation: SystemFailure.Operation, _ body: () -> Int
  ) throws(TranscriptError) -> Int {
    while true {
      let result = body()
      let code = errno
      if result >= 0 { return result }
      if code != EINTR { throw failure(operation, code) }
    }
  }

  private func failure(
    _ operation: SystemFailure.Operation, _ code: Int32
  ) -> TranscriptError {
    .system(SystemFailure(path: path, operation: operation, code: code, isUndone: true))
  }

  private func openExisting(_ flags: Int32) throws(TranscriptError) -> Descriptor {
    do throws(TranscriptError) {
      let descriptor = Descriptor(
        Int32(try call(.open) { Int(open(path, flags | O_CLOEXEC | O_NONBLOCK)) }))
      _ = try status(descriptor)
      return descriptor
    } catch .system(let failure) where failure.code == ENOENT {
      throw .notFound(path: path)
    } catch .system(let failure) where [EISDIR, ENXIO].contains(failure.code) {
      throw .notAFile(path: path)
    }
  }

  private func lock(_ descriptor: Descriptor) throws(TranscriptError) {
    do throws(TranscriptError) {
      _ = try call(.lock) { Int(flock(descriptor.number, LOCK_EX | LOCK_NB)) }
    } catch .system(let failure) where failure.code == EWOULDBLOCK {
      throw .inUse(path: path)
    }
  }

  private func isFolder() -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
