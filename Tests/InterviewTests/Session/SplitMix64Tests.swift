// The generator against published values.
import Interview
import Testing

@Suite struct SplitMix64Tests {
  /// The state that the empty key adds: FNV-1a's offset basis.
  static let emptyKey: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Published test values for the initial state 1234567 (as used for the xoshiro family's seeding).
  @Test func givesThePublishedSequence() {
    var chance = SplitMix64(seed: 1_234_567 ^ Self.emptyKey, key: "")
    let values = (0..<5).map { _ in chance.next() }
    #expect(
      values == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func keysHaveStreamsOfTheirOwn() {
    var one = SplitMix64(seed: 1, key: "pushback")
    var other = SplitMix64(seed: 1, key: "near-miss")
    #expect(one.next() != other.next())
  }

  @Test func everyNumberBelowTheBoundComesUp() {
    var chance = SplitMix64(seed: 3, key: "dice")
    let numbers = (0..<200).map { _ in chance.next(below: 6) }
    #expect(Set(numbers) == Set(0..<6))
  }
}
