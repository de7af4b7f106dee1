"""What a hurried hand types, written out: abbreviations, spoken fillers, contractions, doubled words, lost capitals.

Each table is read from top to bottom. What is written out once has nothing left to write out.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from rapporteur.language.english.notes.shouting import is_shouted, spoken
from rapporteur.language.english.short_forms import CITED, CONTRACTIONS

Rewriting = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

# --- Abbreviations --------------------------------------------------------------------------------------------

_WRITTEN_OUT = {
    short: full
    for line in """abt about|approx approximately|asap as soon as possible|btwn between|b/w between|b/c because
        |bc because|cuz because|comms communications|coop cooperation|coord coordination|dept department
        |depts departments|dev development|diff different|docs documents|esp especially|impl implementation
        |impt important|incl including|info information|int'l international|intl international
        |mech mechanism|mgmt management|mtg meeting|mtgs meetings|nat'l national|natl national
        |org organization|orgs organizations|ppl people|qs questions|q&a questions and answers
        |recs recommendations|reps representatives|stats statistics|thru through|thx thanks|tks thanks
        |trng training|w/o without|shd should|shld should|cld could|wld would|avail available|poss possible
        |nec necessary|addl additional|secr secretariat|sdg SDG|sdgs SDGs|wg Working Group
        |wrt with regard to|yr year|yrs years|unodc UNODC|untoc UNTOC|uncac UNCAC|un United Nations|ngo NGO
        |ngos NGOs|cso CSO|csos CSOs|igo IGO|igos IGOs""".split("|")
    for short, full in (line.strip().split(" ", 1),)
}
_SHORT_FORMS = frozenset(_WRITTEN_OUT) | frozenset("gvt gvts govt govts".split())
# Words that a capital makes a name of: "the DEV-4 index", "WG.6", "ORG".
_ALSO_IN_CAPITALS = frozenset({"asap", "thx", "btw", "pls", "w/o", "q&a"})
_ABBREVIATED = re.compile(
    rf"(?<![\w./@&-])(?:{'|'.join(sorted(map(re.escape, _WRITTEN_OUT), key=len, reverse=True))})(?!\.\w)(?![\w/@'-])"
    r"(?:\.(?=\s\w))?",
    re.IGNORECASE,
)
_OF_A_GOVERNMENT = (
    "efforts?|funding|officials?|agenc(?:y|ies)|support|polic(?:y|ies)|action|data|bod(?:y|ies)|services?|programmes?"
)


def _written_out(match: re.Match[str]) -> str:
    short = match[0].removesuffix(".")
    if short.isupper() and short.lower() not in _ALSO_IN_CAPITALS:
        return match[0]
    return _WRITTEN_OUT[short.lower()]


def _joined_by_and(match: re.Match[str]) -> str:
    """Between two capitals the sign belongs to a name."""
    is_a_name = match["left"][0].isupper() and match["right"][0].isupper()
    return match[0] if is_a_name else f"{match['left']} and {match['right']}"


_ABBREVIATIONS: tuple[Rewriting, ...] = (
    (re.compile(r"(?<!\S)w/(?!o\b)\s*(?=\S)", re.IGNORECASE), "with "),
    (re.compile(r"(?<![\w/&])q ?& ?a (?=session)", re.IGNORECASE), "question-and-answer "),
    (re.compile(r"(?<![\w/&])q ?& ?a(?![\w/&])", re.IGNORECASE), "questions and answers"),
    (re.compile(r"(?P<left>\w+) ?(?<!\w&)(?:(?<= )& ?|&(?= ))(?P<right>\w+)"), _joined_by_and),
    (re.compile(rf"\b(?:gov|govt|gov't|gvt)\b\.?(?= (?:{_OF_A_GOVERNMENT})\b)", re.IGNORECASE), "government"),
    (re.compile(r"(?<![\w.@/-])(?:govts|govs|gov'ts|gvts)\b(?!\.\w)", re.IGNORECASE), "Governments"),
    (re.compile(r"(?<![\w.@/-])(?:gov|govt|gov't|gvt)\b(?!\.\w)", re.IGNORECASE), "Government"),
    (
        re.compile(rf"\b({'|'.join(CITED)})\b\.? ?(?=\d)", re.IGNORECASE),
        lambda match: f"{CITED[match[1].lower()]} ",
    ),
    (re.compile(r"(?<=[\w)]) btw (?=\w)", re.IGNORECASE), " between "),
    # In this field it is crime that is organized, not an organization.
    (
        re.compile(r"(?<![\w./@&-])org\.? crime(?= (?:group|network|organi[sz]ation)s?\b)", re.IGNORECASE),
        "organized criminal",
    ),
    (re.compile(r"(?<![\w./@&-])org\.? (?=crim(?:e|es|inals?)\b)", re.IGNORECASE), "organized "),
    (_ABBREVIATED, _written_out),
)

# --- Fillers --------------------------------------------------------------------------------------------------

_FILLERS: tuple[Rewriting, ...] = (
    (re.compile(r"\b(?:pls|plz|please)\b,? ?", re.IGNORECASE), ""),
    (re.compile(r"(?:^|(?<=\s))(?:umm?|uhh?|er|erm|hmm?)\b[,.…]* ?", re.IGNORECASE), ""),
    (re.compile(r",? (?:you know|i mean)\b(?=,| [a-z]+ing\b|$),?", re.IGNORECASE), ""),
    (re.compile(r"[, ]+(?:btw|by the way|thank you|thanks)$", re.IGNORECASE), ""),
    (
        re.compile(
            r"^(?:(?:well|so|okay|ok|yes|yeah|no|again|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|then|now|also"
            r"|actually|of course|clearly|and|but|secondly|however|moreover|furthermore|in addition), "
            r"|(?:btw|by the way|fyi|nb|imho|imo|to be honest|honestly|frankly|basically|you know|i mean|"
            r"as (?:we|i|they|others) (?:have |has )?(?:just |already )?(?:said|say|know|mentioned|heard))[,:]? "
            r"|(?:in|from) (?:our|my|their|his|her) (?:humble )?(?:view|opinion|experience|perspective)[,:]? "
            r"|(?:and|but|also) (?=\w+ \w))",
            re.IGNORECASE,
        ),
        "",
    ),
)

# --- Contractions ---------------------------------------------------------------------------------------------

_IS = r"\b(it|there|that|what|who|where|how|he|she)(?:'|’)s"
_CONTRACTIONS: tuple[Rewriting, ...] = (
    *((re.compile(rf"\b{pattern}", re.IGNORECASE), words) for pattern, words in CONTRACTIONS),
    # As a hurried hand has them: without the sign, or with it in the wrong place.
    (re.compile(r"\bcant\b", re.IGNORECASE), "cannot"),
    (re.compile(r"\bwo(?:'|’)nt?\b", re.IGNORECASE), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|were)nt\b", re.IGNORECASE), r"\1 not"),
    # A note has no possessive of these; a text may have one by mistake.
    (re.compile(rf"{_IS} (?=been\b)", re.IGNORECASE), r"\1 has "),
    (re.compile(rf"{_IS}\b(?=\s)", re.IGNORECASE), r"\1 is"),
)

# --- Capitals -------------------------------------------------------------------------------------------------

_MONTHS = "january|february|april|june|july|august|september|october|november|december"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SAYS_SOMETHING = "it|he|she|law|article|convention|protocol|report|rule|text|paragraph|mental|emotional|psychological"
_CAPITALS: tuple[Rewriting, ...] = (
    (
        re.compile(
            rf"(?<!\w)(?<!-)((?:{_SAYS_SOMETHING}) )?states\b(?! of (?:mind|emergency|affairs)\b)"
            r"(?!(?<=^states) that (?!(?:have|are|were|do|did|had|can|cannot|will|should|must|lack|need|still)\b))"
        ),
        lambda match: match[0] if match[1] else "States",
    ),
    (re.compile(r"\b[Mm]ember (?=States\b)"), "Member "),
    (re.compile(r"\bstate(?= part(?:y|ies)\b)"), "State"),
    (re.compile(r"\bunited nations\b"), "United Nations"),
    (re.compile(r"\b[Cc]o-?chair(?=s?\b)"), "co-Chair"),
    (re.compile(r"(?<!to )(?<![\w-])chair(?=s?\b(?! (?:a|the)\b))"), "Chair"),
    (re.compile(r"(?<=\bthe )working group\b"), "Working Group"),
    (re.compile(r"(?<=\bthe )convention\b|(?<=\bof )convention\b(?=$|,| (?:and|in|on|or|by|to)\b)"), "Convention"),
    (re.compile(rf"\b(?:{_MONTHS}|{_DAYS})\b"), lambda match: match[0].capitalize()),
)

# --- Spaces and doubled words ---------------------------------------------------------------------------------

_SPACES: tuple[Rewriting, ...] = (
    (re.compile(r"[ \t\r\n\f\v]+"), " "),
    (re.compile(r" +(?=[,;:](?:\s|$))"), ""),
    (re.compile(r"^[ ,;:–-]+(?=\w)|[ ,;?!]+$"), ""),
)
_DOUBLED: tuple[Rewriting, ...] = (
    (
        re.compile(
            r"\b(the|a|an|to|of|for|in|on|with|by|from|and|or|is|are|be|their|its|whether|if|should"
            r"|must|will|would|can|could|may)(?: \1\b)+",
            re.IGNORECASE,
        ),
        r"\1",
    ),
)

# --- When which table is read ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Table:
    """Rewritings, and the words and signs without which none of them has anything to do.

    Running forty patterns over a note that needs none of them would take longer than all the rest.
    """

    rows: tuple[Rewriting, ...]
    words: frozenset[str] = frozenset()
    signs: tuple[str, ...] = ()

    def concerns(self, text: str, words: frozenset[str]) -> bool:
        return not self.words.isdisjoint(words) or any(sign in text for sign in self.signs)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in re.findall("[a-z]+", text))


_TABLES = (
    _Table(_SPACES, signs=("  ", "\t", "\n", "\r", "\f", "\v", " ,", " ;", " :")),
    _Table(_ABBREVIATIONS, _words(*_WRITTEN_OUT, "w q gov govt gvt govts govs gvts btw", *CITED), ("&",)),
    _Table(
        _FILLERS,
        _words(
            """pls plz please um umm uh uhh er erm hm hmm know mean btw way thank thanks well so okay ok yes yeah
            no again first firstly second secondly third thirdly finally lastly then now also actually course
            clearly and but however moreover furthermore addition fyi nb imho imo honest honestly frankly
            basically said say mentioned heard view opinion experience perspective"""
        ),
    ),
    _Table(_CONTRACTIONS, signs=("'", "’", "nt")),
    _Table(
        _CAPITALS,
        _words(_MONTHS, _DAYS, "states member state united cochair cochairs co chair chairs working convention"),
    ),
)


def _doubled_word(text: str) -> bool:
    words = text.lower().split(" ")
    return any(word == behind for word, behind in pairwise(words))


# Written out only in a note that is rough: the form that the meeting explains may stand in one that is not.
_ACRONYMS: tuple[Rewriting, ...] = (
    (re.compile(r"\bNGOs\b"), "non-governmental organizations"),
    (re.compile(r"\bCSOs\b"), "civil society organizations"),
    (re.compile(r"\bIGOs\b"), "intergovernmental organizations"),
    (re.compile(r"\b[Aa]n NGO\b(?= (?!\w+s\b)|$)"), "a non-governmental organization"),
)


def written_out(text: str) -> str:
    """A note with its abbreviations, contractions and capitals as they are printed, without fillers."""
    text = spoken(text, _SHORT_FORMS) if is_shouted(text) else text
    words = _words(text.lower())
    for table in _TABLES:
        if table.concerns(text, words):
            text = _rewritten(text, table.rows)
            words = _words(text.lower())
    text = _rewritten(text, _SPACES)
    return _rewritten(text, _DOUBLED) if _doubled_word(text) else text


def acronyms_written_out(text: str) -> str:
    """A rough note without the acronyms of kinds of organizations."""
    return _rewritten(text, _ACRONYMS)


def _rewritten(text: str, table: tuple[Rewriting, ...]) -> str:
    for pattern, words in table:
        text = pattern.sub(words, text)
    return text
