"""The document as lines with their labels: what every writer writes, and the only place where labels are made.

A writer adds its own marks and nothing else, so that the text, the Markdown and the Word file say the same.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import NamedTuple

from rapporteur.language.abbreviations import list_heading
from rapporteur.summary.blocks import Inline, Paragraph, Section, SummaryDocument, plain

Text = tuple[str | int, ...]
"""Running text; a whole number is the mark of the footnote of that number."""

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Kind(Enum):
    """What a line is."""

    TITLE = auto()
    DOCUMENT_TITLE = auto()
    IMPRINT = auto()
    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    LIST_HEADING = auto()
    ABBREVIATION = auto()
    FOOTNOTE = auto()


class Line(NamedTuple):
    """One line: its label as printed ("IV.", "12.", "(b)", "[3]" or none) and its sentences, to be joined by spaces.

    `key` is that of the section, paragraph or footnote. `position` says how many sentences and list entries of the
    paragraph stand before the line; of a footnote it is the number.
    """

    kind: Kind
    label: str
    sentences: tuple[Text, ...]
    key: str = ""
    position: int = 0


def lines_of(document: SummaryDocument) -> Iterator[Line]:
    """The lines in the order of reading, footnotes last; an empty head and a heading without numeral have none."""
    numbers = document.footnote_numbers
    heads = (
        (Kind.TITLE, document.title),
        (Kind.DOCUMENT_TITLE, document.document_title),
        (Kind.IMPRINT, (document.imprint,)),
    )
    for kind, inline in heads:
        if any(inline):
            yield Line(kind, "", (_text(inline, numbers),))
    for section in document.sections:
        yield from _section(section, numbers)
    yield from _abbreviations(document)
    for number, (key, inline) in enumerate(document.footnotes, start=1):
        yield Line(Kind.FOOTNOTE, f"[{number}]", ((clean(plain(inline)),),), key, number)


def clean(text: str) -> str:
    """The text as every kind of file can hold it.

    Whatever breaks a line becomes a line feed. Characters that XML 1.0 (section 2.2) excludes, which have no form on
    paper, are left out: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
    """
    if text.isprintable():  # nearly always, and ten times faster than to look for them
        return text
    return _NOT_IN_XML.sub("", _BREAKS.sub("\n", text))


def on_one_line(text: str) -> str:
    """The clean text with spaces for its line feeds."""
    return clean(text).replace("\n", " ")


def letters(number: int) -> str:
    """The letters of a list entry as word processors count them: a to z, aa, bb to zz, aaa."""
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def _section(section: Section, numbers: Mapping[str, int]) -> Iterator[Line]:
    if section.numeral:
        yield Line(Kind.HEADING, f"{section.numeral}.", (_text(section.heading, numbers),), section.key)
    for number, paragraph in section.numbered():
        yield from _paragraph(number, paragraph, numbers)


def _paragraph(number: int, paragraph: Paragraph, numbers: Mapping[str, int]) -> Iterator[Line]:
    sentences = tuple(_text(sentence.parts, numbers) for sentence in paragraph.sentences)
    yield Line(Kind.PARAGRAPH, f"{number}.", sentences, paragraph.key)
    for place, item in enumerate(paragraph.items):
        position = len(sentences) + place
        yield Line(Kind.ITEM, f"({letters(place + 1)})", (_text(item.parts, numbers),), paragraph.key, position)


def _abbreviations(document: SummaryDocument) -> Iterator[Line]:
    if document.abbreviations:
        yield Line(Kind.LIST_HEADING, "", ((list_heading(document.language),),))
    for short, full in document.abbreviations:
        yield Line(Kind.ABBREVIATION, "", ((clean(f"{short}: {full}"),),))


def _text(inline: Inline, numbers: Mapping[str, int]) -> Text:
    return tuple([clean(part) if isinstance(part, str) else numbers[part.key] for part in inline])
