// Numbers that are written in words: `patience: two`.

/// The words for small numbers.
enum NumberWord {
  /// The number that a word stands for, or nil.
  static func value(_ word: String) -> Int? { words.firstIndex(of: word.lowercased()) }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}
