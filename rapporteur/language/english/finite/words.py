"""The small words of English by which a clause is read: what opens one, what joins two, what stands before a noun."""

import re

# --- What cannot but be a finite verb ----------------------------------------------------------------------------

FINITE_OF_ONE = frozenset("is has does am isn't hasn't doesn't".split())
FINITE_OF_MANY = frozenset("are have do aren't haven't don't".split())
FINITE_PAST = frozenset("was were did had wasn't weren't didn't hadn't".split())
FINITE_OF_ANY = frozenset(
    """can cannot could may might will would must shall should ought can't couldn't mightn't won't wouldn't mustn't
    shan't shouldn't needn't""".split()
)
FINITE_WORDS = FINITE_OF_ONE | FINITE_OF_MANY | FINITE_PAST | FINITE_OF_ANY
# "it's", "they've": a subject with its verb.
CONTRACTED = re.compile(r"(?P<subject>i|you|he|she|it|we|they|there|that|this|who|what|here)'(?P<verb>s|re|ve|ll|m)")
MODALS = FINITE_OF_ANY - {"ought"}
DO = frozenset("do does did don't doesn't didn't".split())
HAVE = frozenset("have has had having".split())
BE = frozenset("be is am are was were been being get gets got getting".split())
# Nouns too, behind a word that stands before nouns: "political will", "a must".
ALSO_NOUNS = frozenset("can may might must will".split())

# --- What opens a clause -----------------------------------------------------------------------------------------

RELATIVES = frozenset("which who whom whose".split())
INTERROGATIVES = frozenset("how why what whether whatever whoever whichever".split())
IN_TIME = frozenset("when whenever while before after since until till once if unless".split())
ADVERBIAL = frozenset("where wherever whereas because although though lest provided".split())
COMPARING = frozenset("as than".split())
OPENERS = RELATIVES | INTERROGATIVES | IN_TIME | ADVERBIAL | COMPARING | {"that"}
# These are prepositions as often: "after 2020", "since the review".
ALSO_PREPOSITIONS = frozenset("before after since until till as than".split())
# These need no verb of their own: "where appropriate", "while in prison", "if so".
ELLIPTIC = frozenset("when whenever while once if unless where wherever although though whether whatever".split())
# Behind "when" or "where" these need no verb: "where necessary".
WITHOUT_VERB = frozenset("not so any as ever necessary feasible appropriate applicable needed".split())
JOINING = frozenset("and or but nor yet and/or plus".split())
CUTTING = frozenset(", ; : – —".split())

# --- What a that-clause or a question hangs on -------------------------------------------------------------------

# Verbs and adjectives with whose clause the reporting goes on: "to ensure that …", "aware that …".
TELLING = frozenset(
    """acknowledge add admit advise affirm agree announce argue ascertain assert assume assure aware believe
    calculate certain certify check claim clarify clear conclude confident confirm consider convinced decide
    demonstrate deny determine discover doubt emphasize ensure establish estimate evident examine expect explain
    fear feel find forget guarantee hear highlight hope imagine imply indicate inform know learn maintain mean
    mention mindful note obvious observe point out plain predict promise prove read realize recall recognize
    reiterate remember report reveal say see show signal state stress submit suggest suppose sure suspect teach
    think trust uncertain underline underscore understand unclear verify warn worried worry assess ask wonder
    discuss describe review specify study monitor""".split()
)
# Nouns whose clause says what somebody feels, thinks or says: "their concern that …", "the fact that …".
TOLD = frozenset(
    """allegation allegations appreciation argument assertion assumption assurance assurances awareness belief
    certainty claim claims comment complaint complaints concern concerns conclusion condition confidence
    conviction danger disappointment doubt doubts evidence expectation expectations fact fear fears feeling
    finding guarantee guarantees hope hopes idea impression indication indications knowledge likelihood message
    mind notion observation opinion perception pledge point possibility premise principle probability promise
    promises proof question realization recognition regret remark reminder reservation reservations risk
    satisfaction sense sign signs statement suspicion sympathy understanding view views warning warnings
    worry""".split()
)
# Behind these the clause wants something, in a form that has no tense: "essential that States report".
WANTING = frozenset(
    """advisable appropriate ask crucial demand desirable essential imperative important insist necessary paramount
    preferable prefer proposal propose recommend recommendation request require requirement suggestion time urge
    urgent vital wish""".split()
)
# Nouns behind which "on how …" asks something.
QUESTIONS = frozenset(
    """clarification concern concerns curiosity debate discussion doubt doubts enquiries inquiries inquiry point
    queries query question questions reservation reservations uncertainty""".split()
)

# --- What stands before a noun -----------------------------------------------------------------------------------

