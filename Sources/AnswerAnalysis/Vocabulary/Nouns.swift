// Nouns, numerals and calendar words that detectors ask about.

/// Pairs of classes and words; a word may stand in several.
enum Nouns {
  static let lists: [(WordClass, String)] = [
    ([.title, .abbreviation], "dr mr mrs ms mx prof st rev sgt capt lt hon"),
    (
      [.abbreviation],
      "vs e.g i.e approx inc ltd co corp dept jr sr fig no u.s u.k al cf eg ie"
    ),
    ([.abbreviation, .adverb], "etc a.m p.m"),
    ([.abbreviation], "tue tues thu thur thurs fri jan feb apr aug sept sep oct nov"),
    (
      [.month, .known],
      "january february april june july august september october november december"
    ),
    ([.month, .known], "jan feb mar apr jun jul aug sept sep oct nov dec march may"),
    (
      [.weekday, .known],
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    (
      [.number, .known],
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred \
      hundreds thousand thousands million millions billion billions dozen dozens half quarter third none
      """
    ),
    (
      [.timeUnit, .known],
      """
      second seconds minute minutes min mins hour hours hr hrs day days night nights shift shifts week \
      weeks wk wks month months mo mos year years yr yrs quarter quarters decade decades sprint sprints \
      weekend weekends ms millisecond milliseconds
      """
    ),
    ([.moneyUnit, .known], "dollar dollars usd cent cents euro euros pounds bucks grand"),
    ([.percentUnit, .known], "percent percentage pct"),
    ([.dataUnit, .known], "mb gb tb kb terabyte terabytes gigabyte gigabytes megabytes mbps gbps"),
    (
      [.countUnit, .known],
      """
      person people user users nurse nurses physician physicians doctor doctors clinician clinicians \
      patient patients bed beds site sites hospital hospitals clinic clinics ward wards unit units \
      interface interfaces message messages ticket tickets call calls click clicks screen screens \
      record records chart charts order orders error errors incident incidents alert alerts alarm \
      alarms vendor vendors team teams member members employee employees staff colleagues project \
      projects department departments application applications app apps server servers device devices \
      location locations report reports step steps meeting meetings session sessions class classes \
      customer customers client clients student students item items case cases test tests script \
      scripts defect defects bug bugs risk risks request requests complaint complaints point points \
      times time fold visits visit appointments falls lines lab labs medication medications doses \
      laptops workstations printers facilities facility practices specialists analysts engineers \
      developers trainers volunteers super-users survey responses hours orders forms pages fields rules
      """
    ),
    (
      [.person, .known],
      """
      nurse nurses physician physicians doctor doctors clinician clinicians surgeon surgeons pharmacist \
      pharmacists manager managers director directors vendor vendors supplier suppliers engineer \
      engineers developer developers analyst analysts architect architects consultant consultants \
      sponsor sponsors executive executives boss supervisor supervisors colleague colleagues coworker \
      coworkers teammate teammates customer customers client clients user users patient patients staff \
      lead leads officer officers cio cto ciso cmio cfo ceo cnio trainer trainers teacher teachers \
      professor coach parent parents friend friends employee employees employer stakeholder \
      stakeholders administrator administrators resident residents hospitalist provider providers \
      anesthesiologist radiologist guy woman man kid kids person people mother father mom dad brother \
      sister owner owners partner partners leader leaders member members contractor contractors \
      registrar scheduler auditor auditors board committee leadership management superuser superusers
      """
    ),
    (
      [.group, .known],
      "team teams group department crew unit committee squad office organization company hospital"
    ),
    ([.team], "team teams group crew squad"),
    ([.whole], "whole entire full project core small little new of my our us"),
    (
      [.yardstick],
      "estimate budget plan forecast quote schedule deadline target goal limit average baseline"
    ),
    (
      [.misfortune],
      """
      hurt harmed injured lost missed misread wrong late died fell failed broke crashed suffered \
      complained quit resigned left waited noticed dropped skipped duplicated misplaced damaged \
      overdosed misdiagnosed mixed mislabelled mislabeled misfiled misrouted swapped disrupted interrupted cancelled canceled delayed stranded
      """
    ),
    (
      [.animate],
      """
      dream dreams dreamed dreamt agree agrees agreed feel feels felt think thinks thought believe \
      believes believed want wants wanted wish wishes wished love loves loved hate hates hated hope \
      hopes hoped fear fears feared remember remembers remembered forget forgets forgot ask asks asked \
      invite invites invited sing sings sang dance dances danced whisper whispers whispered breathe \
      breathes breathed sleep sleeps slept walk walks walked laugh laughs laughed smile smiles smiled \
      weep weeps wept listen listens listened promise promises promised trust trusts trusted wander \
      wanders wandered imagine imagines imagined pray prays prayed forgive forgives forgave know knows \
      knew
      """
    ),
    (
      [.adoption],
      """
      use uses used keep keeps kept adopt adopts adopted reuse reused copy copied copies rolled \
      extended request requested
      """
    ),
    (
      [.harm, .known],
      """
      downtime outage outages error errors incident incidents complaint complaints delay delays defect \
      defects breach breaches loss escalation escalations disruption disruptions rework overtime \
      overrun overruns cancellations cancellation issues problems findings failures interruptions \
      mishaps surprises downtimes tickets falls misses mistake mistakes injury injuries accident \
      accidents mix-ups duplicates
      """
    ),
    (
      [.scaffold, .known],
      """
      describe tell share talk discuss explain walk give provide providing recount recall narrate \
      example examples instance time times situation scenario story stories experience experiences \
      specific detailed detail approach strategy strategies steps step process take took used use \
      handle handled navigate navigated ensure ensuring went go role outcome result impact personal \
      particularly including including perhaps possibly work working workplace job had have did done \
      does think thinking thought way ways things thing anecdote moment occasion account crucial vital \
      important key question answer past own find kind sort like different various lead reach led \
      make made get got can you me us your
      """
    ),
    (
      [.institution, .known],
      """
      hospital hospitals clinic clinics center centre medical health healthcare infirmary hospice \
      sanatorium university college institute memorial rehab rehabilitation pharmacy
      """
    ),
    (
      [.clinical, .known],
      """
      patient patients pt diagnosed admitted discharged treated hospitalized mrn dob diagnosis surgery \
      symptoms biopsy prescribed medication chemotherapy dialysis allergic transplant yo y/o \
      year-old patient's pt's
      """
    ),
    (
      [.label],
      "mrn ssn hpn dob number id no num identifier code insurance acct policy rec record"
    ),
    (
      [.project, .known],
      """
      live launch launched cutover kickoff deadline upgrade rollout release migration deployed \
      deployment project activation
      """
    ),
    (
      [.descriptive],
      """
      organized organised motivated experienced dedicated focused determined committed detailed \
      interested excited tired stressed overwhelmed concerned worried prepared qualified skilled \
      educated disciplined driven annoyed frustrated confused scared relieved pleased satisfied \
      surprised involved invested engaged relaxed pressured exhausted disappointed embarrassed \
      overworked understaffed experienced respected balanced structured
      """
    ),
    ([.webAddress], "http https www"),
    ([.event], "seen evaluated visited presented born"),
    (
      [.pastAuxiliary],
      """
      was were had did could would wasn't weren't hadn't didn't couldn't didnt wasnt werent hadnt \
      couldnt i'd we'd
      """
    ),
    (
      [.quality, .known],
      """
      smooth smoothly safe safer safely fast faster quick quicker quickly slow slower good better best \
      bad worse worst high higher highest low lower lowest easy easier hard harder stable reliable \
      live successful successfully early late happy happier satisfied clean green on-time fewer
      """
    ),
    (
      [.known],
      """
      system project data problem program change information different important interest business \
      company community service development research education government national process product \
      problem experience result possible general another several whether however although themselves \
      together something anything everything nothing because through between without against during \
      meeting morning evening already training support question answer content contents context contest \
      contract contrast chatter charter charmer millstone resting nesting draining straining prating \
      splints interact interest internet interior interlace charity clarity parity society variety \
      position petition rotation location vocation ration nation relation creation station duration \
      adoption option portion motion notion caution auction election selection section session \
      passion mission vision version
      """
    ),
  ]

  /// Values of number words.
  static let values: [(String, Int32)] = [
    ("zero", 0), ("none", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
    ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11),
    ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
    ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]
}
