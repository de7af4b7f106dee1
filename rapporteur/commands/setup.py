"""What is set up before and mended during the meeting: the meeting itself, its style, and the lists around it.

A list changes by three verbs: `Put` adds an entry or puts another in its place (found by id), `Remove` takes
entries away, `Reorder` gives the list another order. What must be unique or is in use is looked at here.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from rapporteur.capture.names import short_code
from rapporteur.commands.base import done_upon, place_behind, printable, refuse_double
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import (
    AgendaItem,
    Category,
    FixedText,
    Footnote,
    Meeting,
    Officer,
    Speaker,
    Style,
)
from rapporteur.model.meeting import FIELD_OF, MeetingSnapshot

# What a record takes, so that whatever is entered can go out again.
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LANGUAGE = re.compile(r"(?:[A-Za-z]{2,8}|[xX])(?:-[A-Za-z0-9]{1,8})*")
MOST = 1_000_000_000
# One or two are never "most", however few spoke.
FEWEST_OF_MOST = 3

Listed = Officer | Category | AgendaItem | Speaker | Footnote | FixedText

NAMES: Mapping[type[Listed], str] = MappingProxyType(
    {
        Officer: "an officer",
        Category: "a category",
        AgendaItem: "an agenda item",
        Speaker: "a speaker",
        Footnote: "a footnote",
        FixedText: "a paragraph of the introduction",
    }
)


@dataclass(frozen=True, slots=True)
class AmendMeeting:
    """Put other facts in the place of the meeting's: titles, dates, language, status."""

    meeting: Meeting

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Change the meeting"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The one row. Raises KnownError for an empty title, dates that are none, and a language that is none."""
        after = printable(self.meeting)
        if not after.title.strip():
            raise KnownError("The meeting needs a title: type one.")
        _refuse_bad_dates(after.date, after.end_date)
        if not LANGUAGE.fullmatch(after.language):
            raise KnownError("A language is written as a tag, such as en or pt-BR: correct it.")
        return () if after == meeting.meeting else (Change(meeting.meeting, after),)


def _refuse_bad_dates(first: str, last: str | None) -> None:
    if not first:
        raise KnownError("The meeting needs a date: type its first day, such as 2026-03-19.")
    given = [first] if last is None else [first, last]
    try:
        days = [date.fromisoformat(day) for day in given if DAY.fullmatch(day)]
    except ValueError:
        days = []
    if len(days) < len(given):
        raise KnownError("A date is written year-month-day, such as 2026-03-19: correct it.")
    if days != sorted(days):
        raise KnownError("The meeting ends before it begins: correct one of the dates.")


@dataclass(frozen=True, slots=True)
class AmendStyle:
    """Word the summary in another style."""

    style: Style

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Change the style"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The one row. Raises KnownError for a scale that does not rise from one, and for half an abbreviation."""
        after = printable(self.style)
        bounds = [entry.at_least for entry in after.quantifiers if not entry.more_than_half]
        if bounds != sorted(set(bounds)) or bounds[:1] != [1]:
            raise KnownError("The scale of phrases begins at 1 and rises with each line: correct the numbers.")
        majority = [entry.at_least for entry in after.quantifiers if entry.more_than_half]
        if len(majority) > 1 or not all(FEWEST_OF_MOST <= bound <= MOST for bound in majority):
            raise KnownError(
                "One line may hold for more than half, from three speakers or more on: correct its number."
            )
        if not all(entry.phrase.strip() for entry in after.quantifiers):
            raise KnownError("Each line of the scale needs a phrase: type it, or delete the line.")
        if not all(one.short.strip() and one.full.strip() for one in after.abbreviations):
            raise KnownError("An abbreviation needs its short and its full form: type both.")
        return () if after == meeting.style else (Change(meeting.style, after),)


@dataclass(frozen=True, slots=True)
class Put:
    """Add an entry to its list, or put it in the place of the one with its id; last, where its place is taken."""

    entity: Listed

    @property
    def title(self) -> str:
        """What undo calls it."""
        return f"Enter {NAMES[type(self.entity)]}"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The one row, or nothing where nothing differs. Raises KnownError for what is missing or taken."""
        siblings, after = _siblings(meeting, type(self.entity)), printable(self.entity)
        others = {key: value for key, value in siblings.items() if key != after.id}
        CHECKS[type(after)](after, others)
        before = siblings.get(after.id)
        if any(other.place == after.place for other in others.values()):
            after = replace(after, place=place_behind(others.values()))
        return () if before == after else (Change(before, after),)


@dataclass(frozen=True, slots=True)
class Remove:
    """Take entries of one list away."""

    entities: Sequence[Listed]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return f"Remove {NAMES[type(self.entities[0])]}" if self.entities else "Remove nothing"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """Those that are still there. Raises KnownError where one is in use."""
        found = {entity.id: _siblings(meeting, type(entity)).get(entity.id) for entity in self.entities}
        there = [entity for entity in found.values() if entity is not None]
        for entity in there:
            _refuse_used(entity, meeting)
        return tuple(Change(entity, None) for entity in there)


@dataclass(frozen=True, slots=True)
class Reorder:
    """Give a list the order of these ids; entries that are not named keep their places behind."""

    kind: type[Listed]
    order: Sequence[str]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return f"Move {NAMES[self.kind]}"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The rows that stand elsewhere now."""
        siblings = _siblings(meeting, self.kind)
        order = dict.fromkeys((*(key for key in self.order if key in siblings), *siblings))
        placed = [(siblings[key], replace(siblings[key], place=float(place))) for place, key in enumerate(order, 1)]
        return tuple(Change(before, after) for before, after in placed if before != after)


