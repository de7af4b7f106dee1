"""The meeting's abbreviations, explained in the finished document.

At its first use an abbreviation is written out, with the short form in parentheses where that is used again; nothing
else of the text changes, and nothing at all where somebody has explained it by hand. Titles and headings have full
forms only. Sentences keep their points, and what no change touches stays the same object.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from rapporteur.language.abbreviations import Finder, Use
from rapporteur.language.packs import language_of
from rapporteur.model.entities import Abbreviation
from rapporteur.summary.blocks import Inline, Paragraph, Section, Sentence, SummaryDocument


class Place(NamedTuple):
    """A use in a paragraph or footnote: in which of its sentences and entries, and in which part of that."""

    sentence: int
    part: int
    use: Use


@dataclass(frozen=True, slots=True)
class Tally:
    """What a part of the document has of one abbreviation.

    `first` is its first use that can be written out, with the key of its paragraph or footnote.
    """

    first: tuple[str, Place] | None = None
    shorts: int = 0
    is_explained: bool = False

    def then(self, behind: "Tally") -> "Tally":
        """Both parts together."""
        is_explained = self.is_explained or behind.is_explained
        return Tally(self.first or behind.first, self.shorts + behind.shorts, is_explained)


Tallies = Mapping[int, Tally]
"""By the number of the abbreviation in the finder."""

Edits = tuple[tuple[Place, bool], ...]
"""The uses to be written out, from left to right, and whether each has the short form behind it."""


class _Counted(NamedTuple):
    """A section's paragraphs, what each of them has, and what they have together."""

    paragraphs: tuple[Paragraph, ...]
    of_each: Mapping[str, tuple[Paragraph, Tallies]]
    together: Tallies


@dataclass(slots=True)
class _Kept:
    """What was written out last, by key: from what, with which edits, and the outcome."""

    paragraphs: dict[str, tuple[Paragraph, Edits, Paragraph]] = field(default_factory=dict)
    sections: dict[str, tuple[Section, object, Section]] = field(default_factory=dict)


@dataclass(slots=True)
class Abbreviator:
    """Explains abbreviations in one document after the other; what has not changed is not looked at again."""

    _given: Sequence[Abbreviation] = ()
    _language: str = ""
    _finder: Finder = field(default_factory=lambda: Finder((), ""))
    _counted: Mapping[str, _Counted] = field(default_factory=dict)
    _kept: _Kept = field(default_factory=_Kept)

    def abbreviated(self, document: SummaryDocument, abbreviations: Sequence[Abbreviation]) -> SummaryDocument:
        """The document with its abbreviations explained; the document itself where there is nothing to explain."""
        if not abbreviations:
            return document
        self._take(abbreviations, document.language)
        self._counted = {section.key: self._count(section) for section in document.sections}
        footnotes = [self._tallies(_footnote_key(key), (text,)) for key, text in document.footnotes]
        in_text = (counted.together for counted in self._counted.values())
        return self._written(document, _edits(_together((*in_text, *footnotes))))

    def _take(self, abbreviations: Sequence[Abbreviation], language: str) -> None:
        """Begin anew where the abbreviations are others."""
        if abbreviations is not self._given or language != self._language:
            self._given, self._language = abbreviations, language
            self._finder = _finder(abbreviations, language)
            self._counted, self._kept = {}, _Kept()

    def _count(self, section: Section) -> _Counted:
        last = self._counted.get(section.key)
        if last and last.paragraphs is section.paragraphs:
            return last
        before = last.of_each if last else {}
        of_each: dict[str, tuple[Paragraph, Tallies]] = {}
        for paragraph in section.paragraphs:
            known = before.get(paragraph.key)
            if known is None or known[0] is not paragraph:
                texts = (sentence.parts for sentence in paragraph.sentences + paragraph.items)
                known = paragraph, self._tallies(paragraph.key, texts)
            of_each[paragraph.key] = known
        return _Counted(section.paragraphs, of_each, _together(tallies for _, tallies in of_each.values()))

    def _tallies(self, key: str, texts: Iterable[Inline]) -> Tallies:
        """What the sentences of a paragraph, or a footnote, have."""
        tallies: dict[int, Tally] = {}
        for number, text in enumerate(texts):
            for part, words in enumerate(text):
                for use in self._finder.uses(words) if isinstance(words, str) else ():
                    first = None if use.bound else (key, Place(number, part, use))
                    tally = Tally(first, int(use.is_short), use.explained)
                    tallies[use.which] = tallies.get(use.which, Tally()).then(tally)
        return tallies

    def _written(self, document: SummaryDocument, edits: Mapping[str, Edits]) -> SummaryDocument:
        before, self._kept = self._kept, _Kept()
        sections = tuple(self._section(section, edits, before) for section in document.sections)
        footnotes = tuple(
            (key, self._text(text, 0, edits.get(_footnote_key(key), ()))) for key, text in document.footnotes
        )
        return replace(
            document,
            title=self._heading(document.title),
            document_title=self._heading(document.document_title),
            sections=sections,
            footnotes=footnotes,
        )

    def _section(self, section: Section, edits: Mapping[str, Edits], before: _Kept) -> Section:
        """The section with its heading and paragraphs written out; the same one where nothing is to be done in it."""
        touched = {key: edits[key] for key in edits if key in self._counted[section.key].of_each}
        heading = self._heading(section.heading)
        if not touched and heading == section.heading:
            return section
        last = before.sections.get(section.key)
        if last and last[0] is section and last[1] == touched:
            result = last[2]
            self._kept.paragraphs.update((key, before.paragraphs[key]) for key in touched)
        else:
            paragraphs = tuple(
                self._paragraph(paragraph, touched[paragraph.key], before) if paragraph.key in touched else paragraph
                for paragraph in section.paragraphs
            )
            result = replace(section, heading=heading, paragraphs=paragraphs).sharing(last[2] if last else None)
        self._kept.sections[section.key] = section, touched, result
        return result

    def _paragraph(self, paragraph: Paragraph, edits: Edits, before: _Kept) -> Paragraph:
        last = before.paragraphs.get(paragraph.key)
        if last and last[0] is paragraph and last[1] == edits:
            result = last[2]
        else:
            count = len(paragraph.sentences)
            sentences = tuple(self._sentence(one, place, edits) for place, one in enumerate(paragraph.sentences))
            items = tuple(self._sentence(one, place, edits) for place, one in enumerate(paragraph.items, count))
            result = replace(paragraph, sentences=sentences, items=items)
        self._kept.paragraphs[paragraph.key] = paragraph, edits, result
        return result

    def _sentence(self, sentence: Sentence, number: int, edits: Edits) -> Sentence:
        parts = self._text(sentence.parts, number, edits)
        return sentence if parts is sentence.parts else replace(sentence, parts=parts)

    def _text(self, text: Inline, number: int, edits: Edits) -> Inline:
        """A text with its uses written out, from right to left so that places stay right."""
        own = [(place, with_short) for place, with_short in edits if place.sentence == number]
        if not own:
            return text
        parts = list(text)
        for place, with_short in reversed(own):
            words = parts[place.part]
            if isinstance(words, str):
                written = self._finder.written_out(words, place.use, with_short=with_short, opens=place.part == 0)
                parts[place.part] = _replaced(words, written)
        return tuple(parts)

    def _heading(self, heading: Inline) -> Inline:
        """A heading in which every short form is written out."""
        return tuple(self._spelt_out(part) if isinstance(part, str) else part for part in heading)

    def _spelt_out(self, words: str) -> str:
        for use in reversed(self._finder.uses(words)):
            if use.is_short and not use.explained:
                words = _replaced(words, self._finder.written_out(words, use, with_short=False))
        return words


