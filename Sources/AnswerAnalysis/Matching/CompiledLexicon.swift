// A lexicon made ready for matching: built once, shared by every analyser.
public import Interview

/// A lexicon made ready for matching. Immutable, so that any number of analysers may share it; a
/// class, so that handing it on copies nothing.
public final class CompiledLexicon: Sendable {
  let tables: LexiconTables

  /// Compiles a lexicon. Time and memory grow with the number of forms.
  public init(_ lexicon: Lexicon) { tables = LexiconTables(lexicon) }
}
