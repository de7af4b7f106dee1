"""Possessives: an apostrophe before the "s" where many are meant, or none at all."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure, Table, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

# Somebody who can be counted and so cannot stand without an article for one of them.
COUNTED = (
    "survivor|victim|speaker|participant|worker|migrant|refugee|offender|trafficker|witness|expert|practitioner|"
    "organization|panellist|panelist|official|prosecutor|judge|parent|student|teacher|user|consumer|producer|employer|"
    "stakeholder|delegation|delegate|member|patient|citizen|girl|boy|farmer|fisher"
)
# Words that are no adjective, so that nothing before them belongs to the noun.
OPENERS = "of|for|to|in|on|with|by|from|and|or|hear|hearing|include|including|between|about|against|respect|protect"
BARE = re.compile(rf"(?:^|(?<=[,;] )|\b(?:{OPENERS}) )(?P<noun>{COUNTED})(?P<sign>['’])s(?= [a-z])", re.IGNORECASE)
APOSTROPHES = Table(
    "possessive",
    (
        *wrong("The possessive is written with an apostrophe.", (r"(women|children)s(?=\b(?!['’]))", r"\1’s")),
        *wrong("“It’s” is “it is”: write that, or “its” for what belongs to it.", (r"it['’]s\b", None)),
    ),
)


def wrong_possessive(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Possessives of one where many are meant, and apostrophes left out or put where none belongs."""
    text = passage.own
    for match in BARE.finditer(text):
        right = f"{match['noun']}s{match['sign']}"
        reason = "Without an article the word stands for many: the apostrophe goes behind the “s”."
        yield Departure(match.start("noun"), match.end(), "possessive", reason, right)
    yield from APOSTROPHES.look(text)
