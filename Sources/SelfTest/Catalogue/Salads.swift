// Relations 7 to 13: the same words out of order, too often, or beside a song.

extension Relation {
  static let salads = [
    Relation(
      7, "a good answer > the same as a comma salad", .above,
      [Story.pumps, .migration, .bakery].map {
        Case($0.name, $0.asked, $0.whole, $0.whole.commaSalad)
      }),
    Relation(
      8, "a good answer > the same as a period salad", .above,
      [Story.printers, .outage, .analysts].map {
        Case($0.name, $0.asked, $0.whole, $0.whole.periodSalad)
      }),
    Relation(
      9, "a good answer > the same as a chain of \"and\"", .above,
      [Story.pumps, .outage, .bakery].map {
        Case($0.name, $0.asked, $0.whole, $0.whole.andChain)
      }),
    Relation(
      10, "a good answer > the same words shuffled", .above,
      [Story.printers, .migration, .analysts].map {
        Case($0.name, $0.asked, $0.whole, $0.whole.shuffledWords)
      }),
    Relation(
      11, "a story in order > its sentences from last to first (structure)", .betterStructure,
      [Story.pumps, .printers, .outage].map {
        Case($0.name, $0.asked, $0.whole, $0.whole.sentencesReversed)
      }),
    Relation(
      12, "an answer once > the same pasted three times", .above,
      [Story.outage, .analysts, .bakery].map {
        Case($0.name, $0.asked, $0.whole, "\($0.whole) \($0.whole) \($0.whole)")
      }),
    Relation(
      13, "an answer > the same padded with lyrics", .above,
      [
        Case(
          "a river song", Story.pumps.asked, Story.pumps.whole,
          Story.pumps.whole + """
             Oh carry me down where the slow river bends, where the moon has no morning and the \
            road has no ends. Sing it low, sing it long, let the willow trees sway, we will dance \
            by the water till the night fades away. Oh carry me, carry me, carry me home.
            """),
        Case(
          "a love song", Story.printers.asked, Story.printers.whole,
          """
          Baby you're the thunder and baby you're the rain, my heart is on a highway and it's \
          calling out your name. Hold me till the daylight, hold me till the dawn, every little \
          star says that the night is never gone.
          """ + " " + Story.printers.whole),
        Case(
          "a marching song", Story.analysts.asked, Story.analysts.whole,
          Story.analysts.scene + """
             Left foot, right foot, over the hill, drums in the valley and they're drumming \
            still, hey ho, the banners fly, nobody cries when the band goes by, hey ho, hey ho, \
            and the sky is so wide.
            """ + " " + Story.join(Story.analysts.deeds, Story.analysts.outcome)),
      ]),
  ]
}
