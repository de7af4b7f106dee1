"""The assembled summary as blocks. The preview and every export are made from these and from nothing else.

They know nothing of fonts, colours or files. Paragraph numbers and list letters are not written into the
texts: they follow from the position, so that one new paragraph does not touch all behind it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

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


@dataclass(frozen=True)
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

    @cached_property
    def sentence_of(self) -> Mapping[PointId, tuple[int, Sentence]]:
        """The sentence of every point in this section, and which of its paragraphs it stands in, from 0."""
        return {
            point: (index, sentence)
            for index, paragraph in enumerate(self.paragraphs)
            for sentence in paragraph.sentences + paragraph.items
            for point in sentence.points
        }

    def sharing(self, other: "Section | None") -> "Section":
        """The section itself, with what the other has found out already where both have the same paragraphs."""
        if other is not None and other.paragraphs == self.paragraphs and "sentence_of" in vars(other):
            vars(self)["sentence_of"] = other.sentence_of
        return self


class Places(Mapping[PointId, tuple[int, Sentence]]):
    """Paragraph number and sentence of every point that has a place; asks the sections, which keep what they know."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        """The places in these sections."""
        self._sections = sections

    def __getitem__(self, point: PointId) -> tuple[int, Sentence]:
        """Paragraph number and sentence of a point. Raises KeyError where it has none."""
        for section in self._sections:
            found = section.sentence_of.get(point)
            if found:
                return section.first_number + found[0], found[1]
        raise KeyError(point)

    def __iter__(self) -> Iterator[PointId]:
        """The points in the order of the document."""
        return chain.from_iterable(section.sentence_of for section in self._sections)

    def __len__(self) -> int:
        """How many points have a place."""
        return sum(len(section.sentence_of) for section in self._sections)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A point that stands in no sentence, and why."""

    point: PointId
    reason: str


@dataclass(frozen=True)
class SummaryDocument:
    """The whole summary. `footnotes` are (key, text) in the order of their numbers, from 1.

    `dated` says when the meeting was and how far the text has come; `imprint` adds the revision it was made from.
    `abbreviations` are (short, full) as they are listed at the end, where a list is asked for.
    """

    title: Inline
    document_title: Inline
    date: str
    language: str
    status: Status
    revision: int
    sections: tuple[Section, ...]
    footnotes: tuple[tuple[str, Inline], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    dated: str = ""
    imprint: str = ""
    abbreviations: tuple[tuple[str, str], ...] = ()

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
    def place_of(self) -> Places:
        """Paragraph number and sentence of every point that has a place."""
        return Places(self.sections)
