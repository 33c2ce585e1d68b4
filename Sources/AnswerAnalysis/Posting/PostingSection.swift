// The parts of a job posting, told by their titles.
import Interview

/// What a part of a posting is about.
enum PostingSection: Equatable {
  /// Before any title, or under one that says nothing about what follows.
  case open
  /// What is asked for, and how much.
  case asking(JobPosting.Kind)
  /// The employer, the pay, how to apply.
  case ignored

  /// The section that a line opens, with what stands behind the title on its line; nil for a line that
  /// is no title.
  static func opened(by line: PostingLine) -> (section: PostingSection, rest: String)? {
    if let colon = line.text.firstIndex(of: ":") {
      let title = line.text[..<colon]
      let rest = String(line.text[line.text.index(after: colon)...].drop { $0 == " " })
      if isTitle(title) { return (section(title), rest) }
      if rest.isEmpty, !line.isItem, title.split(separator: " ").count <= 8 {
        return (section(title), "")
      }
      return nil
    }
    if line.isTitle { return (section(line.text[...]), "") }
    guard !line.isItem, isTitle(line.text[...]) else { return nil }
    return (section(line.text[...]), "")
  }

  /// Whether a line consists of nothing but what titles are made of.
  private static func isTitle(_ text: Substring) -> Bool {
    let words = words(text)
    guard (1...8).contains(words.count),
      words.allSatisfy({ small.contains($0) || telling.contains($0) })
    else { return false }
    return words.contains(where: telling.contains) || section(text) != .open
  }

  /// The first sort of title that a part of its words belongs to.
  private static func section(_ title: Substring) -> PostingSection {
    let text = " " + words(title).joined(separator: " ") + " "
    let found = titles.first { entry in entry.parts.contains { text.contains(" " + $0) } }
    return found?.section ?? .open
  }

  private static func words(_ text: Substring) -> [String] {
    text.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
  }

  /// Beginnings of words, in the order in which they are looked for.
  private static let titles: [(section: PostingSection, parts: [String])] = [
    (
      .ignored,
      [
        "we offer", "benefit", "perk", "about us", "about the company", "about our", "who we are",
        "our ", "how to apply", "to apply", "apply", "compensation", "salary", "pay ", "why join",
        "why work", "equal", "location", "working conditions", "work environment", "physical",
        "contact", "company",
      ]
    ),
    (
      .asking(.wished),
      ["preferred", "nice", "desired", "desirable", "bonus", "plus", "ideally", "additional"]
    ),
    (
      .asking(.duty),
      [
        "responsib", "dut", "you'll do", "you will do", "to do", "functions", "accountab",
        "the role",
        "your role", "this role", "day to day", "tasks", "the job", "job description",
        "position summary", "the position",
      ]
    ),
    (
      .asking(.required),
      [
        "require", "qualif", "skill", "experience", "education", "certif", "knowledge", "compet",
        "abilities", "must", "minimum", "basic", "essential", "need", "you bring", "you have",
        "you are", "about you", "looking for", "profile", "candidate", "expect",
      ]
    ),
  ]

  /// Words that titles are made of beside those that tell something.
  private static let small: Set<String> = [
    "a", "an", "and", "of", "or", "the", "to", "for", "in", "with", "your", "our", "we", "you",
    "you'll", "you're", "we're", "what", "who", "will", "are", "is", "it", "how", "us", "be", "do",
    "this", "day", "have", "key", "core", "main", "other", "general", "ideal", "principal",
    "primary", "technical", "professional", "about", "why", "as",
  ]
  private static let telling: Set<String> = [
    "requirements", "requirement", "required", "qualifications", "qualification", "skills",
    "experience", "education", "responsibilities", "duties", "role", "job", "position", "summary",
    "overview", "description", "offer", "benefits", "perks", "apply", "bring", "need", "looking",
    "nice", "must", "haves", "have's", "bonus", "points", "plus", "pluses", "preferred", "desired",
    "desirable", "essential", "minimum", "basic", "profile", "compensation", "salary", "pay",
    "range", "location", "mission", "values", "company", "certifications", "certification",
    "knowledge", "abilities", "competencies", "additional", "candidate", "functions",
    "accountabilities", "conditions", "environment", "physical", "demands", "equal", "opportunity",
    "employer", "join", "work", "working", "expect", "tasks", "contact",
  ]
}
