"""Lengths: of sentences, paragraphs, sections and of the whole. Limits in words.

Sources: the limits of the United Nations for documents, 8,500 words for reports of the Secretariat and 10,700 for
others; 60 words a sentence and 200 a paragraph are what a reader can hold.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapporteur.check.departures import Departure
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.summary.blocks import SummaryDocument, plain

SENTENCE, PARAGRAPH = 60, 200
SECRETARIAT, OTHERS = 8_500, 10_700
WORD = re.compile(r"\S*\w\S*")


@dataclass(frozen=True, slots=True)
class Lengths:
    """Words of the whole document, headings included, and of each section by its key."""

    total: int
    sections: dict[str, int]


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(WORD.findall(text))


def lengths(document: SummaryDocument) -> Lengths:
    """The lengths of a document, for a gauge."""
    texts = dict(document.paragraph_texts())
    sections = {
        section.key: words_in(plain(section.heading))
        + sum(words_in(texts[paragraph.key]) for paragraph in section.paragraphs)
        for section in document.sections
    }
    return Lengths(words_in(plain(document.title)) + sum(sections.values()), sections)


def too_long(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Sentences and paragraphs that are too long to follow."""
    if not passage.is_running_text:
        return
    for start, end in passage.sentences:
        words = words_in(passage.text[start:end])
        if words > SENTENCE:
            reason = f"The sentence has {words} words; with more than {SENTENCE} a reader loses the thread: divide it."
            yield Departure(start, end, "long-sentence", reason)
    words = words_in(passage.text)
    if words > PARAGRAPH:
        reason = (
            f"The paragraph has {words} words; with more than {PARAGRAPH} it holds more than one thought: divide it."
        )
        yield Departure(0, len(passage.text), "long-paragraph", reason)


def over_limit(passages: Iterable[Passage]) -> Iterator[Departure]:
    """The title, where the document behind it is over a limit."""
    total = sum(words_in(passage.text) for passage in passages)
    for limit, whose in ((OTHERS, "documents of any origin"), (SECRETARIAT, "reports of the Secretariat")):
        if total > limit:
            reason = f"The document has {total:,} words; the limit for {whose} is {limit:,}."
            yield Departure(0, 0, "length", reason)
            return
