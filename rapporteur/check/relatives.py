"""Relative clauses: behind a comma stands "which"."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

# A verb right behind "that" makes it a relative pronoun; behind a comma the clause only adds something.
FINITE = (
    "is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|gives?|gave|provides?|provided|allows?|"
    "allowed|includes?|included|requires?|required|enables?|enabled|makes?|made|takes?|contains?|contained|covers?|"
    "helps?|helped|leads?|led|offers?|offered|serves?|served|shows?|showed|sets?|aims?|aimed|remains?|remained"
)
COMMA_THAT = re.compile(rf"(?<=\w), that (?P<verb>{FINITE})\b(?!,)")
EARLIER = re.compile(rf"\bthat (?:{FINITE})\b")


def comma_that(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """The pronoun "that" behind a comma; not where clauses of one kind are enumerated."""
    for line in passage.lines:
        text = passage.own[line.start : line.end]
        for match in COMMA_THAT.finditer(text):
            if not EARLIER.search(text[: match.start()]):
                right = f", which {match['verb']}"
                reason = "Behind a comma the clause only adds something: it opens with “which”."
                yield Departure(line.start + match.start(), line.start + match.end(), "relative", reason, right)