def as_new(entry: Listed, siblings: Collection[Listed]) -> Listed:
    """A new entry as it joins its like: last of them, and a speaker with a short code where none was typed."""
    last = replace(entry, place=place_behind(siblings))
    if not isinstance(last, Speaker) or last.code:
        return last
    taken = {other.code for other in siblings if isinstance(other, Speaker)}
    return replace(last, code=short_code(last.label, taken))


def _siblings(meeting: MeetingSnapshot, kind: type[Listed]) -> Mapping[Any, Listed]:
    siblings: Mapping[Any, Listed] = getattr(meeting, FIELD_OF[kind])
    return siblings


def _refuse_used(entity: Listed, meeting: MeetingSnapshot) -> None:
    """Raise KnownError where something else of the meeting hangs on an entry."""
    if isinstance(entity, Speaker) and any(i.speaker == entity.id for i in meeting.interventions.values()):
        raise KnownError(f"{entity.label} has spoken: delete the interventions first, or merge with another speaker.")
    if isinstance(entity, AgendaItem) and _item_is_used(entity, meeting):
        raise KnownError(f"Something was said under agenda item {entity.number}: move or delete it first.")
    if isinstance(entity, Category) and any(s.category == entity.id for s in meeting.speakers.values()):
        raise KnownError(f"Speakers belong to the category “{entity.one}”: give them another first.")


def _item_is_used(item: AgendaItem, meeting: MeetingSnapshot) -> bool:
    said = any(intervention.item == item.id for intervention in meeting.interventions.values())
    return said or any(point.item == item.id for point in meeting.points.values())


def _check_officer(officer: Officer, _others: Mapping[Any, Officer]) -> None:
    if not officer.name.strip() or not officer.office.strip():
        raise KnownError("An officer needs a name and an office: type both.")


def _check_category(category: Category, others: Mapping[Any, Category]) -> None:
    if not all(words.strip() for words in (category.key, category.one, category.many)):
        raise KnownError("A category needs a key and words for one and for many: type all three.")
    if category.attendance is not None and not 0 <= category.attendance <= MOST:
        raise KnownError("The number of bodies that took part cannot be negative, nor beyond a billion: correct it.")
    refuse_double(category.key, (other.key for other in others.values()), "The key")


def _check_item(item: AgendaItem, others: Mapping[Any, AgendaItem]) -> None:
    if not item.number.strip():
        raise KnownError("An agenda item needs a number: type one.")
    refuse_double(item.number, (other.number for other in others.values()), "The agenda number")


def _check_speaker(speaker: Speaker, others: Mapping[Any, Speaker]) -> None:
    if not any((speaker.name, speaker.organization, speaker.designation, speaker.office, speaker.code)):
        raise KnownError("A speaker needs a name, an organization or a short code: type one.")
    if speaker.number is not None and not 1 <= speaker.number <= MOST:
        raise KnownError("A speaker stands for one person or more: correct the number.")
    refuse_double(speaker.code.upper(), (other.code.upper() for other in others.values()), "The short code")
    refuse_double(speaker.key or "", (other.key or "" for other in others.values()), "The key")


def _check_footnote(footnote: Footnote, others: Mapping[Any, Footnote]) -> None:
    if not footnote.key or any(char.isspace() or char in "[]^" for char in footnote.key):
        raise KnownError("The key of a footnote is one word without brackets: type another.")
    refuse_double(footnote.key, (other.key for other in others.values()), "The footnote key")


def _check_text(text: FixedText, _others: Mapping[Any, FixedText]) -> None:
    if not text.text.strip():
        raise KnownError("A paragraph of the introduction needs words: type them, or delete it.")


CHECKS: Mapping[type[Listed], Callable[[Any, Mapping[Any, Any]], None]] = MappingProxyType(
    {
        Officer: _check_officer,
        Category: _check_category,
        AgendaItem: _check_item,
        Speaker: _check_speaker,
        Footnote: _check_footnote,
        FixedText: _check_text,
    }
)


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one: one transaction, one undo."""

    title: str
    commands: Collection[Any]

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The changes of all, each made upon those before it."""
        made: list[Change] = []
        for command in self.commands:
            changes, meeting = done_upon(meeting, command)
            made += changes
        return tuple(made)
