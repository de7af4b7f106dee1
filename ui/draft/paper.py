"""The document as a flat run of blocks for the screen, and what of it differs from the run shown before."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from rapporteur.language.packs import language_of
from rapporteur.summary.blocks import FootnoteMark, Inline, Section, Sentence, SummaryDocument


class Kind(Enum):
    """What a block is on the paper."""

    TITLE = auto()
    DOCUMENT_TITLE = auto()
    IMPRINT = auto()
    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    FOOTNOTE = auto()
    HINT = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its sentences (of a heading or title, one without points), and the marks' numbers that it shows.

    The label in its margin follows from its position and is not part of it.
    """

    kind: Kind
    key: str
    sentences: tuple[Sentence, ...]
    marks: tuple[int, ...] = ()


def blocks_of(document: SummaryDocument, hint: str) -> tuple[list[Block], list[str]]:
    """The blocks of a document and the label of each; `hint` stands at the end while nothing was recorded."""
    blocks: list[Block] = []
    labels: list[str] = []
    for label, block in _labelled(document, hint):
        blocks.append(block)
        labels.append(label)
    return blocks, labels


def _labelled(document: SummaryDocument, hint: str) -> Iterator[tuple[str, Block]]:
    numbers = document.footnote_numbers
    yield "", _plain(Kind.TITLE, "title", document.title, numbers)
    yield "", _plain(Kind.DOCUMENT_TITLE, "document title", document.document_title, numbers)
    # Without the revision, which each entry raises: the eye has no use for it here, and the paper would never rest.
    yield "", _plain(Kind.IMPRINT, "imprint", (f"{document.dated}.",), numbers)
    for section in document.sections:
        yield from _section(section, numbers, language_of(document.language).list_sign)
    for key, text in document.footnotes:
        yield f"{numbers[key]}", _plain(Kind.FOOTNOTE, f"footnote/{key}", text, numbers)
    if all(section.key == "introduction" for section in document.sections):
        yield "", _plain(Kind.HINT, "hint", (hint,), numbers)


def _section(section: Section, numbers: dict[str, int], sign: Callable[[int], str]) -> Iterator[tuple[str, Block]]:
    if section.numeral:
        heading = (f"{section.numeral}.  ", *section.heading)
        yield "", _plain(Kind.HEADING, f"heading/{section.key}", heading, numbers)
    for number, paragraph in section.numbered():
        yield f"{number}.", _block(Kind.PARAGRAPH, paragraph.key, paragraph.sentences, numbers)
        for index, item in enumerate(paragraph.items):
            yield sign(index + 1), _block(Kind.ITEM, f"{paragraph.key}/{index}", (item,), numbers)


def _plain(kind: Kind, key: str, text: Inline, numbers: dict[str, int]) -> Block:
    return _block(kind, key, (Sentence(text),), numbers)


def _block(kind: Kind, key: str, sentences: tuple[Sentence, ...], numbers: dict[str, int]) -> Block:
    if not numbers:
        return Block(kind, key, sentences)
    marks = (part for sentence in sentences for part in sentence.parts if isinstance(part, FootnoteMark))
    return Block(kind, key, sentences, tuple(numbers[mark.key] for mark in marks))


@dataclass(frozen=True, slots=True)
class Difference:
    """What to do on the paper: put `after[head:new_end]` in the place of `before[head:old_end]`, then write the
    blocks at the places `rewritten` (counted as in `after`) anew.
    """

    head: int
    old_end: int
    new_end: int
    rewritten: tuple[int, ...]


def difference(before: Sequence[Block], after: Sequence[Block]) -> Difference:
    """The difference of two runs: blocks are found again by their keys from both ends, and compared where found."""
    shortest = min(len(before), len(after))
    head = 0
    while head < shortest and before[head].key == after[head].key:
        head += 1
    tail = 0
    while tail < shortest - head and before[-1 - tail].key == after[-1 - tail].key:
        tail += 1
    rewritten = [place for place in range(head) if not _same(before[place], after[place])]
    rewritten += [len(after) - 1 - k for k in range(tail) if not _same(before[-1 - k], after[-1 - k])]
    return Difference(head, len(before) - tail, len(after) - tail, tuple(rewritten))


def _same(one: Block, other: Block) -> bool:
    """Equal blocks; the assembler shares the sentences that did not change, so that identity mostly decides."""
    return (one.sentences is other.sentences and one.marks == other.marks and one.kind is other.kind) or one == other
