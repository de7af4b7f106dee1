"""How the sentences of a paragraph follow each other: frames, connectors, and who is cited twice.

Source: the genre of Chairs' summaries: no two sentences in a row with one verb and one frame; no connector twice in
a paragraph, none in its first sentence; "another speaker" for further ones.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from rapporteur.check.departures import Departure, as_opened
from rapporteur.check.passages import Kind, Line, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.check.verbs import PAST

# A verb that says little without its object: "expressed concern", "expressed appreciation".
LIGHT = r"(?:expressed|shared|posed|called|delivered|gave|made)"
ACTIVE = re.compile(
    rf"^(?:[A-Z][\w ]{{2,30}}, )?(?P<subject>(?:[\w’'-]+ ){{1,6}}?)(?P<also>also |again )?"
    rf"(?P<verb>{LIGHT} (?:(?:the|a|an|their|great|deep) )*\w+|{PAST})\b"
)
PASSIVE = re.compile(rf"\b(?:was|were) (?P<also>also )?(?P<verb>{PAST}) by\b[^,]*\.$")
CONNECTORS = (
    "Furthermore|Moreover|However|In addition|Additionally|In this regard|In this connection|In this context|Similarly|"
    "Likewise|In contrast|On the other hand|At the same time|Nevertheless|Also|Besides|In turn|Finally|Lastly"
)
LEAD = re.compile(rf"^(?P<lead>{CONNECTORS}), ")
ONE_SPEAKER = re.compile(r"\b(?P<one>one) speaker\b", re.IGNORECASE)


def monotonous(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """A sentence with the verb and the frame of the one before, where no "also" says that it knows."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    for before, line in pairwise(passage.lines):
        frame, found = _frame(before.text), _frame(line.text)
        if frame and found and _same(frame, found) and not found[1]["also"]:
            match = found[1]
            reason = (
                f"The sentence before has “{match['verb']}” in the same frame: take another verb, or turn it round."
            )
            start = line.start + match.start("verb")
            yield Departure(start, line.start + match.end("verb"), "monotony", reason)


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
    """The phrase "one speaker" a second time in a paragraph: the reader cannot tell whether it is the same one."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    cited: list[Line] = []
    for line in passage.lines:
        match = ONE_SPEAKER.search(line.text)
        if not match:
            continue
        if cited:
            yield _cited_again(line, match, cited)
        cited.append(line)


def _cited_again(line: Line, match: re.Match[str], cited: list[Line]) -> Departure:
    start, end = line.start + match.start(), line.start + match.end()
    if line.people and not any(line.people & before.people for before in cited) and all(one.people for one in cited):
        reason = "The paragraph has cited one speaker already, and this is somebody else: “another speaker”."
        return Departure(start, end, "another-speaker", reason, as_opened(match[0], "another speaker"))
    reason = "The paragraph has cited one speaker already: say that it is the same one, or another."
    return Departure(start, end, "another-speaker", reason)


def _frame(text: str) -> tuple[str, re.Match[str]] | None:
    match = PASSIVE.search(text)
    if match:
        return "passive", match
    match = ACTIVE.match(text)
    return ("active", match) if match else None


def _same(one: tuple[str, re.Match[str]], other: tuple[str, re.Match[str]]) -> bool:
    return one[0] == other[0] and one[1]["verb"] == other[1]["verb"]


def _without(line: Line, match: re.Match[str]) -> str:
    """The letter behind the connector, as it opens the sentence then."""
    return line.text[match.end() : match.end() + 1].upper()
