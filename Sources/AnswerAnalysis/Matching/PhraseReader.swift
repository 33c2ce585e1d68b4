// Turns an author's phrase into the symbols that a trie is searched by.

/// Reads phrases the way answers are read, so that both are cut into the same words.
struct PhraseReader {
  let stemmer: Stemmer
  /// Numbers for prefixes; nil while they go to the lexicon.
  var localPrefixes: [[UInt8]]?
  private var tokens: [Token] = []

  init(stemmer: Stemmer) {
    self.stemmer = stemmer
  }

  /// The phrase's words by stem; a last word with a trailing `*` by its beginning.
  mutating func stemmed(_ phrase: String, _ words: inout WordTable) -> [Symbol] {
    read(phrase, &words) { .stem($1.entries[Int($0)].stem) }
  }

  /// The phrase's words exactly, whatever their case; a trailing `*` as above.
  mutating func exact(_ phrase: String, _ words: inout WordTable) -> [Symbol] {
    read(phrase, &words) { word, _ in .word(word) }
  }

  /// The words of the phrase last read that are long enough to be recognised with a slip.
  func longWords(_ words: WordTable) -> [(bytes: [UInt8], stem: Int32)] {
    tokens.compactMap { token in
      guard words.keys.length(token.word) >= TypoIndex.shortest else { return nil }
      return words.keys.withBytes(token.word) {
        (Array($0), words.entries[Int(token.word)].stem)
      }
    }
  }

  /// The phrase's words.
  mutating func words(of phrase: String, _ words: inout WordTable) -> [WordID] {
    _ = exact(phrase, &words)
    return tokens.map(\.word)
  }

  private mutating func read(
    _ phrase: String, _ words: inout WordTable, _ symbol: (WordID, WordTable) -> Symbol
  ) -> [Symbol] {
    let bytes = Array(phrase.utf8)
    let ending = bytes.withUnsafeBufferPointer {
      Tokeniser.tokenise($0, words: &words, stemmer: stemmer, into: &tokens)
    }
    var symbols: [Symbol] = []
    for (index, token) in tokens.enumerated() {
      if index > 0, !token.gap.isDisjoint(with: .barriers) { symbols.append(.barrier) }
      if index == tokens.count - 1, bytes.last == UInt8(ascii: "*"), ending.contains(.symbol) {
        symbols.append(.prefix(number(of: prefix(token, bytes, words), &words)))
      } else {
        symbols.append(symbol(token.word, words))
      }
    }
    return symbols
  }

  /// The beginning of a word: never read as a slip of the keys from a whole one.
  private func prefix(_ token: Token, _ bytes: [UInt8], _ words: WordTable) -> [UInt8] {
    guard token.shape.contains(.misspelt) else {
      return words.keys.withBytes(token.word) { Array($0) }
    }
    let written = bytes[Int(token.start)..<Int(token.end)]
    return Array(String(decoding: written, as: UTF8.self).lowercased().utf8)
  }

  private mutating func number(of prefix: [UInt8], _ words: inout WordTable) -> Int32 {
    guard var local = localPrefixes else { return words.lexicon.addPrefix(prefix) }
    local.append(prefix)
    localPrefixes = local
    return Int32(local.count - 1)
  }
}
