// Chance for the material: the project's own generator, so that every machine measures one text.
import Interview

/// A seeded stream of choices.
struct Chance {
  private var stream: SplitMix64

  /// The stream that belongs to `purpose`.
  init(_ purpose: String) {
    stream = SplitMix64(seed: 20_260_801, key: purpose)
  }

  /// A number in `0..<bound`.
  mutating func number(below bound: Int) -> Int { stream.next(below: bound) }

  /// Whether something happens that does so `percent` times in a hundred.
  mutating func happens(percent: Int) -> Bool { number(below: 100) < percent }

  /// One of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(below: list.count)] }

  /// A number in `0..<bound` that favours small ones, as words in use do: the smallest of three.
  mutating func small(below bound: Int) -> Int {
    min(number(below: bound), number(below: bound), number(below: bound))
  }
}
