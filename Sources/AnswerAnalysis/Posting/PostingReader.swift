// A job posting read: what it asks for, and which of the lexicon's concepts are in it.
public import Interview

/// What was read of a posting.
public struct ReadPosting: Sendable, Equatable {
  /// The posting; nil when nothing in the text asks for anything.
  public var posting: JobPosting?
  /// How many further things it asks for, beyond ``PostingReader/most``.
  public var leftOut: Int
}

/// Reads postings. Equal texts give equal postings.
public struct PostingReader {
  /// More requirements than these are no help to an interview.
  public static let most = 40
  /// Longer requirements are shortened to so many characters.
  public static let longest = 300

  private let analyser: Analyser

  /// A reader that recognises what `analyser` does.
  public init(analyser: Analyser) {
    self.analyser = analyser
  }

  /// What `text` asks for, whatever it was copied from.
  public func read(_ text: String) -> ReadPosting {
    let entries = PostingText(text).entries
    let requirements = entries.prefix(Self.most).map { entry in
      JobPosting.Requirement(
        Self.shortened(entry.text), kind: entry.kind, concepts: concepts(in: entry.text))
    }
    return ReadPosting(
      posting: requirements.isEmpty ? nil : JobPosting(requirements),
      leftOut: entries.count - requirements.count)
  }

  /// The concepts that are spoken of, in the order of the text; "no travel" asks for none.
  private func concepts(in text: String) -> [String] {
    var concepts: [String] = []
    for finding in analyser.findings(in: text, context: AnalysisContext()).items
    where finding.kind == .mention && finding.status != .negated {
      if !concepts.contains(finding.name) { concepts.append(finding.name) }
    }
    return concepts
  }

  private static func shortened(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }
}
