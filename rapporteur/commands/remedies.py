"""Putting right what the style check found, and leaving what a person wants to stand."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, cast

from rapporteur.check.findings import Finding, Remedy
from rapporteur.commands.base import printable
from rapporteur.commands.points import point_of
from rapporteur.errors import BugError, KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Entity, Wording
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.claims import first_wording

# What of a wording set by hand is words, and what of it can go back to the program.
WORDS_BY_HAND = ("verb", "adverb", "lead", "attribution", "intro")
BY_HAND = frozenset(field.name for field in fields(Wording)) - {"extra"}

Mend = Callable[[str], str]
"""Puts the words right in a text, or gives it back as it is where it does not hold them."""


@dataclass(frozen=True, slots=True)
class TakeRemedy:
    """Put what a finding proposes in the place of the words it was found in, wherever they were typed."""

    finding: Finding

    @property
    def title(self) -> str:
        """What undo calls it."""
        remedy = self.finding.remedy
        return f"Put “{remedy.right}” for “{remedy.wrong}”" if remedy else "Take a remedy"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The texts behind the finding that hold the words.

        Raises KnownError where nothing is proposed, where nothing would be left of a text, and where none holds the
        words: they were changed meanwhile, or nobody typed them there.
        """
        remedy = self.finding.remedy
        if remedy is None or not remedy.wrong.strip():
            raise KnownError("Nothing is proposed here: put the words right yourself, or set the finding aside.")
        made = _amended(meeting, self.finding, _mending(remedy, self.finding.excerpt))
        changes = tuple(Change(before, after) for before, after in made if before != after)
        if not changes:
            raise KnownError(_where_they_come_from(meeting, self.finding, remedy.wrong))
        return changes


@dataclass(frozen=True, slots=True)
class ClearWording:
    """Let the program choose again what was set by hand for points; `field` is one of a `Wording`."""

    points: Collection[PointId]
    field: str

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Clear a wording set by hand"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """Those points for which it was set. Raises KnownError where a point is gone."""
        if self.field not in BY_HAND:
            raise BugError(f"a wording has no {self.field}")
        before = [point_of(meeting, point) for point in dict.fromkeys(self.points)]
        nothing: dict[str, Any] = {self.field: None}
        cleared = [replace(point, wording=replace(point.wording, **nothing)) for point in before]
        return tuple(Change(old, new) for old, new in zip(before, cleared, strict=True) if old != new)


@dataclass(frozen=True, slots=True)
class SetAside:
    """Leave findings, named by their keys, as they are: they are no longer shown among those to look at."""

    findings: Collection[str]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Set a finding aside" if len(self.findings) == 1 else f"Set {len(self.findings)} findings aside"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The style, where they were not all set aside already."""
        return _style_with(meeting, set_aside=(*meeting.style.set_aside, *self.findings))


@dataclass(frozen=True, slots=True)
class TakeUpAgain:
    """Look again at findings that were set aside."""

    findings: Collection[str]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Take a finding up again" if len(self.findings) == 1 else f"Take {len(self.findings)} findings up again"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The style, where any of them was set aside."""
        again = set(self.findings)
        return _style_with(meeting, set_aside=tuple(key for key in meeting.style.set_aside if key not in again))


