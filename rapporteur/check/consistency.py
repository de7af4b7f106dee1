"""One word spelled in two ways, and one term in two kinds of capitals, anywhere in the document.

The way that stands more often is proposed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapporteur.check.departures import Departure, as_opened
from rapporteur.check.dictionary import is_word
from rapporteur.check.passages import Passage

Place = tuple[Passage, int, int]

TOKEN = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
# What two spellings of one word differ in: hyphens, -ise and -ize, -our and -or, doubled consonants in the unstressed
# syllable ("combatting", not "filling").
ALIKE = (
    (re.compile(r"[-‑]"), ""),
    (re.compile(r"is(?=(?:e[sdr]?|ing|ations?|ational)$)"), "iz"),
    (re.compile(r"our(?=$|s$|ed$|ing$|able$|ably$)"), "or"),
    (re.compile(r"(?<!lic)ence(?=s?$)"), "ense"),
    (re.compile(r"([aeiou][^aeiou]+[aeiou])([tlps])\2(?=(?:ing|ed|ors?|ers?|ists?)$)"), r"\1\2"),
    (re.compile(r"entre(?=s?$|d$)"), "enter"),
    (re.compile(r"yse(?=[sd]?$)"), "yze"),
)
SHORTEST = 5
# Words that a hyphen makes into others.
OTHER_WORDS = re.compile(r"re-(?:form|cover|sign|sort|leas|creat|present|serv|solv|mark|lay|store|place|bound)")
CONNECTORS = frozenset("of on for against in to and the with by".split())
# Before these a term with small letters means any such thing and not the one with the capitals.
ANY = frozenset("a an any each every no another some such other many several these those two three all most".split())
# Words of grammar make no term with the word behind them.
OTHERS_OF_GRAMMAR = """from through under within its their his her our this that which who is are was were has had been
be as at or but not into upon between among should would could will can may might must""".split()
OF_GRAMMAR = CONNECTORS.union(ANY, OTHERS_OF_GRAMMAR)
_LETTER = r"[^\W\d_]"
_CAPITAL = rf"[A-ZÀ-Þ]{_LETTER}{{2,}}"
_ANY_WORD = rf"{_LETTER}{{3,}}"
# Two words beside each other or joined by "and", one of them with a capital; not at the start of a sentence.
TERM = re.compile(
    rf"(?<=[\w,’”] )(?=(?P<term>{_CAPITAL} (?:and )?{_ANY_WORD}|{_ANY_WORD} (?:and )?{_CAPITAL})(?!{_LETTER}))"
)
ANY_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(ANY))}) $", re.IGNORECASE)
LONGEST_ANY = 10
LONGEST_NAME = 40
# A word with a capital beside the term, or behind a connector, that is no abbreviation.
_LINKS = rf"(?: (?:{'|'.join(sorted(CONNECTORS))})){{0,2}}"
PART_OF_NAME_BEFORE = re.compile(rf"\b[A-Z][\w’]*[a-z]{_LINKS} $")
PART_OF_NAME_BEHIND = re.compile(rf"{_LINKS} [A-Z][\w’]*[a-z]")


@dataclass(slots=True)
class _Variants:
    """The ways in which one word or term is written, and where each stands."""

    places: dict[str, list[Place]] = field(default_factory=dict)

    def add(self, way: str, place: Place) -> None:
        """Note that it is written in this way at this place."""
        self.places.setdefault(way, []).append(place)

    def usual(self) -> str:
        """The way that is a word, else the more frequent, else the shorter: without hyphen and doubled letters."""
        return max(self.places, key=lambda way: (is_word(way, "en"), len(self.places[way]), -len(way)))


def two_spellings(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Departure]]:
    """Words that the document spells in two ways."""
    words: dict[str, set[str]] = {}
    for word in {token for passage in passages for token in TOKEN.findall(passage.own)}:
        small = word.lower()
        if len(word) >= SHORTEST and small[1:] == word[1:] and not OTHER_WORDS.match(small):
            words.setdefault(_alike(small), set()).add(small)
    doubtful = {word: alike for alike, ways in words.items() if len(ways) > 1 for word in ways}
    variants: dict[str, _Variants] = {}
    for passage in passages if doubtful else ():
        for match in TOKEN.finditer(passage.own):
            small = match[0].lower()
            if small in doubtful:
                variants.setdefault(doubtful[small], _Variants()).add(small, (passage, *match.span()))
    yield from _unusual(variants, "two-spellings")


def two_capitals(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Departure]]:
    """Terms of two words that stand in two kinds of capitals, where both mean the same one."""
    variants: dict[str, _Variants] = {}
    for passage in passages:
        for start, end in _with_capitals(passage.own):
            _add(variants, passage, start, end)
    small = re.compile(rf"(?<=[\w,’”] )(?:{'|'.join(map(re.escape, sorted(variants))) or '(?!)'})(?!\w)")
    for passage in passages:
        for match in small.finditer(passage.own):
            if not ANY_BEFORE.search(passage.own, max(0, match.start() - LONGEST_ANY), match.start()):
                _add(variants, passage, *match.span())
    yield from _unusual(variants, "capitals")


def _add(variants: dict[str, _Variants], passage: Passage, start: int, end: int) -> None:
    term = passage.text[start:end]
    variants.setdefault(term.lower(), _Variants()).add(term, (passage, start, end))


def _alike(word: str) -> str:
    for pattern, right in ALIKE:
        word = pattern.sub(right, word)
    return word


def _unusual(variants: dict[str, _Variants], rule: str) -> Iterator[tuple[Passage, Departure]]:
    for one in variants.values():
        if len(one.places) < 2:
            continue
        usual = one.usual()
        for way, places in one.places.items():
            for passage, start, end in places if way != usual else ():
                right = usual if rule == "capitals" else as_opened(passage.text[start:end], usual)
                reason = f"Elsewhere the document has “{usual}”: write it in one way."
                yield passage, Departure(start, end, rule, reason, right)


def _with_capitals(text: str) -> Iterator[tuple[int, int]]:
    """The places of terms that have a capital, inside a sentence, and are no part of a longer name."""
    for match in TERM.finditer(text):
        start, end = match.span("term")
        one, *_, two = match["term"].split(" ")
        if OF_GRAMMAR.intersection((one.lower(), two.lower())) or one.isupper() or two.isupper():
            continue
        before = text[max(0, start - LONGEST_NAME) : start]
        if not (PART_OF_NAME_BEFORE.search(before) or PART_OF_NAME_BEHIND.match(text, end)):
            yield start, end
