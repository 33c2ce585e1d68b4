// Cuts what a pipe gives into lines, and holds no more of one than a line may have.

/// A line with its number.
struct NumberedLine: Sendable, Equatable {
  /// From 1.
  var number: Int
  /// Its bytes without the newline; nil for a line longer than ``LineSplitter/longest``.
  var bytes: [UInt8]?
}

/// Lines out of pieces.
struct LineSplitter {
  /// The most bytes that a line may have, its newline left out: 4 MiB.
  static let longest = 4 * 1024 * 1024

  private var begun: [UInt8] = []
  private var isTooLong = false
  private var count = 0

  /// The lines that end in `piece`.
  mutating func lines(in piece: [UInt8]) -> [NumberedLine] {
    var lines: [NumberedLine] = []
    var rest = piece[...]
    while let end = rest.firstIndex(of: 0x0A) {
      keep(rest[..<end])
      lines.append(finishLine())
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return lines
  }

  /// The line that the input ended in; nil when it ended with a newline.
  mutating func lastLine() -> NumberedLine? {
    begun.isEmpty && !isTooLong ? nil : finishLine()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    isTooLong = begun.count + bytes.count > Self.longest
    if isTooLong { begun = [] } else { begun += bytes }
  }

  private mutating func finishLine() -> NumberedLine {
    count += 1
    defer { (begun, isTooLong) = ([], false) }
    return NumberedLine(number: count, bytes: isTooLong ? nil : withoutMark(begun))
  }

  /// Without the byte order mark that some programs write before the first line.
  private func withoutMark(_ line: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return count == 1 && line.starts(with: mark) ? Array(line.dropFirst(mark.count)) : line
  }
}
