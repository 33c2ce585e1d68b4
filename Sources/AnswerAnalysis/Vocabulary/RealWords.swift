// Words that look like slips of the analyser's own and are words in their own right.

/// Everyday words one slip away from a word of the analyser's that are not to be read as that word:
/// "leaned" is no "learned". Those among the 45,000 most frequent English words (by the frequencies
/// that the Python package wordfreq 3.1.1 gives) that would be.
enum RealWords {
  static let list = """
    action analysis apples argus asses auditory automata barley basses batting beach beaches beaks \
    beast bellow blacked blacking blending blinding blocs boasted boasting boing booed booing \
    booted booting boots bough bowing braking breather breeches brooke brough budge bullion cached \
    carer caress caries carriers carted carter carts cary cashed cashing casting catchers \
    categories cation changers charing cher chucked chucking clams clans cleansed cleansing clint \
    clocked clocking coasting collage commando commend commuted commuting compete competed \
    competes competing complement compliant complied complies conform conformed conforming \
    conforms consul consuls coped coping couches covert crate crates cremated cremation crete \
    criss crushed crushes crushing culling curries curse curtain darin deceased decoded decoding \
    defied defies denise deriving desiree dialing directory discard discovery discus dishonesty \
    district divers dives dividend diving dogging doped doping dries drifted drifting dripped \
    dripping drooping eared elven ensue ensued ensues ensuing entre ether evidenced exited exiting \
    exits expansive expended expending experienced experts fairy faltered faltering fared faring \
    farming farther fellows festering feuding fiend fiends fining finnish flailing fleeting \
    flogged flogging flounder forge forges forgo forma formulae freezers frida froth fueling \
    funder gable grated grating greta grids grins groped groping growling grunting gutting haden \
    hales handed handel handing handlers hardy haven heath hoisting honesty hopped hopping horus \
    hosed imparted imparting imparts indicted insect insects instill instilled instilling \
    instituto laced lacing lagging laing laterally latter launchers leaned leaning leans licensee \
    licensees liens loaders loner loosing lugging lunch lunches manger massage massaged massages \
    massaging massing mater matte medial mises mistaken misusing moaning modes mopping moths \
    mourning mucking multiplex mustered muttered muttering mutters nationale needles nether \
    overran overseas overseer overseers owing paces painted painting palin panicked panicking \
    panned panning pared paring parting parton party pasting patent patents paton patting persona \
    petting petty pints pitched pitches pitching pitting planting pleas plots plotted plotting \
    plying polling ponds posed posing potion potting prefect premise premises pres preset presets \
    probs programme proscribed purse quilting raked raking rally ratio raton readying redacted \
    reefer refereed reigned relaying remainder remanded replaying rescuers restated restrain \
    restrained restraining retiree retirees revel ridding roaches rooster rotted rotting rousing \
    rusting sable sages sakes sands scaring scooped scooping scouring scrip sealing seals \
    searchers searing sears seeded seeding seeds seminary settlers shank shaping shard shearing \
    shelling shins shipper shopped shopping shouting shred sifted sifting sinning sipping slinging \
    slits smelling snorting soles sores sowed sowing spanning sped spelling spilt spits splashed \
    splashes splashing sporting spurgeon stacking stags staining stale stans stared staring stars \
    startled startling steam steamed steaming steed steeped steppe stimulate stimulated stimulates \
    stimulating stinging stinking stocking stomping stooped stoops strange straying strikers \
    stringer strokes stroking stronger studios stuffed stuffing sturgeon suction summaries \
    supervisory supper swatches swelling swerving swinging tacks tanked tanking tanks tasting \
    thrusting tickled tickles tickling tigger tired tires tolling trainor trans treading tricked \
    tricking tripe triplets trough trucking truss tugging tuned tuning turing vacation vices waist \
    wandered wandering wanders warped warping washing watchers waves waving weighted weighting \
    witches witten writhing writs
    """
}
