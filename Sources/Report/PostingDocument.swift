// What an interviewer makes of a job posting: shown before the start, and with what came of it at the end.
public import Interview

/// Makes the pages about a posting.
public struct PostingDocument {
  private let posting: JobPosting
  private let names: (String) -> String

  /// Lines shown of each sort before the start; the others are counted.
  private static let shown = 6
  /// Graphemes of a requirement that a line shows.
  private static let width = 72

  /// Pages about a posting; `names` gives a concept's name by its id.
  public init(_ posting: JobPosting, names: @escaping (String) -> String) {
    self.posting = posting
    self.names = names
  }

  /// What was recognised and what was not, before an interview begins.
  ///
  /// - Parameters:
  ///   - file: What the person calls the posting.
  ///   - leftOut: How many requirements were too many.
  public func preview(of file: String, leftOut: Int = 0) -> Document {
    let recognised = posting.recognised
    let others = posting.requirements.filter(\.concepts.isEmpty)
    var document = Document([
      .paragraph([
        Run("\(file) asks for \(Self.count(posting.requirements.count, "thing")): "),
        Run("\(recognised.count) recognised, \(others.count) not."),
      ])
    ])
    document.blocks += lines(
      recognised.map { requirement in
        (requirement.text, requirement.concepts.map(names).joined(separator: ", "))
      }, marker: "+")
    let lean =
      recognised.isEmpty
      ? "The interview is as it would be without a posting."
      : "Where there is a choice, you are asked about these."
    document.append(.paragraph([Run(lean, .dim)]))
    document.blocks += lines(others.map { ($0.text, "") }, marker: "?")
    if !others.isEmpty {
      document.append(
        .paragraph([
          Run("These I cannot look for in your answers: have an example of your own ready.", .dim)
        ]))
    }
    if leftOut > 0 {
      document.append(
        .paragraph([
          Run("\(Self.count(leftOut, "further line")) left out: too many to ask about.", .dim)
        ]))
    }
    return document
  }

  private func lines(_ lines: [(text: String, note: String)], marker: String) -> [Block] {
    let shown = lines.prefix(Self.shown).map { line in
      Block.item(
        marker: marker,
        [Run(line.text.shortened(to: Self.width))]
          + (line.note.isEmpty ? [] : [Run(" (\(line.note))", .dim)]))
    }
    guard lines.count > Self.shown else { return shown }
    return shown + [.item(marker: marker, [Run("and \(lines.count - Self.shown) more", .dim)])]
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension PostingDocument {
  /// Quotes shown for one requirement.
  private static let quotes = 2

  /// Which requirements the answers gave evidence of, in the posting's order.
  public func evidence(_ reviews: [RequirementReview]) -> Document {
    let looked = reviews.filter { $0.status != .notRecognised }
    var document = Document([.paragraph([Run("What the posting asks for", .strong)])])
    if !looked.isEmpty {
      let shown = looked.count { $0.status == .shown }
      document.append(
        .paragraph([
          Run(
            "An example of \(shown) in \(Self.count(looked.count, "line")) that could be looked for."
          )
        ]))
    }
    for review in looked { document.blocks += blocks(review) }
    let others = reviews.filter { $0.status == .notRecognised }.map(\.requirement.text)
    guard !others.isEmpty else { return document }
    document.append(.paragraph([Run("Not recognised, so not looked for:", .dim)]))
    document.blocks += others.map { .item(marker: "?", [Run($0.shortened(to: Self.width), .dim)]) }
    return document
  }

  private func blocks(_ review: RequirementReview) -> [Block] {
    let text = Run(review.requirement.text.shortened(to: Self.width))
    let (marker, verdict): (String, Run) =
      switch review.status {
      case .shown: ("+", Run(": an example", .good))
      case .mentioned: ("~", Run(": spoken of, with no deed of yours", .warning))
      case .notSeen, .notRecognised: ("-", Run(": I did not see anything about it", .warning))
      }
    return [.item(marker: marker, [text, verdict])]
      + review.sightings.prefix(Self.quotes).map { sighting in
        .quote(
          [Run(sighting.words.shortened(to: Self.width).trimmed, .quote)],
          note: [Run("question \(sighting.turn), \(names(sighting.concept))", .dim)])
      }
  }
}
