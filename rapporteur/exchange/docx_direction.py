"""The direction of writing, which Word wants to be told: of a paragraph, and of each run of text within it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain

# The blocks that Unicode holds for right-to-left scripts (UAX #9, DerivedBidiClass), and the right-to-left mark.
_RIGHT = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_LEFT = rf"[^\W\d_{_RIGHT}]"
_RIGHT_STRETCH = re.compile(rf"[{_RIGHT}](?:[{_RIGHT}\W\d]*[{_RIGHT}])?")
_LEFT_STRETCH = re.compile(rf"{_LEFT}(?:[^{_RIGHT}]*{_LEFT})?")


def runs_right_to_left(texts: Iterable[str]) -> bool:
    """Whether the first character that has a direction is written from right to left (UAX #9, rules P2 and P3)."""
    for character in chain.from_iterable(texts):
        match unicodedata.bidirectional(character):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def stretches(text: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The text cut where the direction changes, each piece with whether it runs from right to left.

    Spaces, signs and digits between letters of one direction go with them, all others with the paragraph, which
    runs from right to left where `rtl`.
    """
    position = 0
    for match in (_LEFT_STRETCH if rtl else _RIGHT_STRETCH).finditer(text):
        if match.start() > position:
            yield text[position : match.start()], rtl
        yield match[0], not rtl
        position = match.end()
    if position < len(text):
        yield text[position:], rtl
