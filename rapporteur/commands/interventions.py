"""Taking the floor, and what is said there, as one entry."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from rapporteur.capture.entry import Entry, PointDraft, SpeakerDraft, floor_of
from rapporteur.capture.grammar import MOST_IN_A_GROUP, number_in
from rapporteur.capture.names import short_code
from rapporteur.commands.base import place_behind, place_right_behind, printable, room_behind
from rapporteur.commands.points import (
    amendment_of,
    point_made,
    refuse_bad_draft,
    refuse_contradiction,
    refuse_later,
    removal_of,
)
from rapporteur.commands.speakers import named
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import AgendaItem, Category, Intervention, Point, Speaker
from rapporteur.model.ids import AgendaItemId, InterventionId, PointId, SpeakerId, new_id
from rapporteur.model.meeting import MeetingSnapshot

MOMENT = re.compile(r"[0-9-]{10}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)")
# What a rapporteur may type before an office, in English and in French: then it is called so.
ARTICLE = re.compile(r"(?:the|la|le|les) |l['’]", re.IGNORECASE)
OFFICE_HOLDERS = ("chair", "secretariat")


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """Record a line: speaker and item where they are new, an intervention where the floor passes on, the point."""

    entry: Entry

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Record a point" if self.entry.point else "Give the floor"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The new rows. Raises KnownError where a point repeats one that is gone."""
        entry, made = printable(self.entry), list[Change]()
        item = _item(meeting, entry.item, made)
        speaker = _speaker(meeting, entry.speaker, made)
        intervention = _intervention(meeting, entry, speaker, item, made)
        if entry.point:
            made.append(Change(None, _next_point(meeting, intervention, entry.point)))
        return tuple(made)


def _item(meeting: MeetingSnapshot, item: str, made: list[Change]) -> AgendaItemId:
    """The item of an entry: one of the agenda, or a new one with this heading and the next number."""
    if item in meeting.agenda:
        return AgendaItemId(item)
    new = item_made(meeting, item)
    made.append(Change(None, new))
    return new.id


def item_made(meeting: MeetingSnapshot, heading: str) -> AgendaItem:
    """A new agenda item with this heading and the next number, behind all others."""
    return AgendaItem(
        id=AgendaItemId(new_id()),
        place=place_behind(meeting.agenda.values()),
        number=next_item_number(meeting),
        heading=heading,
    )


def next_item_number(meeting: MeetingSnapshot) -> str:
    """One more than the highest number of the agenda."""
    numbers = (number_in(item.number) for item in meeting.agenda.values())
    return str(max(filter(None, numbers), default=0) + 1)


def _speaker(meeting: MeetingSnapshot, speaker: str | SpeakerDraft, made: list[Change]) -> SpeakerId:
    if not isinstance(speaker, SpeakerDraft):
        return SpeakerId(speaker)
    new = speaker_made(meeting, speaker)
    made.append(Change(None, new))
    return new.id


def speaker_made(meeting: MeetingSnapshot, draft: SpeakerDraft) -> Speaker:
    """A new speaker with the next free short code."""
    unknown = f"Unknown {1 + sum(speaker.unidentified for speaker in meeting.speakers.values())}"
    label = draft.label or unknown
    category = meeting.categories.get(draft.category) if draft.category else None
    speaker = Speaker(
        id=SpeakerId(new_id()),
        place=place_behind(meeting.speakers.values()),
        code=short_code(label, {speaker.code for speaker in meeting.speakers.values()}),
        category=draft.category,
        unidentified=draft.unidentified,
    )
    return _named(speaker, label, category)


def _named(speaker: Speaker, label: str, category: Category | None) -> Speaker:
    """Where a label goes: a description to the name, an office to the office, all else as `named` says."""
    if speaker.unidentified:
        return replace(speaker, name=label)
    known = named(speaker, label)
    if known.organization and category and category.key in OFFICE_HOLDERS:
        article = ARTICLE.match(known.organization)
        office = known.organization[article.end() :] if article else known.organization
        designation = f"{article[0].lower()}{office}" if article else None
        return replace(known, organization=None, office=office, designation=designation)
    return known


def _intervention(
    meeting: MeetingSnapshot, entry: Entry, speaker: SpeakerId, item: AgendaItemId, made: list[Change]
) -> Intervention:
    """The intervention that is going on, or a new one where the speaker, the role or the item is another."""
    floor = floor_of(meeting)
    before = (floor.speaker, floor.role, floor.item, floor.on_behalf_of, floor.counts_as)
    if floor.intervention and before == (speaker, entry.role, item, entry.on_behalf_of, entry.counts_as):
        return meeting.interventions[floor.intervention]
    new = Intervention(
        id=InterventionId(new_id()),
        place=place_behind(meeting.interventions.values()),
        at=entry.at,
        speaker=speaker,
        role=entry.role,
        item=item,
        on_behalf_of=entry.on_behalf_of,
        counts_as=entry.counts_as,
    )
    made.append(Change(None, new))
    return new


