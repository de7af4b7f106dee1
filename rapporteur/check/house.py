"""The house's spelling, terms, punctuation and numbers, from the tables of the language."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.english.house_numbers import ANY_NUMBER, house_numbers
from rapporteur.language.english.house_spelling import house_spelling

# Most sentences have no other number than this one, and it is right.
OF_SPEAKERS = re.compile(r"\b[Oo]ne speaker\b|\b[Tt]wo (?:other )?speakers\b")
# Under which rule of ours a rule of the tables is told; what stands in none is told as spelling. Brackets and quotation
# marks have a rule of their own here.
TOLD_AS: Mapping[str, str | None] = MappingProxyType(
    {
        "capitals": "capitals",
        "inclusive": "inclusive",
        "doubled": "repeated-word",
        "spacing": "punctuation",
        "serial comma": "punctuation",
        "brackets": None,
        "quotation marks": None,
    }
)


def spelling(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Words and signs that are written otherwise than the house writes them.

    The house's own spelling of "panellist" counts, also where the meeting has chosen another: what was chosen is
    worth a second look.
    """
    for one in house_spelling(passage.text, names=around.bodies):
        rule = TOLD_AS.get(one.rule, "house-spelling")
        if rule:
            yield Departure(one.start, one.end, rule, one.reason, one.right)


def numbers(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Numbers and dates that are written otherwise than the house writes them."""
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        if ANY_NUMBER.search(OF_SPEAKERS.sub("", sentence)):
            for one in house_numbers(sentence, opens_sentence=True, names=around.bodies):
                yield Departure(start + one.start, start + one.end, "numbers", one.reason, one.right)
