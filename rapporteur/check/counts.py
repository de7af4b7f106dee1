"""Counts that their words or their parts do not bear, and what the assembly asks to be looked at."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Line, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.english.number_words import NUMBER_IN_WORDS, value_of

NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{NUMBER_IN_WORDS})"
# "12 bodies (nine from … and three from …)": a total, and in brackets parts that each begin with a number.
BREAKDOWN = re.compile(rf"\b(?P<total>{NUMBER}) (?P<what>(?:[\w’'-]+ ){{1,6}})\((?P<parts>[^()]+)\)", re.IGNORECASE)
PART = re.compile(rf"(?P<number>{NUMBER}) \w", re.IGNORECASE)
BETWEEN_PARTS = re.compile(r", (?:and )?|;\s|\s(?:and|or) ")
QUOTED = re.compile(r"“(?P<phrase>[^”]+)”")


def noticed(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """What the assembly has to say of a sentence, such as a phrase that its count does not bear."""
    for line in passage.lines:
        for notice in line.notices:
            start, end = _spoken_of(line, notice)
            yield Departure(start, end, "count" if QUOTED.search(notice) else "notice", notice)


def _spoken_of(line: Line, notice: str) -> tuple[int, int]:
    """The place of the phrase that a notice quotes, else the whole sentence."""
    quoted = QUOTED.search(notice)
    at = line.text.lower().find(quoted["phrase"].lower()) if quoted else -1
    if quoted is None or at < 0:
        return line.start, line.end
    return line.start + at, line.start + at + len(quoted["phrase"])


def wrong_sum(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Totals that are not the sum of the breakdown behind them."""
    for match in BREAKDOWN.finditer(passage.own):
        parts = [PART.match(part) for part in BETWEEN_PARTS.split(match["parts"])]
        numbers = [_value(part["number"]) for part in parts if part]
        total = _value(match["total"])
        if len(numbers) > 1 and len(numbers) == len(parts) and total is not None and None not in numbers:
            added = sum(number for number in numbers if number is not None)
            if added != total:
                reason = f"The parts in brackets add up to {added}, and the total says {match['total']}."
                yield Departure(*match.span(), "sum", reason)


def _value(words: str) -> int | None:
    return int(words.replace(",", "")) if words[0].isdigit() else value_of(words)
