// Words that hold sentences together, by what they do.

/// Pairs of classes and words; a word may stand in several.
enum FunctionWords {
  static let lists: [(WordClass, String)] = [
    ([.function, .own, .subject], "i"),
    ([.function, .own, .object], "me myself mine"),
    ([.function, .own, .possessive, .determiner], "my"),
    ([.function, .shared, .subject], "we"),
    ([.function, .shared, .object], "us ourselves ours"),
    ([.function, .shared, .possessive, .determiner], "our"),
    ([.function, .third, .subject], "he she they"),
    ([.function, .third, .object], "him them himself herself themselves hers theirs"),
    ([.function, .third, .possessive, .determiner], "his her their"),
    ([.function, .second, .subject], "you"),
    ([.function, .second, .object], "yourself yours"),
    ([.function, .second, .possessive, .determiner], "your"),
    ([.function, .thing, .subject], "it there"),
    ([.function, .thing, .subject, .determiner], "this that these those"),
    ([.function, .possessive, .determiner], "its whose"),
    ([.function, .object], "itself"),
    ([.function, .third, .subject], "everyone everybody someone somebody nobody anyone"),
    ([.function, .thing, .subject], "everything something anything nothing one"),
    ([.function, .determiner], "the a an any each every no another some all both either neither"),
    ([.quantifier], "each some any all both either neither another"),
    (
      [.function, .preposition],
      """
      of in on at by for with from to into onto about over under between among through during before \
      after since until till within without against across per via toward towards despite upon \
      throughout beyond along around near off out up down like than as besides behind above below
      """
    ),
    ([.function, .coordinator], "and but or so yet nor then plus & n"),
    (
      [.function, .subordinator],
      """
      because when while although though if unless since whereas until once after before whenever \
      where wherever as cause cuz
      """
    ),
    ([.function, .relative], "who which that what whom how why whether"),
    (
      [.function, .be],
      "am is are was were isn't aren't wasn't weren't ain't isnt arent wasnt werent"
    ),
    ([.function], "be been being"),
    ([.function, .have], "have has had haven't hasn't hadn't havent hasnt hadnt"),
    ([.function], "having"),
    ([.function, .doing], "do does did don't doesn't didn't dont doesnt didnt"),
    ([.function], "done doing"),
    ([.function, .modal], "can can't cannot cant must mustn't"),
    (
      [.function, .modal, .supposing],
      """
      would could should might may will shall wouldn't couldn't shouldn't won't wont wouldnt couldnt \
      shouldnt ought gonna
      """
    ),
    (
      [.negator],
      """
      not never no none nothing nobody neither nor without don't doesn't didn't isn't aren't wasn't \
      weren't haven't hasn't hadn't can't cannot won't wouldn't couldn't shouldn't mustn't dont doesnt \
      didnt isnt arent wasnt werent havent hasnt hadnt cant wont wouldnt couldnt shouldnt ain't
      """
    ),
    ([.function, .negator, .adverb], "not never"),
    (
      [.function, .adverb],
      """
      also just only very too then now here again still already even ever always often sometimes \
      usually soon later first second third next finally eventually afterwards afterward meanwhile \
      instead rather quite almost away back together well maybe perhaps however therefore thus hence \
      really actually once twice more most less least much many further otherwise else today tomorrow \
      yesterday immediately
      """
    ),
    ([.function], "yes no ok okay please such own same other others few several so not there"),
    ([.contraction, .function, .own, .subject, .be], "i'm im"),
    ([.contraction, .function, .own, .subject, .have], "i've ive"),
    ([.contraction, .function, .own, .subject, .modal, .supposing], "i'd i'll"),
    ([.contraction, .function, .shared, .subject, .be], "we're"),
    ([.contraction, .function, .shared, .subject, .have], "we've"),
    ([.contraction, .function, .shared, .subject, .modal, .supposing], "we'd we'll"),
    ([.contraction, .function, .third, .subject, .be], "he's she's they're who's"),
    ([.contraction, .function, .third, .subject, .have], "they've"),
    (
      [.contraction, .function, .third, .subject, .modal, .supposing],
      "he'd she'd they'd he'll she'll they'll"
    ),
    ([.contraction, .function, .second, .subject, .be], "you're youre"),
    ([.contraction, .function, .second, .subject, .have], "you've"),
    ([.contraction, .function, .second, .subject, .modal, .supposing], "you'd you'll"),
    (
      [.contraction, .function, .thing, .subject, .be],
      "it's that's there's what's thats theres here's"
    ),
    ([.contraction, .function, .thing, .subject, .modal, .supposing], "it'll that'll it'd"),
    ([.contraction, .function], "let's"),
    ([.filler, .known], "um uh erm er uhm hmm hm umm ummm uhh uhhh err hmmm mmm ah ahh"),
  ]
}
