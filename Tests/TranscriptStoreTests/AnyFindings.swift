// Findings of every shape, by chance: what is written by hand must not miss one.
import Interview
import TestSupport
import Testing

/// Findings and decisions that use every case and every optional member sooner or later.
enum AnyFindings {
  /// Findings of up to a dozen items.
  static func make(_ chance: inout SeededGenerator) throws -> Findings {
    var measures = Measures()
    measures.bytes = number(&chance)
    measures.words = number(&chance)
    measures.sentences = number(&chance)
    measures.functionWordShare = number(&chance)
    measures.repeatedTrigramShare = number(&chance)
    measures.echoShare = number(&chance)
    measures.relevance = number(&chance)
    measures.referenceShare = .random(using: &chance) ? nil : number(&chance)
    measures.toldWords = .random(using: &chance) ? nil : number(&chance)
    measures.tradeWords = .random(using: &chance) ? nil : number(&chance)
    measures.concepts = number(&chance)
    measures.isOffTopic = .random(using: &chance)
    measures.isStuffed = .random(using: &chance)
    return Findings(
      form: try any(AnswerForm.self, &chance),
      nonAnswer: .random(using: &chance) ? nil : try any(NonAnswer.self, &chance),
      measures: measures, clauses: try list(&chance, clause), items: try list(&chance, finding))
  }

  /// A decision on up to a dozen probes.
  static func decision(_ chance: inout SeededGenerator) throws -> FollowUpDecision {
    FollowUpDecision(
      candidates: try list(&chance) { chance in
        FollowUpCandidate(probe: text(&chance), verdict: try any(FollowUpVerdict.self, &chance))
      }, patienceLeft: number(&chance))
  }

  private static func clause(_ chance: inout SeededGenerator) throws -> Clause {
    Clause(
      span: span(&chance), sentence: number(&chance), subject: try any(Subject.self, &chance),
      hasVerb: .random(using: &chance), mood: try any(Mood.self, &chance))
  }

  private static func finding(_ chance: inout SeededGenerator) throws -> Finding {
    Finding(
      kind: try any(FindingKind.self, &chance), name: text(&chance), span: span(&chance),
      status: .random(using: &chance) ? nil : try any(MentionStatus.self, &chance),
      rule: text(&chance), clause: .random(using: &chance) ? nil : number(&chance))
  }

  private static func span(_ chance: inout SeededGenerator) -> Span {
    Span(number(&chance), number(&chance))
  }

  /// Any number, small ones and the ends more often than chance would have it.
  private static func number(_ chance: inout SeededGenerator) -> Int {
    let usual = [0, 1, 9, 10, 11, 99, 100, 999, 1_000, -1, -10, .max, .min]
    return usual.randomElement(using: &chance).flatMap {
      .random(using: &chance) ? $0 : Int.random(in: .min ... .max, using: &chance)
    } ?? 0
  }

  private static func text(_ chance: inout SeededGenerator) -> String {
    ["", "result", "story.result:fell", "a \"quoted\" \\ one", "line\nline", "/é漢👩🏽‍⚕️\u{0}"]
      .randomElement(using: &chance) ?? ""
  }

  private static func any<Case: CaseIterable>(
    _ type: Case.Type, _ chance: inout SeededGenerator
  ) throws -> Case {
    try #require(Array(type.allCases).randomElement(using: &chance))
  }

  private static func list<Element>(
    _ chance: inout SeededGenerator, _ make: (inout SeededGenerator) throws -> Element
  ) throws -> [Element] {
    var list: [Element] = []
    for _ in 0..<Int.random(in: 0...12, using: &chance) { list.append(try make(&chance)) }
    return list
  }
}
