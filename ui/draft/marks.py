"""Where the findings of the style check lie on the paper.

A finding counts characters in the plain text of its paragraph, which knows neither the numbers of footnotes nor that
a list stands on lines of its own; a mark counts as Qt does, within one block.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from operator import attrgetter

from rapporteur.check.findings import Finding
from rapporteur.summary.blocks import FootnoteMark, Inline, Sentence
from ui.draft.paper import Block, Kind
from ui.draft.sheet import utf16

# How the key of a block begins that holds a heading; the rest is the key of the section.
HEADING = "heading/"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of a block, as Qt counts them, that a finding is about."""

    start: int
    end: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words without a break in them: where they begin in the paragraph's plain text, and where in which block."""

    plain: int
    block: int
    start: int
    text: str

    def covered(self, start: int, end: int) -> tuple[int, int] | None:
        """What of the piece, as Qt counts within the block, lies between two places of the plain text."""
        first, last = max(start - self.plain, 0), min(end - self.plain, len(self.text))
        if first >= last:
            return None
        return self.start + utf16(self.text[:first]), self.start + utf16(self.text[:last])


class Marks:
    """The marks of each block, for as long as the block says what was checked."""

    def __init__(self) -> None:
        """No marks yet."""
        self._marks: dict[str, tuple[tuple[Sentence, ...], list[Mark]]] = {}

    def show(self, blocks: Sequence[Block], findings: Iterable[Finding]) -> None:
        """Mark these findings, made of a document that stands in these blocks, and no others."""
        places = _places(blocks)
        self._marks = {}
        pieces: dict[str, list[_Piece]] = {}
        for finding in findings:
            key = finding.paragraph
            if key not in pieces:
                pieces[key] = list(_pieces(blocks, places.get(key, ())))
            for index, mark in _marked(finding, pieces[key]):
                self._marks.setdefault(blocks[index].key, (blocks[index].sentences, []))[1].append(mark)

    def of(self, block: Block) -> Sequence[Mark]:
        """The marks in a block that has not changed since."""
        sentences, marks = self._marks.get(block.key, ((), []))
        return marks if sentences is block.sentences or sentences == block.sentences else ()


def _places(blocks: Sequence[Block]) -> dict[str, list[int]]:
    """Which blocks a paragraph, a heading or the title stands in, by the key that findings have for it."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        places[_checked_key(block)].append(index)
    return places


def _checked_key(block: Block) -> str:
    if block.kind is Kind.TITLE:
        return ""
    if block.kind is Kind.HEADING:
        return block.key.removeprefix(HEADING)
    return block.key.rpartition("/")[0] if block.kind is Kind.ITEM else block.key


def _pieces(blocks: Sequence[Block], places: Iterable[int]) -> Iterator[_Piece]:
    """The words of a paragraph in order; between two sentences, also of two blocks, the plain text has a space."""
    plain = 0
    for index in places:
        block = blocks[index]
        numbers = iter(block.marks)
        start = 0
        for sentence in block.sentences:
            parts, start = _without_numeral(block, sentence, start)
            for part in parts:
                if isinstance(part, FootnoteMark):
                    start += len(str(next(numbers)))
                else:
                    yield _Piece(plain, index, start, part)
                    plain, start = plain + len(part), start + utf16(part)
            plain, start = plain + 1, start + 1


def _without_numeral(block: Block, sentence: Sentence, start: int) -> tuple[Inline, int]:
    """The parts that were checked, and where they begin: a heading has its numeral before them."""
    if block.kind is not Kind.HEADING:
        return sentence.parts, start
    numeral, *heading = sentence.parts
    return tuple(heading), start + utf16(str(numeral))


def _marked(finding: Finding, pieces: Sequence[_Piece]) -> Iterator[tuple[int, Mark]]:
    """The marks of a finding, one in each block that it touches; one that is about a gap marks the letter behind."""
    touched: dict[int, list[int]] = {}
    end = max(finding.end, finding.start + 1)
    first = max(bisect_right(pieces, finding.start, key=attrgetter("plain")) - 1, 0)
    for piece in takewhile(lambda one: one.plain < end, islice(pieces, first, None)):
        covered = piece.covered(finding.start, end)
        if covered:
            touched.setdefault(piece.block, []).extend(covered)
    yield from ((index, Mark(min(edges), max(edges), finding)) for index, edges in touched.items())
