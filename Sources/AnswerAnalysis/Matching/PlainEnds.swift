// Which phrases are mentions wherever their words stand, told once for all of a lexicon's nodes.
internal import Interview

/// What the end of a phrase comes to, by node of the concepts' trie.
struct PlainEnds {
  private let counts: [Int16]

  /// Counts for the concepts of `tables`.
  init(_ tables: LexiconTables) {
    counts = (0..<Int32(tables.concepts.nodeCount)).map { Self.count(tables, $0) }
  }

  /// How many concepts a phrase that ends at `node` is of, 0 where none ends; negative where it
  /// depends on how the words are written, or phrases go on by more than stems.
  @inline(__always)
  func mentions(at node: Int32) -> Int { Int(counts[Int(node)]) }

  private static func count(_ tables: LexiconTables, _ node: Int32) -> Int16 {
    guard tables.concepts.ways(from: node).isSubset(of: .stems) else { return -1 }
    var concepts: Set<Int32> = []
    var isPlain = true
    tables.concepts.numbers(at: node) { number in
      let fact = tables.facts[Int(number)]
      isPlain = isPlain && !fact.isExact && fact.kind != .nearMiss
      concepts.insert(fact.concept)
    }
    return isPlain ? Int16(clamping: concepts.count) : -1
  }
}
