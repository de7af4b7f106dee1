"""From a line, or a whole sheet of notes, to the command that records it.

A sheet of notes is the quick line again and again. At its head, before the first entry, plain lines set the meeting
up: `title: …`, `date: 2026-03-19`, `officer co-Chair: Ms. A. B.`, `item 3: The heading`, `abbreviation NGO:
non-governmental organization`. Further down only an item
is set, under a plain number or one of the agenda; other lines of that form are words, as in the window.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from rapporteur.capture.entry import Floor, floor_in, floor_of, item_numbered, start_of, understand
from rapporteur.capture.grammar import Line, Mending, parse
from rapporteur.commands.base import Command, done_upon, place_behind, printable
from rapporteur.commands.interventions import AmendEntry, RecordEntry, item_made
from rapporteur.commands.points import MendText, point_of
from rapporteur.commands.setup import AmendMeeting, AmendStyle, Put
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Abbreviation, AgendaItem, Officer
from rapporteur.model.ids import AgendaItemId, OfficerId, PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot

SETTING = re.compile(
    r"(?:(?P<fact>title|date|end date)\s*|(?P<entry>item|officer|abbreviation)\b(?P<which>[^:]{0,80})):"
    r"\s*(?P<value>.*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line leads to: a command, and what carries over to the next line where no entry says it."""

    command: Command | None = None
    floor: Floor | None = None


def typed(line: str, meeting: MeetingSnapshot, floor: Floor, now: datetime) -> Typed:
    """What a line leads to here and now. Raises KnownError, in one sentence, for what it cannot mean."""
    said = parse(line)
    if isinstance(said, Mending):
        return Typed(_mending(said, meeting), floor)
    if said.is_empty:
        return Typed(floor=floor)
    if said.item is not None and said == Line(item=said.item):
        return Typed(floor=replace(floor, item=item_numbered(said.item, meeting).id))
    if said.new_item and said == Line(new_item=said.new_item):
        item = item_made(meeting, said.new_item)
        return Typed(Put(item), replace(floor, item=item.id))
    return Typed(RecordEntry(understand(said, meeting, floor, now)))


def _mending(said: Mending, meeting: MeetingSnapshot) -> Command:
    last = next(meeting.latest_points(), None)
    if last is None:
        raise KnownError("There is no point to mend yet: record one first.")
    return MendText(last.id, said.wrong, said.right)


def correction(line: str, meeting: MeetingSnapshot, point: PointId) -> Command:
    """The command that puts what a line says in the place of a point; what it leaves out stays. Raises KnownError."""
    said = parse(line)
    if isinstance(said, Mending):
        return MendText(point, said.wrong, said.right)
    there = meeting.interventions[point_of(meeting, point).intervention]
    return AmendEntry(point, understand(said, meeting, floor_in(there), datetime.fromisoformat(there.at)))


def carried(meeting: MeetingSnapshot, floor: Floor | None) -> Floor:
    """What carries over to the next line: what was said last, or an item that was chosen since and still exists.

    Under another item nobody is a panellist yet, so the role is open again.
    """
    last = floor_of(meeting)
    if floor is None or floor.item not in meeting.agenda or floor.item == last.item:
        return last
    return replace(last, item=floor.item, role=None)


@dataclass(frozen=True, slots=True)
class TakeNotes:
    """Record a whole sheet of notes, or nothing of it."""

    notes: str
    now: datetime

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Take in notes"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """What all lines change, each upon those before it. Raises KnownError with the number of the wrong line."""
        made: list[Change] = []
        floor: Floor | None = None
        in_head = True
        for number, line in enumerate(self.notes.splitlines(), start=1):
            try:
                result = self._typed(printable(line).strip(), meeting, carried(meeting, floor), in_head=in_head)
                changes, meeting = done_upon(meeting, result.command) if result.command else ((), meeting)
            except KnownError as error:
                raise KnownError(f"Line {number}: {error}") from error
            in_head = in_head and not isinstance(result.command, RecordEntry)
            floor = result.floor
            made += changes
        return tuple(made)

    def _typed(self, line: str, meeting: MeetingSnapshot, floor: Floor, *, in_head: bool) -> Typed:
        setting = SETTING.match(line)
        if setting and (in_head or _sets_item(setting, meeting)):
            make = SETTINGS[(setting["fact"] or setting["entry"]).lower()]
            return Typed(make(meeting, (setting["which"] or "").strip(), setting["value"].strip()), floor)
        return typed(line, meeting, floor, self._moment(meeting))

    def _moment(self, meeting: MeetingSnapshot) -> datetime:
        """The time of a line that names none: that of the line before, or nine o'clock on the day of the meeting."""
        last = meeting.last_intervention
        return datetime.fromisoformat(last.at) if last else start_of(meeting, self.now.tzinfo)


def _sets_item(setting: re.Match[str], meeting: MeetingSnapshot) -> bool:
    """Whether a setting is of an item under a plain number, or one that the agenda has."""
    which = (setting["which"] or "").strip()
    is_known = which.isdecimal() or any(item.number == which for item in meeting.agenda.values())
    return (setting["entry"] or "").lower() == "item" and is_known


def _set_title(meeting: MeetingSnapshot, _which: str, value: str) -> Command:
    return AmendMeeting(replace(meeting.meeting, title=value))


def _set_date(meeting: MeetingSnapshot, _which: str, value: str) -> Command:
    return AmendMeeting(replace(meeting.meeting, date=value))


def _set_end_date(meeting: MeetingSnapshot, _which: str, value: str) -> Command:
    return AmendMeeting(replace(meeting.meeting, end_date=value or None))


def _set_officer(meeting: MeetingSnapshot, which: str, value: str) -> Command:
    place = place_behind(meeting.officers.values())
    return Put(Officer(id=OfficerId(new_id()), place=place, office=which or "Chair", name=value))


def _set_item(meeting: MeetingSnapshot, which: str, value: str) -> Command:
    """An item of this number gets the heading; none gets made."""
    for item in meeting.agenda.values():
        if item.number == which:
            return Put(replace(item, heading=value or None))
    place = place_behind(meeting.agenda.values())
    return Put(AgendaItem(id=AgendaItemId(new_id()), place=place, number=which, heading=value or None))


def _set_abbreviation(meeting: MeetingSnapshot, which: str, value: str) -> Command:
    """The short form gets this full form, and one for many where a stroke stands before it: "woman / women"."""
    full, _, many = (part.strip() for part in value.partition(" / "))
    others = (one for one in meeting.style.abbreviations if one.short != which)
    given = Abbreviation(short=which, full=full, many=many or None)
    return AmendStyle(replace(meeting.style, abbreviations=(*others, given)))


SETTINGS: Mapping[str, Callable[[MeetingSnapshot, str, str], Command]] = MappingProxyType(
    {
        "title": _set_title,
        "date": _set_date,
        "end date": _set_end_date,
        "officer": _set_officer,
        "item": _set_item,
        "abbreviation": _set_abbreviation,
    }
)
