"""The verbs of reporting and their forms: "to consult", "consulting", "consulted", "consults".

A table holds the verbs that points are made of, and so which words of a note may be verbs at all; their endings follow
from the spelling rules of British English. A verb outside the table is inflected as `finite` does, only where
the place of the word leaves no doubt that it is a verb ("it is important to …").
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

from rapporteur.language.english.finite import verbs


class Tense(Enum):
    """A form of a verb."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    GERUND = auto()


@dataclass(frozen=True, slots=True)
class Reading:
    """A word read as a verb: which one, in which of its forms."""

    base: str
    tenses: frozenset[Tense]


_REGULAR = """audit accept accelerate access accompany account achieve acknowledge acquire act adapt applaud commend
    remark underscore cite recall carry fix hire anticipate emphasize highlight add address adjust
    administer adopt advance advise advocate affect agree align allocate allow amend analyse announce
    answer apply appoint appreciate approach approve arrange ask assess assign assist assume attend
    attract avoid balance ban base believe benefit bind block boost bridge broaden call cancel cause
    centralize change charge check circulate clarify close collaborate collect combat combine comment
    commit communicate compare compensate compile complain complement complete comply concern conclude
    conduct confirm confiscate connect conserve consider consist consolidate consult contact contain
    continue contribute control convene convert convince cooperate coordinate cover create criminalize
    criticize declare decide decrease dedicate define delay delegate delete deliver demand depend deploy
    describe design designate destroy detain detect determine develop devote differ digitalize digitize
    direct disappear disclose discuss disseminate dismantle distribute document double draft earmark
    educate elaborate elect eliminate embed embrace emerge empower enable enact encourage end endorse
    enforce engage enhance enlarge enlist ensure enter equip eradicate escape establish evaluate examine
    exceed exchange exclude exempt exist expand expect explain explore exploit expose express extend
    extradite facilitate fail fear finalize finance fill follow force formulate foster frame fund gather
    generate govern grant guarantee guide halt handle happen harm harmonize help host identify ignore
    implement import impose improve include incorporate increase inform initiate inspect integrate
    intensify interpret introduce invest investigate invite involve issue join justify lack launch learn
    legislate liaise license limit link list listen live locate look lose maintain manage map mark match
    measure mention merge migrate mitigate mobilize modernize modify monitor move name need negotiate
    nominate note notify obey object observe obtain occur offer open operate oppose optimize order
    organize outline own participate patrol perform pilot place plan play post prepare present preserve
    prevent print prioritize process produce prohibit promote propose prosecute protect provide
    publicize publish punish pursue question raise ratify reach receive recognize recommend reconsider
    record recruit recycle reduce refer refine reflect reform refrain refuse regard register regulate
    reinforce reject release rely remain remedy remember remind remove renew repair repatriate repeal
    replace reply report represent request require research resolve resource respect respond restore
    restrict result resume retain return reveal review revise reward safeguard sanction save scale
    screen secure select separate serve settle shape share shelter shift ship shorten sign simplify
    staff standardize start state stop store streamline strengthen stress study submit suffer suggest
    supervise supply support suppress suspend sustain tackle tailor talk target test thank tolerate
    trace track train transfer transform translate transmit travel treat trust turn uncover
    underestimate undermine unite update upgrade urge use utilize validate value verify view visit vote
    wait want warn waste welcome widen work worry worsen abolish abuse accommodate accumulate aggravate
    aim alert allege alleviate analyze anticipate arrest arrive assert attack attach await award belong
    blame borrow breach budget capture celebrate challenge characterize cite claim clean clear coerce
    commemorate commence compete complicate confront congratulate constitute convey correct criticise
    cross damage deceive decentralize decline deepen defend deliberate denounce deny deport deprive
    deserve deteriorate deter devise die diminish discourage discriminate dismiss displace dispose
    disrupt distinguish diversify divert donate double drop duplicate ease echo encounter encompass
    endanger enrich entail erode evolve exclude execute exercise expel face favour feature flag flow
    focus forbid fuel function fulfil gain hamper harass heal hinder hope impede impair imply imprison
    infringe injure insist inspire institute institutionalize instruct intend interact interfere
    interview intimidate isolate judge kill label lag last leverage localize lobby lower mainstream
    mandate manufacture march market marginalize master matter merit mislead misuse mobilise motivate
    multiply murder neglect normalize nurture obstruct offend omit outlaw outline outweigh overburden
    overlap overlook overload partner perceive perpetuate persist persuade pertain pledge pool portray
    pose possess postpone practise praise precede preclude predict prefer presume pretend prevail
    privilege probe proceed procure profit proliferate prolong prompt proclaim progress project provoke
    pull push qualify quantify quote rank react realize reassess recall reconcile reconstruct rectify
    redesign redirect refocus rehabilitate reinstate reintegrate reiterate relate relax relieve relocate
    renegotiate replicate rescue reshape reside resist restructure retrain reunite revisit revitalize
    revoke rush sample scan schedule search seize separate signal silence slow smuggle solve specify
    sponsor spur stigmatize stipulate strive structure subject subscribe substitute succeed sum surround
    survive suspect swear task tend terminate testify threaten tie tighten torture touch traffic
    transcend transit trigger try underfund underscore underline underpin unify unlock unveil violate
    volunteer warrant weaken wish withhold witness""".split()
