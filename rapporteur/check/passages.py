"""The document as the rules read it: passages of plain text in order, with their lines and who is behind them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property

from rapporteur.language.untouched import untouched
from rapporteur.model.ids import PointId, SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.blocks import Paragraph, Section, Sentence, SummaryDocument, plain

INTRODUCTION, FOOTNOTE = "introduction", "footnote"
SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s+(?=[^\W\d_a-z]|[\"“‘(])")
# A stop behind one of these ends no sentence.
STOPPED = re.compile(r"\b(?:[A-Z]|Ms|Mr|Mrs|Dr|St|No|Nos|H\.E|art|arts|para|paras|vol|p|pp|cf|e\.g|i\.e)\.$")
# Stands for a letter of a quotation, an address or a symbol, so that places keep their numbers.
FILLER = "\ufffc"


class Kind(Enum):
    """What a passage is."""

    TITLE = auto()
    HEADING = auto()
    INTRODUCTION = auto()
    PARAGRAPH = auto()
    FOOTNOTE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or an entry of a list: where it stands in its passage, and who is behind it.

    `people` are the distinct speakers, `roles` the capacities in which they spoke; both are empty where no point
    stands behind the words. `notices` are what the assembly had to say. `is_kept` where all is printed as it was typed;
    `is_cited_by_hand` where the rapporteur chose how those who spoke appear in it.
    """

    start: int
    text: str
    points: tuple[PointId, ...] = ()
    people: frozenset[SpeakerId] = frozenset()
    roles: frozenset[Role] = frozenset()
    notices: tuple[str, ...] = ()
    is_kept: bool = False
    is_cited_by_hand: bool = False

    @property
    def end(self) -> int:
        """Where it ends in its passage."""
        return self.start + len(self.text)

    @property
    def from_the_floor(self) -> bool:
        """Whether somebody from the floor is behind it, whom the text must not give away."""
        return Role.PARTICIPANT in self.roles


@dataclass(frozen=True)
class Passage:
    """A title, a heading, a paragraph or a footnote. `key` and `number` are those of findings in it.

    Equal passages may differ in their number, which tells nothing of what stands in them.
    """

    key: str
    number: int = field(compare=False)
    kind: Kind
    text: str
    lines: tuple[Line, ...]

    @cached_property
    def own(self) -> str:
        """The text with fillers for what is somebody else's words or no words: quotations, addresses, symbols."""
        text = self.text
        for start, end in untouched(text):
            text = text[:start] + FILLER * (end - start) + text[end:]
        return text

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence starts and ends; a line that was typed whole may hold several."""
        return tuple(span for line in self.lines for span in _sentences(self.text, line.start, line.end))

    @property
    def is_running_text(self) -> bool:
        """Whether it consists of sentences."""
        return self.kind in (Kind.INTRODUCTION, Kind.PARAGRAPH)

    def line_at(self, place: int) -> Line:
        """The line in which a character stands; that between two lines belongs to the first."""
        return next((line for line in reversed(self.lines) if line.start <= place), self.lines[0])


def paragraph_text(paragraph: Paragraph) -> str:
    """The plain text in which the places of findings are counted: sentences and list entries joined by spaces."""
    return " ".join(sentence.text for sentence in paragraph.sentences + paragraph.items)


def passages_of(meeting: MeetingSnapshot, document: SummaryDocument) -> Iterator[Passage]:
    """The passages of a document in order, its footnotes last."""
    yield _single("", Kind.TITLE, plain(document.title))
    for section in document.sections:
        yield from section_passages(meeting, section)
    for key, text in document.footnotes:
        yield _single(f"{FOOTNOTE}/{key}", Kind.FOOTNOTE, plain(text))


def section_passages(meeting: MeetingSnapshot, section: Section) -> Iterator[Passage]:
    """The heading of a section, where it has one, and its paragraphs."""
    heading = plain(section.heading)
    if heading:
        yield _single(section.key, Kind.HEADING, heading)
    for number, paragraph in section.numbered():
        yield paragraph_passage(meeting, number, paragraph)


def paragraph_passage(meeting: MeetingSnapshot, number: int, paragraph: Paragraph) -> Passage:
    """A paragraph as a passage."""
    lines: list[Line] = []
    start = 0
    for sentence in paragraph.sentences + paragraph.items:
        line = _line(meeting, start, sentence)
        lines.append(line)
        start = line.end + 1
    kind = Kind.INTRODUCTION if paragraph.key.startswith(f"{INTRODUCTION}/") else Kind.PARAGRAPH
    return Passage(paragraph.key, number, kind, paragraph_text(paragraph), tuple(lines) or (Line(0, ""),))


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in SENTENCE_END.finditer(text, start, end):
        stop = match.start() + 1
        if not STOPPED.search(text[max(start, stop - 8) : stop]):
            yield start, match.end() - len(match[0]) + len(match[0].rstrip())
            start = match.end()
    if start < end:
        yield start, end


def _line(meeting: MeetingSnapshot, start: int, sentence: Sentence) -> Line:
    points = [meeting.points[point] for point in sentence.points if point in meeting.points]
    turns = [meeting.interventions[point.intervention] for point in points]
    return Line(
        start,
        sentence.text,
        sentence.points,
        frozenset(turn.speaker for turn in turns),
        frozenset(turn.role for turn in turns),
        sentence.notices,
        bool(points) and all(point.act is Act.NARRATE or point.wording.as_typed for point in points),
        any(point.act is Act.NARRATE or point.wording.attribution is not None for point in points),
    )


def _single(key: str, kind: Kind, text: str) -> Passage:
    return Passage(key, 0, kind, text, (Line(0, text),))
