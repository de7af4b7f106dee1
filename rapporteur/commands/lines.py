"""From a line, or a whole sheet of notes, to the command that records it.

A sheet of notes is the quick line again and again. At its head, or wherever they come up, plain lines set the
meeting up: `title: …`, `date: 2026-03-19`, `officer co-Chair: Ms. A. B.`, `item 3: The heading`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from rapporteur.capture.entry import floor_of, start_of, understand
from rapporteur.capture.grammar import REMARK, Mending, parse
from rapporteur.commands.base import Command, place_behind
from rapporteur.commands.interventions import RecordEntry
from rapporteur.commands.points import MendText
from rapporteur.commands.setup import AmendMeeting, Put
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import AgendaItem, Officer
from rapporteur.model.ids import AgendaItemId, OfficerId, new_id
from rapporteur.model.meeting import MeetingSnapshot

SETTING = re.compile(
    r"(?P<key>title|date|end date|item|officer)\b(?P<which>[^:]{0,80}):\s*(?P<value>.*)$", re.IGNORECASE
)


def command_for(line: str, meeting: MeetingSnapshot, now: datetime) -> Command | None:
    """The command that a line means here and now; None for one that says nothing. Raises KnownError."""
    said = parse(line)
    if isinstance(said, Mending):
        last = next(meeting.latest_points(), None)
        if last is None:
            raise KnownError("There is no point to mend yet: record one first.")
        return MendText(last.id, said.wrong, said.right)
    return None if said.is_empty else RecordEntry(understand(said, meeting, floor_of(meeting), now))


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
        for number, line in enumerate(self.notes.splitlines(), start=1):
            try:
                command = self._command(line.strip(), meeting)
                changes = command.changes(meeting) if command else ()
            except KnownError as error:
                raise KnownError(f"Line {number}: {error}") from error
            meeting = meeting.with_changes(changes, meeting.revision)
            made += changes
        return tuple(made)

    def _command(self, line: str, meeting: MeetingSnapshot) -> Command | None:
        if not line or line.startswith(REMARK):
            return None
        setting = SETTING.match(line)
        if setting:
            return SETTINGS[setting["key"].lower()](meeting, setting["which"].strip(), setting["value"].strip())
        return command_for(line, meeting, self._moment(meeting))

    def _moment(self, meeting: MeetingSnapshot) -> datetime:
        """The time of a line that names none: that of the line before, or nine o'clock on the day of the meeting."""
        last = meeting.last_intervention
        return datetime.fromisoformat(last.at) if last else start_of(meeting, self.now.tzinfo)


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


SETTINGS: Mapping[str, Callable[[MeetingSnapshot, str, str], Command]] = MappingProxyType(
    {"title": _set_title, "date": _set_date, "end date": _set_end_date, "officer": _set_officer, "item": _set_item}
)
