// Several files that are replaced together: all are written beside their places before any is moved.
import Foundation

/// Replaces files.
enum StagedFiles {
  /// Replaces the files at these paths as a whole, or none of them when one cannot be written.
  ///
  /// - Throws: An exit code, after saying which file could not be written.
  static func replace(_ files: [(path: String, text: String)]) throws {
    var staged: [(temporary: URL, place: URL)] = []
    do {
      for file in files {
        let place = URL(filePath: file.path).resolvingSymlinksInPath()
        let temporary = place.deletingLastPathComponent()
          .appending(path: ".\(place.lastPathComponent).\(getpid()).new")
        staged.append((temporary, place))
        do {
          try Data(file.text.utf8).write(to: temporary)
          let mode = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions]
          try FileManager.default.setAttributes(
            [.posixPermissions: mode ?? 0o644], ofItemAtPath: temporary.path)
        } catch {
          throw Failure(
            .inputOutput,
            "cannot write \(file.path): \(error.localizedDescription)\n"
              + "  help: nothing was changed")
        }
      }
      for file in staged where rename(file.temporary.path, file.place.path) != 0 {
        throw Failure(
          .inputOutput, "cannot replace \(file.place.path): " + String(cString: strerror(errno)))
      }
    } catch let failure as Failure {
      // What is left beside its place is of no use; that it cannot be removed changes nothing.
      for file in staged { _ = unlink(file.temporary.path) }
      throw failure.reported()
    }
  }
}
