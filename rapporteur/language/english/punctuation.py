"""Punctuation and spacing as the house has them, in English.

Source: United Nations Editorial Manual, "Punctuation": no comma before the "and" that ends an enumeration.
"""

import re
from collections.abc import Iterator

from rapporteur.language.corrections import Correction
from rapporteur.language.english.phrases import OPENER
from rapporteur.language.rules import Findings, Rule

SPACES = "One space stands between words."
BEFORE = "No space stands before this sign."
BEHIND = "A space stands behind this sign."
DOUBLED = "The word stands twice."
SERIAL = "The house has no comma before the “and” or “or” that ends an enumeration."
OPEN = "The bracket that opens here is never closed."
CLOSED = "The bracket that closes here was never opened."
QUOTES = "The quotation mark has no partner."

# Words that may stand twice in a row, such as "that that" and "had had".
MAY_STAND_TWICE = frozenset("that had".split())
BRACKETS = {")": "(", "]": "["}
# A label of a list, "1)", "a)", "(ii)", closes a bracket that nothing opened.
LABEL = re.compile(r"(?:^|(?<=[\s;:,.]))(?:\d{1,3}|[a-z]|[ivx]+)\)")
SIGN = re.compile(r"[\[\]()]")
MOST_WORDS = 6
_DETERMINER = (
    r"(?:the|an?|their|its|his|her|our|this|that|these|those|it|they|he|she|we|you|there|each|every|no|some|all)"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|does|did|do|said|stated|noted)\b"
)
ENUMERATION = re.compile(
    r"(?:^|[:;,]\s|\b)(?P<first>[^\s,;:.()][^,;:.()]{0,80}),\s(?P<middle>[^,;:.()]{1,60})(?P<wrong>,)\s(?:and|or)\s"
    r"(?P<last>[^,;:.()]+)"
)
LEAD = re.compile(
    r"(?:In|On|At|After|Following|During|Before|Since|With|Under|For|By|From|As|To|However|Moreover|Furthermore|"
    r"Subsequently|Therefore|Finally|Thus|Also|While|When|If|Where|Although|Because|Given|Despite)\b"
)


def _once(match: re.Match[str]) -> str | None:
    first, again = match["first"], match["again"]
    is_name = first[0].isupper() and again[0].isupper()
    return None if is_name or first.lower() in MAY_STAND_TWICE else first


PUNCTUATION = (
    Rule(
        "doubled",
        re.compile(r"\b(?P<first>[^\W\d_]+)\s+(?P<again>(?P=first))\b(?!['’-])", re.IGNORECASE),
        _once,
        DOUBLED,
    ),
    Rule("spacing", re.compile(r"(?<=\S)[   ]{2,}(?=\S)"), lambda _match: " ", SPACES),
    Rule("spacing", re.compile(r"(?<=\w)\s+(?=[,;:?!](?:\s|$)|\.(?:\s|$))"), lambda _match: "", BEFORE),
    Rule("spacing", re.compile(r"(?<=[(\[])\s+(?=\w)|(?<=\w)\s+(?=[)\]])"), lambda _match: "", BEFORE),
    Rule(
        "spacing",
        re.compile(r"(?<=[^\W\d_][,;])(?=[^\W_])|(?<=\d;)(?=\w)|(?<=[a-z]{2}:)(?=[^\W\d_])"),
        lambda _match: " ",
        BEHIND,
    ),
    Rule(
        "spacing",
        re.compile(r"(?<=[a-z]{3}[.?!])(?=[A-Z][a-z])|(?<=[a-z]{2})(?=\([A-Z]{2})|(?<=[\d.)]\))(?=[A-Z])"),
        lambda _match: " ",
        BEHIND,
    ),
)


def hold_punctuation(text: str, findings: Findings) -> None:
    """Add what the punctuation of a text has wrong to what other rules have found."""
    findings.hold(text, PUNCTUATION)
    for correction in (*_serial_commas(text), *_brackets(text), *_quotation_marks(text)):
        if findings.is_free(correction.start, correction.end):
            findings.add(correction)


def _serial_commas(text: str) -> Iterator[Correction]:
    position = 0
    while match := ENUMERATION.search(text, position):
        if _is_enumeration(match["first"], match["middle"], match["last"]):
            place = match.start("wrong")
            yield Correction(place, place + 1, "", "serial comma", SERIAL)
        position = match.end("first") + 1


def _is_enumeration(first: str, middle: str, last: str) -> bool:
    """Whether three stretches between commas are like things, and the middle one is no insertion or clause."""
    if len(middle.split()) > MOST_WORDS or OPENER.match(middle) or _FINITE.search(middle):
        return False
    if LEAD.match(first) and not re.search(r"\b(?:of|between|among|from|to|for|on|with)\s\S+$", first):
        return False
    begins = [re.match(_DETERMINER + r"\b", part, re.IGNORECASE) for part in (middle, last)]
    return not begins[1] or (begins[0] is not None and begins[0][0].lower() == begins[1][0].lower())


def _brackets(text: str) -> Iterator[Correction]:
    """Brackets without their partners; those of labels are none."""
    labels = {match.end() - 1 for match in LABEL.finditer(text)}
    opened: list[tuple[str, int]] = []
    for match in SIGN.finditer(text):
        sign, place = match[0], match.start()
        if sign in "([":
            opened.append((sign, place))
        elif opened and opened[-1][0] == BRACKETS[sign]:
            opened.pop()
        elif place not in labels:
            yield Correction(place, place + 1, "", "brackets", CLOSED)
    yield from (Correction(place, place + 1, "", "brackets", OPEN) for _, place in opened)


def _quotation_marks(text: str) -> Iterator[Correction]:
    """The last straight mark of an odd number, and curly marks that open or close nothing."""
    straight = [match.start() for match in re.finditer('"', text)]
    if len(straight) % 2:
        yield Correction(straight[-1], straight[-1] + 1, "", "quotation marks", QUOTES)
    opened: list[int] = []
    for match in re.finditer("[“”]", text):
        if match[0] == "“":
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            yield Correction(match.start(), match.end(), "", "quotation marks", QUOTES)
    yield from (Correction(place, place + 1, "", "quotation marks", QUOTES) for place in opened)
