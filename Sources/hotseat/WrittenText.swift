// Texts that commands read: an answer to explain, an email.
import ArgumentParser
import Console

/// A text from a file, from standard input, or typed at a terminal.
@MainActor
enum WrittenText {
  /// The longest text that is read, in bytes.
  private static let longest = 1024 * 1024

  /// The text of a file, of standard input, or of a person at a terminal.
  ///
  /// - Parameters:
  ///   - thing: What it is, for messages: "an answer".
  ///   - prompt: What a person at a terminal sees.
  /// - Throws: a ``Failure`` for what cannot be read, is too long or is not UTF-8.
  static func read(from path: String?, of thing: String, prompt: String) throws -> String {
    if let path, path != "-" { return try file(path, thing) }
    guard FileDescriptor.standardInput.isTerminal else {
      return try standardInput(thing)
    }
    let reader = makeLineReader(history: nil, completions: { _ in [] })
    switch reader.read(prompt: prompt) {
    case .line(let line): return line
    case .endOfFile: return ""
    case .interrupted, .terminated: throw ExitCode(Failure.Code.interrupted.rawValue)
    }
  }

  /// The text of standard input.
  static func standardInput(_ thing: String) throws -> String {
    try text(of: .standardInput, named: "standard input", thing)
  }

  private static func file(_ path: String, _ thing: String) throws -> String {
    let file: FileDescriptor
    do throws(SystemError) {
      file = try FileDescriptor.opening(path)
    } catch {
      throw Failure(.noInput, "\(path): cannot be read: \(error)")
    }
    defer { file.close() }
    return try text(of: file, named: path, thing)
  }

  private static func text(
    of file: FileDescriptor, named name: String, _ thing: String
  ) throws -> String {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      while case let more = try file.readWaiting(upTo: 65536), !more.isEmpty {
        bytes += more
        if bytes.count > longest + 1 { break }
      }
    } catch {
      throw Failure(.noInput, "\(name): cannot be read: \(error)")
    }
    if bytes.last == 0x0A { bytes.removeLast() }
    guard bytes.count <= longest else {
      throw Failure(.badData, "\(name): \(thing) of more than \(longest) bytes is not read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badData, "\(name): this is not UTF-8 text\n  help: save the file as UTF-8")
    }
    return text
  }
}
