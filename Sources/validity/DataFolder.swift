// The data files, read as they are; a missing one skips its task.
import Foundation

/// A folder of data files.
struct DataFolder {
  let url: URL

  init(_ url: URL) { self.url = url }

  /// The lines of a file, or nil when there is no such file.
  func lines(_ name: String) throws -> [String]? {
    let file = url.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      .filter { !$0.isEmpty }
  }

  /// The objects of a JSON Lines file, or nil when there is no such file.
  func objects<Row: Decodable>(_ name: String, _ type: Row.Type) throws -> [Row]? {
    let decoder = JSONDecoder()
    return try lines(name)?.map { try decoder.decode(Row.self, from: Data($0.utf8)) }
  }
}

/// One thing that is measured.
struct Task {
  /// Its name on the command line and in the output.
  var name: String
  /// Measures and prints; the flag asks for the cases that went wrong. Returns what has a floor.
  var run: (DataFolder, Bool) throws -> [Metric]
}
