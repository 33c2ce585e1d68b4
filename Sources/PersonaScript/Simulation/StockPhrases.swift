// Sentences of no trade, for what a simulated candidate says beside the author's texts. `#` is a number.

/// What simulated candidates say when the author's texts do not serve.
enum StockPhrases {
  /// A good answer to a follow-up about a part of a story.
  static let results = [
    "In the end it held: the wait fell from # to 9 minutes within six weeks, because one person owned "
      + "each step.",
    "The result was # complaints fewer in the first month, and it has stayed so since.",
    "I chose it because the other way would have cost us # hours a week, and nobody had them.",
    "At the start there were # of us in one room, and my task was to get it working by May.",
  ]

  /// A good answer to a follow-up about numbers.
  static let numbers = [
    "There were # of them, and I counted them myself each Friday.",
    "It took us # days, from 40 percent to 85 percent.",
    "About # a week before, and 3 a week after.",
  ]

  /// A good answer to a follow-up about what does not fit.
  static let corrections = [
    "I said that too broadly. I did it once, in March, with # people, and I would say so again.",
    "Both are true: we had it at first, and then I stopped it after # weeks.",
  ]

  /// A good answer to any other follow-up.
  static let deeds = [
    "I went to see it myself on the first day, wrote down # points, and sent them round by the evening.",
    "I asked the # people who do the work, and I changed the plan after what they told me.",
    "I would do it earlier next time: I lost # days by waiting for a meeting.",
  ]

  static let vague = [
    "I mostly did what was needed, and it went fine.",
    "It was all right in the end, I think, more or less.",
    "We worked on various things and people were happy with it.",
    "I am a hard worker and I always give everything.",
    "Somehow it was sorted out, maybe a bit late.",
  ]

  static let fillers = [
    "And, you know, that is kind of how these things tend to go, in a way, I suppose.",
    "But that is another story, and I could go on about it, and perhaps I should say first that things "
      + "were rather more complicated than that.",
    "It reminds me a little of something that somebody once told me, though I forget who it was.",
    "Anyway, where was I, yes, so basically that was sort of the situation more or less.",
  ]

  static let short = ["Yes.", "It worked.", "About #.", "Me.", "Fine, in the end."]

  static let evasions = [
    "That is a good question.", "It depends on many things, really.",
    "I would rather not go into that.", "I don't know.", "Every situation is different.",
    "I'd have to think about that.",
  ]

  static let protests = [
    "Why would you ask me that?", "I have done this for # years, I need not prove anything to you.",
    "That is a silly question.", "Read my file.",
  ]

  /// Follows words for the people who are blamed.
  static let blame = [
    "were lazy and refused to learn anything.", "never listened, it was their fault.",
    "made a mess of it and I had to clean up after them.",
  ]

  /// Stories with everything that a story needs, about nothing that an interviewer asks for.
  static let elsewhere = [
    "Last spring my daughter and I baked rye bread every Sunday. The loaves stayed flat, so I read up on "
      + "sourdough and kept the oven # degrees hotter. In the end they rose twice as high, because the "
      + "crust set before the steam was gone.",
    "My choir lost its piano two years ago. I wrote to # neighbours, borrowed one, and carried it up two "
      + "stairs with my brother. We sang that Christmas, and the hall was full.",
    "I walk along the river each morning. In May I counted # herons, which is nine more than the year "
      + "before, because the reeds have grown back.",
    "On our holiday the car broke down in the rain. I phoned the garage, we waited # minutes, and I "
      + "learned to look at the belt before a long drive.",
  ]

  static let statements = [
    "I do what I say, I count what I do, and I would like to do it here.",
    "Thank you. I would be glad to work with you.",
  ]
}
