// A piece of an answer, by its bytes.

/// A half-open range of UTF-8 byte offsets into an answer exactly as it was typed.
///
/// Both ends lie on boundaries of Unicode scalars, so cutting there always gives valid text.
public struct Span: Sendable, Hashable, Codable, Comparable {
  /// The first byte.
  public var start: Int
  /// The byte after the last one, `start` or more.
  public var end: Int

  /// The bytes from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Orders by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The text of this span in `answer`, or an empty string where it lies outside.
  public func text(in answer: String) -> String {
    let bytes = answer.utf8
    guard start >= 0, start <= end, end <= bytes.count else { return "" }
    let lower = bytes.index(bytes.startIndex, offsetBy: start)
    let upper = bytes.index(lower, offsetBy: end - start)
    return String(answer[lower..<upper])
  }
}
