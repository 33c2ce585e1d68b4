// How fast whole answers are analysed, by the number of terms; release builds only.
import AnswerAnalysis
import Foundation
import Interview

extension Tasks {
  static func speed(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let rows = try data.objects("interview-answers-dev.jsonl", Answer.self) else {
      return skip("speed")
    }
    let texts = rows.map(\.text)
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    for terms in [100, 1_000, 10_000] {
      let compiled = CompiledLexicon(made(terms))
      let analyser = Analyser(lexicon: compiled)
      var items = 0
      let seconds = fastest(of: 15) {
        items = 0
        for text in texts {
          items +=
            analyser.findings(in: text, context: AnalysisContext(kind: .behavioural)).items.count
        }
      }
      print(
        "speed: \(terms) terms, \(number(Double(bytes) / seconds / 1e6)) MB/s, \(items) findings")
    }
    return []
  }

  /// The least processor time, in seconds, that `work` took in `rounds`: other programs do not count.
  private static func fastest(of rounds: Int, _ work: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = processorSeconds
      work()
      return processorSeconds - start
    }.min() ?? 0
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Doubling each hostile input should about double its time.
  static func hostile(_ data: DataFolder, _ explain: Bool) -> [Metric] {
    let lexicon = CompiledLexicon(made(100, patterns: refusal))
    let pieces: [(String, String)] = [
      ("no space", "a"), ("one trigger", "not "), ("two triggers", "no but "), ("quotes", "\"'"),
      ("plans", "plan to "), ("ranges", "1 day to 2 days to "), ("codes", "record-no-"),
      ("verbs", "I did and "),
      ("distinct", ""), ("after", "not present "), ("names", "62-year-old Anna S. "),
      ("commas", ", because"), ("blame", "because of the nurse and it fault "),
      ("lengths", "went from a day to 2 days with no error "), ("it", "it "), ("with", "with "),
      ("levels", "I cut it. We were at 5%. "), ("before", "It took 9 days before, now 4. "),
      ("whole", "one of five in "), ("clauses", "I called them on the same Monday again. "),
      ("pattern", "nurse refused "), ("patterns", "A nurse of ours refused it. "),
    ]
    for (name, piece) in pieces {
      let times = [500_000, 1_000_000].map { size -> Double in
        var text = ""
        if piece.isEmpty {
          for index in 0..<(size / 9) { text += "w\(index % 99_999_999) " }
        } else {
          text = String(repeating: piece, count: size / piece.utf8.count)
        }
        return fastest(of: 5) {
          let analyser = Analyser(lexicon: lexicon)
          _ = analyser.findings(in: text, context: AnalysisContext())
        }
      }
      print(
        "hostile \(name): \(number(times[1])) s for 1 MB, ratio \(number(times[1] / times[0]))")
    }
    return []
  }

  /// Words that stand apart, in each relation.
  private static let refusal: [WordPattern] = {
    let words: [WordPattern.Node] = [.phrase("nurse"), .phrase("refuse*")]
    let roots: [WordPattern.Node] = [
      .near(words, words: 6), .all(words + [.not(.phrase("agree"))]),
      .sequence(words[0], [.init(gap: 6, node: .any(words)), .init(gap: nil, node: words[1])]),
    ]
    return roots.flatMap { root in
      [.sentence, .answer].map { WordPattern(text: "", reach: $0, root: root) }
    }
  }()

  /// A lexicon of made-up two-word terms, some of them frequent words.
  private static func made(_ count: Int, patterns: [WordPattern] = []) -> Lexicon {
    let firsts = [
      "time", "work", "team", "project", "school", "people", "good", "way", "first", "new",
    ]
    let concepts = (0..<count).map { index in
      let first = firsts[index % firsts.count]
      let second = index < 20 ? firsts[index % 7] : "word\(index)"
      return Concept(id: "c\(index)", name: "", forms: ["\(first) \(second)", "solo\(index)"])
    }
    let apart = patterns.map { Concept(id: "apart", name: "", forms: [], patterns: [$0]) }
    return Lexicon(version: "1", concepts: concepts + apart, parties: [])
  }
}