def _next_point(meeting: MeetingSnapshot, intervention: Intervention, draft: PointDraft) -> Point:
    return point_made(meeting, intervention.id, draft, place_behind(meeting.points.values()))


@dataclass(frozen=True, slots=True)
class AmendIntervention:
    """Put other facts in the place of an intervention's: speaker, role, item, time. Its place in the order stays."""

    intervention: Intervention

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Correct an intervention"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The one row, or nothing where nothing differs. Raises KnownError where it, its speaker or its item is gone,
        and for a time without its offset.
        """
        before = meeting.interventions.get(self.intervention.id)
        if before is None:
            raise KnownError("This intervention is no longer there: it was deleted meanwhile.")
        if self.intervention.speaker not in meeting.speakers or self.intervention.item not in meeting.agenda:
            raise KnownError("The speaker or the agenda item is no longer there: choose another.")
        _refuse_bad_moment(self.intervention.at)
        if self.intervention.counts_as is not None and not 1 <= self.intervention.counts_as <= MOST_IN_A_GROUP:
            raise KnownError("A group counts as one speaker or more: correct the number.")
        after = replace(self.intervention, place=before.place)
        return () if before == after else (Change(before, after),)


def _refuse_bad_moment(at: str) -> None:
    try:
        understood = MOMENT.fullmatch(at) and datetime.fromisoformat(at)
    except ValueError:
        understood = None
    if not understood:
        raise KnownError("A time is written with day and offset, such as 2026-03-19T10:42:00+01:00: correct it.")


@dataclass(frozen=True, slots=True)
class DeleteInterventions:
    """Delete interventions with all their points."""

    interventions: Collection[InterventionId]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Delete an intervention" if len(self.interventions) == 1 else "Delete interventions"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The points go first; a point repeated elsewhere lives on in the words of the next to make it."""
        points = [point.id for point in meeting.points.values() if point.intervention in self.interventions]
        gone = [Change(one, None) for one in meeting.interventions.values() if one.id in self.interventions]
        return (*removal_of(meeting, points), *gone)


@dataclass(frozen=True, slots=True)
class AmendEntry:
    """Put what a mended line says in the place of a point and of the facts of its intervention, in one go.

    Where another speaker, role or item is given to a point with others before it, those stay where they are: this
    point and those behind it become an intervention of their own, right behind. So a forgotten @ is made good.
    """

    point: PointId
    entry: Entry

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Correct an entry"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The point, its intervention or the new one, and a speaker or an item that the line makes."""
        entry = printable(self.entry)
        point, draft = meeting.points.get(self.point), entry.point
        if point is None or draft is None:
            raise KnownError("There is no point to correct here: it was deleted, or the line holds no words.")
        made: list[Change] = []
        item = _item(meeting, entry.item, made)
        speaker = _speaker(meeting, entry.speaker, made)
        old = meeting.interventions[point.intervention]
        new = replace(
            old,
            at=entry.at,
            speaker=speaker,
            role=entry.role,
            item=item,
            on_behalf_of=entry.on_behalf_of,
            counts_as=entry.counts_as,
        )
        amended = amendment_of(meeting, point, amended_point(meeting, point, draft))
        if _stays_one(meeting, point, old, new):
            return *made, *((Change(old, new),) if old != new else ()), *amended
        return *made, *amended, *_divided(meeting.with_changes(amended, meeting.revision), point, new)


def _stays_one(meeting: MeetingSnapshot, point: Point, old: Intervention, new: Intervention) -> bool:
    """Whether the facts may change for all points: for the first and those behind it, or where it is but the time."""
    is_first = meeting.points_of(old.id)[0].id == point.id
    return is_first or replace(old, at=new.at) == new


def _divided(meeting: MeetingSnapshot, point: Point, facts: Intervention) -> Changes:
    """An intervention of these facts, right behind the one of a point, to which it and those behind it go."""
    room = room_behind(meeting.interventions[point.intervention], meeting.interventions.values())
    turns = meeting.with_changes(room, meeting.revision).interventions
    place = place_right_behind(turns[point.intervention], turns.values())
    new = replace(facts, id=InterventionId(new_id()), place=place, key=None, extra={})
    behind = [other for other in meeting.points_of(point.intervention) if other.place >= point.place]
    passed = [Change(other, replace(other, intervention=new.id)) for other in behind]
    return *room, Change(None, new), *passed


def amended_point(meeting: MeetingSnapshot, point: Point, draft: PointDraft) -> Point:
    """The point as the draft has it. Raises KnownError where it would repeat itself or a later one, or say nothing."""
    refuse_bad_draft(draft)
    refuse_contradiction(meeting, draft)
    for other in filter(None, (draft.same_as, *draft.told_apart)):
        refuse_later(meeting, point, other)
    wording = replace(draft.wording, extra=point.wording.extra)
    return replace(
        point,
        act=draft.act,
        text=draft.text,
        theme=draft.theme,
        same_as=draft.same_as,
        item=draft.item,
        wording=wording,
        told_apart=draft.told_apart,
    )
