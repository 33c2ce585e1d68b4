// An answer as the detectors see it: tokens, sentences, clauses and what the searches found.
internal import Interview

/// A clause while it is being looked at.
struct ClauseView {
  /// Its tokens.
  var tokens: Range<Int>
  /// Its sentence's index.
  var sentence: Int
  /// Who acts.
  var subject: Subject
  /// The token that says who acts; -1 when the subject is shared with an earlier clause or missing.
  var subjectToken: Int
  /// The finite verb's token; -1 for none.
  var verb: Int
  /// The verb that carries the meaning, after auxiliaries; -1 for none.
  var mainVerb: Int
  /// How it presents what it says.
  var mood: Mood
  /// Whether the subject is acted upon.
  var isPassive: Bool
  /// Whether the subject is a person or people rather than a thing.
  var isPerson: Bool
}

/// An answer as the detectors see it. A class, so that readers of it share it without copying;
/// nothing changes once the searches are done.
final class Passage {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: WordTable
  let lexicon: CompiledLexicon
  let context: AnalysisContext
  let asked: AskedQuestion
  let tokens: [Token]
  /// Sentences, as ranges of tokens.
  var sentences: [Range<Int>] = []
  /// Which sentences end with a question mark.
  var isQuestion: [Bool] = []
  var clauses: [ClauseView] = []
  /// The clause of each token.
  var clauseOfToken: [Int32] = []
  var cues: [CueHit] = []
  var concepts: [ConceptHit] = []
  /// The words of each pattern that holds, in order, by ``ConceptHit/apart``.
  var patternWords: [[Range<Int>]] = []
  var parties: [PartyHit] = []
  var quantities: [Quantity] = []
  /// Runs of the question's own words.
  var echoes: [Range<Int>] = []
  /// What stands after the last token.
  let ending: Token.Gap

  init(
    bytes: UnsafeBufferPointer<UInt8>, words: WordTable, lexicon: CompiledLexicon,
    context: AnalysisContext, asked: AskedQuestion, tokens: [Token], ending: Token.Gap
  ) {
    self.bytes = bytes
    self.words = words
    self.lexicon = lexicon
    self.context = context
    self.asked = asked
    self.tokens = tokens
    self.ending = ending
  }

  /// The bytes of a range of tokens, gaps within it included.
  func span(_ range: Range<Int>) -> Span {
    Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The quantity that begins with a token.
  func quantity(at token: Int) -> Quantity? {
    let next = quantities.partitioningIndex { $0.tokens.lowerBound >= token }
    guard next < quantities.count, quantities[next].tokens.lowerBound == token else { return nil }
    return quantities[next]
  }

  /// The clause in which a token stands.
  func clause(at token: Int) -> Int? {
    clauseOfToken.isEmpty ? nil : Int(clauseOfToken[token])
  }

  /// The sentence in which a token stands.
  func sentence(at token: Int) -> Range<Int> {
    guard let clause = clause(at: token) else { return 0..<tokens.count }
    return sentences[clauses[clause].sentence]
  }

  /// Whether the token's text, small ASCII letters only, is `text`.
  @inline(__always)
  func isWord(_ token: Int, _ text: StaticString) -> Bool {
    words.isWord(tokens[token].word, text)
  }

  /// Whether two tokens follow each other without a mark between.
  func isAdjacent(_ token: Int) -> Bool {
    token < tokens.count && tokens[token].gap.isDisjoint(with: Token.Gap.barriers)
  }
}
