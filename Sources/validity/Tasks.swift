// The tasks of the table in docs/validity.md.
import AnswerAnalysis
import Foundation
import Interview

/// Every task.
enum Tasks {
  static var all: [Task] {
    [
      Task(name: "negation", run: negation), Task(name: "identifiers", run: identifiers),
      Task(name: "own-question", run: ownQuestion), Task(name: "short-answers", run: shortAnswers),
      Task(name: "correctness", run: correctness), Task(name: "alarms", run: alarms),
      Task(name: "speed", run: speed), Task(name: "hostile", run: hostile),
    ]
  }

  static func analyser() -> Analyser {
    Analyser(lexicon: CompiledLexicon(Lexicon(version: "0", concepts: [], parties: [])))
  }

  static func skip(_ name: String) -> [Metric] {
    print("\(name): skipped, no data file")
    return []
  }

  static func number(_ value: Double) -> String { String(format: "%.3f", value) }

  static func negation(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let lines = try data.lines("negex-dev.tsv") else { return skip("negation") }
    let analyser = analyser()
    var right = 0, wrong = 0, missed = 0, unseen = 0
    for line in lines.dropFirst() {
      let fields = line.components(separatedBy: "\t")
      let context = AnalysisContext(terms: [Term(id: "x", forms: [fields[1]])])
      let mentions = analyser.findings(in: fields[2], context: context).items(.mention)
      if mentions.isEmpty { unseen += 1 }
      let said = mentions.contains { $0.status == .negated }
      let isNegated = fields[3] == "Negated"
      if said && isNegated { right += 1 }
      if said && !isNegated { wrong += 1 }
      if !said && isNegated { missed += 1 }
      if explain, said != isNegated {
        print(
          isNegated ? "MISSED" : "WRONG", mentions.first?.rule ?? "-", fields[1], "|", fields[2])
      }
      if explain, mentions.isEmpty { print("UNSEEN", fields[1], "|", fields[2]) }
    }
    let f1 = 2 * Double(right) / Double(2 * right + wrong + missed)
    print(
      "negation: F1 \(number(f1)) (right \(right), wrong \(wrong), missed \(missed), concept not found \(unseen))"
    )
    return [Metric("negation F1", f1)]
  }

  struct Query: Decodable {
    var text: String
    var identifiers: [Tag]
    struct Tag: Decodable {
      var identifier_type: String
      var value: String
    }
  }

  static func identifiers(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let rows = try data.objects("phi-dev.jsonl", Query.self) else {
      return skip("identifiers")
    }
    let analyser = analyser()
    var caught = 0, all = 0, clean = 0, alarmed = 0, whole = 0
    for row in rows {
      let found = analyser.findings(in: row.text, context: AnalysisContext()).items(.identifier)
      if row.identifiers.isEmpty {
        clean += 1
        if !found.isEmpty { alarmed += 1 }
        if explain, !found.isEmpty {
          print("ALARM", found.map { $0.span.text(in: row.text) }, "|", row.text)
        }
        continue
      }
      let spans = found.map { $0.span.text(in: row.text) }
      for tag in row.identifiers {
        all += 1
        let isCaught = spans.contains { $0.contains(tag.value) || tag.value.contains($0) }
        if isCaught { caught += 1 }
        if spans.contains(where: { $0.contains(tag.value) }) { whole += 1 }
        if explain, !isCaught { print("MISSED", tag.identifier_type, tag.value, "|", row.text) }
      }
    }
    print(
      "identifiers: recall \(number(Double(caught) / Double(all))), whole \(number(Double(whole) / Double(all))), alarms on clean queries \(alarmed)/\(clean)"
    )
    return [Metric("identifiers recall", Double(caught) / Double(all))]
  }

  struct Answer: Decodable {
    var id: String
    var question: String
    var text: String
  }

  static func ownQuestion(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let rows = try data.objects("interview-answers-dev.jsonl", Answer.self) else {
      return skip("own-question")
    }
    let analyser = analyser()
    let questions = Array(Set(rows.map(\.question))).sorted()
    var own: [Int] = [], others: [Int] = []
    var ownOff = 0, otherOff = 0
    for question in questions {
      let context = AnalysisContext(question: question, kind: .behavioural)
      for row in rows {
        let measures = analyser.findings(in: row.text, context: context).measures
        if row.question == question {
          own.append(measures.relevance)
          ownOff += measures.isOffTopic ? 1 : 0
          if explain, measures.isOffTopic || measures.relevance < 60 {
            print("OWN", measures.relevance, measures.isOffTopic, question, "|", row.text)
          }
        } else {
          others.append(measures.relevance)
          otherOff += measures.isOffTopic ? 1 : 0
        }
      }
    }
    print(
      "own-question: AUC \(number(Statistics.auc(own, others))), off-topic own \(ownOff)/\(own.count), others' \(otherOff)/\(others.count)"
    )
    return [Metric("own-question AUC", Statistics.auc(own, others))]
  }

