"""Stretches of a text that no rule of style touches: they are somebody else's words, or are no words at all."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from rapporteur.language.text import MARK

Span = tuple[int, int]

QUOTATION = r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“”]*[“”]|(?<!\w)‘[^‘’]+’(?!\w)"
ADDRESS = (
    r"<?(?:https?://|www\.)[^\s<>]+>?|[^\s@,;()<>]+@[^\s@,;()<>]+\.\w+|"
    r"\b[\w-]+(?:\.[\w-]+)*\.(?:org|int|com|net|edu|gov|info|eu)\b(?:/[^\s,;()]*)?"
)
# Symbols of documents, such as CTOC/COP/WG.6/2022/CRP.1 and A/77/10: capitals, then parts behind strokes, of which
# there are three or one with a figure.
SYMBOL = r"\b[A-Z]{1,10}(?:/[\w.-]*\w){2,}|\b[A-Z]{1,10}/(?=[A-Za-z.]*\d)[\w.-]*\w"

OTHERS_WORDS = re.compile("|".join((QUOTATION, ADDRESS, SYMBOL, MARK.pattern)))
# No word of any language that these rules know is as long; patterns would be tried again at each of its letters.
LONGEST = 120
OVERLONG = re.compile(rf"\S{{{LONGEST},}}")
BLANK = "\ufffc"
SIGNS = re.compile(r"[“\"«„‘@/.\[]")


def untouched(text: str, names: Collection[str] = ()) -> tuple[Span, ...]:
    """Where quotations, addresses, symbols of documents, marks of footnotes and these names stand, from left to right.

    Names are found as whole words in the capitals they are given in.
    """
    found = [match.span() for match in OVERLONG.finditer(text)] if len(text) >= LONGEST else []
    found += _others_words(without_overlong(text) if found else text)
    if names:
        found += (match.span() for match in _any_of(frozenset(names)).finditer(text))
    return tuple(sorted(found))


def without_overlong(text: str) -> str:
    """The text with a sign that no rule knows for every letter of a stretch that is too long to be words."""
    if len(text) < LONGEST:
        return text
    return OVERLONG.sub(lambda match: BLANK * len(match[0]), text)


def _others_words(text: str) -> Iterator[Span]:
    if SIGNS.search(text):
        yield from (match.span() for match in OTHERS_WORDS.finditer(text))


@lru_cache(maxsize=16)
def _any_of(names: frozenset[str]) -> re.Pattern[str]:
    """A pattern of these names, the longest first; of none it never matches."""
    longest_first = sorted(filter(str.strip, names), key=lambda name: (-len(name), name))
    words = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if words else r"(?!)")
