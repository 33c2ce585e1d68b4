// The file that a new interviewer starts from.

extension Starter {
  /// A persona with places for what its author said.
  static let template = """
    # An interviewer. Change anything, then run 'hotseat persona check' and 'hotseat persona test'.
    # docs/personas.md describes every key.
    format: 2
    id: @ID@
    name: @NAME@
    role: @ROLE@
    wants: @WANTS@
    voice:
      # Which terms of art may go unexplained: plain, business, project, legal, security, technical.
      jargon: plain
      # How many follow-ups one question may get.
      patience: 2

    # One of these is said first. {candidate} is the candidate's name.
    opening:
      - "Good morning, {candidate}. Take a seat; we have half an hour."

    # The order of the interview: questions by id, then the candidate's questions and the closing.
    agenda:
      - settle-in
      - bad-handover
      - candidate-questions
      - closing

    questions:
      # A warm-up is not scored.
      settle-in:
        kind: warm-up
        topic: opening
        ask: [ "How was your way here?" ]

      bad-handover:
        # behavioural asks for something that happened; situational, for what one would do.
        kind: behavioural
        topic: handovers
        # Several wordings: one is said. Repeats and reprompts use 'clarify'.
        ask:
          - "Tell me about a time when something was lost between two shifts, and what you did."
        clarify: [ "Think of one change of shifts. What was lost in it, and what was your part?" ]
        hint: "One occasion, your own part in it, and how it ended."
        # What a good answer holds, with a weight of 1 to 5: ids of the lexicon, or of 'terms', which
        # are words for something that only this question asks about.
        expects: { passed-on: 1 }
        terms: { passed-on: [ handover, handed over, passed on ] }
        # Follow-ups. The first that fits by priority and kind is asked; {quote:…} says the
        # candidate's own words again.
        probes:
          - id: how-it-ended
            when: lacks(result)
            say: [ "And how did it end?" ]
          - id: what-was-said
            when: mentions(passed-on)
            say: [ "You said '{quote:passed-on}'. To whom, and what did they need to know?" ]
        # Shown after the interview, as one possible answer.
        example: >-
          Last March the night shift left without a handover, and eighty deliveries stood in the yard.
          I had to get them out, so I called the night lead at home, wrote down what she knew, and
          passed it on to the drivers. By noon all eighty were out, two hours earlier than usual.
        # Answers, and what they should draw: run by 'hotseat persona test'. A level is 1 to 5.
        tests:
          - answer: "The night shift left without a handover, so I called their lead at home."
            probe: how-it-ended
          - answer: >-
              In June a handover between two shifts was never written, and my task was to open on
              time. I called the evening lead, because only she knew the orders, and I passed it on to
              the kitchen. We opened at eight, and the queue fell from forty people to ten.
            levels: { overall: 4-5 }
          - answer: "Handovers go wrong all the time, you know, and somehow it works out in the end."
            levels: { overall: 1-2 }

    # Follow-ups that any question may use, after its own.
    probes:
      - id: no-number
        when: lacks(number) and has(result)
        say: [ "Can you put a number on it?" ]

    reprompts:
      # Two or more, so that a second one never repeats the first.
      non-answer: [ "Take your time.", "Anything comes to mind? A small example will do." ]
      off-topic: [ "That is something else. Let me ask again." ]
      stuffing: [ "In sentences, please: what happened?" ]
      patient-details: [ "Leave out who it was, please, and tell it again." ]
      move-on: [ "Let us go on." ]

    # Said when a question is done: the first that fits.
    acknowledgements:
      - when: has(result)
        say: [ "I see how it ended. Thank you." ]
      - say: [ "Thank you." ]

    candidate-questions:
      limit: 2
      invite: [ "What would you like to know from me?" ]
      more: [ "Anything else?" ]
      # What it can answer, and words that such a question is likely to hold.
      answers:
        - id: team
          about: [ team, colleagues ]
          say: [ "Six people, two of them new this year." ]
      fallback: [ "I would have to look that up." ]
      none: [ "Very well." ]

    closing:
      ask: [ "In a few sentences: what should I remember of you?" ]
      seconds: 60
      thanks: [ "Thank you, {candidate}. You will hear from us." ]

    """
}
