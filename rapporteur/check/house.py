"""The house's spelling and its rules for numbers, from the tables of the language."""

from collections.abc import Iterator

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.english.house_numbers import house_numbers


def numbers(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Numbers and dates that are written otherwise than the house writes them."""
    for one in house_numbers(passage.text, opens_sentence=True, names=around.bodies):
        yield Departure(one.start, one.end, "numbers", one.reason, one.right)
