"""One word spelled in two ways, and one term in two kinds of capitals, anywhere in the document.

The way that stands more often is proposed; where both stand equally often, the one that stands first.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Passage

TOKEN = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
# What two spellings of one word have in common: hyphens, -ise and -ize, -our and -or, doubled consonants.
ALIKE = (
    (re.compile(r"[-‑]"), ""),
    (re.compile(r"is(?=(?:e[sdr]?|ing|ations?|ational)$)"), "iz"),
    (re.compile(r"our(?=$|s$|ed$|ing$|able$|ably$|ite)"), "or"),
    (re.compile(r"ence(?=s?$)"), "ense"),
    (re.compile(r"([tlps])\1(?=(?:ing|ed|ors?|ers?|ists?)$)"), r"\1"),
    (re.compile(r"entre"), "enter"),
    (re.compile(r"yse"), "yze"),
)
SHORTEST = 5
TERM = re.compile(r"\b(?P<before>[^\W\d_]+ )?(?P<term>(?P<one>[^\W\d_]{3,}) (?:(?:and) )?(?P<two>[^\W\d_]{3,}))\b")
# Before these a word with a small letter means any such thing and not the one with the capital.
ANY = frozenset("a an any each every no another some such other many several these those two three all most".split())


@dataclass(slots=True)
class _Variants:
    """The spellings of one word, and where each stands."""

    places: dict[str, list[tuple[Passage, int, int]]] = field(default_factory=dict)

    def add(self, spelling: str, passage: Passage, start: int, end: int) -> None:
        self.places.setdefault(spelling, []).append((passage, start, end))

    @property
    def usual(self) -> str:
        return max(self.places, key=lambda spelling: len(self.places[spelling]))


def two_spellings(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Departure]]:
    """Words that the document spells in two ways."""
    seen = Counter[str]()
    for passage in passages:
        seen.update(TOKEN.findall(passage.own))
    spellings: dict[str, set[str]] = {}
    for word in seen:
        if len(word) >= SHORTEST and (word.islower() or word[1:].islower()):
            spellings.setdefault(_alike(word.lower()), set()).add(word.lower())
    doubtful = {word for words in spellings.values() if len(words) > 1 for word in words}
    if doubtful:
        yield from _reported(_places(passages, doubtful), "two-spellings")


def two_capitals(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Departure]]:
    """Terms of two words that stand in two kinds of capitals, where both mean the same one."""
    variants: dict[str, _Variants] = {}
    for passage in passages:
        for match in _terms(passage):
            term = match["term"]
            variants.setdefault(term.lower(), _Variants()).add(term, passage, match.start("term"), match.end("term"))
    yield from _reported(variants, "capitals")
