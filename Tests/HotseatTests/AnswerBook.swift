// The answers of a golden interview, by question, so that they fit whichever questions are asked.
import TestSupport

/// A file of answers: blocks `## question-id`, in each the answer, then those to follow-ups.
///
/// An answer to a follow-up may begin with the follow-up's id and a colon: `pushback-ending: …`; it
/// is given to that one only. `again:` is given when the question is put again. The others are given
/// in their order to any other follow-up. Lines that begin with one `#`, and empty ones, are comments.
struct AnswerBook {
  fileprivate struct Block {
    var answer: String?
    var keyed: [String: String] = [:]
    var others: [String] = []
  }

  /// Blocks whose lines are all said in their order.
  private static let steps = ["candidate-questions", "closing"]

  private var blocks: [String: Block] = [:]
  private var given: [String: Int] = [:]
  /// What had no answer written for it, in words.
  private(set) var missing: [String] = []

  /// Reads the text of a file.
  init(_ text: String) {
    var id = ""
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") {
        id = String(line.dropFirst(3))
      } else if !line.hasPrefix("#") {
        blocks[id, default: Block()].take(line, isAnswer: !Self.steps.contains(id))
      }
    }
  }

  /// The answer to the question itself.
  mutating func answer(to question: String) -> String {
    blocks[question]?.answer ?? nothing(for: question)
  }

  /// The answer when `question` is put again.
  mutating func answerAgain(to question: String) -> String {
    blocks[question]?.keyed["again"] ?? next(of: question, for: "\(question) put again")
  }

  /// The answer to a follow-up of `question`.
  mutating func answer(to question: String, probe: String) -> String {
    blocks[question]?.keyed[probe] ?? next(of: question, for: "\(question), follow-up \(probe)")
  }

  /// What the candidate asks next, at a place of the plan that is no question.
  mutating func next(of step: String, for what: String) -> String {
    let all = blocks[step]?.others ?? []
    let position = given[step, default: 0]
    given[step] = position + 1
    return all.indices.contains(position) ? all[position] : nothing(for: what)
  }

  private mutating func nothing(for what: String) -> String {
    missing.append(what)
    return "I have nothing more to add to that, I think."
  }
}

extension AnswerBook.Block {
  fileprivate mutating func take(_ line: String, isAnswer: Bool) {
    if isAnswer, answer == nil {
      answer = line
    } else if let (key, text) = Self.keyed(line) {
      keyed[key] = text
    } else {
      others.append(line)
    }
  }

  /// `probe-id: text`; an id has no capitals and no spaces.
  private static func keyed(_ line: String) -> (String, String)? {
    guard let match = line.wholeMatch(of: /([a-z0-9-]+): (.+)/) else { return nil }
    return (String(match.1), String(match.2))
  }
}