# Their past and their participle.
_IRREGULAR_ROWS = """
    arise arose arisen | bear bore borne | become became become | begin began begun | bind bound bound
    break broke broken | bring brought brought | build built built | buy bought bought | catch caught caught
    choose chose chosen | come came come | cost cost cost | cut cut cut | deal dealt dealt | draw drew drawn
    drive drove driven | fall fell fallen | feel felt felt | fight fought fought | find found found
    forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven | freeze froze frozen
    get got got | give gave given | go went gone | grow grew grown | have had had | hear heard heard
    hide hid hidden | hit hit hit | hold held held | hurt hurt hurt | keep kept kept | know knew known
    lead led led | learn learned learned | leave left left | let let let | lose lost lost | make made made
    mean meant meant | meet met met | mislead misled misled | overcome overcame overcome
    oversee oversaw overseen | pay paid paid | put put put | read read read | rethink rethought rethought
    rise rose risen | run ran run | say said said | see saw seen | seek sought sought | sell sold sold
    send sent sent | set set set | show showed shown | shut shut shut | speak spoke spoken | spend spent spent
    spread spread spread | stand stood stood | steal stole stolen | strive strove striven | swear swore sworn
    take took taken | teach taught taught | tell told told | think thought thought | undergo underwent undergone
    understand understood understood | undertake undertook undertaken | uphold upheld upheld | win won won
    withdraw withdrew withdrawn | withhold withheld withheld | write wrote written
"""
_IRREGULAR: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        base: (past, participle)
        for base, past, participle in (row.split() for row in re.split(r"[|\n]", _IRREGULAR_ROWS.strip()))
    }
)
_DOUBLES_ITS_CONSONANT = frozenset(
    """ban bar begin cancel deter drop expel flag lag label commit control cut equip fit forget fulfil get
    label let map occur patrol permit plan prefer put refer run set ship stop submit spur omit overlap
    transfer travel win""".split()
)
# They take no object, and so have no passive.
INTRANSITIVE = frozenset(
    """arise arrive compete decline deteriorate die evolve insist interact lag matter overlap persist
    pertain prevail proceed proliferate react reside strive succeed survive tend try act agree benefit
    collaborate come comply consist contribute cooperate deal depend differ disappear emerge engage
    exist fail fall go happen invest legislate liaise listen live look migrate occur participate refer
    refrain rely remain reply respond result rise rely speak stand suffer talk think travel vote wait
    work worry worsen""".split()
)
# Verbs in form and as often nouns: only what stands around them tells.
NOUNS_TOO = frozenset(
    """audit access account act address advance answer approach balance ban benefit block boost bridge call cause
    change charge check comment concern contact control cover cut decrease delay demand design document
    draft drive end escape exchange experience fear fight finance force frame fund grant guarantee guide
    halt harm help host import increase issue lack lead limit link list look map mark match measure
    mention monitor move name need note object offer order outline pilot place plan play post present
    process question record reform register release remedy repair reply report request research resource
    respect result return review reward rise risk run sanction scale screen set shape share shelter
    shift ship show sign staff stand start state stop store stress study supply support survey target
    test trace track train transfer travel treat trust turn update upgrade use value view visit vote
    waste welcome work abuse aim alert arrest attack award blame breach budget challenge claim clean
    clear cost cross damage decline double drop ease echo exercise execute face favour feature flag flow
    focus fuel function gain hit hope hurt interview judge kill label lag last lobby lower mandate march
    market master matter merit misuse monitor murder overlap partner pledge pool pose practise praise
    privilege probe profit progress project prompt pull push quote rank rescue rush sample schedule
    search separate signal silence slow sponsor spur structure subject substitute sum suspect task tie
    torture touch traffic transit trigger try volunteer warrant wish witness base break complement
    conduct deal delegate duplicate exploit highlight hold institute leave leverage license neglect
    patrol print produce recall recruit regard remark repeal safeguard say talk urge wait want win worry
    advocate""".split()
)
# Nouns and adjectives that verbs of their form are rarer than.
_SELDOM_VERBS = frozenset(
    """appropriate boil bog born cheat choke clamor complete dig direct dump fret gloss lead lean lift mar mistrust
    open pass peel pick quarantine regret rent salvage separate sever sleep swim take taper try wear""".split()
)
# Adverbs that belong to a verb and stand behind it: "to set up a fund", "a fund should be set up".
PARTICLES = frozenset("up out down off in on over away back".split())


