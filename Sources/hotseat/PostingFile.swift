// A job posting in a file of any origin: read as text, or refused with what to do about it.
import AnswerAnalysis
import Console
import Interview
import PersonaScript
import Report

/// Reads the file of `--posting`.
struct PostingFile {
  /// Larger files are no postings.
  static let largest = 262_144

  let path: String

  /// What the posting asks for, by the lexicon of `pack`.
  ///
  /// - Throws: a ``Failure`` when the file cannot be read, is no text, or asks for nothing.
  func read(by lexicon: Lexicon) throws -> ReadPosting {
    let text = try text()
    let reader = PostingReader(analyser: Analyser(lexicon: CompiledLexicon(lexicon)))
    let read = reader.read(text)
    guard read.posting != nil else {
      throw Failure(
        .badData,
        "\(path): nothing in it asks for anything\n"
          + "  help: keep the posting's list of requirements, one a line")
    }
    return read
  }

  /// Shows what was recognised and what was not.
  @MainActor
  func show(_ read: ReadPosting, _ lexicon: Lexicon, style: Style) {
    guard let posting = read.posting else { return }
    PracticeScreen.write(
      PostingDocument(posting, names: lexicon.name(of:))
        .preview(of: path, leftOut: read.leftOut), style: style)
  }

  private func text() throws -> String {
    let bytes = try bytes()
    guard bytes.count <= Self.largest else {
      throw Failure(
        .badData,
        "\(path): a posting of more than \(Self.largest / 1024) KiB is not read\n"
          + "  help: keep what the job asks for, and leave the rest out")
    }
    if let kind = Self.kind(of: bytes) { throw Failure(.badData, "\(path): this is \(kind)") }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badData,
        "\(path): this is not UTF-8 text\n"
          + "  help: copy the posting's words into a text file and save it as UTF-8")
    }
    guard text.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else {
      throw Failure(
        .badData, "\(path): the file is empty\n  help: paste the posting's text into it and save it"
      )
    }
    return text
  }

  /// What a file that is no text is, with what to do; nil when it may be one.
  private static func kind(of bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let words = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if words.hasPrefix("%pdf-") {
      return "a PDF file\n  help: copy its text into a text file"
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return "a document of an office program\n  help: save it as plain text (UTF-8)"
    }
    if words.hasPrefix("{\\rtf") {
      return "a rich text file\n  help: save it as plain text (UTF-8)"
    }
    if words.hasPrefix("<!doctype") || words.hasPrefix("<html") {
      return "the source of a web page\n  help: copy what the browser shows into a text file"
    }
    return nil
  }

  private func bytes() throws -> [UInt8] {
    do throws(SystemError) {
      let file = try FileDescriptor.opening(path)
      defer { file.close() }
      var bytes: [UInt8] = []
      while case let more = try file.readWaiting(upTo: 65_536), !more.isEmpty {
        bytes += more
        if bytes.count > Self.largest { break }
      }
      return bytes
    } catch {
      throw Failure(
        .noInput,
        "\(path): the posting cannot be read: \(error)\n"
          + "  help: --posting wants a text file with the posting's words")
    }
  }
}
