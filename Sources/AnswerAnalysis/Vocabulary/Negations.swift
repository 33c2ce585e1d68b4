// Words that deny, where their reach ends, and phrases that only look like denials.

/// Negation cues after the idea of NegEx (Chapman et al., "A simple algorithm for identifying negated
/// findings", 2001), worded anew for prose and notes alike.
enum Negations {
  static let before = """
    no; not; never; none; without; nor; neither; cannot; can't; don't; doesn't; didn't; isn't; aren't; \
    wasn't; weren't; haven't; hasn't; hadn't; won't; wouldn't; couldn't; shouldn't; mustn't; dont; \
    doesnt; didnt; isnt; arent; wasnt; werent; havent; hasnt; hadnt; cant; wont; wouldnt; couldnt; \
    shouldnt; ain't; no evidence of; no evidence; no sign of; no signs of; no history of; \
    no experience with; no experience of; no experience in; no findings of; no indication of; \
    no complaints of; no need for; without any; without evidence of; absence of; lack of; lacked; \
    lacks; lacking; denies; denied; denying; deny; negative for; ve for; free of; free from; \
    fails to reveal; failed to reveal; failed to; fail to; refused to; rather than; instead of; \
    unable to; declined to; declines; declined; ruled out; rules out; rule out for; \
    neither of; nobody; no one; nothing; hardly; barely; hardly ever; avoided; avoid; \
    anything but; not yet; never once; at no time; zero; stopped using; skipped; no new; \
    not had; not have; with no; have no; has no; had no; \
    unremarkable for; resolved; not appear to have; not associated with; not feel; not know of; \
    not reveal; not see; not demonstrate; not exhibit; no abnormal; no suspicious; no significant; \
    no definite; no obvious; no apparent; no other; no overt; not any
    """
  static let after = """
    was ruled out; were ruled out; is ruled out; are ruled out; been ruled out; \
    was not done; were not done; was never done; were never done; not present; not seen; not found; \
    not identified; not noted; not detected; not evident; not observed; not visualized; not used; \
    not needed; was not needed; not in place; never in place; wasn't in place; weren't in place; \
    wasn't done; weren't done; never took place; \
    didn't take place; was absent; were absent; is absent; are absent; absent; \
    is negative; are negative; was negative; were negative; unlikely; \
    was missing; were missing; did not exist; didn't exist; did not happen; didn't happen; \
    never happened; not available; was denied; were denied; is denied; are denied; \
    was avoided; were avoided; wasn't there; weren't there; not completed; not included
    """
  static let pseudo = """
    not only; not just; not merely; not simply; not necessarily; not until; no increase; \
    no change; no doubt; no wonder; no matter; no longer than; not certain if; not certain whether; \
    not drain; without difficulty; without question; gram negative; no further than; no sooner; \
    not to mention; no less than; not less than; no fewer than; if not; why not; whether or not; \
    or not; went by that i didn't; went by that we didn't; went by without; passed without; \
    don't regret; didn't regret; do not regret; did not regret; never regretted; don't mind; \
    didn't mind; no later than; not uncommon; not unusual; not bad; no problem; nothing but; not the only; \
    never stopped; never stop; can't wait; cannot wait; no interval change; no significant change; \
    no significant interval change; no suspicious change; not cause; not rule out; not ruled out; \
    cannot rule out; can not rule out; cannot be ruled out; not been ruled out; \
    could not be ruled out; not be ruled out; never failed to; did not fail to; didn't fail to; \
    did not forget; didn't forget; no small; not alone; can't help but; couldn't have done; \
    could not have done; not exclude; cannot exclude; cannot be excluded; not be excluded; \
    no one but; not extend; not clear; unclear; to rule out; not hesitate; didn't hesitate; \
    not afraid to; wasn't afraid to; not only did; not one but
    """
  static let terminators = """
    but; however; nevertheless; nonetheless; yet; though; although; except; except for; apart from; \
    aside from; other than; besides; instead; still; secondary to; because; because of; due to; \
    since; as a cause of; as a cause for; cause of; cause for; as a source of; source of; \
    reason for; reasons for; as a reason for; etiology for; etiology of; origin of; origin for; \
    as an etiology for; which; who; whom; whose; that's why; so; then; until; unless; whereas; \
    while; when; where; so we; so i; which is why; despite; in spite of; as well as having; \
    presents with; presented with; presenting with; now has; has had; complains of; complaining of; \
    admits; admits to; positive for; reports; reported; states; stated; notes; \
    only; just; as; if
    """
}
