// What to write in place of a template that lines do not know.
import Interview

/// Advice on templates.
enum TemplateAdvice {
  /// What to try, or nil when nothing is near.
  static func help(_ name: String) -> String? {
    if name.allSatisfy({ $0 == " " }) { return "write '{{' for a brace that is meant as such" }
    for tight in [name.replacing(" ", with: ""), name.replacing("=", with: ":")]
    where tight != name && isSound(tight) {
      return tight.contains(":") && !name.contains(":")
        ? "write a colon: {\(Wording.visible(tight))}"
        : "write it without spaces: {\(Wording.visible(tight))}"
    }
    if let example = alone[name] { return "say which: {\(example)}" }
    let plain = name.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    if people.contains(plain) { return "did you mean {candidate}?" }
    if employers.contains(plain) { return "did you mean {organization.name}?" }
    if let near = Suggestion.nearest(to: name, among: known) { return "did you mean {\(near)}?" }
    return nil
  }

  private static func isSound(_ name: String) -> Bool {
    Template.all(in: "{\(name)}").allSatisfy(\.isSound)
  }

  private static let known = [
    "candidate", "organization.name", "quote:CONCEPT", "recall:CONCEPT", "remembered:NAME",
    "fact:ID",
  ]

  /// Those that need something after a colon.
  private static let alone = [
    "quote": "quote:CONCEPT", "recall": "recall:CONCEPT", "remembered": "remembered:NAME",
    "fact": "fact:ID", "organization": "organization.name",
  ]

  private static let people: Set<String> = [
    "name", "you", "user", "applicant", "interviewee", "first-name", "firstname", "your-name",
    "candidate.name", "candidate-name", "candidates-name", "person",
  ]

  private static let employers: Set<String> = [
    "company", "employer", "organisation", "hospital", "clinic", "organization-name",
    "company-name", "company.name", "employer.name",
  ]
}
