// The programs that SwiftPM built beside the test runner, whatever the configuration is.
import Glibc

/// An executable of this package.
public struct ProgramUnderTest: Sendable {
  /// Its absolute path.
  public let path: String

  /// The program itself.
  public static let hotseat = ProgramUnderTest(named: "hotseat")

  /// - Parameter name: The name of an executable target.
  public init(named name: String) {
    path = Self.productsFolder + "/" + name
  }

  /// - Parameter path: The absolute path of a program that is not of this package.
  public init(path: String) {
    self.path = path
  }

  /// Variables that tests start programs with: nothing of the person who runs the tests, a home in
  /// which not even root can make files, no history, and where coverage data goes when collected.
  public static func environment(adding variables: [String: String] = [:]) -> [String: String] {
    var environment = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/dev/null",
      "HOTSEAT_HISTORY": "/dev/null",
    ]
    if let profile = getenv("LLVM_PROFILE_FILE") {
      environment["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    return environment.merging(variables) { $1 }
  }

  /// Starts the program on a terminal of its own.
  public func onTerminal(
    _ arguments: [String] = [], environment: [String: String] = [:], folder: String? = nil,
    rows: Int = 24, columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      path, arguments, environment: Self.environment(adding: environment), folder: folder,
      rows: rows, columns: columns)
  }

  /// Runs the program to its end with `input` in a pipe.
  public func run(
    _ arguments: [String] = [], input: String = "", environment: [String: String] = [:],
    folder: String? = nil
  ) throws -> FinishedRun {
    try run(arguments, bytes: Array(input.utf8), environment: environment, folder: folder)
  }

  /// Runs the program to its end with `bytes` in a pipe.
  public func run(
    _ arguments: [String] = [], bytes: [UInt8], environment: [String: String] = [:],
    folder: String? = nil
  ) throws -> FinishedRun {
    try FinishedRun(
      path, arguments, input: bytes, environment: Self.environment(adding: environment),
      folder: folder)
  }

  private static let productsFolder: String = {
    var name = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &name, name.count)
    let bytes = name.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let path = String(decoding: bytes, as: UTF8.self)
    return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }()
}
