// The text of a job posting, cut into what it asks for.
import Interview

/// What a posting asks for in its own words, before anything in them is recognised.
struct PostingText {
  /// One thing that is asked for.
  struct Entry: Equatable {
    var text: String
    var kind: JobPosting.Kind
  }

  /// In the posting's order, each wording once.
  private(set) var entries: [Entry] = []

  /// Longer ones are cut into sentences.
  private static let longItem = 240

  private var section = PostingSection.open
  /// The item or paragraph that is being read, which further lines may go on.
  private var pending = ""
  private var pendingIsItem = false

  init(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for part in Self.itemsOnOneLine(line) { read(PostingLine(part)) }
    }
    finish()
  }

  /// A line on which several items stand behind bullets of their own.
  private static func itemsOnOneLine(_ line: Substring) -> [Substring] {
    for bullet in ["•", "·", "▪", "●", "◦", "‣", "✓"] {
      let parts = line.split(separator: " \(bullet) ")
      if parts.count > 1 { return parts.prefix(1) + parts.dropFirst().map { "• \($0)" } }
    }
    return [line]
  }

  private mutating func read(_ line: PostingLine) {
    if line.text.isEmpty { return finish() }
    if let (section, rest) = PostingSection.opened(by: line) {
      finish()
      self.section = section
      if !rest.isEmpty { take(rest, asItem: true) }
      return
    }
    if !line.isItem, goesOn(line.text) {
      pending += " " + line.text
    } else {
      finish()
      take(line.text, asItem: line.isItem)
    }
  }

  private mutating func take(_ text: String, asItem: Bool) {
    (pending, pendingIsItem) = (text, asItem)
  }

  /// Whether a line without a bullet goes on with the one before, which was broken to fit a page.
  private func goesOn(_ text: String) -> Bool {
    guard let last = pending.last else { return false }
    if text.first?.isLowercase == true || text.first == "(" || last == "," || last == "-" {
      return true
    }
    let word = pending.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return Self.opening.contains(word) || section == .open && !pendingIsItem && !Self.ends(pending)
  }

  /// Words that nothing ends with.
  private static let opening: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "including", "of", "on", "or", "our",
    "the", "to", "with", "within",
  ]

  private static func ends(_ text: String) -> Bool {
    text.last.map { ".!?:;".contains($0) } ?? true
  }

  private mutating func finish() {
    defer { pending = "" }
    guard !pending.isEmpty else { return }
    let isList = pendingIsItem && pending.utf8.count <= Self.longItem
    let sentences = isList ? [pending] : Self.sentences(pending)
    switch section {
    case .ignored: break
    case .asking(let kind): sentences.forEach { add($0, kind) }
    case .open:
      sentences.filter { pendingIsItem || Self.asks($0) }.forEach { add($0, .required) }
    }
  }

  private mutating func add(_ text: String, _ kind: JobPosting.Kind) {
    var words = Substring(text)
    while let last = words.last, ".;,: ".contains(last) { words.removeLast() }
    // An address, a number, a row of dashes: nothing that an interview could be about.
    guard words.count(where: \.isLetter) > 2, !words.contains("://"), !words.contains("@") else {
      return
    }
    let entry = Entry(text: String(words), kind: Self.isWished(words) ? .wished : kind)
    let key = entry.text.lowercased()
    guard !entries.contains(where: { $0.text.lowercased() == key }) else { return }
    entries.append(entry)
  }

  private static func isWished(_ text: Substring) -> Bool {
    let text = text.lowercased()
    return ["preferred", "a plus", "nice to have", "desirable", "an advantage", "an asset"]
      .contains(where: text.contains)
  }

  /// Whether a sentence outside every list asks something of a candidate, and tells nothing of the
  /// employer.
  private static func asks(_ sentence: String) -> Bool {
    let text = " " + sentence.lowercased().replacing("’", with: "'")
    if [" we are ", " we have ", " our ", " we've "].contains(where: text.hasPrefix) {
      return false
    }
    return [
      " must ", " require", " you have ", " you will ", " you'll ", " you bring ", " you can ",
      " you are ", " ability to ", " knowledge of ", " proficien", " familiar", " degree",
      " certified ", " certification", "years of ", "years' ", " experience in ",
      " experience with ", " experience leading ", " experience managing ", " the candidate ",
      " responsible for ",
    ].contains(where: text.contains)
  }

  /// The sentences of a paragraph; what ends with a semicolon is one as well.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence: [Substring] = []
    for word in text.split(separator: " ") {
      sentence.append(word)
      let dots = word.count { $0 == "." }
      let isEnd =
        word.last == ";" || word.last == "!" || word.last == "?"
        || word.last == "." && dots == 1 && word.count > 3
      guard isEnd else { continue }
      sentences.append(sentence.joined(separator: " "))
      sentence = []
    }
    if !sentence.isEmpty { sentences.append(sentence.joined(separator: " ")) }
    return sentences
  }
}
