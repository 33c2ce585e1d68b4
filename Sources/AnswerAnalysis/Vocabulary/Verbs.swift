// Common verbs, and how their forms are made: enough to find the finite verb of a clause.

/// Verbs by behaviour. Every list holds base forms; the forms are made by rule.
enum Verbs {
  /// Regular verbs of doing.
  static let regular = """
    accept access achieve acknowledge add address adjust administer adopt advise advocate agree \
    align allocate allow analyze analyse announce answer apologize apologise apply appoint appreciate \
    approach approve arrange ask assemble assess assign assist assure attach attempt attend audit \
    authorize automate avoid award balance base bill block book brainstorm brief budget call cancel \
    capture care carry categorize challenge change chart check claim clarify classify clean clear \
    click climb close coach code collaborate collect combine commit communicate compare compile \
    complain complete compromise concentrate conclude conduct configure confirm connect consider \
    consolidate consult contact continue contribute control convert convince coordinate copy correct \
    counsel count cover crash create customize decide declare dedicate define delay delegate deliver \
    demonstrate deny deploy describe design detect determine develop devise diagnose direct disagree \
    discharge disclose discover discuss display distribute divide document draft drill drop earn \
    edit educate eliminate email embed emphasize employ enable encourage encrypt end engage enjoy \
    enroll ensure enter escalate establish estimate evaluate examine exchange execute exercise expand \
    expect explain explore export express extend extract face facilitate file fill filter finish \
    fix flag focus follow force form format formulate foster fund gather generate grant greet group \
    guide handle happen harden help hire host identify ignore implement import include incorporate \
    indicate inform initiate insist inspect inspire install institute instruct integrate interact \
    interview introduce investigate invite involve isolate issue join judge justify label land \
    launch learn lessen license lift limit link listen load lobby lock log look loop maintain manage \
    map mark master match measure mediate mentor merge message migrate minimize mitigate model \
    moderate modify monitor motivate move name narrow navigate negotiate note notice notify observe \
    obtain occur offer onboard open operate optimize order organize organise outline overlook own \
    pack page pair partner pass patch pause perform persist persuade phone pick pilot place plan play \
    point post postpone practice practise prepare present press prevent prioritize prioritise \
    probe process procure produce program progress promise promote prompt propose protect prove \
    provide publish pull purchase push qualify query question quote raise rank rate reach react \
    realign reassign reassure rebuild receive recognize recognise recommend reconcile record recover \
    recruit redesign refer refine reflect refuse register rehearse reject relate release relocate \
    rely remain remediate remind remove rename reopen repair repeat replace reply report represent \
    request require rescue research reserve resist resolve respond restart restore restrict result \
    retain retire retrain retrieve return reuse revamp review revise revisit reward risk roll rotate \
    route sample scan schedule scope score screen search secure segment select separate serve settle \
    shadow share shift ship showcase sign simplify simulate solve sort sponsor staff stage standardize \
    standardise start state stay steer step stop stream streamline stress structure study submit \
    succeed suggest summarize supervise supply support surface surprise survey suspend switch tackle \
    tag tailor talk target task test thank threaten tie time touch trace track trade train transfer \
    transform transition translate travel treat triage trigger troubleshoot trust try turn tutor type \
    uncover unify update upgrade upload use utilize validate value verify visit voice volunteer vote \
    wait walk want warn watch weigh welcome work worry wrap yell scream argue panic struggle apologise \
    adapt admit accumulate anonymize archive borrow bypass calibrate certify condense congratulate \
    convene cook cooperate customise deduplicate defer delete demand demote dictate disable dispatch \
    dispense donate downsize drag drain enlist enrol equip erase evacuate expose fetch forecast furnish \
    glue guarantee guess halt hand harmonise haul hook hurry ingest inject insure interpret interrupt \
    invoice knock laugh lease mend nominate normalise nudge offload override overrule paint ping pitch \
    plead pledge plug pour praise predict prescribe print prune quarantine quarrel reboot recheck redact \
    refill refund reinstall rejoin rent replenish resign retest reveal revert rewire rush salvage seal \
    sequence shelve shout shred sketch smile soothe stack stall stamp staple stock store subcontract swap \
    tally tidy toss transcribe tune tweak unblock unload unlock unpack unplug urge wash whisper wipe wire \
    witness chase miss skip mimic nag beg drown \
    explode outsource benchmark mock prototype decommission reimburse round huddle
    """
  /// Regular verbs of being, having, feeling or thinking.
  static let regularState = """
    appear believe belong care concern contain depend deserve desire dislike doubt enjoy exist expect \
    fear fit hate hope imagine intend like live love matter mean need prefer realize realise remain \
    seem suppose tend trust value want wish wonder worry struggle appreciate notice remember recall lack \
    fail wait blame complain panic ignore
    """
  /// Regular verbs that say how a quantity moved.
  static let regularChange = """
    reduce increase decrease improve lower raise shave double triple halve drop climb decline shorten \
    lengthen gain save boost accelerate eliminate shrink speed slash trim exceed recover jump
    """
  /// Irregular verbs: base, past, participle.
  static let irregular = """
    be was been; become became become; begin began begun; break broke broken; bring brought brought; \
    build built built; buy bought bought; catch caught caught; choose chose chosen; come came come; \
    deal dealt dealt; do did done; draw drew drawn; drive drove driven; eat ate eaten; \
    fight fought fought; find found found; fly flew flown; forget forgot forgotten; \
    forgive forgave forgiven; get got gotten; give gave given; go went gone; grow grew grown; \
    hang hung hung; have had had; hear heard heard; hide hid hidden; hold held held; keep kept kept; \
    lay laid laid; lead led led; leave left left; lend lent lent; \
    make made made; meet met met; oversee oversaw overseen; overcome overcame overcome; \
    pay paid paid; redo redid redone; rewrite rewrote rewritten; ride rode ridden; ring rang rung; \
    run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; \
    show showed shown; sit sat sat; sleep slept slept; speak spoke spoken; spend spent spent; \
    stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; swear swore sworn; \
    take took taken; teach taught taught; tell told told; throw threw thrown; \
    undertake undertook undertaken; wake woke woken; wear wore worn; win won won; \
    withdraw withdrew withdrawn; write wrote written; rebuild rebuilt rebuilt; redraw redrew redrawn; rerun reran rerun; retell retold retold; \
    rethink rethought rethought; reteach retaught retaught; resell resold resold; retake retook retaken; \
    withhold withheld withheld; uphold upheld upheld; outgrow outgrew outgrown; foresee foresaw foreseen; \
    bind bound bound; feed fed fed; freeze froze frozen; shake shook shaken; shine shone shone; \
    sing sang sung; sink sank sunk; slide slid slid; spin spun spun; swim swam swum; tear tore torn; \
    bend bent bent; bite bit bitten; blow blew blown; dig dug dug; drink drank drunk; flee fled fled; \
    grind ground ground; weave wove woven; sweep swept swept; spring sprang sprung; mislead misled misled
    """
  /// Irregular verbs of being, having, feeling or thinking.
  static let irregularState = """
    feel felt felt; know knew known; think thought thought; understand understood understood; \
    see saw seen; forget forgot forgotten; lose lost lost
    """
  /// Irregular verbs of change.
  static let irregularChange = "fall fell fallen; rise rose risen; shrink shrank shrunk"
  /// Verbs whose forms are all one: base and past alike.
  static let invariable = "cut set put let hit cost quit shut spread split read bet upset reset"

