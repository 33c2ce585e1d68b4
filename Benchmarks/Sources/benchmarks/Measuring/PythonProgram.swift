// The measurements that are made in Python: the peers are Python packages, and a pseudo-terminal is
// driven by its standard library.
import Foundation

/// A Python program beside this package's sources.
struct PythonProgram {
  /// The interpreter.
  let python: String
  /// The program.
  let path: String

  /// Runs it with `arguments`.
  ///
  /// - Returns: the JSON that it prints.
  /// - Throws: ``Failure`` when it fails, or what the decoder says of its output.
  func run<Output: Decodable>(_ arguments: [String], as type: Output.Type) throws -> Output {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [path] + arguments
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(path: path) }
    return try JSONDecoder().decode(type, from: output)
  }

  /// The program failed, having said why.
  struct Failure: Error {
    var path: String
  }
}
