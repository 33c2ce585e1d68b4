// What a level of pressure means for the interview that begins, so that nobody is surprised by it.
package import Interview

extension Interviewer {
  /// "Level tough: up to 4 follow-ups a question, no second try at an answer that is none, and …"
  package var levelNote: String {
    let followUps = "up to \(patience) follow-up\(patience == 1 ? "" : "s") a question"
    let tries =
      switch reprompts {
      case 0: "no second try at an answer that is none"
      case 1: "a second try at an answer that is none"
      default: "\(reprompts) more tries at an answer that is none"
      }
    var parts = [followUps, tries]
    if script.panel != nil {
      let breakingIn =
        switch interjections {
        case 0: "nobody breaks in on a colleague"
        case 1: "a colleague may break in once a question"
        default: "colleagues may break in \(interjections) times a question"
        }
      parts.append(breakingIn)
    }
    return "Level \(settings.level.rawValue): " + parts.dropLast().joined(separator: ", ")
      + (parts.count > 1 ? " and " : "") + (parts.last ?? "") + "."
  }
}
