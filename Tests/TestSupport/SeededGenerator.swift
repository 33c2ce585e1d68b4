// Chance for tests, from a seed that a failing test shows.
import Interview

/// The project's own generator, for the standard library's random functions.
public struct SeededGenerator: RandomNumberGenerator {
  private var generator: SplitMix64

  /// Equal arguments give equal sequences.
  ///
  /// - Parameters:
  ///   - seed: Usually a test's argument.
  ///   - key: What the numbers are for, so that two uses of a seed differ.
  public init(seed: UInt64, key: String = #function) {
    generator = SplitMix64(seed: seed, key: key)
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    generator.next()
  }
}
