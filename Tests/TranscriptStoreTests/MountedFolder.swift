// A small file system in memory, for a disk that is really full or really read-only.
import Glibc

/// A folder with a file system of its own.
struct MountedFolder {
  private let folder: TemporaryFolder

  /// Its path.
  var path: String { folder.path }

  /// Mounts a file system with these options of tmpfs.
  init(options: String) throws {
    folder = try TemporaryFolder()
    guard mount("tmpfs", folder.path, "tmpfs", 0, options) == 0 else {
      throw TemporaryFolder.Failure(code: errno)
    }
  }

  /// Changes its options.
  func remount(options: String) throws {
    let flags = UInt(MS_REMOUNT) | (options == "ro" ? UInt(MS_RDONLY) : 0)
    let data = options == "ro" ? "" : options
    guard mount("tmpfs", path, "tmpfs", flags, data) == 0 else {
      throw TemporaryFolder.Failure(code: errno)
    }
  }

  /// Unmounts it, with all that it holds.
  func remove() {
    umount2(path, Int32(MNT_DETACH))
    folder.remove()
  }

  /// Whether this process may mount.
  static let isPermitted: Bool = {
    do {
      try MountedFolder(options: "size=4k").remove()
      return true
    } catch {
      return false
    }
  }()
}
