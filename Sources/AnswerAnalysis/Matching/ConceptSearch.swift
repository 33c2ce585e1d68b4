// The concept matcher by itself: for callers that ask which words are there, not what is said of them.

/// Searches texts for a lexicon's concepts and does nothing else.
///
/// Learns words as it meets them, so each thread has its own.
public final class ConceptSearch {
  private var scan: ConceptScan

  /// A search for one thread.
  public init(lexicon: CompiledLexicon) {
    scan = ConceptScan(lexicon: lexicon)
  }

  /// How many mentions `text` holds: whole words, longest match, leftmost first, near-misses left
  /// out; patterns are not searched for. Two concepts that share a form are two mentions. Time grows linearly with the length.
  public func mentionCount(in text: String) -> Int {
    var text = text
    return text.withUTF8 { scan.count($0) }
  }
}
