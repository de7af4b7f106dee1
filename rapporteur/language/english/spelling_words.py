"""Words that the house spells in one way: tables from other spellings to its own.

Sources: United Nations Editorial Manual, "Spelling": the Concise Oxford English Dictionary in the first form that it
gives, with the list of the United Nations (-ize, analyse, programme, cooperation, policymaker).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

# Words in which -ise belongs to the stem. Those built on them with a prefix, and those in -wise, follow them.
NEVER_IZE = frozenset(
    """advertise advise affranchise anise appraise apprise arise bourgeoise braise bruise cerise chaise chastise
    chemise circumcise comprise compromise concise counterpoise cruise demise despise devise disenfranchise
    disfranchise disguise enfranchise enterprise equipoise excise exercise expertise fraise franchise fundraise guise
    improvise incise liaise malaise marquise mayonnaise merchandise mise mortise noise paradise poise polonaise
    porpoise practise praise precise premise prise promise raise remise reprise revise rise seise supervise surmise
    surprise televise tortoise treatise turquoise valise vise wise""".split()
)
PREFIXES = re.compile(r"(?:re|un|up|over|pre|co|mis|sun|moon|micro|self)-?(?=\w)")
# Words that only look like one of these verbs.
NO_VERBS = frozenset(
    """prize prizes prized seize seized seizes seizing crises irises kaiser kaisers mantises metropolises miser misers
    pelvises trellises""".split()
)

_ISE = re.compile(
    r"(?P<stem>\w{2,})is(?P<ending>e[ds]?|ers?|ing(?:ly|s)?|ab(?:le|ly|ility)|ation(?:s|al|ally)?|ements?)"
)
_IZE = re.compile(r"(?P<stem>\w{2,})iz(?P<ending>e[ds]?|ers?|ing(?:ly)?|ab(?:le|ly))")
_YZE = re.compile(r"(?P<stem>\w*(?:anal|paral|catal|dial|hydrol|electrol|breathal))yz(?P<ending>e[ds]?|ers?|ing)")

# Other spellings of a stem, the house's, and the endings with which both are found.
_FAMILIES = (
    (
        """color favor labor honor behavior neighbor harbor endeavor rumor humor vapor tumor odor flavor savor valor
        candor fervor rigor vigor armor clamor parlor splendor demeanor misbehavior dishonor disfavor""",
        r"or$",
        "our",
        "- s ed ing ingly er ers ful fully able ably less al ally hood hoods ly ite ites".split(),
    ),
    (
        "center epicenter theater fiber liter kilometer centimeter millimeter caliber specter luster saber",
        r"er$",
        "re",
        ["-", "s"],
    ),
    ("defense offense pretense self-defense", r"se$", "ce", ["-", "s", "less"]),
    (
        """bevel cancel channel counsel dial disembowel empanel equal fuel funnel grovel initial label level libel
        marshal marvel model parcel pedal pencil quarrel refuel relabel remodel rival shovel signal spiral total towel
        travel tunnel unravel""",
        r"$",
        "l",
        "ed ing er ers or ors ous ously".split(),
    ),
    (
        "fulfill instill distill enroll fulfillment enrollment installment",
        r"l(?=l(?:ment)?$)",
        "",
        ["-", "s"],
    ),
    ("catalog dialog analog epilog prolog monolog", r"$", "ue", ["-", "s"]),
    ("acknowledgment abridgment lodgment", r"(?=ment$)", "e", ["-", "s"]),
    (
        """co-operate co-operation co-operative co-ordinate co-ordination co-ordinator sub-committee sub-group
        sub-paragraph sub-region sub-regional inter-governmental inter-regional pre-condition socio-economic
        cyber-attack cyber-crime cyber-criminal cyber-security cyber-space peace-keeper peace-keeping peace-builder
        peace-building policy-maker policy-making law-maker law-making web-site on-line off-line on-going life-long
        trans-national trans-boundary wide-spread world-wide data-base""",
        r"-",
        "",
        ["-", "s", "d"],
    ),
)  # fmt: skip

# Other spellings that stand alone, each with the house's, between commas.
_SINGLE = """advisor adviser, advisors advisers, aging ageing, aluminum aluminium, amongst among, anemia anaemia,
anesthesia anaesthesia, anticorruption anti-corruption, archeological archaeological, archeology archaeology,
artifact artefact, artifacts artefacts, benefitted benefited, benefitting benefiting, biassed biased,
centered centred, centering centring, connexion connection, counterterrorism counter-terrorism, decentered decentred,
despatch dispatch, diarrhea diarrhoea, e-mail email, e-mails emails, enquiries inquiries, enquiry inquiry,
fibers fibres, focussed focused, focusses focuses, focussing focusing, gray grey, gynecologist gynaecologist,
inter-net Internet, internet Internet, jewelry jewellery, leukemia leukaemia, longstanding long-standing,
maneuver manoeuvre, maneuvers manoeuvres, meager meagre, mold mould, molds moulds, multistakeholder multi-stakeholder,
nongovernmental non-governmental, non-state non-State, orthopedic orthopaedic, pedophile paedophile,
pedophiles paedophiles, pedophilia paedophilia, pediatric paediatric, percent per~cent, plow plough,
practiced practised, practicing practising, reflexion reflection, roadmap road~map, roadmaps road~maps,
skeptic sceptic, skeptical sceptical, skepticism scepticism, skeptics sceptics, skillful skilful,
skillfully skilfully, somber sombre, sulfur sulphur, targetted targeted, targetting targeting,
timeframe time~frame, timeframes time~frames, toward towards, tranquility tranquillity, useable usable,
webpage web~page, webpages web~pages, wellbeing well-being, whilst while, willful wilful, willfully wilfully,
woolen woollen"""

# Two words that the house joins, with a hyphen or without one.
_PAIRS = """awareness raising awareness-raising, capacity building capacity-building, cross border cross-border,
cyber attack cyberattack, cyber attacks cyberattacks, cyber crime cybercrime, cyber crimes cybercrimes,
cyber security cybersecurity, cyber space cyberspace, decision making decision-making, fact finding fact-finding,
non governmental non-governmental, peace building peacebuilding, peace keeping peacekeeping,
policy maker policymaker, policy makers policymakers, policy making policymaking, web site website, web sites websites,
 world wide worldwide, data base database, data bases databases, non state non-State"""


@cache
def house_words() -> Mapping[str, str]:
    """What the house writes, by another spelling of it in small letters."""
    single = (entry.split() for entry in _SINGLE.split(","))
    return MappingProxyType({**dict(_families()), **{wrong: right.replace("~", " ") for wrong, right in single}})


@cache
def house_pairs() -> Mapping[str, str]:
    """What the house writes for two words, by those words in small letters with one space."""
    entries = (entry.rsplit(maxsplit=1) for entry in _PAIRS.split(","))
    return MappingProxyType({wrong.strip(): right for wrong, right in entries})


def house_spelling_of(word: str) -> str | None:
    """How the house spells a word in small letters, None where it has no other spelling of it."""
    known = house_words().get(word)
    if known or word in NO_VERBS:
        return known
    for pattern, others, ours in ((_ISE, False, "iz"), (_IZE, True, "is")):
        match = pattern.fullmatch(word)
        if match and _is_never_ize(f"{match['stem']}ise") is others:
            return f"{match['stem']}{ours}{match['ending']}"
    match = _YZE.fullmatch(word)
    return f"{match['stem']}ys{match['ending']}" if match else None


def _is_never_ize(verb: str) -> bool:
    """Whether the -ise of a word in its base form belongs to the stem: "supervise", "reappraise", "likewise"."""
    base = PREFIXES.sub("", verb, count=1) if PREFIXES.match(verb) else verb
    return verb in NEVER_IZE or base in NEVER_IZE or verb.endswith("wise")


def _families() -> Iterator[tuple[str, str]]:
    for stems, pattern, ours, endings in _FAMILIES:
        for stem in stems.split():
            right = re.sub(pattern, ours, stem, count=1)
            yield from ((stem + ending.strip("-"), right + ending.strip("-")) for ending in endings)
