// Words that are forms of one word though their stems differ, and endings that leave the word the same.

/// Brings a stem to the root that it shares with its relatives: "larger" and "large", "broke" and "break".
///
/// Only model answers are compared by roots. A root tells less than a stem, which is what is wanted
/// where two people say one thing in their own words, and too little where a lexicon is searched.
enum WordFamilies {
  /// Comparatives and plurals that go their own way; the irregular verbs are ``Verbs``'.
  private static let irregular = """
    good better best; bad worse worst; far farther farthest; far further furthest; \
    much more most; little less least; man men; woman women; child children; person people; \
    foot feet; tooth teeth; mouse mice; leaf leaves; half halves; life lives; light lit; break broke
    """

  /// The root of the first word of each family, by the stems of its other words.
  private static let families: [String: String] = {
    let stemmer = Stemmer()
    var roots: [String: String] = [:]
    for list in [Verbs.irregular, Verbs.irregularState, Verbs.irregularChange, irregular] {
      for family in list.split(separator: ";") {
        let stems = family.split(separator: " ").map { stemmer.stem(of: String($0)) }
        guard let first = stems.first else { continue }
        let root = String(first.utf8.prefix(rootLength(Array(first.utf8)))) ?? first
        for stem in stems where stem != first { roots[stem] = root }
      }
    }
    return roots
  }()

  /// Endings that grade a word or turn it into another part of speech, in the order in which they are
  /// taken off. "-less" is not among them: it turns a word round.
  private static let endings = ["ness", "er", "est", "ment", "ful", "ly", "ion", "abl", "iv", "al"]
    .map { Array($0.utf8) }
  /// A root has at least this many letters, so that "water" stays what it is to "watt".
  private static let shortestRoot = 4

  /// Calls `body` with the root of a stem.
  static func withRoot<Result>(
    of stem: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if var root = families[String(decoding: stem, as: UTF8.self)] { return root.withUTF8(body) }
    return body(UnsafeBufferPointer(rebasing: stem[0..<rootLength(stem)]))
  }

  private static func rootLength(_ stem: some RandomAccessCollection<UInt8>) -> Int {
    var length = stem.count
    for ending in endings where length - ending.count >= shortestRoot {
      if stem.prefix(length).suffix(ending.count).elementsEqual(ending) { length -= ending.count }
    }
    return length
  }
}
