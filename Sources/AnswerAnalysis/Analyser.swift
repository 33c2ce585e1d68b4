// The analyser: an answer in, findings out.
public import Interview

/// Sees in answers what scripts and rubrics ask about.
///
/// Equal answers in equal contexts get equal findings, whatever was analysed before. Holds a
/// libstemmer handle and what it has learnt of words, so each thread has its own.
public final class Analyser {
  /// The version of the rules; named in transcripts, raised with every change that moves a finding.
  public static let version = "7"

  /// The ``Measures/referenceShare`` from which an answer is called correct: a round number near
  /// the best threshold on 1,500 labelled answers (docs/validity.md).
  public static let correctShare = 550

  /// How many questions' terms are remembered: more than an interview has.
  private static let termLimit = 64

  /// How many distinct words are remembered between answers before memory is given back.
  private static let wordLimit = 65_536

  private let lexicon: CompiledLexicon
  private let stemmer = Stemmer()
  private var words: WordTable
  private var tokens: [Token] = []
  private var context: AnalysisContext?
  /// The questions' terms that were read: an interview comes back to them with every follow-up.
  private var terms: [(list: [Term], read: AskedTerms)] = []
  private var asked = AskedQuestion()

  /// An analyser for one thread. Cheap beside compiling the lexicon.
  public init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    words = lexicon.tables.words
  }

  /// Everything seen in `answer`. Time grows linearly with its length.
  ///
  /// Spans are UTF-8 offsets into `answer` exactly as given.
  public func findings(in answer: String, context: AnalysisContext) -> Findings {
    var answer = answer
    prepare(context)
    return answer.withUTF8 { findings(in: $0, context) }
  }

  /// Reads the context's texts unless they are the ones read last.
  private func prepare(_ context: AnalysisContext) {
    if words.entries.count > lexicon.tables.words.entries.count + Self.wordLimit {
      words = lexicon.tables.words
      self.context = nil
      terms = []
    }
    guard self.context != context else { return }
    asked = AskedQuestion(
      context, terms: askedTerms(context.terms), words: &words, stemmer: stemmer)
    self.context = context
  }

  private func askedTerms(_ list: [Term]) -> AskedTerms {
    if let known = terms.first(where: { $0.list == list }) { return known.read }
    let read = AskedTerms(list, words: &words, stemmer: stemmer)
    if terms.count == Self.termLimit { terms = [] }
    terms.append((list, read))
    return read
  }

  private func findings(
    in bytes: UnsafeBufferPointer<UInt8>, _ context: AnalysisContext
  ) -> Findings {
    let ending = Tokeniser.tokenise(bytes, words: &words, stemmer: stemmer, into: &tokens)
    Asides.mark(&tokens, words)
    GuessedVerbs.mark(&tokens)
    let passage = Passage(
      bytes: bytes, words: words, lexicon: lexicon, context: context, asked: asked, tokens: tokens,
      ending: ending)
    passage.search()
    var found: [Finding] = []
    for detector in Detectors.all { detector.detect(passage, into: &found) }
    let shape = AnswerShape(passage: passage, found: found)
    let nonAnswer = shape.nonAnswer()
    return Findings(
      form: shape.form(nonAnswer), nonAnswer: nonAnswer,
      measures: Measuring(passage: passage, found: found).measures(),
      clauses: passage.clauses.map { passage.clause($0) },
      items: Self.ordered(found))
  }

  /// By span, then kind, then name. Sorts numbers, not findings, which are large.
  private static func ordered(_ found: [Finding]) -> [Finding] {
    var places: [(span: UInt64, index: Int)] = found.indices.map { index in
      let span = found[index].span
      return (UInt64(span.start) << 32 | UInt64(span.end), index)
    }
    places.sort { left, right in
      left.span != right.span ? left.span < right.span : isBefore(found, left.index, right.index)
    }
    return places.map { found[$0.index] }
  }

  /// The order of two findings with the same span.
  private static func isBefore(_ found: [Finding], _ left: Int, _ right: Int) -> Bool {
    if found[left].kind != found[right].kind {
      return found[left].kind.rawValue < found[right].kind.rawValue
    }
    return found[left].name != found[right].name
      ? found[left].name < found[right].name : left < right
  }
}

extension Passage {
  /// Runs every search that the detectors rely on.
  fileprivate func search() {
    ClauseFinder.find(in: self)
    PhraseMatcher.cues(lexicon.tables.cues, tokens: tokens, into: &cues)
    PhraseMatcher.parties(lexicon.tables.parties, words: words, tokens: tokens, into: &parties)
    var state = ConceptMatcher.State()
    ConceptMatcher.search(
      bytes, tokens: tokens, starts: tokens.indices, words: words, lexicon: lexicon,
      state: &state, into: &concepts)
    PatternMatcher.search(self)
    var terms = TermMatcher(self)
    terms.match(into: &concepts)
    echoes = EchoDetector.runs(tokens, asked)
    quantities = QuantityReader(passage: self).read()
  }

  /// A clause as findings tell it.
  fileprivate func clause(_ view: ClauseView) -> Clause {
    Clause(
      span: span(view.tokens), sentence: view.sentence, subject: view.subject,
      hasVerb: view.verb >= 0, mood: view.mood)
  }
}