@cache
def reading_of(word: str) -> Reading | None:
    """A word of the table as a verb; None where it is none. Upper and lower case count the same."""
    return _readings().get(word.lower())


def is_base(word: str) -> bool:
    """Whether a word is the bare form of a verb of the table."""
    reading = reading_of(word)
    return reading is not None and Tense.BASE in reading.tenses


def is_verb_only(word: str) -> bool:
    """Whether a word is the bare form of a verb, in the table or not, and hardly ever anything else."""
    found = verbs.forms(word)
    return word not in _SELDOM_VERBS and any(form.only and form.reading is verbs.Reading.BASE for form in found)


@cache
def gerund(base: str) -> str:
    """Read "involving" of "involve"."""
    return _gerund(base)


@cache
def participle(base: str) -> str:
    """Read "consulted" of "consult", "taken" of "take"."""
    return _past(base)[1] if base in _BASES else verbs.participle(base)


@cache
def past(base: str) -> str:
    """Read "took" of "take"."""
    return _past(base)[0] if base in _BASES else verbs.past(base)


def third(base: str) -> str:
    """Read "relies" of "rely", "has" of "have"."""
    if base == "have":
        return "has"
    if re.search(r"[^aeiou]y$", base):
        return f"{base[:-1]}ies"
    return f"{base}es" if re.search(r"(?:s|x|z|ch|sh|o)$", base) else f"{base}s"


# Both spellings are understood; what is typed with -ise is not respelt here.
_WITH_S = {f"{base[:-3]}ise" for base in _REGULAR if base.endswith("ize")}
_BASES = frozenset((*_REGULAR, *_IRREGULAR, *_WITH_S))


def _gerund(base: str) -> str:
    if base.endswith("ic"):
        return f"{base}king"
    if base in _DOUBLES_ITS_CONSONANT or (base not in _BASES and verbs.doubles(base)):
        return f"{base}{base[-1]}ing"
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    drops_its_e = base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be"
    return f"{base[:-1] if drops_its_e else base}ing"


def _past(base: str) -> tuple[str, str]:
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("ic"):
        regular = f"{base}ked"
    elif base in _DOUBLES_ITS_CONSONANT:
        regular = f"{base}{base[-1]}ed"
    elif re.search(r"[^aeiou]y$", base):
        regular = f"{base[:-1]}ied"
    else:
        regular = f"{base}d" if base.endswith("e") else f"{base}ed"
    return regular, regular


@cache
def _readings() -> Mapping[str, Reading]:
    tenses: dict[str, tuple[str, set[Tense]]] = {}
    for base in _BASES:
        before, perfect = _past(base)
        for tense, word in (
            (Tense.BASE, base),
            (Tense.THIRD, third(base)),
            (Tense.PAST, before),
            (Tense.PARTICIPLE, perfect),
            (Tense.GERUND, _gerund(base)),
        ):
            tenses.setdefault(word, (base, set()))[1].add(tense)
    for base in _BASES:  # "found" is first what was found, but "to found" and "to find" share it: the bare form wins
        tenses.setdefault(base, (base, set()))[1].add(Tense.BASE)
    return MappingProxyType({word: Reading(base, frozenset(found)) for word, (base, found) in tenses.items()})