  struct Scored: Decodable {
    var question: String
    var reference: String
    var text: String
    var score: Double
  }

  static func shortAnswers(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let rows = try data.objects("saf-train.jsonl", Scored.self) else {
      return skip("short-answers")
    }
    let analyser = analyser()
    let shares = rows.map { row in
      Double(
        analyser.findings(
          in: row.text,
          context: AnalysisContext(
            question: row.question, kind: .knowledge, references: [row.reference])
        ).measures.referenceShare ?? 0)
    }
    if explain {
      for question in Set(rows.map(\.question)).sorted() {
        let own = rows.indices.filter { rows[$0].question == question }
        let (x, y) = (own.map { shares[$0] }, own.map { rows[$0].score })
        let mean = x.reduce(0, +) / Double(x.count)
        print("r \(number(Statistics.pearson(x, y))) mean \(Int(mean))", question.prefix(60))
      }
    }
    let r = Statistics.pearson(shares, rows.map(\.score))
    print(
      "short-answers: r \(number(r)), mean of r within a question \(number(Statistics.within(shares, rows.map(\.score), rows.map(\.question))))"
    )
    return [Metric("short-answers r", r)]
  }

  struct Labelled: Decodable {
    var question: String
    var reference: [String]
    var text: String
    var label: String
  }

  static func correctness(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let rows = try data.objects("sra-train-sample.jsonl", Labelled.self) else {
      return skip("correctness")
    }
    let analyser = analyser()
    let shares = rows.map { row in
      analyser.findings(
        in: row.text,
        context: AnalysisContext(
          question: row.question, kind: .knowledge, references: row.reference)
      ).measures.referenceShare ?? 0
    }
    let labels = rows.map { $0.label == "correct" }
    if explain {
      for isOnly in [true, false] {
        let own = rows.indices.filter { (rows[$0].reference.count == 1) == isOnly }
        let (f1, threshold) = Statistics.bestMacroF1(own.map { shares[$0] }, own.map { labels[$0] })
        let right = own.filter { labels[$0] }.map { shares[$0] }
        let wrong = own.filter { !labels[$0] }.map { shares[$0] }
        print(
          isOnly ? "one model answer:" : "several:", "best macro-F1 \(number(f1)) at \(threshold),",
          "AUC \(number(Statistics.auc(right, wrong)))")
      }
      for value in stride(from: 400, through: 700, by: 50) {
        print("at \(value):", number(Statistics.macroF1(shares, labels, value)))
      }
    }
    let (f1, threshold) = Statistics.bestMacroF1(shares, labels)
    print(
      "correctness: macro-F1 \(number(Statistics.macroF1(shares, labels, Analyser.correctShare))) at \(Analyser.correctShare); best \(number(f1)) at \(threshold)"
    )
    return [
      Metric("correctness macro-F1", Statistics.macroF1(shares, labels, Analyser.correctShare))
    ]
  }

  static func alarms(_ data: DataFolder, _ explain: Bool) throws -> [Metric] {
    guard let rows = try data.objects("interview-answers-dev.jsonl", Answer.self) else {
      return skip("alarms")
    }
    let analyser = analyser()
    var counts: [String: Int] = [:]
    for row in rows {
      let findings = analyser.findings(
        in: row.text, context: AnalysisContext(question: row.question, kind: .behavioural))
      if findings.measures.isStuffed { counts["stuffed", default: 0] += 1 }
      if findings.measures.isOffTopic { counts["off-topic", default: 0] += 1 }
      let other = AnalysisContext(question: row.question)
      if analyser.findings(in: shuffled(row.text), context: other).measures.isStuffed {
        counts["stuffed when shuffled", default: 0] += 1
      }
      if let reason = findings.nonAnswer {
        counts["non-answer \(reason.rawValue)", default: 0] += 1
      }
      let identifiers = findings.items(.identifier)
      if !identifiers.isEmpty { counts["identifier", default: 0] += 1 }
      counts["form \(findings.form.rawValue)", default: 0] += 1
      if explain, findings.measures.isStuffed || findings.nonAnswer != nil || !identifiers.isEmpty {
        print(
          findings.measures, findings.nonAnswer.map(\.rawValue) ?? "",
          identifiers.map { $0.rule + ":" + $0.span.text(in: row.text) }, row.question, "|",
          row.text)
      }
    }
    print(
      "alarms on \(rows.count) real answers: "
        + counts.keys.sorted().map { "\($0) \(counts[$0] ?? 0)" }.joined(separator: ", "))
    return []
  }

  /// The same words in another order, the same one in every run.
  private static func shuffled(_ text: String) -> String {
    var words = text.split(separator: " ")
    var random = SplitMix64(seed: 7, key: text)
    for index in words.indices.dropFirst().reversed() {
      words.swapAt(index, random.next(below: index + 1))
    }
    return words.joined(separator: " ")
  }
}
