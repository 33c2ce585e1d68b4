// Phrases as paths of words: one step of the search is one look-up, however many phrases there are.

/// One word of a phrase, as a trie knows it.
struct Symbol: Hashable, Sendable {
  let rawValue: Int32

  private init(rawValue: Int32) { self.rawValue = rawValue }
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
  private var keys: [UInt64] = Array(repeating: .max, count: 16)
  private var children: [Int32] = Array(repeating: -1, count: 16)
  private var edgeCount = 0
  /// The numbers that phrases end with, by node; -1 for none. More than one: see `further`.
  private var first: [Int32] = [-1]
  private var further: [Int32: [Int32]] = [:]
  /// First symbols of phrases.
  private(set) var openings: Set<Symbol> = []
  /// Whether any phrase has a barrier or a prefix inside.
  private(set) var hasBarriers = false
  private(set) var hasPrefixes = false

  /// Whether it holds no phrase.
  var isEmpty: Bool { edgeCount == 0 }
  /// How many nodes it has, the root included.
  var nodeCount: Int { first.count }

  /// Adds a phrase that ends with `number`. Phrases may share all their symbols.
  mutating func insert(_ symbols: [Symbol], number: Int32) {
    guard let opening = symbols.first else { return }
    openings.insert(opening)
    var node: Int32 = 0
    for symbol in symbols {
      hasBarriers = hasBarriers || symbol == .barrier
      hasPrefixes = hasPrefixes || symbol.rawValue & 3 == 2
      node = child(of: node, symbol) ?? addChild(of: node, symbol)
    }
    if first[Int(node)] < 0 {
      first[Int(node)] = number
    } else if first[Int(node)] != number, !(further[node] ?? []).contains(number) {
      further[node, default: []].append(number)
    }
  }

  /// The node after `symbol`, or nil.
  @inline(__always)
  func child(of node: Int32, _ symbol: Symbol) -> Int32? {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol.rawValue))
    let mask = keys.count - 1
    var place = Self.place(key, mask)
    while true {
      let found = keys[place]
      if found == key { return children[place] }
      if found == .max { return nil }
      place = (place + 1) & mask
    }
  }

  /// Whether a phrase ends at `node`.
  @inline(__always)
  func ends(at node: Int32) -> Bool { first[Int(node)] >= 0 }

  /// Calls `body` with each number that ends at `node`, in the order of insertion.
  @inline(__always)
  func numbers(at node: Int32, _ body: (Int32) -> Void) {
    let number = first[Int(node)]
    guard number >= 0 else { return }
    body(number)
    if !further.isEmpty, let more = further[node] { more.forEach(body) }
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }

  private mutating func addChild(of node: Int32, _ symbol: Symbol) -> Int32 {
    if (edgeCount + 1) * 2 > keys.count { grow() }
    let child = Int32(first.count)
    first.append(-1)
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol.rawValue))
    store(key, child)
    edgeCount += 1
    return child
  }

  private mutating func store(_ key: UInt64, _ child: Int32) {
    let mask = keys.count - 1
    var place = Self.place(key, mask)
    while keys[place] != .max { place = (place + 1) & mask }
    keys[place] = key
    children[place] = child
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldChildren = children
    keys = Array(repeating: .max, count: oldKeys.count * 4)
    children = Array(repeating: -1, count: keys.count)
    for (index, key) in oldKeys.enumerated() where key != .max { store(key, oldChildren[index]) }
  }
}
