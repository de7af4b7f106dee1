"""Brackets and quotation marks that are never closed, and stops in the wrong place."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "«": "»"}
OPENED_BY = {close: open_ for open_, close in PAIRS.items()}
MARKS = re.compile("|".join(map(re.escape, (*PAIRS, *OPENED_BY))))
# The bracket behind the number or letter of an entry of a list, "1) States should", closes nothing.
NUMBER_OF_AN_ENTRY = re.compile(r"(?:^|[\s;:,(])(?:\d{1,3}|[a-z]|[ivx]{1,4})$")
ABOUT = 24

# Not before the number or letter of an entry, as in "the following: (a) …; (b) …".
STOP_BEFORE_BRACKET = re.compile(r"(?<=\w)[:;,] ?\((?!(?:\d{1,3}|[a-z]|[ivx]{1,4})\))(?=[^)]*\))")


def unclosed(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Brackets and quotation marks without their counterpart."""
    text = passage.text
    open_: list[int] = []
    for match in MARKS.finditer(text):
        sign, place = match[0], match.start()
        if sign in PAIRS:
            open_.append(place)
        elif open_ and text[open_[-1]] == OPENED_BY[sign]:
            open_.pop()
        elif not (sign == ")" and NUMBER_OF_AN_ENTRY.search(text[:place])):
            start = text.find(" ", max(0, place - ABOUT)) + 1 if place > ABOUT else 0
            yield Departure(start, place + 1, "bracket", f"The “{sign}” was never opened.")
    for place in open_:
        yield _never_closed(passage, place, only=len(open_) == 1)


def _never_closed(passage: Passage, place: int, *, only: bool) -> Departure:
    """In a heading the missing sign can only stand at the end."""
    text, sign = passage.text, passage.text[place]
    reason = f"The “{sign}” is never closed."
    if only and not passage.is_running_text:
        return Departure(place, len(text), "bracket", reason, text[place:] + PAIRS[sign])
    return Departure(place, min(len(text), place + ABOUT), "bracket", reason)


def wrong_stop(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """A stop before brackets: what they hold belongs to the words before it."""
    for match in STOP_BEFORE_BRACKET.finditer(passage.text):
        yield Departure(*match.span(), "punctuation", "What stands in brackets needs no stop before it.", " (")
