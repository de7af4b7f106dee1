"""What gives away who spoke from the floor: names, States, addresses and details. Source: the rule of attribution of
the genre: nobody from the floor is named; panellists may be by organization, officers in the introduction.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Kind, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.countries import states_in
from rapporteur.model.vocabulary import Attribution

ADDRESS = re.compile(r"[^\s@<>(),;]+@[^\s@<>(),;]+\.\w{2,}")
PRESENT = "present|in the room|at the (?:meeting|dialogue|table|session)|taking part|in attendance|represented"
SOMEBODY = "speaker|participant|delegate|delegation|representative"
BODY = "organization|association|foundation|network|university|company|centre|institute|speaker"
DETAILS = (
    re.compile(rf"\bthe (?:only|sole|single) (?:\w+ ){{1,4}}?(?:{PRESENT})\b", re.IGNORECASE),
    re.compile(rf"\b(?i:the|one|another|a) (?:{SOMEBODY}) (?:from|of|representing) (?:the )?(?:[A-Z]\w+)"),
    re.compile(r"\b(?:our|my) (?:country|Government|organization|university|company|home country)\b"),
    re.compile(r"\b(?:speaking )?on behalf of (?:the )?(?:[A-Z]\w+)"),
    re.compile(rf"\b(?:{BODY}) (?:based|headquartered) in (?:[A-Z]\w+)"),
)
# What a directory may say of somebody that is no name.
GENERAL = frozenset(
    "state states secretariat participant speaker government ministry university academia observer chair ngo ngos "
    "private sector civil society".split()
)
NAMED = "The text names “{}”, who spoke from the floor: nobody from the floor is named."
PERSON = "The text names “{}”: outside the introduction nobody is named by name."


def given_away(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Names of those from the floor in sentences about the floor, and names of persons in any."""
    if passage.kind is not Kind.PARAGRAPH or around.style.attribution in (Attribution.NAME, Attribution.ORGANIZATION):
        return
    names, persons = _any_of(around.floor), _any_of(around.persons)
    for line in passage.lines:
        if line.from_the_floor:
            yield from _found(passage, names, line.start, line.end, NAMED)
        yield from _found(passage, persons, line.start, line.end, PERSON)


def details(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Words that tell which of those present it was."""
    if passage.kind is not Kind.PARAGRAPH or around.style.attribution in (Attribution.NAME, Attribution.ORGANIZATION):
        return
    for line in passage.lines:
        if line.from_the_floor:
            for pattern in DETAILS:
                for match in pattern.finditer(passage.text, line.start, line.end):
                    reason = "This tells those who were there who it was: leave it out, or say it more generally."
                    yield Departure(*match.span(), "detail", reason)


def states(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """States and their adjectives in sentences about the floor."""
    if passage.kind is not Kind.PARAGRAPH or around.style.attribution in (Attribution.NAME, Attribution.ORGANIZATION):
        return
    for line in passage.lines:
        if line.from_the_floor:
            for mention in states_in(line.text, around.language):
                if mention.is_sure:
                    start, end = line.start + mention.start, line.start + mention.end
                    reason = f"“{passage.text[start:end]}” tells which State spoke or was spoken of: leave it out."
                    yield Departure(start, end, "state", reason)


def addresses(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """E-mail addresses, wherever they stand."""
    for match in ADDRESS.finditer(passage.text) if "@" in passage.text else ():
        yield Departure(*match.span(), "address", "An e-mail address has no place in a summary.")


def _found(passage: Passage, names: re.Pattern[str], start: int, end: int, reason: str) -> Iterator[Departure]:
    for match in names.finditer(passage.text, start, end):
        yield Departure(*match.span(), "name", reason.format(match[0]))


@lru_cache(maxsize=8)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of the names as whole words, the longest first; of none it never matches."""
    telling = [name for name in names if name.lower() not in GENERAL]
    words = "|".join(re.escape(name) for name in sorted(telling, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if words else r"(?!)")
