// Finds the word that a misspelt one is one slip away from.

/// Words by either half: one slip leaves the other half as it was.
///
/// The first letter must be right, which people rarely miss, and which keeps "draining" from being
/// "training".
struct TypoIndex: Sendable {
  /// The fewest letters of a lexicon's word that is guessed: shorter words and acronyms never are,
  /// because most of them sit one edit from an everyday word.
  static let shortest = 7
  /// The fewest letters of the analyser's own words that are.
  static let shortestOwn = 5

  /// Which slips are guessed.
  enum Slips: Sendable {
    /// Any one letter left out, put in, changed or swapped with its neighbour.
    case any
    /// Two neighbours swapped, or a letter doubled or not; in words of six letters also a letter left
    /// out; in those of ``TypoIndex/shortest`` also one put in, or a vowel for a vowel.
    case common
  }

  private let slips: Slips
  private let shortest: Int
  private var words: [(bytes: [UInt8], number: Int32)] = []
  private var halves: [UInt64: [Int32]] = [:]

  /// Whether it holds no words.
  var isEmpty: Bool { words.isEmpty }

  init(_ slips: Slips = .any) {
    self.slips = slips
    shortest = slips == .any ? Self.shortest : Self.shortestOwn
  }

  /// Takes up a word and what it stands for. Words that are too short or hold more than small ASCII
  /// letters are ignored.
  mutating func add(_ bytes: [UInt8], number meaning: Int32) {
    guard bytes.count >= shortest, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return
    }
    let number = Int32(words.count)
    words.append((bytes, meaning))
    let middle = bytes.count / 2
    note(bytes[..<middle], bytes[middle...], number)
    // Two letters swapped across the middle leave neither half as it was.
    var swapped = bytes
    swapped.swapAt(middle - 1, middle)
    note(swapped[..<middle], swapped[middle...], number)
  }

  private mutating func note(
    _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, _ number: Int32
  ) {
    let count = first.count + second.count
    halves[Self.key(first, count: count, isFirst: true), default: []].append(number)
    halves[Self.key(second, count: count, isFirst: false), default: []].append(number)
  }

  /// What the one word stands for that `word` is one slip away from; nil when there is none, or several
  /// that stand for different things. Two letters swapped, or one doubled, is likelier than another.
  func intended(_ word: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard !words.isEmpty, word.count >= shortest - 1, word.count <= 40 else { return nil }
    var found: Int32?
    var best = Likelihood.none
    for count in max(shortest, word.count - 1)...word.count + 1 {
      let middle = count / 2
      guard middle <= word.count, count - middle <= word.count else { continue }
      let first = Self.key(word[..<middle], count: count, isFirst: true)
      let second = Self.key(word[(word.count - (count - middle))...], count: count, isFirst: false)
      for key in [first, second] {
        for number in halves[key] ?? [] {
          let slip = slip(words[Int(number)].bytes, word)
          let meaning = words[Int(number)].number
          if slip.rawValue > best.rawValue {
            (found, best) = (meaning, slip)
          } else if slip == best, slip != .none, found != meaning {
            found = nil
          }
        }
      }
    }
    return found
  }

  private enum Likelihood: Int {
    case none
    case rare
    case common
  }

  private static func key(_ half: some Sequence<UInt8>, count: Int, isFirst: Bool) -> UInt64 {
    var hash = ByteHash()
    hash.add(UInt8(truncatingIfNeeded: count))
    hash.add(isFirst ? 1 : 2)
    for byte in half { hash.add(byte) }
    return hash.value
  }

  /// How likely `wrong` is meant to be `right`, as far as such slips are guessed.
  private func slip(_ right: [UInt8], _ wrong: UnsafeBufferPointer<UInt8>) -> Likelihood {
    guard right.first == wrong.first, abs(right.count - wrong.count) <= 1 else { return .none }
    var head = 0
    while head < right.count, head < wrong.count, right[head] == wrong[head] { head += 1 }
    var tail = 0
    while tail < right.count - head, tail < wrong.count - head,
      right[right.count - 1 - tail] == wrong[wrong.count - 1 - tail]
    {
      tail += 1
    }
    let isLong = slips == .any || right.count >= Self.shortest
    switch (right.count - head - tail, wrong.count - head - tail) {
    case (1, 0):
      return Self.isDoubled(right, head)
        ? .common : isLong || right.count > Self.shortestOwn ? .rare : .none
    case (0, 1):
      return Self.isDoubled(Array(wrong), head) ? .common : isLong ? .rare : .none
    case (1, 1):
      let isGuessed =
        slips == .any || isLong && Self.isVowel(right[head]) && Self.isVowel(wrong[head])
      return isGuessed ? .rare : .none
    case (2, 2):
      return right[head] == wrong[head + 1] && right[head + 1] == wrong[head] ? .common : .none
    default: return .none
    }
  }

  private static func isDoubled(_ word: [UInt8], _ place: Int) -> Bool {
    place > 0 && word[place] == word[place - 1]
      || place + 1 < word.count && word[place] == word[place + 1]
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    "aeiou".utf8.contains(letter)
  }
}