  /// Forms that are nouns as often as verbs; a finite verb only after a pronoun.
  static let nounsToo = """
    access address answer approach attempt audit award balance base bill block book brief budget call \
    care challenge change chart check claim click coach code control copy cost count cover crash cut \
    delay design display document draft drill drop email end estimate exchange exercise face file \
    filter fit focus form format fund gain grant group guide help hope host increase interview issue \
    judge label lack land launch lead leave lift limit link list load lock log look loop love map mark \
    master match matter measure meet mentor message model monitor move name need note notice offer \
    order own page pair partner patch pause permit phone pick pilot place plan play point post \
    practice present press process produce program progress project promise prompt query question \
    quote raise rank rate reach read record reply report request research reserve result return \
    review reward ring risk roll rotate round route run sample scan schedule scope score screen search \
    segment set shadow share shift ship show sign speed sponsor staff stage stand start state step \
    stop stream stress structure study support surface surprise survey switch tag talk target task \
    test time touch trace track trade train transfer transition travel treat trigger trust try turn \
    type update upgrade use value view visit voice vote wait walk watch win work worry wrap \
    decrease improvement decline split order partner drive break build deal fight hold pay ride tie \
    huddle mock round time archive cook demand dispatch drain forecast glue guarantee guess halt hand \
    hook hurry invoice knock laugh lease paint pitch pledge plug praise print quarantine quarrel refund \
    rent rush seal sequence sketch smile stack stall stamp staple stock store swap tally tune wash \
    wire witness chase
    """
}
