// Phrases as paths of words: one step of the search is one look-up, however many phrases there are.

/// One word of a phrase, as a trie knows it.
struct Symbol: Hashable, Sendable {
  let rawValue: Int32

  fileprivate init(rawValue: Int32) { self.rawValue = rawValue }
  /// Exactly this word.
  static func word(_ word: WordID) -> Symbol { Symbol(rawValue: word << 2) }
  /// Any word with this stem.
  static func stem(_ stem: Int32) -> Symbol { Symbol(rawValue: stem << 2 | 1) }
  /// Any word that begins so.
  static func prefix(_ prefix: Int32) -> Symbol { Symbol(rawValue: prefix << 2 | 2) }
  /// A comma, a full stop or another mark where phrases otherwise end.
  static let barrier = Symbol(rawValue: 3)
}

/// A trie of phrases whose ends carry numbers.
struct TokenTrie: Sendable {
  private var edges: [Edge] = Array(repeating: Edge(), count: 16)
  private var edgeCount = 0
  private var nodes: [Node] = [Node()]
  /// The numbers of phrases that share all their symbols with an earlier one.
  private var further: [Int32: [Int32]] = [:]
  /// How many symbols the longest phrase has.
  private(set) var depth = 0
  /// First symbols of phrases.
  private(set) var openings: Set<Symbol> = []
  /// Whether any phrase has a barrier or a prefix inside.
  private(set) var hasBarriers = false
  private(set) var hasPrefixes = false

  /// A step from one node to another, in an open-addressing table; empty while its child is the root.
  private struct Edge {
    var node: Int32 = -1
    var symbol: Int32 = -1
    var child: Int32 = 0
  }

  /// What is known of a node without a look-up.
  private struct Node {
    /// The number of the first phrase that ends here; -1 for none.
    var number: Int32 = -1
    /// How phrases go on from here.
    var ways: Ways = []
  }

  /// The sorts of symbols that lead on from a node.
  struct Ways: OptionSet, Sendable {
    let rawValue: UInt8
    static let words = Ways(rawValue: 1)
    static let stems = Ways(rawValue: 2)
    static let prefixes = Ways(rawValue: 4)
    static let barriers = Ways(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    fileprivate init(_ symbol: Symbol) { rawValue = 1 << UInt8(symbol.rawValue & 3) }
  }

  /// Whether it holds no phrase.
  var isEmpty: Bool { edgeCount == 0 }
  /// How many nodes it has, the root included.
  var nodeCount: Int { nodes.count }

  /// Adds a phrase that ends with `number`. Phrases may share all their symbols.
  mutating func insert(_ symbols: [Symbol], number: Int32) {
    guard let opening = symbols.first else { return }
    openings.insert(opening)
    depth = max(depth, symbols.count)
    var node: Int32 = 0
    for symbol in symbols {
      hasBarriers = hasBarriers || symbol == .barrier
      hasPrefixes = hasPrefixes || symbol.rawValue & 3 == 2
      node = child(of: node, symbol) ?? addChild(of: node, symbol)
    }
    if nodes[Int(node)].number < 0 {
      nodes[Int(node)].number = number
    } else if nodes[Int(node)].number != number, !(further[node] ?? []).contains(number) {
      further[node, default: []].append(number)
    }
  }

  /// How phrases go on from `node`.
  @inline(__always)
  func ways(from node: Int32) -> Ways { nodes[Int(node)].ways }

  /// The node after `symbol`, or nil.
  @inline(__always)
  func child(of node: Int32, _ symbol: Symbol) -> Int32? {
    edges.withUnsafeBufferPointer { edges in
      let mask = edges.count - 1
      var place = Self.place(node, symbol, mask)
      while true {
        let edge = edges[place]
        if edge.node == node, edge.symbol == symbol.rawValue { return edge.child }
        if edge.child == 0 { return nil }
        place = (place + 1) & mask
      }
    }
  }

  /// Whether a phrase ends at `node`.
  @inline(__always)
  func ends(at node: Int32) -> Bool { nodes[Int(node)].number >= 0 }

  /// Calls `body` with each number that ends at `node`, in the order of insertion.
  @inline(__always)
  func numbers(at node: Int32, _ body: (Int32) -> Void) {
    let number = nodes[Int(node)].number
    guard number >= 0 else { return }
    body(number)
    if !further.isEmpty, let more = further[node] { more.forEach(body) }
  }

  @inline(__always)
  private static func place(_ node: Int32, _ symbol: Symbol, _ mask: Int) -> Int {
    let key =
      UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol.rawValue))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  private mutating func addChild(of node: Int32, _ symbol: Symbol) -> Int32 {
    if (edgeCount + 1) * 2 > edges.count { grow() }
    let child = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].ways.insert(Ways(symbol))
    store(Edge(node: node, symbol: symbol.rawValue, child: child), symbol)
    edgeCount += 1
    return child
  }

  private mutating func store(_ edge: Edge, _ symbol: Symbol) {
    let mask = edges.count - 1
    var place = Self.place(edge.node, symbol, mask)
    while edges[place].child != 0 { place = (place + 1) & mask }
    edges[place] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 4)
    for edge in old where edge.child != 0 { store(edge, Symbol(rawValue: edge.symbol)) }
  }
}
