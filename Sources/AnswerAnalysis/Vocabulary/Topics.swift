// Families of words that people use for one theme of working life: an answer about a quarrel need not
// say "conflict".

/// Themes, each a family of words, matched by stem.
enum Topics {
  /// At most 64 families; a word may stand in several.
  static let families: [String] = [
    "deadline late due overdue rush hurry tight extension submit procrastinate timeline schedule time",
    """
    conflict argue argument disagree disagreement dispute fight tension quarrel upset mediate \
    mediator resolve sides yelling drama apologize
    """,
    """
    customer client guest patron shopper buyer refund complaint complain rude parent service order \
    discount table store restaurant
    """,
    """
    stress stressed stressful overwhelm overwhelmed overwhelming pressure anxious anxiety breathe \
    breath calm relax exercise meditate burnout overwork nervous
    """,
    "feedback criticism critique criticize constructive advice comment correct correction critic review",
    "delegate delegation assign assignment divide split strengths distribute roles allocate strong",
    """
    lead leader leadership captain charge initiative president head step volunteer organize coach \
    founder chair command
    """,
    "change adapt adjust adjustment transition switch transfer new moved covid shift different",
    """
    motivate motivation motivated unmotivated drive lazy bored boring encourage reward inspire \
    enthusiasm enthusiastic engaged repetitive tedious monotonous music podcast routine dull
    """,
    "decide decision choose choice option pros cons weigh deliberate tough pick conclusion college",
    "fail failure failed mistake wrong fault blunder oversight error lose lost missed regret flunk bad setback",
    "goal achieve achievement success succeed objective accomplish accomplishment target milestone pursue",
    """
    communicate communication communicating miscommunication misunderstanding misunderstand talk \
    listen text email message meeting clear confusion confused told groupchat discord slack
    """,
    "creative creativity idea brainstorm innovative innovation invent design art imagination original",
    "ethic ethical ethics wrong honest dishonest cheat steal stole lie moral dilemma morals report stealing",
    "skill learn learning course class practice study train training knowledge certificate teach lesson read",
    "team teammate teamwork group member members together collaborate collaboration partner",
    """
    focus focused distract distraction distracted interruption interrupt phone noise concentrate \
    concentration quiet headphones library notifications
    """,
    "organize organization organized planner calendar desk workspace list clean notebook structure tidy optimal",
    "prioritize priority priorities multiple juggle juggled balance tasks multitask first important urgent due",
    "risk risky chance gamble bet invest bold leap uncertain calculated",
    "mentor teach taught tutor guide trainee newcomer show train trained younger student",
    "inclusive include inclusion diverse diversity culture welcome belong everyone equal equality fair fairness equitable treat bias",
    "budget money cost spend resource resources limited cheap expensive afford fund price supplies shortage",
    "quality detail accurate accuracy check review standard thorough perfect careful paramount",
    "improve improvement process efficient efficiency faster streamline system suggest suggestion implement better",
    "gossip rumor rumors politics drama talk talking behind spread",
    "recognition recognize award praise acknowledge appreciated appreciation employee honor thanked compliment",
    "network networking relationship relationships connect connection linkedin contact bond build maintain",
    "balance life family weekend home hours personal school friends free social",
    "remote online zoom video virtual home teams chat",
    """
    problem solve solution issue root cause fix complex troubleshoot figure solving obstacle unforeseen \
    challenge incident technical bug fault defect error broken failure repair
    """,
    "personality personalities introvert extrovert shy outgoing quiet loud stubborn difficult challenging attitude",
    "accountable accountability responsible responsibility own blame hold reminder",
    "ambiguous ambiguity unclear unsure uncertainty clarify question vague instructions conflicting",
    "empathy empathetic empathize feel feeling understand shoes care compassion sympathy emotion emotional cry",
    """
    plan planning strategic strategy prepare preparation ahead future long-term vision map roster \
    rota gap
    """,
    "supervisor boss manager superior authority disagreement management",
    "compromise middle agree agreement negotiate meet settle consensus vote majority",
    "crisis emergency panic injury fire accident urgent injured hurt safety disaster",
    "professional development growth grow career workshop conference certification seminar internship",
    "morale spirit positive positivity adversity losing encourage cheer uplift fun atmosphere environment",
    "contribute contribution effort extra beyond above overtime volunteer stayed more",
    "evaluate assess evaluation measure success metric reflect criteria requirements survey result outcome",
    "current relevant news update trend technology research stay latest",
    "nurse clinician doctor physician bedside ward patient hospital charting",
    "security privacy breach encryption access audit phishing hipaa password confidential",
    "downtime outage failover backup restore paper contingency recovery network",
    "interface integration message fhir hl7 api mapping vendor data migration server",
    "rollout launch go-live cutover implementation adoption training super upgrade pilot",
    "help helped needed assist support stranger right aid kindness",
    "story proud personal define perception impact affect",
    "vendor supplier contractor provider manufacturer subcontractor seller delivery deliver shipment promise",
  ]

  /// Families that most answers touch and that therefore tell little.
  static let common: Set<Int> = [7, 11, 15, 16, 41, 43, 50, 51]
}
