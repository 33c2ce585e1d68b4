// Words that say the opposite of one another.

/// Opposites of everyday speech, by their roots.
enum Opposites {
  /// Two sides a line; every word of one side is the opposite of every word of the other.
  private static let pairs = [
    ("same alike equal identical similar", "different differ unequal"),
    ("increase grow rise gain", "decrease shrink fall decline"),
    ("more", "less fewer"),
    ("most", "least fewest"),
    ("big large", "small little"),
    ("long", "short"),
    ("high", "low"),
    ("open", "close closed shut"),
    ("fast quick rapid", "slow"),
    ("hot warm", "cold cool"),
    ("positive", "negative"),
    ("before", "after"),
    ("early", "late"),
    ("first", "last"),
    ("connect join attach together", "separate disconnect unconnected apart"),
    ("complete intact", "incomplete broken"),
    ("light", "heavy"),
    ("bright", "dark"),
    ("always", "never"),
    ("with", "without"),
    ("up", "down"),
    ("left", "right"),
    ("hard", "soft"),
    ("easy simple", "difficult complex"),
    ("strong", "weak"),
    ("better best", "worse worst"),
    ("above", "below"),
    ("top", "bottom"),
    ("inside", "outside"),
    ("possible", "impossible"),
    ("dependent", "independent"),
    ("static", "dynamic"),
    ("true", "false"),
    ("allow permit", "forbid prevent"),
    ("accept approve", "reject refuse"),
    ("add include", "remove exclude"),
    ("internal", "external"),
    ("public", "private"),
    ("empty", "full"),
    ("win", "lose"),
  ]

  private static let byRoot: [String: [String]] = {
    let stemmer = Stemmer()
    var opposites: [String: [String]] = [:]
    for (left, right) in pairs {
      let (left, right) = (roots(left, stemmer), roots(right, stemmer))
      for root in left { opposites[root, default: []] += right.filter { $0 != root } }
      for root in right { opposites[root, default: []] += left.filter { $0 != root } }
    }
    return opposites
  }()

  private static func roots(_ words: String, _ stemmer: Stemmer) -> [String] {
    words.split(separator: " ").map { word in
      var stem = stemmer.stem(of: String(word))
      return stem.withUTF8 { bytes in
        WordFamilies.withRoot(of: bytes) { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  /// The roots of the opposites of a word with this root; empty for most.
  static func of(_ root: UnsafeBufferPointer<UInt8>) -> [String] {
    byRoot[String(decoding: root, as: UTF8.self)] ?? []
  }
}
