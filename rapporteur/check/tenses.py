"""Tense: a present left standing behind a reporting verb in the past, and a recommendation that falls into the past.

Source: the sequence of tenses in reported speech; "should", "would" and "could" stay.
"""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Kind, Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.check.verbs import PAST
from rapporteur.language.english.finite.verbs import Reading, forms

SHIFTED = {
    "will": "would", "can": "could", "cannot": "could not", "may": "might", "must": "had to", "is": "was",
    "are": "were", "has": "had", "have": "had",
}  # fmt: skip
REPORT = re.compile(rf"\b(?:{PAST}|expressing|stressing|emphasizing|noting|adding|underlining|recalling)\b")
# A modal behind a reporting verb is part of what was said. "will" may also be a noun.
MODAL = re.compile(
    r"(?<!the )(?<!political )(?<!free )(?<!good )(?<!of )(?<!own )(?<!their )(?<!\ba )\b"
    r"(?P<verb>will|can|cannot|may|must) (?P<next>(?:not |also |only |then |be |have )?[a-z]+)"
)
# The clause of the report itself: a subject without verbs and clauses of its own, then the verb.
RELATIVE = "that|which|who|whom|whose|where|when|as|than|if"
VERB = "was|were|had|should|would|could|might|did|does|do|will|can|may|must"
NO_SUBJECT = rf"{RELATIVE}|{VERB}"
CLAUSE = re.compile(
    rf"\b(?<!so )(?:that|whether|how|why) (?P<subject>(?:(?!(?:{NO_SUBJECT})\b)[\w’'-]+ ){{1,8}}?)"
    r"(?P<verb>is|are|has|have) (?P<next>[a-z]+)"
)
WISH = re.compile(r"\bshould\b")
NO_VERB_AHEAD = re.compile(r"\b(?:what|to)$")
MIXED = re.compile(
    r"\bshould (?:(?!\bthat\b|\bwhich\b|\bwho\b|\bhad\b|\bwas\b|\bwere\b|[.;]).)+?\band (?P<verb>[a-z]{3,}ed) "
    r"(?=(?:this|these|those|the|a|an|their|its|that|them|it)\b)"
)


def present_left(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Verbs in the present that a report in the past would shift."""
    if passage.kind is not Kind.PARAGRAPH:
        return
    for line in passage.lines:
        text = passage.own[line.start : line.end]
        report = REPORT.search(text)
        if report:
            yield from _left(line.start, text, report)


def _left(start: int, text: str, report: re.Match[str]) -> Iterator[Departure]:
    reason = "The report is in the past, so what was said shifts with it: write “{}”."
    end = _end_of_what_was(text, report.end())
    for match in MODAL.finditer(text, report.end(), end):
        right = f"{SHIFTED[match['verb']]} {match['next']}"
        yield Departure(start + match.start(), start + match.end(), "tense", reason.format(right), right)
    for match in CLAUSE.finditer(text, report.start(), end):
        if not NO_VERB_AHEAD.search(match["subject"].strip()):
            right = f"{SHIFTED[match['verb']]} {match['next']}"
            yield Departure(start + match.start("verb"), start + match.end(), "tense", reason.format(right), right)


def _end_of_what_was(text: str, start: int) -> int:
    """Where a report goes over into what should be: from there on a present may stand."""
    wish = WISH.search(text, start)
    return wish.start() if wish else len(text)


def mixed_recommendation(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """A verb in the past that hangs on "should", as in "should exempt … and reflected this"."""
    for match in MIXED.finditer(passage.own):
        base = _base_of(match["verb"])
        reason = f"Both verbs hang on “should”: write “{base}”."
        yield Departure(match.start("verb"), match.end("verb"), "recommendation", reason, base)


def _base_of(verb: str) -> str:
    found = next((form.verb for form in forms(verb) if form.reading in (Reading.PAST, Reading.PARTICIPLE)), None)
    return found or verb.removesuffix("ed")
