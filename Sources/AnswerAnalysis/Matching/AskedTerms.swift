// The words that only one question asks about, read once for all answers to it.
internal import Interview

/// A question's terms as phrases.
struct AskedTerms {
  /// The phrases, by the index of the term.
  private(set) var phrases = TokenTrie()
  /// What the phrases with an open end begin with.
  private(set) var prefixes: [[UInt8]] = []
  /// The phrases' long words, by stem.
  private(set) var slips = TypoIndex()

  /// No terms.
  init() {}

  /// The terms of a list, in words of `table`.
  init(_ list: [Term], words table: inout WordTable, stemmer: Stemmer) {
    var reader = PhraseReader(stemmer: stemmer)
    reader.localPrefixes = []
    for (index, term) in list.enumerated() {
      for form in term.forms {
        phrases.insert(reader.stemmed(form, &table), number: Int32(index))
        for (bytes, stem) in reader.longWords(table) { slips.add(bytes, number: stem) }
      }
    }
    prefixes = reader.localPrefixes ?? []
  }
}
