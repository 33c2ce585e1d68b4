// The email that a candidate writes after the interview, and what of it is read.

/// A follow-up email that was written.
public struct FollowUpEmail: Sendable, Hashable {
  /// As it was written.
  public var text: String
  /// What was seen in its ``body(of:)``.
  public var findings: Findings
  /// What it is worth.
  public var score: StageScore

  /// An email.
  public init(text: String, findings: Findings, score: StageScore) {
    self.text = text
    self.findings = findings
    self.score = score
  }

  /// What is read of `text`: all of it up to the line that signs off, where only a signature follows.
  /// The writer's own telephone number is no patient's.
  public static func body(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { line in signOffs.contains(plain(line)) }
    guard let last else { return text }
    let signature = lines[(last + 1)...].filter { $0.contains { !$0.isWhitespace } }
    guard signature.count <= longestSignature, !signature.contains(where: isPostscript) else {
      return text
    }
    return String(text[..<lines[last].startIndex])
  }

  /// Lines of a name, a telephone number, an address and a place, and one more.
  private static let longestSignature = 5

  private static let signOffs: Set<String> = [
    "best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards",
    "regards", "sincerely", "yours", "yours sincerely", "yours faithfully", "yours truly",
    "sincerely yours", "with thanks", "many thanks", "thanks", "thank you", "respectfully",
    "with best wishes", "with kind regards", "all the best", "cheers", "warmly",
  ]

  private static func plain(_ line: Substring) -> String {
    let words = line.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "!" }
    return words.joined(separator: " ")
  }

  private static func isPostscript(_ line: Substring) -> Bool {
    line.lowercased().filter { !$0.isWhitespace && $0 != "." }.hasPrefix("ps")
  }
}

/// Somebody who questioned the candidate, and will read the email.
struct EmailReader: Sendable {
  /// Who it is.
  var persona: Persona
  /// Concepts that their questions are about.
  var concepts: Set<String>
  /// Topics of their questions, in words.
  var topics: [String]

  /// Terms by which analysis sees the name and the topics.
  var terms: [Term] {
    let names = persona.name.split(separator: " ").filter { !$0.hasSuffix(".") && $0.count > 2 }
    return [
      Term(id: nameCue, forms: [persona.name] + names.map(String.init)),
      Term(id: topicCue, forms: topics),
    ].filter { !$0.forms.isEmpty }
  }

  /// What mentions of the name are called.
  var nameCue: String { StageCues.prefix + "reader:" + persona.id }
  /// What mentions of a topic are called.
  var topicCue: String { StageCues.prefix + "topic:" + persona.id }
}

extension Interviewer {
  /// Those who asked the candidate something, in the order of their first question; the interviewer,
  /// where no question was asked.
  func emailReaders(in session: Session) -> [EmailReader] {
    var readers: [EmailReader] = []
    for turn in session.turns {
      guard let question = script.question(turn.question) else { continue }
      let persona = (script.panel?.asker(of: question.id) ?? script).persona
      let index = readers.firstIndex { $0.persona.id == persona.id } ?? readers.endIndex
      if index == readers.endIndex {
        readers.append(EmailReader(persona: persona, concepts: [], topics: []))
      }
      guard question.kind != .warmUp else { continue }
      readers[index].concepts.formUnion(question.expects.map(\.concept))
      let topic = question.topic.split(separator: "-").joined(separator: " ")
      if !topic.isEmpty, !readers[index].topics.contains(topic) {
        readers[index].topics.append(topic)
      }
    }
    guard readers.isEmpty else { return readers }
    return [EmailReader(persona: script.persona, concepts: [], topics: [])]
  }

  /// What the analyser must know about the ``FollowUpEmail/body(of:)`` of a follow-up email.
  public func emailContext(in session: Session) -> AnalysisContext {
    AnalysisContext(
      question: "", kind: .situational,
      terms: StageCues.email + emailReaders(in: session).flatMap(\.terms)
        + [Term(id: StageCues.prefix + "writer", forms: [session.candidate])],
      jargon: script.persona.voice.jargon, heard: session.linesSaid.sorted())
  }

  /// The score of a follow-up email with these findings.
  func emailScore(_ findings: Findings, in session: Session) -> StageScore {
    StageReading.email(findings, to: emailReaders(in: session))
  }
}
