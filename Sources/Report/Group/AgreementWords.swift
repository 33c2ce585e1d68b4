// How far raters agree, in words.
import Interview

/// What a group may conclude from its ratings.
struct AgreementWords {
  private let units: [RatedUnit]
  private let names: (String) -> String

  init(_ ratings: [Rating], names: @escaping (String) -> String) {
    units = RatedUnit.units(of: ratings)
    self.names = names
  }

  private var raters: [String] {
    var seen: [String] = []
    for level in units.flatMap(\.levels) where !seen.contains(level.rater) {
      seen.append(level.rater)
    }
    return seen
  }

  /// One sentence on agreement; nil when no two rated the same.
  var agreement: String? {
    let shared = units.count { $0.levels.count >= 2 }
    guard shared > 0 else { return nil }
    let isPair = raters.count == 2
    let value =
      isPair
      ? WeightedKappa.perMille(units, raters[0], raters[1]) : KrippendorffAlpha.perMille(units)
    guard let value else {
      return "Every level was the same, so that agreement beyond chance cannot be told."
    }
    let measure = isPair ? "weighted kappa" : "Krippendorff's alpha"
    let caution = shared < Self.fewest ? " Few levels were compared: take it as a hint." : ""
    return
      "\(words(value)) (\(measure) \(Self.decimal(value)), \(shared) levels compared).\(caution)"
  }

  /// Below this many compared levels the figure says little.
  private static let fewest = 30

  /// K. Krippendorff, "Content Analysis" (2004), p. 241: rely on what reaches .800, and draw only
  /// tentative conclusions from .667 on. The same limits are used for the kappa of two.
  private func words(_ perMille: Int) -> String {
    switch perMille {
    case 800...: "You rate alike"
    case 667..<800: "You rate fairly alike"
    case 1..<667: "You rate differently: talk about what a 3 looks like"
    default: "You agree no more than chance would: hold the calibration round again"
    }
  }

  private static func decimal(_ perMille: Int) -> String {
    let hundredths = (abs(perMille) + 5) / 10
    let text = "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    return (perMille < 0 ? "-" : "") + text
  }

  /// How everybody's levels lie beside the others': a sentence for each who rates higher or lower, then one
  /// for the rest.
  func leniency(ofAll raters: [String]) -> [String] {
    let compared = raters.filter { Leniency.perMille(units, of: $0) != nil }
    let even = compared.filter { !isApart($0) }
    let apart = compared.filter(isApart).compactMap(leniency)
    switch even.count {
    case 0: return apart
    case 1: return apart + even.compactMap(leniency)
    case compared.count: return ["Nobody rates much higher or lower than the others."]
    default:
      let list = even.dropLast().map(names).joined(separator: ", ")
      return apart + [
        "\(list) and \(names(even[even.count - 1])) rate about as high as the others."
      ]
    }
  }

  private func isApart(_ rater: String) -> Bool {
    Leniency.perMille(units, of: rater).map { abs($0) >= Self.apart } ?? false
  }

  /// Thousandths of a level from which a rater is said to rate higher or lower: one level in every fourth
  /// that they give.
  private static let apart = 250

  /// How a rater's levels lie beside the others'; nil when nobody rated the same.
  func leniency(of rater: String) -> String? {
    guard let value = Leniency.perMille(units, of: rater) else { return nil }
    guard isApart(rater) else { return "\(names(rater)) rates about as high as the others." }
    let way = value > 0 ? "higher" : "lower"
    return "\(names(rater)) rates \(Self.levels(abs(value))) \(way) than the others."
  }

  /// "half a level", "one level", "1.5 levels", "0.3 of a level": thousandths of a level, to a tenth.
  private static func levels(_ perMille: Int) -> String {
    let tenths = (perMille + 50) / 100
    switch tenths {
    case 5: return "half a level"
    case 10: return "one level"
    case 20: return "two levels"
    default: return "\(tenths / 10).\(tenths % 10) \(tenths < 10 ? "of a level" : "levels")"
    }
  }
}
