// Relations 25 and 26: how long.

extension Relation {
  static let lengths = [
    Relation(
      25, "60 complete words > 400 words with the same facts", .above,
      [
        Case("a rota", Story.rota.asked, Story.rota.whole, Story.rotaAtLength),
        Case("a cable", Story.cable.asked, Story.cable.whole, Story.cableAtLength),
        Case("a form", Story.form.asked, Story.form.whole, Story.formAtLength),
      ]),
    Relation(
      26, "60 complete words > 10 words", .above,
      [
        Case(
          "a rota", Story.rota.asked, Story.rota.whole,
          "I changed the rota and the gaps went from nine to one."),
        Case(
          "a cable", Story.cable.asked, Story.cable.whole, "I found the loose cable and fixed it."),
        Case(
          "a form", Story.form.asked, Story.form.whole,
          "We shortened the form and it got better for everyone."),
      ]),
  ]
}
