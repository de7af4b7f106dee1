"""Where the words on the paper were typed: in a point, a text of the introduction, a heading, a note or the set-up."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any, cast

from rapporteur.check.findings import Finding, Remedy
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Entity, Wording
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.claims import first_wording
from rapporteur.summary.slots import SLOT

# What of a wording set by hand is words.
WORDS_BY_HAND = ("verb", "adverb", "lead", "attribution", "intro")
# So many letters around the words must be those on the paper: fewer would be found around any short word.
LEAST_AGREEMENT = 6
# What may stand around words that come from a setting.
AROUND_WORDS = " ()[]“”\"',;."


def put_right(meeting: MeetingSnapshot, finding: Finding, remedy: Remedy, text: str) -> Changes:
    """The texts behind a finding with the words of a remedy in them; `text` is the one that was checked, "" where it is
    not known.

    Raises KnownError where nothing would be left of a text, and where none holds the words: they were changed
    meanwhile, or nobody typed them there.
    """
    made = _amended(meeting, finding, _mending(finding, remedy, text))
    changes = tuple(Change(before, after) for before, after in made if before != after)
    if not changes:
        raise KnownError(_where_they_come_from(meeting, finding, remedy.wrong))
    return changes


@dataclass(frozen=True, slots=True)
class _Mending:
    """Puts words right at the place in a text that agrees best with what stands before and after them on the paper."""

    words: re.Pattern[str]
    remedy: Remedy
    before: str
    after: str

    def agreement(self, text: str) -> int:
        """How many letters around the best place agree; -1 where the words are not in the text."""
        return self._best(text)[0]

    def mended(self, text: str) -> str:
        """The text put right, or as it is where it does not hold the words."""
        found = self._best(text)[1]
        if found is None:
            return text
        mended = text[: found.start()] + _begun_like(found[0], self.remedy) + text[found.end() :]
        return mended if self.remedy.right else re.sub(" +", " ", mended).strip(" ")

    def _best(self, text: str) -> tuple[int, re.Match[str] | None]:
        places = [(self._agreeing(text, match), match) for match in self.words.finditer(text)]
        return max(places, key=itemgetter(0), default=(-1, None))

    def _agreeing(self, text: str, match: re.Match[str]) -> int:
        """The letters that agree around a place; -1 for so few that the words on the paper are others."""
        left, right = text[: match.start()][::-1], text[match.end() :]
        if not self.before and not self.after:
            return 0
        agreeing = _common(left, self.before[::-1]) + _common(right, self.after)
        return agreeing if agreeing >= min(LEAST_AGREEMENT, len(left) + len(right)) else -1


def _mending(finding: Finding, remedy: Remedy, text: str) -> _Mending:
    at = text.find(remedy.wrong, max(finding.start, 0))
    if at < 0:
        return _Mending(_pattern(remedy.wrong), remedy, "", "")
    return _Mending(_pattern(remedy.wrong), remedy, text[:at], text[at + len(remedy.wrong) :])


def _common(one: str, other: str) -> int:
    """With how many equal letters two texts begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, its) in pairs if mine != its), min(len(one), len(other)))


def _amended(meeting: MeetingSnapshot, finding: Finding, mending: _Mending) -> Iterator[tuple[Entity, Entity]]:
    """What the sentence, the heading or the title of a finding was made from, as it is and put right."""
    if finding.points:
        yield from _amended_points(meeting, finding.points, mending)
        return
    for entity, names in _texts_of(meeting, finding.paragraph):
        texts = {name: _kept(mending, getattr(entity, name)) for name in names if getattr(entity, name)}
        yield entity, replace(cast(Any, entity), **texts)


def _amended_points(
    meeting: MeetingSnapshot, points: Iterable[PointId], mending: _Mending
) -> Iterator[tuple[Entity, Entity]]:
    """Of the earliest wordings, which are printed, those that agree best with what stands on the paper; where none
    holds the words, what was set by hand for the points.
    """
    said = [meeting.points[point] for point in dict.fromkeys(points) if point in meeting.points]
    printed = {point.id: point for point in (first_wording(meeting, point)[0] for point in said)}
    best = max((mending.agreement(point.text) for point in printed.values()), default=-1)
    if best < 0:
        yield from ((point, replace(point, wording=_amended_wording(point.wording, mending))) for point in said)
    else:
        held = (point for point in printed.values() if mending.agreement(point.text) == best)
        yield from ((point, replace(point, text=_kept(mending, point.text))) for point in held)


def _kept(mending: _Mending, text: str) -> str:
    """A text put right that cannot be left out. Raises KnownError where nothing of it would be left."""
    mended = mending.mended(text)
    if mended != text and not mended.strip():
        raise KnownError("Nothing of the text would be left: delete it instead.")
    return mended


def _amended_wording(wording: Wording, mending: _Mending) -> Wording:
    """What was set by hand, put right; what has no words left is up to the program again."""
    texts = {name: mending.mended(value) or None for name in WORDS_BY_HAND if (value := getattr(wording, name))}
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
        yield meeting.meeting, ("title",)
    else:
        yield from ((item, ("heading",)) for item in meeting.agenda.values() if item.id == paragraph)


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
    """Which setting, text or point to look at, in one sentence."""
    core = wrong.strip(AROUND_WORDS)
    words = _pattern(core)
    for name, texts in _settings(meeting, finding) if core else ():
        if any(words.search(text) for text in texts if text):
            return f"“{core}” comes from {name}: change it in the set-up."
    if any(SLOT.search(getattr(entity, name) or "") for entity, names in _typed_at(meeting, finding) for name in names):
        return f"“{core}” is filled in from the set-up: look there, or type the words in the text itself."
    numbers = [str(meeting.points[point].number) for point in finding.points if point in meeting.points]
    if not numbers:
        return f"“{core}” does not stand there any more: the text was changed meanwhile."
    points = f"point {numbers[0]}" if len(numbers) == 1 else f"points {', '.join(numbers)}"
    return f"“{core}” is not in the words as typed: look at {points}."


def _typed_at(meeting: MeetingSnapshot, finding: Finding) -> Iterator[tuple[Entity, tuple[str, ...]]]:
    return iter(()) if finding.points else _texts_of(meeting, finding.paragraph)


def _settings(meeting: MeetingSnapshot, finding: Finding) -> Iterator[tuple[str, Iterable[str | None]]]:
    """The words that the set-up lends to sentences, and what holds them; the scale counts those who made points."""
    if finding.points:
        yield "the scale of phrases", (text for one in meeting.style.quantifiers for text in (one.phrase, one.again))
    yield "the style", (meeting.style.panellist,)
    for short in meeting.style.abbreviations:
        yield f"the abbreviation {short.short}", (short.full, short.many)
    for speaker in meeting.speakers.values():
        yield f"the speaker {speaker.label}", (speaker.name, speaker.organization, speaker.designation, speaker.office)
    for officer in meeting.officers.values():
        yield f"the officer {officer.name}", (officer.name, officer.office)
    for category in meeting.categories.values():
        texts = (category.one, category.many, category.abbreviation, category.group, category.counted_as)
        yield f"the category {category.key}", texts
