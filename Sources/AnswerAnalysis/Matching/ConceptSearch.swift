// The concept matcher by itself: for callers that ask which words are there, not what is said of them.
internal import Interview

/// Searches texts for a lexicon's concepts and does nothing else.
///
/// Learns words as it meets them, so each thread has its own.
public final class ConceptSearch {
  private let lexicon: CompiledLexicon
  private let stemmer = Stemmer()
  private let context = AnalysisContext()
  private let asked: AskedQuestion
  private var words: WordTable
  private var tokens: [Token] = []
  private var hits: [ConceptHit] = []

  /// A search for one thread.
  public init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    var words = lexicon.tables.words
    asked = AskedQuestion(context, words: &words, stemmer: stemmer)
    self.words = words
  }

  /// How many mentions `text` holds: whole words, longest match, leftmost first, near-misses left
  /// out. Two concepts that share a form are two mentions. Time grows linearly with the length.
  public func mentionCount(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let ending = Tokeniser.tokenise(bytes, words: &words, stemmer: stemmer, into: &tokens)
      hits.removeAll(keepingCapacity: true)
      let passage = Passage(
        bytes: bytes, words: words, lexicon: lexicon, context: context, asked: asked,
        tokens: tokens, ending: ending)
      var matcher = ConceptMatcher(passage)
      matcher.match(into: &hits)
      return hits.count
    }
  }
}
