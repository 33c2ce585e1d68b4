// Agreement by published formulas, against published examples.
import Interview
import Testing

struct AgreementTests {
  /// Rows are raters, columns are units; 0 is a missing rating.
  private static func units(_ rows: [[Int]]) -> [RatedUnit] {
    (rows.first ?? []).indices.map { column in
      RatedUnit(
        rows.indices.filter { rows[$0][column] > 0 }.map {
          RatedUnit.RaterLevel(rater: "r\($0)", level: rows[$0][column])
        })
    }
  }

  /// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: four observers,
  /// twelve units, with missing data; interval alpha .849.
  static let fourObservers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
    [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
  ]

  @Test func agreesWithKrippendorffsOwnExample() {
    #expect(KrippendorffAlpha.perMille(Self.units(Self.fourObservers)) == 849)
  }

  /// The example of the article "Krippendorff's alpha" in Wikipedia: three coders, fifteen units;
  /// interval alpha .811.
  static let threeCoders = [
    [0, 0, 0, 0, 0, 3, 4, 1, 2, 1, 1, 3, 3, 0, 3],
    [1, 0, 2, 1, 3, 3, 4, 3, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 2, 1, 3, 4, 4, 0, 2, 1, 1, 3, 3, 0, 4],
  ]

  @Test func agreesWithAnExampleWithManyGaps() {
    #expect(KrippendorffAlpha.perMille(Self.units(Self.threeCoders)) == 811)
  }

  @Test func isWholeForFullAgreementAndNothingWithoutVariety() {
    let same = Self.units([[1, 3, 5], [1, 3, 5], [1, 3, 5]])
    #expect(KrippendorffAlpha.perMille(same) == 1000)
    #expect(WeightedKappa.perMille(same, "r0", "r1") == 1000)
    let flat = Self.units([[3, 3, 3], [3, 3, 3]])
    #expect(KrippendorffAlpha.perMille(flat) == nil)
    #expect(WeightedKappa.perMille(flat, "r0", "r1") == nil)
    #expect(KrippendorffAlpha.perMille(Self.units([[1, 2, 3]])) == nil)
  }

  /// J. L. Fleiss, "Measuring nominal scale agreement among many raters" (1971): the first two columns of
  /// its thirty diagnoses, which the R package irr (0.84, `kappa2(diagnoses[, 1:2], "squared")`) gives .655.
  static let diagnoses = [
    [4, 2, 2, 5, 2, 1, 3, 1, 1, 5, 1, 1, 2, 1, 2, 3, 1, 1, 2, 1, 5, 2, 2, 1, 1, 2, 1, 2, 1, 5],
    [4, 2, 3, 5, 2, 1, 3, 1, 1, 5, 4, 2, 2, 4, 2, 3, 1, 1, 2, 3, 5, 4, 2, 1, 4, 2, 1, 2, 3, 5],
  ]

  /// The example of weights in the tests of scikit-learn (`test_cohen_kappa`): 46, 44 and 10 of a hundred
  /// against 50, 40 and 10, four of them apart; quadratic weights .9541.
  static let hundred = [
    Array(repeating: 1, count: 46) + Array(repeating: 2, count: 44)
      + Array(repeating: 3, count: 10),
    Array(repeating: 1, count: 50) + Array(repeating: 2, count: 40)
      + Array(repeating: 3, count: 10),
  ]

  @Test func weightedKappaIsThatOfPublishedExamples() {
    #expect(WeightedKappa.perMille(Self.units(Self.diagnoses), "r0", "r1") == 655)
    #expect(WeightedKappa.perMille(Self.units(Self.hundred), "r0", "r1") == 954)
  }

  /// By hand: the squared distances 0, 1, 0, 1 sum to 2; those of all sixteen pairs to 64, which is 16
  /// for four units, so that kappa is 1 − 2/16.
  @Test func weighsDisagreementsByTheirSquare() {
    let units = Self.units([[1, 2, 4, 5], [1, 3, 4, 4]])
    #expect(WeightedKappa.perMille(units, "r0", "r1") == 875)
    #expect(WeightedKappa.perMille(units, "r0", "r9") == nil)
  }

  @Test func isBelowNothingForOppositeRaters() throws {
    let units = Self.units([[1, 2, 4, 5], [5, 4, 2, 1]])
    #expect(try #require(WeightedKappa.perMille(units, "r0", "r1")) == -1000)
  }

  @Test func saysWhoRatesHigherThanTheOthers() {
    let units = Self.units([[4, 5, 4], [3, 4, 0], [2, 3, 0]])
    #expect(Leniency.perMille(units, of: "r0") == 1500)
    #expect(Leniency.perMille(units, of: "r2") == -1500)
    #expect(Leniency.perMille(Self.units([[4]]), of: "r0") == nil)
  }

  @Test func leavesPeoplesRatingsOfThemselvesOut() {
    let levels = [DimensionLevel(.content, 4), DimensionLevel(.clarity, 2)]
    let ratings = ["ana", "ben", "cy"].map {
      Rating(rater: $0, answerer: "ben", turn: 1, levels: levels)
    }
    let units = RatedUnit.units(of: ratings)
    #expect(units.map { $0.levels.map(\.rater) } == [["ana", "cy"], ["ana", "cy"]])
    #expect(units.map { $0.levels[0].level } == [4, 2])
  }
}
