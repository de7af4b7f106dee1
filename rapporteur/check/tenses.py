"""Tense: a present left standing behind a reporting verb in the past, and a recommendation that falls into the past.

Source: the sequence of tenses in reported speech, as `backshift` has it: what that leaves alone is in order here.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Kind, Line, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.check.verbs import PAST, WANTED
from rapporteur.language.difference import PIECE, Change, Piece, difference
from rapporteur.language.english.backshift import backshifted
from rapporteur.language.english.finite.verbs import Reading, forms
from rapporteur.model.vocabulary import IndirectSpeech

REPORT = re.compile(rf"\b(?:{PAST}|expressing|stressing|emphasizing|noting|adding|underlining|recalling|stating)\b")
TURNED_ROUND = re.compile(r"\b(?:was|were) (?:also |again )?$")
WANTING = re.compile(WANTED)
BY_HAND = "The report is in the past, so what was said shifts with it: write “{}”."
AS_RECORDED = (
    "The report is in the past, and the meeting leaves what was said as it was recorded: choose “Shifted to reported "
    "speech” in the set-up (F4, Style), or record it as “{}”."
)
# A subject between the two verbs would make the second one its own.
MIXED = re.compile(
    r"\bshould (?:(?!\bthat\b|\bwhich\b|\bwho\b|\bha[ds]\b|\bhave\b|\bwas\b|\bwere\b|[.;]).)+?\b(?:and|or) (?:\w+ly )?"
    r"(?P<verb>[a-z]{3,}) (?=(?:this|these|those|the|a|an|their|its|his|her|our|all|any|each|that|them|it|him)\b)"
)


class Shift(NamedTuple):
    """Other words for those between two places of a text."""

    start: int
    end: int
    right: str


def present_left(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """Verbs in the present that a report in the past would shift.

    What the program words is shifted by the setting of the meeting, and is told once for each sentence; a remedy for
    its words would be shifted again when the setting is changed. What is printed as typed has no other way.
    """
    if passage.kind is not Kind.PARAGRAPH:
        return
    for line in passage.lines:
        if line.is_kept:
            for shift in _shifts_of(passage, line):
                yield Departure(shift.start, shift.end, "tense", BY_HAND.format(shift.right), shift.right)
        elif around.style.indirect_speech is IndirectSpeech.AS_RECORDED:
            first = next(_shifts_of(passage, line), None)
            if first:
                yield Departure(first.start, first.end, "tense", AS_RECORDED.format(first.right))


def _shifts_of(passage: Passage, line: Line) -> Iterator[Shift]:
    for start, end in passage.sentences:
        if line.start <= start < line.end:
            for at, told, mandative in _told(passage, start, end):
                shifted = backshifted(told, mandative=mandative, past_stands=True)
                yield from (Shift(at + one.start, at + one.end, one.right) for one in _shifts(told, shifted))


def _told(passage: Passage, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    """What each reporting verb of a sentence tells: its place, its words, and whether the verb wants something."""
    reports = list(REPORT.finditer(passage.own, start, end))
    if not reports:
        return
    turned = TURNED_ROUND.search(passage.own[start : reports[0].start()])
    if turned:
        yield start, passage.text[start : start + turned.start()].rstrip(), False
    ends = [*(after.start() for _, after in pairwise(reports)), end]
    for report, until in zip(reports, ends, strict=True):
        behind = passage.text[report.end() : until]
        told = behind.lstrip()
        yield until - len(told), told.rstrip(), WANTING.fullmatch(report[0]) is not None


def _shifts(before: str, after: str) -> Iterator[Shift]:
    """What becomes of a text, each change with the word behind it, so that its place is known again.

    Changes with one word between them are one, as those from "must also act" to "also had to act".
    """
    if before == after:
        return
    pieces = (*difference(before, after), Piece("", Change.SAME))
    start = end = 0
    right = ""
    for at, piece in enumerate(pieces):
        is_between = piece.change is Change.SAME and (right or end > start) and at + 2 < len(pieces)
        if is_between and len(PIECE.findall(piece.text)) == 1:
            end += len(piece.text)
            right += piece.text
        elif piece.change is Change.NEW:
            right += piece.text
        elif piece.change is Change.GONE:
            end += len(piece.text)
        else:
            if right or end > start:
                yield _with_the_next(before, start, end, right)
            start = end = end + len(piece.text)
            right = ""


def _with_the_next(before: str, start: int, end: int, right: str) -> Shift:
    match = PIECE.match(before, end)
    behind = match[0].rstrip() if match and match[0][:1].isalnum() else ""
    return Shift(start, end + len(behind), right + behind) if behind else _bare(before, start, end, right)


def _bare(before: str, start: int, end: int, right: str) -> Shift:
    return Shift(start, start + len(before[start:end].rstrip()), right.rstrip())


def mixed_recommendation(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """A verb in the past that hangs on "should", as in "should weigh … and reported this"."""
    for match in MIXED.finditer(passage.own):
        base = _base_of(match["verb"])
        if base and not _goes_on_reporting(passage, match):
            reason = f"Both verbs hang on “should”: write “{base}”."
            yield Departure(match.start("verb"), match.end("verb"), "recommendation", reason, base)


def _goes_on_reporting(passage: Passage, match: re.Match[str]) -> bool:
    """Whether the verb is a second report: "noted that ports should act and highlighted the …"."""
    start = next(start for start, end in passage.sentences if start <= match.start() < end)
    reported = REPORT.search(passage.own, start, match.start())
    return reported is not None and REPORT.match(match["verb"]) is not None


def _base_of(verb: str) -> str:
    """The first form of a verb in its past, regular or not; "" for any other word, and for one with a like base."""
    found = forms(verb)
    if any(form.reading is Reading.BASE for form in found):
        return ""
    return next((form.verb for form in found if form.reading is Reading.PAST), "")
