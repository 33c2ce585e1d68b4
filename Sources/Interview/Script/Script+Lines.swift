// Every line of a script that a candidate can see, with an id that stays: what a translation replaces.

/// A line with its id.
public struct ScriptLine: Sendable, Equatable {
  /// `question.pushback.ask.1`: where it stands; wordings are counted from 1.
  public var id: String
  /// As the script has it, templates included.
  public var text: String

  /// A line.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

extension Script {
  /// Its lines, in the order of a file; empty ones are left out.
  public var lines: [ScriptLine] {
    var script = self
    var lines: [ScriptLine] = []
    script.visitLines { id, text in
      if !text.isEmpty { lines.append(ScriptLine(id: id, text: text)) }
    }
    return lines
  }

  /// The script with other texts for some of its lines, by their ids; ids that it does not have change
  /// nothing.
  public func replacing(_ texts: [String: String]) -> Script {
    var script = self
    script.visitLines { id, text in text = texts[id] ?? text }
    return script
  }

  private mutating func visitLines(_ visit: (String, inout String) -> Void) {
    visit("name", &persona.name)
    visit("role", &persona.role)
    Self.each(&opening, "opening", visit)
    for index in questions.indices { questions[index].visitLines(visit) }
    for index in probes.indices { probes[index].visitLines(visit) }
    reprompts.visitLines("reprompt", visit)
    Self.acknowledgements(&acknowledgements, "acknowledgement", visit)
    for index in levels.indices { levels[index].visitLines(visit) }
    Self.each(&candidateQuestions.invite, "candidate-questions.invite", visit)
    Self.each(&candidateQuestions.more, "candidate-questions.more", visit)
    for index in candidateQuestions.answers.indices
    where !candidateQuestions.answers[index].isTheEmployers {
      let id = "answer." + candidateQuestions.answers[index].id
      Self.each(&candidateQuestions.answers[index].say, id, visit)
    }
    Self.each(&candidateQuestions.fallback, "candidate-questions.fallback", visit)
    Self.each(&candidateQuestions.none, "candidate-questions.none", visit)
    Self.each(&candidateQuestions.noticed, "candidate-questions.noticed", visit)
    Self.each(&closing.ask, "closing.ask", visit)
    Self.each(&closing.thanks, "closing.thanks", visit)
    for index in facts.indices { visit("fact." + facts[index].id, &facts[index].text) }
  }

  fileprivate static func each(
    _ wordings: inout [String], _ id: String, _ visit: (String, inout String) -> Void
  ) {
    for index in wordings.indices { visit("\(id).\(index + 1)", &wordings[index]) }
  }

  fileprivate static func acknowledgements(
    _ items: inout [Acknowledgement], _ prefix: String, _ visit: (String, inout String) -> Void
  ) {
    for index in items.indices {
      let id = items[index].id.isEmpty ? "\(index + 1)" : items[index].id
      each(&items[index].say, "\(prefix).\(id)", visit)
    }
  }
}

extension Question {
  fileprivate mutating func visitLines(_ visit: (String, inout String) -> Void) {
    let prefix = "question.\(id)."
    Script.each(&ask, prefix + "ask", visit)
    Script.each(&clarify, prefix + "clarify", visit)
    visit(prefix + "hint", &hint)
    visit(prefix + "example", &example)
    for index in probes.indices { probes[index].visitLines(visit) }
    reprompts.visitLines(prefix + "reprompt", visit)
  }
}

extension Probe {
  fileprivate mutating func visitLines(_ visit: (String, inout String) -> Void) {
    Script.each(&say, "probe.\(id)", visit)
  }
}

extension Reprompts {
  fileprivate mutating func visitLines(
    _ prefix: String, _ visit: (String, inout String) -> Void
  ) {
    Script.each(&nonAnswer, prefix + ".non-answer", visit)
    Script.each(&offTopic, prefix + ".off-topic", visit)
    Script.each(&stuffing, prefix + ".stuffing", visit)
    Script.each(&patientDetails, prefix + ".patient-details", visit)
    Script.each(&moveOn, prefix + ".move-on", visit)
  }
}

extension LevelRules {
  fileprivate mutating func visitLines(_ visit: (String, inout String) -> Void) {
    let prefix = "level.\(level.rawValue)."
    Script.each(&opening, prefix + "opening", visit)
    for index in probes.indices { probes[index].visitLines(visit) }
    reprompts.visitLines(prefix + "reprompt", visit)
    Script.acknowledgements(&acknowledgements, prefix + "acknowledgement", visit)
  }
}
