"""How the sentences of a paragraph follow each other: frames, connectors, and who is cited twice.

Source: the genre of Chairs' summaries: no two sentences in a row with one verb and one frame; no connector twice in
a paragraph, none in its first sentence; "another speaker" for further ones.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from rapporteur.check.departures import Departure, as_opened
from rapporteur.check.passages import Kind, Line, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.check.verbs import PAST
from rapporteur.language.english.predicates import predicate_of

# A verb that says little without its object: "expressed concern", "expressed appreciation".
LIGHT = "expressed|shared|posed|called|delivered|gave|made"
CONNECTORS = (
    "Furthermore|Moreover|However|In addition|Additionally|In this regard|In this connection|In this context|Similarly|"
    "Likewise|In contrast|On the other hand|At the same time|Nevertheless|Also|Besides|In turn|Finally|Lastly"
)
LEAD = re.compile(rf"^(?P<lead>{CONNECTORS}), ")
ACTIVE = re.compile(
    rf"^(?:[A-Z][\w ]{{2,30}}, )?(?P<subject>(?:[\w’'-]+ ){{1,6}}?)(?P<also>also |again )?(?P<verb>{PAST}|{LIGHT})\b"
)
PASSIVE = re.compile(rf"^(?P<what>.*?),? (?:was|were) (?P<also>also )?(?P<verb>{PAST}) by\b[^,]*\.$")
ONE_SPEAKER = re.compile(r"\b(?P<one>one) speaker\b", re.IGNORECASE)


class Frame(NamedTuple):
    """How a sentence reports: whether it is turned round, with which predicate, and where its verb stands."""

    is_passive: bool
    predicate: str
    start: int
    end: int
    goes_on: bool


def monotonous(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """A sentence with the verb and the frame of the one before, where no "also" or connector says that it knows."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    for before, line in pairwise(passage.lines):
        frame, found = _frame(before.text), _frame(line.text)
        if frame and found and frame[:2] == found[:2] and not found.goes_on:
            reason = (
                f"The sentence before has “{found.predicate}” in the same frame: take another verb, or turn it round."
            )
            yield Departure(line.start + found.start, line.start + found.end, "monotony", reason)


def connectors(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Connectors at the head of a paragraph, and those that stand twice in one."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    used: set[str] = set()
    for line in passage.lines:
        match = LEAD.match(line.text)
        if not match:
            continue
        lead, end = match["lead"], line.start + match.end("lead")
        if line is passage.lines[0]:
            reason = f"Nothing stands before it in this paragraph that “{lead}” could go on from."
            yield Departure(line.start, line.start + match.end() + 1, "connector", reason, _without(line, match))
        elif lead in used:
            yield Departure(line.start, end, "connector", f"“{lead}” stands in this paragraph already.")
        used.add(lead)


def another_speaker(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """The phrase "one speaker" chosen by hand where the paragraph has cited one already, and somebody else is meant.

    Where the program counts, "one speaker" a second time is right: it is somebody whom the paragraph cited before.
    """
    if passage.kind is not Kind.PARAGRAPH:
        return
    cited: list[Line] = []
    for line in passage.lines:
        match = ONE_SPEAKER.search(line.text)
        if not match:
            continue
        if cited and line.is_cited_by_hand and _is_somebody_else(line, cited):
            reason = "The paragraph has cited one speaker already, and this is somebody else: “another speaker”."
            right = as_opened(match[0], "another speaker")
            yield Departure(line.start + match.start(), line.start + match.end(), "another-speaker", reason, right)
        cited.append(line)


def _is_somebody_else(line: Line, cited: list[Line]) -> bool:
    known = bool(line.people) and all(one.people for one in cited)
    return known and not any(line.people & before.people for before in cited)


def _frame(text: str) -> Frame | None:
    match = PASSIVE.match(text)
    if match:
        what = match["what"][:1].lower() + match["what"][1:]
        predicate = predicate_of(f"{match['verb']} {what}")
        return Frame(True, predicate, *match.span("verb"), _goes_on(match))
    match = ACTIVE.match(text)
    if not match:
        return None
    predicate = predicate_of(text[match.start("verb") :]) or match["verb"]
    return Frame(False, predicate, *match.span("verb"), _goes_on(match))


def _goes_on(match: re.Match[str]) -> bool:
    return bool(match["also"]) or LEAD.match(match[0]) is not None


def _without(line: Line, match: re.Match[str]) -> str:
    """The letter behind the connector, as it opens the sentence then."""
    return line.text[match.end() : match.end() + 1].upper()
