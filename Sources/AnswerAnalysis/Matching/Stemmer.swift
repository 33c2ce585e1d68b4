// Snowball's English stemmer (Porter2) through libstemmer.
internal import CStemmer

/// A libstemmer handle. Not thread-safe: each analyser has its own.
final class Stemmer {
  private let handle: OpaquePointer?

  init() {
    handle = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    sb_stemmer_delete(handle)
  }

  /// Calls `body` with the stem of a lower-case word; with the word itself if it cannot be stemmed.
  func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let handle, let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count)) else {
      return body(word)
    }
    return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }

  /// The stem of a lower-case word. For words of the program's own, not for those of answers.
  func stem(of word: String) -> String {
    var word = word
    return word.withUTF8 { withStem(of: $0) { String(decoding: $0, as: UTF8.self) } }
  }
}
