// What the analyser looks for in own questions, closing statements and emails, beside the lexicon.

/// Words that tell what a question of the candidate's own, or a sentence of what is said or written at
/// the end, is for.
package enum StageCues {
  /// What the ids of cues begin with: no concept of a lexicon does.
  package static let prefix = "cue:"

  /// Terms for a question of the candidate's own.
  package static let asking: [Term] = [
    term(
      "success",
      [
        "success", "successful", "measure", "good look like", "done well", "went well", "in a year",
        "first year", "first 90 days", "first ninety days", "first three months", "first month",
        "first six months", "first week", "know it worked", "expect", "expectation", "goal",
      ]),
    term(
      "risk",
      [
        "risk", "worry", "worried", "go wrong", "went wrong", "hardest", "challenge", "obstacle",
        "fail", "failure", "afraid", "keeps you up", "difficult", "problem", "stuck", "delay",
        "setback",
      ]),
    term(
      "people",
      [
        "team", "work with", "working with", "colleague", "staff", "nurse", "doctor", "clinician",
        "analyst", "report to", "who would i", "whom", "people", "vendor", "handover", "hand over",
      ]),
    term(
      "decision",
      [
        "decide", "decision", "priority", "prioritise", "prioritize", "authority", "escalate",
        "approve", "say no", "disagree", "trade-off", "sponsor", "budget", "stop",
        "change your mind",
      ]),
    term(
      "pay",
      [
        "salary", "pay", "paid", "compensation", "bonus", "benefits package", "vacation",
        "holidays",
        "holiday", "time off", "annual leave", "pto", "perks", "work from home", "remote work",
        "working hours", "overtime", "pension", "raise",
      ]),
  ]

  /// Terms for a closing statement.
  package static let closing: [Term] = [
    term(
      "interest",
      [
        "i want this", "i'd like this", "i would like this", "want the job", "like the job",
        "this job", "this role", "interested", "excited", "i'd love", "i would love",
        "looking forward",
        "i'd like to work", "i would like to work", "keen", "i want to work", "why i want",
        "glad to join", "like to join",
      ]),
    term("thanks", ["thank", "thanks", "grateful", "appreciate", "appreciated"]),
    term(
      "next-step",
      [
        "next step", "next steps", "hear from you", "hear back", "follow up", "in touch",
        "i'll send", "i will send", "i can start", "i could start", "when you decide",
        "you'll decide", "you decide", "when will", "if you need", "reach me", "call me",
      ]),
  ]

  /// Terms for a follow-up email.
  package static let email: [Term] =
    closing + [
      term(
        "addition",
        [
          "correct", "correction", "i was wrong", "i misspoke", "i mixed up", "i should have said",
          "should have said", "should have mentioned", "i meant to say", "meant to say", "to add",
          "i would add", "i'd add", "let me add", "adding", "i forgot", "forgot to", "i left out",
          "left out", "did not mention", "didn't mention", "not mention", "on reflection",
          "thinking it over", "thought about", "thought more about", "have been thinking",
          "been thinking about", "kept thinking", "since we spoke", "since we talked",
          "since our talk", "after we spoke", "after our talk", "looked up", "checked my notes",
          "better answer", "fuller answer", "promised", "you asked for", "attached", "attach",
          "one more thing", "one thing more", "to be precise", "more precisely", "the right number",
          "the right figure", "to put right", "put that right", "clarify",
        ])
    ]

  private static func term(_ name: String, _ forms: [String]) -> Term {
    Term(id: prefix + name, forms: forms)
  }
}
