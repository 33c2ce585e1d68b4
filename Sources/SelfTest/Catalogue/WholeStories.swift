// Relations 1 and 2: what is left out.

extension Relation {
  static let wholeStories = [
    Relation(
      1, "a full story > one without a result", .above,
      [Story.pumps, .outage, .bakery].map {
        Case($0.name, $0.asked, $0.whole, $0.withoutOutcome)
      }),
    Relation(
      2, "no result > the situation only", .above,
      [Story.printers, .migration, .analysts].map {
        Case($0.name, $0.asked, $0.withoutOutcome, $0.scene)
      }),
  ]
}
