"""Terms and capitals of the house that more than one word decides.

Sources: United Nations Editorial Manual, "Capitalization", "Spelling" and "Gender-inclusive language".
"""

import re
from collections.abc import Callable

from rapporteur.language.rules import DIGITS, Rule, leave

CAPITALS = "The house writes this term in these capitals."
GOVERNMENT = "The Government of a State has a capital; local and regional governments have none."
STATE = "A State in the sense of international law has a capital."
NUMBERED = "What is cited by its number has a small initial, save the Articles of the Charter of the United Nations."
UNITED_NATIONS = "The United Nations is not abbreviated in English."
INCLUSIVE = "The house's words for an office or a person are the same for women and men."
SPELLING = "The house spells it so."
NOUN_AND_VERB = "The noun is “licence” and “practice”, the verb “license” and “practise”."

# What shows that "states" is a noun and means countries: verbs behind it, or what stands before it.
_STATES_DO = r"(?:should|must|shall|may|might|can|could|will|would|have|had|were|need)"
_WHICH_STATES = (
    r"(?:[Aa]ll|[Oo]ther|[Ss]ome|[Mm]any|[Ss]everal|[Tt]hose|[Mm]ost|participating|signatory|developing|third|requesting|"
    r"requested|coastal|sovereign|observer|neighbouring|individual|between|among|by|upon|"
    r"(?<!ection )(?<!rticle )(?<!graph )(?<!item )(?<!note )(?<!rule )\d+)"
)
_NOT_NATIONAL = (
    r"(?:local|regional|municipal|provincial|subnational|state|city|county|district|territorial|tribal|autonomous|"
    r"levels? of|forms? of|systems? of|and local|and regional)"
)
_PERSONS = {
    "chairman": "Chair", "chairwoman": "Chair", "chairperson": "Chair", "chairmen": "Chairs", "chairwomen": "Chairs",
    "chairpersons": "Chairs", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "spokesmen": "spokespersons",
    "spokeswomen": "spokespersons", "policeman": "police officer", "policewoman": "police officer",
    "policemen": "police officers", "policewomen": "police officers", "mankind": "humankind", "manpower": "workforce",
    "man-made": "human-made", "businessman": "business person", "businesswoman": "business person",
    "businessmen": "business people", "businesswomen": "business people", "congressman": "member of Congress",
    "congressmen": "members of Congress", "fireman": "firefighter", "firemen": "firefighters", "fisherman": "fisher",
    "fishermen": "fishers", "layman": "layperson", "laymen": "laypersons", "ombudsman": "ombudsperson",
    "ombudsmen": "ombudspersons",
}  # fmt: skip
_COURTS = re.compile(
    r"\b(?:[Cc]ourts?|[Tt]ribunals?|[Jj]udges?|[Aa]ppeals?|convict\w*|sentenc\w*|ruling|case|cases|enforce\w*|verdict|"
    r"plaintiff|deliver\w*|render\w*|foreign|civil|default|summary|final|declarator\w+)\b"
)


def _always(right: str) -> Callable[[re.Match[str]], str]:
    return lambda _match: right


def _states(match: re.Match[str]) -> str:
    return match["wrong"].replace("state", "State")


def _party(match: re.Match[str]) -> str:
    return "States parties" if match[0].lower().endswith("ies") else "State party"


def _member(match: re.Match[str]) -> str:
    return "Member States" if match[0].lower().endswith("s") else "Member State"


def _capital(match: re.Match[str]) -> str:
    return match["wrong"][:1].upper() + match["wrong"][1:]


def _small(match: re.Match[str]) -> str:
    return match["wrong"].lower()


def _title(match: re.Match[str]) -> str:
    return match["wrong"].title()


def _plural(stem: str) -> Callable[[re.Match[str]], str]:
    return lambda match: stem + ("s" if match["wrong"].lower().endswith("s") else "")


def _person(match: re.Match[str]) -> str:
    right = _PERSONS[match[0].lower()]
    return right[:1].upper() + right[1:] if match[0][0].isupper() else right


def _judgement(match: re.Match[str]) -> str | None:
    """The decision of a court keeps the spelling of the law."""
    return None if _COURTS.search(match.string) else match["wrong"].replace("udgment", "udgement")


def _programme(match: re.Match[str]) -> str:
    return re.sub(r"(?i)(?<=program)(?=s?$)", "me", match["wrong"])


def _licence(match: re.Match[str]) -> str:
    return match["wrong"].replace("cens", "cenc").replace("ctis", "ctic")