DETERMINERS = frozenset(
    """a an the its their his her our my your every no any such two three four five six seven eight nine ten eleven
    twelve twenty thirty forty fifty hundred thousand million other same own various numerous""".split()
)
# These stand before a noun or for one.
QUANTIFIERS_OF_ONE = frozenset("this that each one another either neither much more little less none".split())
QUANTIFIERS_OF_MANY = frozenset("these those all both many several few most some others fewer more half".split())
SUBJECTS_OF_ONE = frozenset("it he she".split())
INDEFINITE = frozenset(
    "nobody nothing everybody everyone everything somebody someone something anybody anyone anything".split()
)
SUBJECTS_OF_MANY = frozenset("they we you i".split())
OBJECTS = INDEFINITE | frozenset("them him us me themselves itself himself herself it each this these those".split())
# With a noun behind them they are what a verb is done to: "show little change".
QUANTIFIERS_BEFORE_NOUNS = frozenset("little much many few some more less several both all each another none".split())
PREPOSITIONS = frozenset(
    """of in on at by for with from to into onto upon under over between among amongst against within without
    during through throughout across toward towards about regarding concerning despite per via like including
    beyond behind beside besides except given outside inside near around along above below following versus amid
    unlike notwithstanding""".split()
)
ADVERBS = frozenset(
    """online also still often never always already now then thus therefore however moreover furthermore sometimes
    seldom ever even just only not neither either too very almost again soon rather instead perhaps hardly today
    meanwhile nevertheless nonetheless indeed mostly together alone abroad elsewhere everywhere far hence
    otherwise likewise currently simply merely so quite well""".split()
)
# Passed over like adverbs, with the word before them: "older persons in particular find".
ADVERBIALS = frozenset(
    tuple(pair.split())
    for pair in (
        "in particular,for example,for instance,in general,at least,at present,at most,in turn,of course,in fact,"
        "at all,in practice,as well,inter alia,in addition,by law,per se,at times,by far,in part,so far,no longer"
    ).split(",")
)
# Words in -ly that are no adverbs.
NOT_ADVERBS = frozenset(
    """family supply assembly reply ally anomaly monopoly early likely unlikely timely costly friendly deadly
    elderly daily weekly monthly yearly quarterly orderly scholarly homely lonely fly bully italy july apply
    rely comply imply multiply""".split()
)
# Nouns that end as adjectives do.
NOUNS_LIKE_ADJECTIVES = frozenset(
    """proposal approval removal trial arrival criminal criminals capital material official traffic public republic
    music topic logic clinic objective initiative executive alternative narrative incentive detective
    representative library secretary summary beneficiary boundary commentary renewal appeal individual
    professional journal manual hospital animal signal signatory logistic arsenal referral withdrawal disposal
    denial survival retrieval directive perspective collective festival rival terminal potential credential
    principal dictionary judiciary ministry glossary salary adversary missionary mercenary military fabric
    mechanic critic academic pandemic epidemic vehicle table cable variable vegetable parable""".split()
)
# First halves of compounds in the plural: "rights work", "sports clubs", "arms controls".
FIRST_HALVES = frozenset("rights arms sports customs goods savings drugs police".split())
# Adjectives that end as nouns do, and are not among those of noun phrases.
PLAIN_ADJECTIVES = frozenset(
    """good bad big great small large little main poor rich hard heavy light deep flat tight rare ready black white
    green common certain similar particular regular foreign human urban rural modern extra senior junior minor
    major prior former latter next last first second third final single double joint domestic further basic
    overall grave dire vast weak sick dead real simple greater higher lower larger smaller longer shorter
    stronger weaker wider broader closer deeper better worse fuller older younger newer cheaper safer poorer
    richer easier harder earlier later""".split()
)
# A figure behind one of these is its number: "paragraph 3 reads".
NUMBERED = frozenset("article paragraph chapter section part table figure annex phase item option rule page".split())
# They leave the number to the noun behind them: "a number of States hold".
PARTITIVE = frozenset("number majority minority range variety half handful most some many all few rest".split())
# Nouns of many that look like one.
MANY_WITHOUT_S = frozenset("police youth staff personnel cattle majority livestock".split())
# Words that cannot be nouns.
SMALL = (
    FINITE_WORDS | BE | HAVE | OPENERS | JOINING | DETERMINERS | QUANTIFIERS_OF_ONE | QUANTIFIERS_OF_MANY
    | INDEFINITE | SUBJECTS_OF_ONE | SUBJECTS_OF_MANY | OBJECTS | PREPOSITIONS
)  # fmt: skip

# --- Verbs -------------------------------------------------------------------------------------------------------

# Verbs behind which another stands without "to": "helps States adopt laws".
LETTING = frozenset("help helps helped helping let lets letting make makes made making".split())
# Parted from their verb by nothing: "children left behind", "rules set out".
PARTICLES = frozenset("behind in on over up off out down away back aside around along through under".split())
# In the plural they are hardly ever nouns, though in the singular they are.
VERBS_IN_S = frozenset(
    """closes clears combines completes conducts corrects corrupts covers directs draws equals exempts faces falls
    feeds finds fits focuses freezes harms heats helps hires hopes hurts lacks launches leads leans leaves lies
    looks lowers narrows neglects obscures offers opens pauses pays plays prompts presents produces reverses
    rises runs shines shows slows sounds spans spreads stands starts stays stems stops supports turns walks
    wants warms welcomes keeps""".split()
)
# They need no object, so that nothing need stand behind them: "volunteers work".
WITHOUT_OBJECT = frozenset(
    """work fall rise change increase decrease matter last end start stop act fight struggle travel decline drop
    sleep walk run stand stay return care benefit progress profit overlap play vote dry burn break count pay
    report""".split()
)
# Verbs that nothing is done to: their participle does not stand behind a noun ("the museums struggled" is a clause).
WITHOUT_PASSIVE = frozenset(
    """struggle travel sleep appear arise arrive belong come consist cooperate depend deteriorate die diminish disappear
    emerge exist flourish go happen hesitate interfere occur participate persist prevail proceed react recur rely remain
    suffice vanish""".split()
)
# States and no actions: they are hardly joined to a verb behind "to" or "can".
STATES_OF_MIND = frozenset("lack need want deserve fear".split())
# Of a verb and hardly ever of what stands before a noun: "but seldom open".
OF_VERBS = frozenset("seldom often never rarely sometimes always usually also still then".split())
