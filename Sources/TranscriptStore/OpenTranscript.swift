// A transcript's file while records are added to it.
import Interview

/// An open, locked file and where it ends.
final class OpenTranscript {
  private let file: FileSystem
  private let descriptor: Descriptor
  private let disk: DiskCalls
  private var size: Int
  private var mark: LineMark

  /// The file at `file`, which ends after `transcript` with `size` bytes.
  init(
    file: FileSystem, descriptor: Descriptor, disk: DiskCalls, size: Int, transcript: Transcript
  ) {
    self.file = file
    self.descriptor = descriptor
    self.disk = disk
    self.size = size
    mark = LineMark(of: transcript)
  }

  /// Makes the file of a new transcript; nil if the name is taken. A failure leaves no file behind.
  static func create(
    _ file: FileSystem, holding transcript: Transcript, disk: DiskCalls
  ) throws(TranscriptError) -> OpenTranscript? {
    guard let descriptor = try file.createForAppending() else { return nil }
    let open = OpenTranscript(
      file: file, descriptor: descriptor, disk: disk, size: 0, transcript: transcript)
    do throws(TranscriptError) {
      try open.write(transcript.bytes)
      try FileSystem(path: file.folder).syncFolder()
    } catch .system(var failure) {
      failure.isUndone = file.remove()
      throw .system(failure)
    }
    return open
  }

  /// Opens a file, cuts off a torn last line, and ends the last whole one with its newline.
  static func open(
    _ file: FileSystem, disk: DiskCalls
  ) throws(TranscriptError) -> (OpenTranscript, Transcript) {
    let descriptor = try file.openForAppending()
    let result = try TranscriptReader(path: file.path).read(try file.read(descriptor))
    let open = OpenTranscript(
      file: file, descriptor: descriptor, disk: disk, size: result.intactBytes,
      transcript: result.transcript)
    if result.transcript.recovery != nil { try open.cut() }
    if result.lacksNewline { try open.write([TranscriptLine.newline]) }
    return (open, result.transcript)
  }

  /// Adds records, all or none, and waits until the disk has them.
  func append(_ records: [Record], after revision: Int) throws(TranscriptError) {
    var end = mark
    let lines = try end.advance(over: records, after: revision)
    let status = try file.status(descriptor)
    guard status.isLinked, status.size == size else { throw .changedElsewhere(path: file.path) }
    if !lines.isEmpty { try write(lines.flatMap { $0 + [TranscriptLine.newline] }) }
    mark = end
  }

  /// Writes and syncs; a failure cuts off what was written, and says whether that worked.
  private func write(_ bytes: [UInt8]) throws(TranscriptError) {
    do throws(TranscriptError) {
      try writeAll(bytes[...])
      _ = try file.call(.sync) { Int(disk.sync(descriptor.number)) }
    } catch .system(var failure) {
      do throws(TranscriptError) {
        try cut()
      } catch {
        failure.isUndone = false
      }
      throw .system(failure)
    }
    size += bytes.count
  }

  private func writeAll(_ bytes: ArraySlice<UInt8>) throws(TranscriptError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = try file.call(.write) {
        rest.withUnsafeBytes { buffer in
          guard let start = buffer.baseAddress else { return 0 }
          return disk.write(descriptor.number, start, buffer.count)
        }
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Makes the file end where the last whole line does.
  private func cut() throws(TranscriptError) {
    _ = try file.call(.truncate) { Int(disk.truncate(descriptor.number, size)) }
    _ = try file.call(.sync) { Int(disk.sync(descriptor.number)) }
  }
}