def abbreviations_used(document: SummaryDocument, abbreviations: Sequence[Abbreviation]) -> tuple[tuple[str, str], ...]:
    """The short and the full form of each abbreviation whose short form stands in the text, in alphabetical order."""
    finder = _finder(abbreviations, document.language)
    texts = [sentence.parts for _, _, sentence in document.sentences()] + [text for _, text in document.footnotes]
    words = (part for text in texts for part in text if isinstance(part, str))
    used = {use.which for part in words for use in finder.uses(part) if use.is_short}
    forms = ((finder.forms[which].short, finder.forms[which].full) for which in used)
    return tuple(sorted(forms, key=lambda pair: (pair[0].casefold(), pair[0])))


def with_list_of_abbreviations(document: SummaryDocument, abbreviations: Sequence[Abbreviation]) -> SummaryDocument:
    """The document with a list of the abbreviations used in it."""
    return replace(document, abbreviations=abbreviations_used(document, abbreviations))


def _finder(abbreviations: Sequence[Abbreviation], language: str) -> Finder:
    """A finder for the language in which the document is worded, which may not be the one that it asks for."""
    return Finder(abbreviations, language_of(language).tag)


def _footnote_key(key: str) -> str:
    return f"footnote/{key}"


def _together(parts: Iterable[Tallies]) -> Tallies:
    """What parts of the document have together, in the order of reading."""
    together: dict[int, Tally] = {}
    for tallies in parts:
        for which, tally in tallies.items():
            together[which] = together[which].then(tally) if which in together else tally
    return together


def _edits(tallies: Tallies) -> Mapping[str, Edits]:
    """What is to be written out, by paragraph or footnote.

    A short form that is used but once is replaced by the full one. A full form gets the short one behind it where that
    is used at all.
    """
    edits: dict[str, list[tuple[Place, bool]]] = {}
    for tally in tallies.values():
        if tally.first and tally.shorts and not tally.is_explained:
            key, place = tally.first
            edits.setdefault(key, []).append((place, tally.shorts > place.use.is_short))
    return {key: tuple(sorted(places)) for key, places in edits.items()}


def _replaced(text: str, written: tuple[int, int, str]) -> str:
    start, end, words = written
    return text[:start] + words + text[end:]
