"""The assembled summary as blocks. The preview and every export are made from these and from nothing else.

They know nothing of fonts, colours or files. Paragraph numbers and list letters are not written into the
texts: they follow from the position, so that one new paragraph does not touch all behind it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rapporteur.model.ids import PointId
from rapporteur.model.vocabulary import Status


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The place of a footnote in a text; its number follows from the order of first marks in the document."""

    key: str


Inline = tuple[str | FootnoteMark, ...]
"""Running text with footnotes in it."""


def plain(inline: Inline) -> str:
    """The words alone, without footnote marks."""
    return "".join(part for part in inline if isinstance(part, str))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one entry of a list, with the evidence it stands on.

    `speakers` counts the distinct speakers of the points behind it; `notices` say what a person should look at,
    such as a phrase set by hand that the count does not bear.
    """

    parts: Inline
    points: tuple[PointId, ...] = ()
    speakers: int = 0
    notices: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words alone."""
        return plain(self.parts)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph: sentences joined by spaces, then, where there is one, a lettered list on its own lines.

    `key` names the paragraph by what it is about, so that it is found again when its number or text changes.
    """

    key: str
    sentences: tuple[Sentence, ...]
    items: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A section; without a numeral and heading only where the document has no section before it to close."""

    key: str
    numeral: str
    heading: Inline
    first_number: int
    paragraphs: tuple[Paragraph, ...]

    def numbered(self) -> Iterator[tuple[int, Paragraph]]:
        """The paragraphs with their numbers, which run through all sections."""
        return enumerate(self.paragraphs, start=self.first_number)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A point that stands in no sentence, and why."""

    point: PointId
    reason: str


@dataclass(frozen=True)
class SummaryDocument:
    """The whole summary. `footnotes` are (key, text) in the order of their numbers, from 1."""

    title: Inline
    document_title: Inline
    date: str
    language: str
    status: Status
    revision: int
    sections: tuple[Section, ...]
    footnotes: tuple[tuple[str, Inline], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    imprint: str = ""

    def sentences(self) -> Iterator[tuple[int, Paragraph, Sentence]]:
        """Every sentence and list entry in order, with its paragraph and the paragraph's number."""
        for section in self.sections:
            for number, paragraph in section.numbered():
                for sentence in paragraph.sentences + paragraph.items:
                    yield number, paragraph, sentence

    def paragraph_texts(self) -> list[tuple[str, str]]:
        """The key and the words of every paragraph, for searching."""
        return [
            (paragraph.key, " ".join(sentence.text for sentence in paragraph.sentences + paragraph.items))
            for section in self.sections
            for paragraph in section.paragraphs
        ]

    @cached_property
    def paragraph_numbers(self) -> dict[str, int]:
        """Paragraph numbers by key."""
        return {paragraph.key: number for section in self.sections for number, paragraph in section.numbered()}

    @cached_property
    def footnote_numbers(self) -> dict[str, int]:
        """Footnote numbers by key."""
        return {key: number for number, (key, _) in enumerate(self.footnotes, start=1)}

    @cached_property
    def place_of(self) -> dict[PointId, tuple[int, Sentence]]:
        """Paragraph number and sentence of every point that has a place."""
        return {point: (number, sentence) for number, _, sentence in self.sentences() for point in sentence.points}
