// A lexicon's patterns, with each of their phrases once in a trie.
internal import Interview

/// Patterns by number, and the phrases that they are made of.
struct PatternTable: Sendable {
  /// A pattern whose phrases are numbers.
  struct Pattern: Sendable {
    var concept: Int32
    /// The index of its form, which has its rule.
    var form: Int32
    var reach: WordPattern.Reach
    var root: Node
  }

  /// As ``WordPattern/Node``.
  indirect enum Node: Sendable {
    case phrase(Int32)
    case all([Node], without: [Node])
    case any([Node])
    case sequence([(gap: Int, node: Node)])
    case near([Node], words: Int)
  }

  /// Every phrase, by its number.
  private(set) var phrases = TokenTrie()
  private(set) var patterns: [Pattern] = []
  /// The patterns that a phrase belongs to, by its number.
  private(set) var patternsOfPhrase: [[Int32]] = []
  private var numbers: [String: Int32] = [:]

  /// Adds a pattern; `symbols` reads its phrases.
  mutating func add(
    _ pattern: WordPattern, concept: Int32, form: Int32, symbols: (String) -> [Symbol]
  ) {
    let root = node(pattern.root, Int32(patterns.count), symbols)
    patterns.append(Pattern(concept: concept, form: form, reach: pattern.reach, root: root))
  }

  private mutating func node(
    _ node: WordPattern.Node, _ pattern: Int32, _ symbols: (String) -> [Symbol]
  ) -> Node {
    switch node {
    case .phrase(let text):
      return .phrase(number(of: text, pattern, symbols))
    case .all(let parts):
      var (wanted, unwanted): ([Node], [Node]) = ([], [])
      for part in parts {
        if case .not(let inner) = part {
          unwanted.append(self.node(inner, pattern, symbols))
        } else {
          wanted.append(self.node(part, pattern, symbols))
        }
      }
      return .all(wanted, without: unwanted)
    case .any(let parts):
      return .any(parts.map { self.node($0, pattern, symbols) })
    case .not(let inner):
      return .all([], without: [self.node(inner, pattern, symbols)])
    case .sequence(let first, let steps):
      let start = (gap: 0, node: self.node(first, pattern, symbols))
      return .sequence(
        [start] + steps.map { ($0.gap ?? Int.max / 2, self.node($0.node, pattern, symbols)) })
    case .near(let parts, let words):
      return .near(parts.map { self.node($0, pattern, symbols) }, words: words)
    }
  }

  private mutating func number(
    of text: String, _ pattern: Int32, _ symbols: (String) -> [Symbol]
  ) -> Int32 {
    let number = numbers[text] ?? Int32(patternsOfPhrase.count)
    if numbers[text] == nil {
      numbers[text] = number
      patternsOfPhrase.append([])
      phrases.insert(symbols(text), number: number)
    }
    if patternsOfPhrase[Int(number)].last != pattern {
      patternsOfPhrase[Int(number)].append(pattern)
    }
    return number
  }
}
