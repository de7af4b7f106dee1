"""The check of a document: every rule over every passage, in the order of the document.

Pure and without a window, so that it may run in a worker thread on a snapshot.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rapporteur.check.abbreviations import abbreviations
from rapporteur.check.agreement import disagreeing
from rapporteur.check.articles import counted_mass, wrong_article
from rapporteur.check.consistency import two_capitals, two_spellings
from rapporteur.check.counts import noticed, wrong_sum
from rapporteur.check.departures import Departure, Look
from rapporteur.check.disclosure import addresses, details, given_away, states
from rapporteur.check.findings import Finding, Remedy
from rapporteur.check.flow import another_speaker, connectors, monotonous
from rapporteur.check.house import numbers, spelling
from rapporteur.check.hyphens import wrong_hyphen
from rapporteur.check.idioms import shortened, wrong_idiom
from rapporteur.check.inclusion import excluding, gendered_pronouns
from rapporteur.check.lengths import over_limit, too_long
from rapporteur.check.marks import unclosed, wrong_stop
from rapporteur.check.passages import Passage, paragraph_passage, passages_of
from rapporteur.check.possessives import wrong_possessive
from rapporteur.check.prepositions import wrong_preposition
from rapporteur.check.relatives import comma_that
from rapporteur.check.spelling import misspelled
from rapporteur.check.surroundings import Surroundings, surroundings_of
from rapporteur.check.tenses import mixed_recommendation, present_left
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.blocks import SummaryDocument

ENGLISH = "en"
# What holds in every language, and the rules of English; each looks at one passage by itself.
LOOKS: tuple[Look, ...] = (misspelled, unclosed, noticed, given_away, states, addresses, too_long)
ENGLISH_LOOKS: tuple[Look, ...] = (
    spelling, numbers, wrong_hyphen, wrong_stop, shortened, disagreeing, wrong_article, counted_mass, wrong_idiom,
    wrong_preposition, wrong_possessive, comma_that, present_left, mixed_recommendation, monotonous, connectors,
    another_speaker, wrong_sum, details, gendered_pronouns, excluding,
)  # fmt: skip
# Rules about the same letters, in this order: where two of them speak of a place, the first has said enough.
ABOUT_SPELLING = {
    rule: place
    for place, rule in enumerate(("house-spelling", "hyphen", "short-form", "two-spellings", "capitals", "spelling"))
}
LONGEST_EXCERPT = 80


def never() -> bool:
    """What a check is asked that nobody stops."""
    return False


@dataclass(slots=True)
class Checker:
    """Checks one meeting again and again; a passage that has not changed is not looked at again."""

    _around: Surroundings | None = None
    _known: dict[Passage, tuple[Departure, ...]] = field(default_factory=dict)

    def check(
        self, meeting: MeetingSnapshot, document: SummaryDocument, should_stop: Callable[[], bool] = never
    ) -> tuple[Finding, ...]:
        """All findings in the order of the document, without those that were set aside.

        `should_stop` is asked before each passage; where it says so the check ends and gives nothing.
        """
        around = self._surroundings(meeting)
        passages = list(passages_of(meeting, document))
        known: dict[Passage, tuple[Departure, ...]] = {}
        for passage in passages:
            if should_stop():
                return ()
            known[passage] = self._departures(passage, around)
        self._known = known
        found = {id(passage): list(self._known[passage]) for passage in passages}
        for passage, departure in _of_the_whole(passages, around):
            found[id(passage)].append(departure)
        return tuple(_left(meeting, (one for passage in passages for one in _findings(passage, found[id(passage)]))))

    def check_paragraph(self, meeting: MeetingSnapshot, document: SummaryDocument, key: str) -> tuple[Finding, ...]:
        """What can be said of one paragraph by itself, without what only the whole document can tell: spellings that
        differ, short forms not explained, the length. Raises KeyError where there is no such paragraph.
        """
        number = document.paragraph_numbers[key]
        paragraph = next(one for section in document.sections for one in section.paragraphs if one.key == key)
        passage = paragraph_passage(meeting, number, paragraph)
        return tuple(_left(meeting, _findings(passage, self._departures(passage, self._surroundings(meeting)))))

    def _surroundings(self, meeting: MeetingSnapshot) -> Surroundings:
        around = surroundings_of(meeting)
        if around != self._around:
            self._around, self._known = around, {}
        return around

    def _departures(self, passage: Passage, around: Surroundings) -> tuple[Departure, ...]:
        known = self._known.get(passage)
        return tuple(_of_the_passage(passage, around)) if known is None else known


def check(meeting: MeetingSnapshot, document: SummaryDocument) -> tuple[Finding, ...]:
    """All findings in a document, in its order, without those that were set aside for the meeting."""
    return Checker().check(meeting, document)


def check_paragraph(meeting: MeetingSnapshot, document: SummaryDocument, key: str) -> tuple[Finding, ...]:
    """What can be said of one paragraph by itself. Raises KeyError where there is no such paragraph."""
    return Checker().check_paragraph(meeting, document, key)


def _of_the_passage(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    looks = LOOKS + ENGLISH_LOOKS if around.language == ENGLISH else LOOKS
    for look in looks:
        yield from look(passage, around)


def _of_the_whole(passages: Sequence[Passage], around: Surroundings) -> Iterator[tuple[Passage, Departure]]:
    for departure in over_limit(passages):
        yield passages[0], departure
    if around.language == ENGLISH:
        yield from abbreviations(passages, around)
        yield from two_spellings(passages)
        yield from two_capitals(passages)


def _left(meeting: MeetingSnapshot, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that nobody has set aside."""
    set_aside = frozenset(meeting.style.set_aside)
    return (finding for finding in findings if finding.key not in set_aside)


def _findings(passage: Passage, departures: Iterable[Departure]) -> Iterator[Finding]:
    """The departures of a passage as findings, from left to right."""
    in_order = sorted(_once(departures), key=lambda one: (one.start, one.end, one.rule))
    return (_finding(passage, departure) for departure in in_order)


def _once(departures: Iterable[Departure]) -> list[Departure]:
    """Of several departures in spelling, or of one rule, that share a place the first."""
    kept: list[Departure] = []
    for one in sorted(departures, key=lambda one: ABOUT_SPELLING.get(one.rule, 0)):
        if not any(_is_said_by(other, one) for other in kept):
            kept.append(one)
    return kept


def _is_said_by(other: Departure, one: Departure) -> bool:
    alike = one.rule == other.rule or (one.rule in ABOUT_SPELLING and other.rule in ABOUT_SPELLING)
    return alike and one.start < other.end and other.start < one.end


def _finding(passage: Passage, departure: Departure) -> Finding:
    words = passage.text[departure.start : departure.end]
    return Finding(
        rule=departure.rule,
        paragraph=passage.key,
        number=passage.number,
        start=departure.start,
        end=departure.end,
        excerpt=_excerpt(words),
        reason=departure.reason,
        remedy=None if departure.right is None else _remedy(words, departure.right),
        points=passage.line_at(departure.start).points,
    )


def _excerpt(words: str) -> str:
    """The words of a finding, those of a long one shortened to how it begins."""
    if len(words) <= LONGEST_EXCERPT:
        return words
    return f"{words[:LONGEST_EXCERPT].rpartition(' ')[0] or words[:LONGEST_EXCERPT]} …"


def _remedy(words: str, right: str) -> Remedy:
    title = f"Write “{_excerpt(right)}”" if right else f"Leave out “{words.strip()}”"
    return Remedy(title, words, right)
