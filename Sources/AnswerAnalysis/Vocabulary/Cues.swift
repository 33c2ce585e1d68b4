// The cues themselves, by kind. Phrases are separated by semicolons; longest match wins in a group.

/// Every cue of the analyser.
enum Cues {
  /// In a fixed order.
  static let all: [Cue] = lists.flatMap { kind, text in
    text.split(separator: ";").map { phrase in
      let words = phrase.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
      return Cue(kind: kind, text: words, rule: "\(kind.rawValue):\(words)")
    }
  }

  /// The kinds of ``all``, by index.
  static let kinds: [CueKind] = all.map(\.kind)

  private static let lists: [(CueKind, String)] = [
    (.negationBefore, Negations.before), (.negationAfter, Negations.after),
    (.negationPseudo, Negations.pseudo), (.terminator, Negations.terminators),
    (
      .supposing,
      """
      plan to; plans to; planning to; planned to; hope to; hoping to; hopes to; want to; wants to; \
      wanted to; would like to; would love to; going to; intend to; intended to; intending to; \
      aim to; aiming to; were supposed to; was supposed to; wish; wished; should have; could have; \
      would have; might have; if; suppose; supposing; imagine; hypothetically; in theory; ideally; \
      in the future; one day; someday; eventually want; next time; if i were; were to
      """
    ),
    (
      .opinion,
      """
      i think; i believe; i feel; in my opinion; in my view; i would say; i'd say; i personally; \
      it is important; it's important; is important; is key; is crucial; is essential; should be; \
      should always; people should; you should; you need to; you have to; one should; \
      is the best; is all about
      """
    ),
    (
      .habit,
      """
      i am; i'm; i always; i usually; i typically; i generally; i often; i tend to; i try to; \
      i like to; i prefer to; i never; whenever i; my approach; my style; my strength; my philosophy; \
      normally; typically; usually; generally; i consider myself; i pride myself; i strive
      """
    ),
    (
      .explanation,
      """
      which means; meaning; that means; which is; that is; that's; i.e; ie; in other words; stands for; \
      short for; known as; also called; called; basically; lets; allows; which lets; which allows; which gives; \
      which tells; which keeps; in plain words; in plain english; think of it as; like a; it means; \
      or rather; so called; is a way; is the; is a; is an; a way to; which says; to say
      """
    ),
    (
      .hedge,
      """
      maybe; perhaps; possibly; probably; kind of; sort of; kinda; sorta; somewhat; i guess; i suppose; \
      i think; i believe; i feel like; i would say; i'd say; more or less; might have; may have; \
      i'm not sure; i am not sure; not sure; not entirely sure; i assume; in a way; in some ways; \
      to some extent; to some degree; hopefully; presumably; apparently; it seems; it seemed; seemed to; \
      seems like; as far as i know; if i remember; i want to say; roughly speaking; a bit; a little bit; \
      pretty much; tried to; try to; i might; or something; or so; fairly; quite possibly; arguably; \
      somehow; i could be wrong; i would imagine
      """
    ),
    (
      .filler,
      """
      um; uh; er; erm; hmm; hm; uhm; umm; uhh; err; ah; like; you know; i mean; basically; literally; honestly; actually; \
      to be honest; to be fair; at the end of the day; needless to say; as i said; like i said; \
      you see; and stuff; and things; and so on; and so forth; and all that; stuff like that; \
      things like that; sort of thing; if you will; so yeah; yeah; obviously; of course; \
      it is what it is; when all is said and done; in terms of; the fact that; in order to
      """
    ),
    (
      .preamble,
      """
      that's a great question; that is a great question; great question; good question; \
      that's a good question; that is a good question; thank you for asking; thanks for asking; \
      thank you for the question; thank you for that question; thanks for the question; \
      let me think; let me see; where do i start; where do i begin; well; so; okay so; ok so; \
      that's a really good question; that is a really good question; really good question; \
      that's a hard one; that's a good one; good one; let's see; where to start; how do i put this; \
      how do i say this; yeah so; yes so; right; right so; okay; ok; alright; alright so; okay well; \
      ok well; i'm glad you asked; i am glad you asked; to answer your question; i would like to start by saying; \
      first of all; before i answer; as you know; as you may know; i have to say; i must say; \
      that's an interesting question; interesting question; that's a tough one; \
      let me tell you; i would be happy to; i'd be happy to; sure
      """
    ),
    (
      .task,
      """
      i had to; we had to; i was responsible for; i was in charge of; i was tasked with; \
      i was tasked to; i was asked to; we were asked to; i was assigned; we were assigned; \
      i was supposed to; i was told to; i was hired to; i was brought in; my job was; my role was; \
      my task was; my goal was; my responsibility was; my responsibilities; our goal was; our task was; \
      our job was; the goal was; the aim was; the task was; the objective was; the challenge was; \
      our challenge was; the ask was; i needed to; we needed to; we needed; needed to; had to; \
      was to; i was expected to; we were expected to; was due; i owned; \
      my manager asked me; my boss asked me; asked me to; asked us to; wanted us to; wanted me to; \
      were responsible for; was responsible for; our mandate; the deadline was; i volunteered to; \
      it fell to me; was given
      """
    ),
    (
      .reason,
      """
      because; so that; since; the reason; that's why; that is why; which is why; i learned; \
      i learnt; we learned; we learnt; i have learned; i've learned; taught me; taught us; the lesson; \
      lesson learned; lessons learned; my takeaway; the takeaway; what i took away; what i learned; what i learnt; i took away; \
      i should have; we should have; i realized; i realised; \
      we realized; we realised; in hindsight; looking back; next time; what i took from; since then; \
      showed me; helped me understand; helped me realize; made me realize; ever since; from then on; \
      from that day; now i always; i now always; in order that; i would do differently; \
      i'd do differently; otherwise; due to; cause i; cause we; cause it; cause they; cause he; \
      cause she; cause you; cause the; cause my; cause our; it was important because
      """
    ),
    (
      .situation,
      """
      when i was; when i worked; while i was; while i worked; while working; when working; at my; \
      in my; during my; last year; last month; last week; last summer; last spring; last fall; \
      last winter; last quarter; last semester; two years ago; years ago; months ago; a year ago; \
      weeks ago; one time; one day; once; at one point; at the time; in my last; in my previous; \
      in my current; at my previous; at my last; at my current; we were; i was; there was; there were; \
      i worked; i used to; i was working; we had; during the; in high school; in college; at work; \
      at school; this summer; this past; recently; a few years; a while ago; back in; back when; \
      on my team; on my floor; on our; at our; at a; at the; my first; during a; an example; \
      for example; a time when; there was a time
      """
    ),
    (
      .result,
      """
      as a result; the result was; the outcome was; the outcome; the result; in the end; ended up; \
      resulted in; which led to; led to; this led; leading to; so now; went live; on time; on budget; \
      under budget; ahead of schedule; within budget; on schedule; no longer; was able to; were able to; i was able to; we were able to; \
      successfully; was a success; was successful; a success; paid off; it worked; worked out; \
      worked well; turned out; got better; made it; we won; i won; was approved; were approved; \
      was adopted; were adopted; signed off; was resolved; were resolved; was solved; was fixed; \
      thanked me; thanked us; got promoted; was promoted; i was promoted; gave us; allowed us; \
      allowed me; enabled us; enabled; ever since; from then on; still use; still uses; still in use; \
      not one; not a single; zero; without any; passed; came back clean; clean audit; \
      exceeded; finished; stopped; no more; ended; managed to; the project was; everything was; \
      happy with; satisfied; relationship; we hit; we met; met the deadline; met our; got an a; \
      i passed; everyone was; they were happy; became; improved; increased; decreased; reduced; \
      dropped; fell; saved; grew; rose
      """
    ),
    (
      .blame,
      """
      fault; at fault; to blame; because of; wasn't my fault; was not my fault; wasn't our fault; \
      was not our fault; blamed; wouldn't listen; would not listen; didn't listen; did not listen; \
      never listened; never listen; wouldn't even; would not even; won't even; didn't even; \
      did not even; couldn't even; could not even; never even; never bothered; didn't bother; \
      did not bother; couldn't be bothered; didn't care; did not care; never cared; failed to; \
      screwed up; messed up; dropped the ball; let us down; let me down; let everyone down; \
      never told; didn't tell; did not tell; were lazy; was lazy; incompetent; were incompetent; \
      kept changing; didn't do their; did not do their; never did their; never did her; \
      never did his; clueless; were useless; was useless; just complained; kept complaining; ruined; \
      didn't deliver; did not deliver; never delivered; caused the delay; caused the delays; \
      wouldn't cooperate; would not cooperate; refused to cooperate; didn't cooperate; \
      did not cooperate; wouldn't help; would not help; refused to help; refused to listen; \
      refused to support; didn't support; did not support; done their job; done their jobs; \
      had told us; had told me; had only told; had listened; had bothered; nobody told me; \
      nobody told us; no one told me; no one told us; never got back; didn't get back; \
      never answered; never replied; never responded; sat on it; just sat on; dragged their feet; \
      dragging their feet; ghosted us; ghosted me; were impossible; was impossible; were hopeless; \
      was hopeless; just wouldn't; just never; \
      stubborn; unreasonable; uncooperative; resistant to change; should have known
      """
    ),
    (
      .doesNotKnow,
      """
      i don't know; i do not know; i dont know; i don't really know; i do not really know; i really don't know; don't know; dont know; idk; no idea; \
      i have no idea; no clue; i have no clue; not sure; i'm not sure; i am not sure; im not sure; \
      nothing comes to mind; i can't think of; i cannot think of; can't think of; cant think of; \
      i can't remember; i don't remember; i do not remember; i can't recall; i cannot recall; \
      i don't recall; i have never; i've never; never had; i haven't; i have not; never happened; \
      i have no experience; no experience; i don't have an example; i don't have an answer; \
      i do not have; i don't have any; i don't have one; no answer; n/a; not applicable; dunno; \
      beats me; drawing a blank; blank; i got nothing; nothing; none
      """
    ),
    (
      .declines,
      """
      i'd rather not; i would rather not; rather not say; rather not answer; prefer not to; \
      i'd prefer not; no comment; next question; next; pass; skip; skip this; skip it; skip this one; \
      can we move on; let's move on; move on; can we skip; i won't answer; i will not answer; \
      i don't want to answer; i do not want to answer; don't want to; i decline; none of your business
      """
    ),
    (
      .asksToRepeat,
      """
      can you repeat; could you repeat; please repeat; repeat the question; repeat that; \
      say that again; say it again; come again; pardon; i beg your pardon; beg pardon; \
      what was the question; what was that; what did you say; can you say that; could you say that; \
      i didn't catch; i did not catch; didn't hear; did not hear; one more time; again please; \
      ask that again; ask again; repeat please; what's the question; sorry what; missed that
      """
    ),
    (
      .asksToClarify,
      """
      what do you mean; what does that mean; what did you mean; can you clarify; could you clarify; \
      please clarify; can you explain; could you explain; can you rephrase; could you rephrase; \
      i don't understand; i do not understand; i don't get; i do not get; i don't follow; \
      not sure what you mean; not sure what you're asking; not sure i understand; what is meant; \
      can you be more specific; could you be more specific; can you elaborate; could you elaborate; \
      what kind of; what sort of; which one; do you mean; are you asking; in what sense; \
      what exactly; can you give me an example; could you give me an example; what are you asking; \
      don't understand the question; do not understand the question; i'm confused; i am confused
      """
    ),
    (
      .evades,
      """
      it depends; depends on; that depends; it really depends; hard to say; it's hard to say; \
      difficult to say; tough to say; i could talk; many examples; so many examples; \
      too many to; lots of examples; plenty of examples; all of the above; as i said before; \
      i already answered; already told you; see my resume; it's on my resume; it's in my resume; \
      on my cv; in my cv; everything; various things; a lot of things; lots of things; \
      the usual; you tell me; does it matter; whatever; who cares; why do you ask; \
      none of that matters; i've done it all; i do it all
      """
    ),
  ]
}
