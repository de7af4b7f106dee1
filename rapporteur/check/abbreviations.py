"""Abbreviations: explained at their first use and only where they are used again, never in a heading.

Source: the United Nations editorial rules on abbreviations. The document is read from its beginning; what stands in a
title or a heading explains nothing for the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapporteur.check.departures import Departure
from rapporteur.check.passages import FILLER, Kind, Passage
from rapporteur.check.surroundings import Surroundings

SHORT = re.compile(rf"(?<![\w/.\-{FILLER}@#=])(?P<short>[A-Z]{{2,}}[A-Z0-9]*)(?P<many>s|es)?(?![\w/\-@{FILLER}]|\.\w)")
# What stands before a short form that explains the words before it.
OPENING = re.compile(r"(?<=[\w’'”]) \($")
QUOTED = re.compile(r"(?<=[\w’']) \([“\"](?P<short>[A-Z]{2,}[A-Z0-9]*)(?:s|es)?[”\"]\)")
ROMAN = re.compile(r"[IVXLC]+")
# Known better by the short form than by the full one; the spelling of the house looks at "UN".
NEEDS_NO_EXPLANATION = frozenset(
    "UN HIV AIDS COVID DNA PDF USB GPS SMS ISO ISBN ISSN TV CD CEO GDP OK AM PM USA UNESCO UNICEF ID SIM QR URL".split()
)
# What is longer is a word in capitals, for its weight.
LONGEST = 8


@dataclass(frozen=True, slots=True)
class Use:
    """An abbreviation in a passage; with the `brackets` it stands in where they explain what stands before."""

    passage: Passage
    start: int
    end: int
    short: str
    brackets: tuple[int, int] | None


@dataclass(slots=True)
class _Known:
    """What the text has said of an abbreviation so far."""

    explained: list[Use] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)


def uses_in(passage: Passage) -> Iterator[Use]:
    """The abbreviations of a passage, in the singular."""
    for match in SHORT.finditer(passage.own):
        short = match["short"]
        if ROMAN.fullmatch(short) or short in NEEDS_NO_EXPLANATION or len(short) > LONGEST:
            continue
        yield Use(passage, *match.span(), short, _brackets(passage.text, *match.span()))
    for match in QUOTED.finditer(passage.text):
        yield Use(passage, *match.span(), match["short"], match.span())


def _brackets(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The brackets round a short form, with the space before them."""
    explains = text.startswith(")", end) and OPENING.search(text[max(0, start - 3) : start])
    return (start - 2, end + 1) if explains else None


def abbreviations(passages: Sequence[Passage], around: Surroundings) -> Iterator[tuple[Passage, Departure]]:
    """Abbreviations in headings, not explained, explained twice and explained in vain, in the whole document."""
    names = _capitals_of(around.bodies)
    known: dict[str, _Known] = {}
    for passage in passages:
        for use in uses_in(passage):
            if passage.is_running_text:
                _note(known.setdefault(use.short, _Known()), use)
            elif use.short not in names and passage.kind is not Kind.FOOTNOTE:
                yield passage, _in_a_heading(use)
    for short, one in known.items():
        if short not in names or one.explained:
            yield from _of_the_text(one)


def _note(known: _Known, use: Use) -> None:
    (known.explained if use.brackets else known.uses).append(use)


def _in_a_heading(use: Use) -> Departure:
    if use.brackets:
        reason = f"A heading has no abbreviations: leave out “({use.short})”, and explain it in the text."
        return Departure(*use.brackets, "heading-abbreviation", reason, "")
    reason = f"A heading has no abbreviations: write “{use.short}” in full."
    return Departure(use.start, use.end, "heading-abbreviation", reason)


def _of_the_text(known: _Known) -> Iterator[tuple[Passage, Departure]]:
    uses, explained = known.uses, known.explained
    if uses and (not explained or not _stands_before(explained[0], uses[0])):
        yield uses[0].passage, _unexplained(uses[0])
    for again in explained[1:]:
        reason = f"“{again.short}” is explained further up already: the short form is enough."
        yield again.passage, Departure(again.start, again.end, "explained-twice", reason)
    if len(explained) == 1 and not uses and explained[0].brackets:
        reason = f"“{explained[0].short}” is not used again: leave out the short form."
        yield explained[0].passage, Departure(*explained[0].brackets, "unused-abbreviation", reason, "")


def _unexplained(use: Use) -> Departure:
    reason = f"“{use.short}” is not explained before it is used: write it in full here, or enter it in the set-up."
    return Departure(use.start, use.end, "abbreviation", reason)


def _stands_before(one: Use, other: Use) -> bool:
    return (one.passage.number, one.start) < (other.passage.number, other.start)


@lru_cache(maxsize=8)
def _capitals_of(names: tuple[str, ...]) -> frozenset[str]:
    """Words in capitals that belong to a name of the meeting, such as "ASTRA"; a lone abbreviation is no name."""
    return frozenset(
        word for name in names if len(name.split()) > 1 for word in re.findall(r"\b[A-Z]{2,}[A-Z0-9]*\b", name)
    )
