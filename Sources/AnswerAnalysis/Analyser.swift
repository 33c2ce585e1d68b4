// The analyser: an answer in, findings out.
public import Interview

/// Sees in answers what scripts and rubrics ask about.
///
/// Equal answers in equal contexts get equal findings, whatever was analysed before. Holds a
/// libstemmer handle and what it has learnt of words, so each thread has its own.
public final class Analyser {
  /// The version of the rules; named in transcripts, raised with every change that moves a finding.
  public static let version = "2"

  /// How many distinct words are remembered between answers before memory is given back.
  private static let wordLimit = 65_536

  private let lexicon: CompiledLexicon
  private let stemmer = Stemmer()
  private var words: WordTable
  private var tokens: [Token] = []
  private var context: AnalysisContext?
  private var asked = AskedQuestion()

  /// An analyser for one thread. Cheap beside compiling the lexicon.
  public init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    words = lexicon.words
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
    if words.entries.count > lexicon.words.entries.count + Self.wordLimit {
      words = lexicon.words
      self.context = nil
    }
    guard self.context != context else { return }
    asked = AskedQuestion(context, words: &words, stemmer: stemmer)
    self.context = context
  }

  private func findings(
    in bytes: UnsafeBufferPointer<UInt8>, _ context: AnalysisContext
  ) -> Findings {
    let ending = Tokeniser.tokenise(bytes, words: &words, stemmer: stemmer, into: &tokens)
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
      items: found.sorted(by: Self.isOrdered))
  }

  /// By span, then kind, then name.
  private static func isOrdered(_ left: Finding, _ right: Finding) -> Bool {
    if left.span != right.span { return left.span < right.span }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return left.name < right.name
  }
}

extension Passage {
  /// Runs every search that the detectors rely on.
  fileprivate func search() {
    ClauseFinder.find(in: self)
    PhraseMatcher.cues(lexicon.cues, words: words, tokens: tokens, into: &cues)
    PhraseMatcher.parties(lexicon.parties, words: words, tokens: tokens, into: &parties)
    var matcher = ConceptMatcher(lexicon, words: words, tokens: tokens, bytes: bytes)
    matcher.match(into: &concepts)
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
