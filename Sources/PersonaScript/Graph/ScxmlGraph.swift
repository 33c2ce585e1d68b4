// A state chart (SCXML 1.0, W3C Recommendation of 1 September 2015): enough to hold the interview with.
import Interview

extension DialogueGraph {
  /// The graph as SCXML with the ECMAScript data model.
  ///
  /// What the candidate does comes as events: `answered`, `no-answer`, `skipped`. What conditions ask
  /// about are functions and numbers that the host provides, by the names that persona files use;
  /// `picked(question)` says whether a pick has drawn it and it was not asked yet.
  public var scxml: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" datamodel=\"ecmascript\"",
      "    name=\(Self.attribute(persona)) initial=\"opening\">",
      "  <datamodel>",
      "    <data id=\"followUps\" expr=\"0\"/>",
      "    <data id=\"reprompts\" expr=\"0\"/>",
      "    <data id=\"spent\" expr=\"[]\"/>",
      "  </datamodel>",
    ]
    for node in nodes { lines += state(node) }
    return (lines + ["</scxml>", ""]).joined(separator: "\n")
  }

  private func state(_ node: Node) -> [String] {
    let id = Self.attribute(node.id)
    switch node.kind {
    case .goodbye: return ["  <final id=\(id)>"] + say(node.text, "    ") + ["  </final>"]
    case .question: return questionState(node)
    case .opening, .pick, .condition:
      let spoken = node.kind == .opening ? say(node.text, "    ") : []
      return ["  <state id=\(id)>"] + spoken + transitions(node) + ["  </state>"]
    case .candidateQuestions, .closing:
      let said = node.kind == .candidateQuestions ? "done skipped" : "answered skipped"
      return ["  <state id=\(id)>"] + say(node.text, "    ") + transitions(node, event: said)
        + ["  </state>"]
    }
  }

  /// The ways on, in order; a condition of an edge is a condition of its transition.
  private func transitions(_ node: Node, event: String? = nil) -> [String] {
    edges.filter { $0.from == node.id }.map { edge in
      let on = event.map { " event=\(Self.attribute($0))" } ?? ""
      let condition =
        switch edge.condition {
        case .holds(let condition): " cond=\(Self.attribute(condition.ecmaScript))"
        case .drawn(let question):
          " cond=\(Self.attribute("picked(\(JSONTree.quoted(question)))"))"
        case nil: ""
        }
      return "    <transition\(on)\(condition) target=\(Self.attribute(edge.to))/>"
    }
  }

  /// A question: an answer draws the first follow-up whose condition holds, while patience lasts.
  private func questionState(_ node: Node) -> [String] {
    let id = node.id
    let next = edges.first { $0.from == id }?.to ?? "goodbye"
    let isWarmUp = node.question?.kind == .warmUp
    let probes = Self.ranked((node.question?.probes ?? []) + (isWarmUp ? [] : sharedProbes))
    let patience = isWarmUp ? min(1, patience) : patience
    var lines = [
      "  <state id=\(Self.attribute(id)) initial=\(Self.attribute(id + ".asked"))>",
      "    <onentry>",
      "      <assign location=\"followUps\" expr=\"0\"/>",
      "      <assign location=\"reprompts\" expr=\"0\"/>",
      "      <assign location=\"spent\" expr=\"[]\"/>", "    </onentry>",
    ]
    for probe in probes {
      let key = JSONTree.quoted(probe.id)
      let condition =
        "followUps < \(patience) && spent.indexOf(\(key)) < 0 && \(probe.when.ecmaScript)"
      lines.append(
        "    <transition event=\"answered\" cond=\(Self.attribute(condition)) "
          + "target=\(Self.attribute(Self.state(of: probe, in: id)))/>")
    }
    lines += [
      "    <transition event=\"answered\" target=\(Self.attribute(next))/>",
      "    <transition event=\"no-answer\" cond=\"followUps == 0 &amp;&amp; reprompts &lt; \(reprompts)\">",
      "      <assign location=\"reprompts\" expr=\"reprompts + 1\"/>", "    </transition>",
      "    <transition event=\"no-answer skipped\" target=\(Self.attribute(next))/>",
      "    <state id=\(Self.attribute(id + ".asked"))>",
    ]
    lines += say(node.text, "      ") + ["    </state>"]
    return lines + probes.flatMap { state($0, in: id) } + ["  </state>"]
  }

  private func state(_ probe: Probe, in id: String) -> [String] {
    let key = JSONTree.quoted(probe.id)
    return [
      "    <state id=\(Self.attribute(Self.state(of: probe, in: id)))>", "      <onentry>",
      "        <assign location=\"followUps\" expr=\"followUps + 1\"/>",
      "        <assign location=\"spent\" expr=\(Self.attribute("spent.concat([\(key)])"))/>",
      "        <log label=\"say\" expr=\(Self.attribute(JSONTree.quoted(probe.say.first ?? "")))/>",
      "      </onentry>", "    </state>",
    ]
  }

  private func say(_ text: String, _ indent: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return [
      indent + "<onentry>",
      indent + "  <log label=\"say\" expr=\(Self.attribute(JSONTree.quoted(text)))/>",
      indent + "</onentry>",
    ]
  }

  private static func state(of probe: Probe, in id: String) -> String {
    id + ".probe." + probe.id.replacing("#", with: ".")
  }

  /// A value in quotes, as XML has it.
  private static func attribute(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
