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

  /// How a rater's levels lie beside the others'; nil when nobody rated the same.
  func leniency(of rater: String) -> String? {
    guard let value = Leniency.perMille(units, of: rater) else { return nil }
    let tenths = (abs(value) + 50) / 100
    let amount = "\(tenths / 10).\(tenths % 10)"
    switch value {
    case 250...: return "\(names(rater)) rates \(amount) of a level higher than the others."
    case ...(-250): return "\(names(rater)) rates \(amount) of a level lower than the others."
    default: return "\(names(rater)) rates about as high as the others."
    }
  }
}