@dataclass(frozen=True, slots=True)
class LearnWord:
    """Take a word for spelt right in this meeting."""

    word: str

    @property
    def title(self) -> str:
        """What undo calls it."""
        return f"Learn “{self.word.strip()}”"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The style, where the word is new. Raises KnownError where there is none."""
        word = printable(self.word).strip()
        if not word:
            raise KnownError("There is no word to learn: choose one that is misspelt.")
        return _style_with(meeting, learned=(*meeting.style.learned, word))


def _style_with(meeting: MeetingSnapshot, **lists: tuple[str, ...]) -> Changes:
    """The style with other lists, in which nothing stands twice."""
    after = replace(meeting.style, **{name: tuple(dict.fromkeys(values)) for name, values in lists.items()})  # type: ignore[arg-type]
    return () if after == meeting.style else (Change(meeting.style, after),)


# Where the words of a finding were typed


def _amended(meeting: MeetingSnapshot, finding: Finding, mend: Mend) -> Iterator[tuple[Entity, Entity]]:
    """What the sentence, the heading or the title of a finding was made from, as it is and put right."""
    if finding.points:
        yield from _amended_points(meeting, finding.points, mend)
        return
    for entity, names in _texts_of(meeting, finding.paragraph):
        texts = {name: _kept(mend, getattr(entity, name)) for name in names if getattr(entity, name)}
        yield entity, replace(cast(Any, entity), **texts)


def _amended_points(meeting: MeetingSnapshot, points: Iterable[PointId], mend: Mend) -> Iterator[tuple[Entity, Entity]]:
    """The earliest wordings, which are printed; where they do not hold the words, what was set by hand for a point."""
    said = [meeting.points[point] for point in points if point in meeting.points]
    printed = {point.id: point for point in (first_wording(meeting, point)[0] for point in said)}
    texts = [(point, replace(point, text=_kept(mend, point.text))) for point in printed.values()]
    yield from texts
    if all(before == after for before, after in texts):
        yield from ((point, replace(point, wording=_amended_wording(point.wording, mend))) for point in said)


def _kept(mend: Mend, text: str) -> str:
    """A text put right that cannot be left out. Raises KnownError where nothing of it would be left."""
    mended = mend(text)
    if mended != text and not mended.strip():
        raise KnownError("Nothing of the text would be left: delete it instead.")
    return mended


def _amended_wording(wording: Wording, mend: Mend) -> Wording:
    """What was set by hand, put right; what has no words left is up to the program again."""
    texts = {name: mend(value) or None for name in WORDS_BY_HAND if (value := getattr(wording, name))}
    return replace(wording, **texts)  # type: ignore[arg-type]


def _texts_of(meeting: MeetingSnapshot, paragraph: str) -> Iterator[tuple[Entity, tuple[str, ...]]]:
    """Who holds the words of a paragraph without points, by its key, and under which names."""
    room, _, name = paragraph.rpartition("/")
    if room == "introduction":
        yield from ((text, ("text",)) for text in meeting.fixed_texts.values() if text.id == name)
    elif room == "footnote":
        yield from ((note, ("text",)) for note in meeting.footnotes.values() if note.key == name)
    elif paragraph == "introduction":
        yield meeting.meeting, ("introduction_heading",)
    elif not paragraph:
        yield meeting.meeting, ("title", "document_title")
    else:
        yield from ((item, ("heading",)) for item in meeting.agenda.values() if item.id == paragraph)


def _mending(remedy: Remedy, excerpt: str) -> Mend:
    """Puts the words right at the first place in a text, or at the one within the excerpt where the text holds it."""
    words, around = _pattern(remedy.wrong), _pattern(excerpt)

    def mend(text: str) -> str:
        near = around.search(text)
        match = (near and words.search(text, near.start(), near.end())) or words.search(text)
        if not match:
            return text
        mended = text[: match.start()] + _begun_like(match[0], remedy) + text[match.end() :]
        return mended if remedy.right else re.sub(" +", " ", mended).strip(" ")

    return mend


def _pattern(words: str) -> re.Pattern[str]:
    """Finds words as they were typed, which the sentence may have given a capital or the line another space."""
    first, rest = words[:1], words[1:]
    either = f"[{re.escape(first.lower())}{re.escape(first.upper())}]" if first.isalpha() else re.escape(first)
    inside = r"\s+".join(map(re.escape, re.split(r"\s+", rest)))
    before = r"(?<!\w)" if first.isalnum() else ""
    behind = r"(?!\w)" if words[-1:].isalnum() else ""
    return re.compile(f"{before}{either}{inside}{behind}")


def _begun_like(found: str, remedy: Remedy) -> str:
    """What is put in, with the small or capital letter that the words had where they were typed."""
    if found[0] == remedy.wrong[0]:
        return remedy.right
    first = remedy.right[:1]
    return (first.lower() if found[0].islower() else first.upper()) + remedy.right[1:]


# What to say where nobody typed the words in the text itself


def _where_they_come_from(meeting: MeetingSnapshot, finding: Finding, wrong: str) -> str:
    """Which setting or point to look at, in one sentence."""
    words = _pattern(wrong)
    for name, texts in _settings(meeting):
        if any(words.search(text) for text in texts if text):
            return f"“{wrong}” comes from {name}: change it in the set-up."
    numbers = [str(meeting.points[point].number) for point in finding.points if point in meeting.points]
    if not numbers:
        return f"“{wrong}” does not stand there any more: the text was changed meanwhile."
    points = f"point {numbers[0]}" if len(numbers) == 1 else f"points {', '.join(numbers)}"
    return f"“{wrong}” is not in the words as typed: look at {points}."


def _settings(meeting: MeetingSnapshot) -> Iterator[tuple[str, Iterable[str | None]]]:
    """The words that the set-up lends to sentences, and what holds them."""
    yield "the scale of phrases", (text for one in meeting.style.quantifiers for text in (one.phrase, one.again))
    yield "the style", (meeting.style.panellist,)
    for short in meeting.style.abbreviations:
        yield f"the abbreviation {short.short}", (short.full, short.many)
    for speaker in meeting.speakers.values():
        yield f"the speaker {speaker.label}", (speaker.name, speaker.organization, speaker.designation, speaker.office)
    for officer in meeting.officers.values():
        yield f"the officer {officer.name}", (officer.name, officer.office)
    for category in meeting.categories.values():
        yield (
            f"the category {category.key}",
            (
                category.one,
                category.many,
                category.group,
                category.counted_as,
            ),
        )