TERMS = (
    Rule(
        "capitals",
        re.compile(
            r"\b(?:[Ss]tates Parties|[Ss]tates' [Pp]arties|states parties|[Ss]tate Part(?:y|ies)|state party|"
            r"[Ss]tate parties)\b"
        ),
        _party,
        CAPITALS,
        needs=("part",),
    ),
    Rule(
        "capitals", re.compile(r"\b(?:[Mm]ember[ -]states?|[Mm]ember-States?)\b"), _member, CAPITALS, needs=("member",)
    ),
    Rule("capitals", re.compile(rf"\b(?P<wrong>states)(?=\s{_STATES_DO}\b)"), _states, STATE, needs=("state",)),
    Rule(
        "capitals",
        re.compile(rf"\b{_WHICH_STATES}\s(?P<wrong>states)\b(?!\s(?:that|of (?:mind|affairs|emergency|health|being)))"),
        _states,
        STATE,
        needs=("state",),
    ),
    Rule(
        "capitals",
        re.compile(r"\b(?P<wrong>states?)(?=\sof (?:origin|destination|transit|nationality|residence)\b)"),
        _states,
        STATE,
        needs=("state",),
    ),
    Rule("capitals", re.compile(r"\b[Nn]on-(?P<wrong>state)\b"), _states, STATE, needs=("state",)),
    leave(rf"(?<!\w){_NOT_NATIONAL}(?:,? (?:and|or) \w+)? governments?\b", needs=("government",)),
    Rule("capitals", re.compile(r"\b(?P<wrong>governments)\b(?!['’])"), _capital, GOVERNMENT, needs=("government",)),
    Rule(
        "capitals",
        re.compile(
            r"\b[Tt]he (?P<wrong>government)(?=\s(?:had|has|should|would|was|is|will|must|could)\b|\sof (?:the )?[A-Z])"
        ),
        _capital,
        GOVERNMENT,
        needs=("government",),
    ),
    Rule(
        "capitals",
        re.compile(r"\b(?P<wrong>united nations|world wide web)\b"),
        _title,
        CAPITALS,
        needs=("united", "world"),
    ),
    Rule(
        "capitals",
        re.compile(
            r"\b(?P<wrong>indigenous)(?=\s(?:communities|community|persons?|women|youth|children|leaders|groups|representatives|organizations)\b)"
        ),
        _capital,
        CAPITALS,
        needs=("indigenous",),
    ),
    Rule(
        "capitals",
        re.compile(r"\b(?:[Ii]ndigenous peoples|Indigenous peoples)\b"),
        _always("Indigenous Peoples"),
        CAPITALS,
        needs=("indigenous",),
    ),
    Rule(
        "capitals",
        re.compile(r"\b(?:[Ss]ecretary General|secretary-general)(?= of the (?:United Nations|UN)\b)"),
        _always("Secretary-General"),
        CAPITALS,
        needs=("secretary",),
    ),
    Rule(
        "capitals",
        re.compile(
            r"(?<=[\w,;)] )(?P<wrong>(?:Agenda )?Items?|Agenda items?|Articles?|Paragraphs?|Resolutions?|Decisions?|"
            r"Chapters?|Sections?)(?= \d)(?!.{0,40}\b(?:Charter|Statute)\b)"
        ),
        _small,
        NUMBERED,
        needs=DIGITS,
    ),
    Rule(
        "spelling",
        re.compile(
            r"(?<!to )(?<!who )(?<!will )(?<!would )\b"
            r"(?P<wrong>(?:[Cc]o-chair|Co-Chair|[Cc]ochair|[Cc]o chair)s?)\b"
        ),
        _plural("co-Chair"),
        CAPITALS,
        needs=("chair",),
    ),
    Rule(
        "abbreviations",
        re.compile(r"(?<![\w/-])(?:UN|U\.N\.)(?![\w/-])(?!\s(?:Women|Habitat|Global|Photo|News))"),
        _always("United Nations"),
        UNITED_NATIONS,
        needs=("un", "u.n."),
    ),
    leave(r"\b[Hh]eritage of [Mm]ankind\b", needs=("mankind",)),
    Rule(
        "inclusive",
        re.compile(rf"\b(?:{'|'.join(_PERSONS)})\b", re.IGNORECASE),
        _person,
        INCLUSIVE,
        needs=("man", "men", "person"),
    ),
    leave(r"\b(?:[Cc]omputer|[Ss]oftware|[Tt]racing|[Cc]omputing) programs?\b|\b[Pp]rogram code\b", needs=("program",)),
    Rule("spelling", re.compile(r"\b(?P<wrong>[Pp]rograms?)\b"), _programme, SPELLING, needs=("program",)),
    Rule("spelling", re.compile(r"\b(?P<wrong>[Jj]udgments?)\b"), _judgement, SPELLING, needs=("judgment",)),
    Rule(
        "spelling",
        re.compile(
            r"\b(?:a|the|this|that|under|driving|driver's|export|import|firearms?|weapons?|their|its|no|of|without|valid)\s(?P<wrong>licenses?)\b"
        ),
        _licence,
        NOUN_AND_VERB,
        needs=("license",),
    ),
    Rule(
        "spelling",
        re.compile(
            r"\b(?:[Gg]ood|[Bb]est|[Cc]ommon|[Pp]romising|[Hh]armful|[Tt]raditional|a|the|in|these|such)\s(?P<wrong>practises?)\b"
        ),
        _licence,
        NOUN_AND_VERB,
        needs=("practise",),
    ),
    Rule(
        "spelling",
        re.compile(
            r"\b(?P<wrong>[Hh]ealthcare)(?=\s(?:services?|workers?|systems?|providers?|professionals?|sector|facilities|facility|institutions?|staff)\b)"
        ),
        lambda match: f"{match[0][0]}ealth-care",
        SPELLING,
        needs=("healthcare",),
    ),
    Rule(
        "spelling",
        re.compile(r"\b(?P<wrong>[Hh]ealthcare)\b"),
        lambda match: f"{match[0][0]}ealth care",
        SPELLING,
        needs=("healthcare",),
    ),
    Rule("spelling", re.compile(r"\b(?:and\s?/\s?or|and or)\b"), _always("and/or"), SPELLING, needs=("and",)),
)
