"""Points: correcting, retagging, splitting, deleting, and saying which are the same."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

from rapporteur.capture.entry import PointDraft
from rapporteur.commands.base import place_right_behind, printable, room_behind
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Point
from rapporteur.model.ids import InterventionId, PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act
from rapporteur.summary.claims import first_wording

# How a point may be joined to the sentence before it.
JOINS = ("and", ", and", "who")


def point_made(meeting: MeetingSnapshot, intervention: InterventionId, draft: PointDraft, place: float) -> Point:
    """A new point with the next number. Raises KnownError where it repeats one that is gone."""
    if draft.same_as is not None and draft.same_as not in meeting.points:
        raise KnownError("The point it repeats is no longer there: name another, or leave it out.")
    refuse_bad_draft(draft)
    return Point(
        id=PointId(new_id()),
        intervention=intervention,
        place=place,
        number=next_number(meeting),
        act=draft.act,
        text=draft.text,
        theme=draft.theme,
        same_as=draft.same_as,
        item=draft.item,
        wording=draft.wording,
    )


def refuse_bad_draft(draft: PointDraft) -> None:
    """Raise KnownError where a point would have no words, or be joined to another in a way there is not."""
    if not printable(draft.text).strip():
        raise KnownError("The point has no words: type what was said.")
    if draft.wording.join not in (None, *JOINS):
        raise KnownError(f"“{draft.wording.join}” joins nothing: type and, a comma with and, or who behind join.")


def next_number(meeting: MeetingSnapshot) -> int:
    """One more than the highest number of the points there are."""
    return 1 + max(map(attrgetter("number"), meeting.points.values()), default=0)


def point_of(meeting: MeetingSnapshot, point: PointId) -> Point:
    """The point of an id. Raises KnownError where it is gone."""
    if point not in meeting.points:
        raise KnownError("This point is no longer there: it was deleted meanwhile.")
    return meeting.points[point]


@dataclass(frozen=True, slots=True)
class MendText:
    """Put other words for some of a point's: `s/wrong/right/`."""

    point: PointId
    wrong: str
    right: str

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Mend the words of a point"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The point with the first occurrence replaced. Raises KnownError where there is none."""
        point = point_of(meeting, self.point)
        if not self.wrong or self.wrong not in point.text:
            raise KnownError(f"The point does not contain “{self.wrong}”: type the words as they stand there.")
        text = re.sub(" +", " ", point.text.replace(self.wrong, self.right, 1)).strip(" ")
        if not printable(text).strip():
            raise KnownError("Nothing of the point would be left: delete it instead.")
        return () if text == point.text else (Change(point, replace(point, text=text)),)


@dataclass(frozen=True, slots=True)
class Retag:
    """Give points another theme, another act, or both; what is None stays."""

    points: Collection[PointId]
    theme: str | None = None
    act: Act | None = None

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Retag a point" if len(self.points) == 1 else f"Retag {len(self.points)} points"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """Those points that differ."""
        before = [point_of(meeting, point) for point in dict.fromkeys(self.points)]
        after = [replace(p, theme=p.theme if self.theme is None else self.theme, act=self.act or p.act) for p in before]
        return tuple(Change(old, new) for old, new in zip(before, after, strict=True) if old != new)


@dataclass(frozen=True, slots=True)
class SplitPoint:
    """Make two points of one: the first keeps everything but the words, the second follows it."""

    point: PointId
    first: str
    second: str

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Split a point"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The shortened point and the new one, all points moved where no place is left between two.

        Raises KnownError where either would be empty.
        """
        point = point_of(meeting, self.point)
        first, second = (printable(half).strip(" ,;") for half in (self.first, self.second))
        if not first or not second:
            raise KnownError("Put the cursor between the two points: words must stand on both sides of it.")
        room = room_behind(point, meeting.points.values())
        meeting = meeting.with_changes(room, meeting.revision)
        point = meeting.points[point.id]
        draft = PointDraft(point.act, second, point.theme, item=point.item)
        new = point_made(meeting, point.intervention, draft, place_right_behind(point, meeting.points.values()))
        return *room, Change(point, replace(point, text=first)), Change(None, new)


@dataclass(frozen=True, slots=True)
class DeletePoints:
    """Delete points."""

    points: Collection[PointId]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Delete a point" if len(self.points) == 1 else f"Delete {len(self.points)} points"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The points go; one repeated elsewhere lives on in the words of the next to make it."""
        return removal_of(meeting, [point_of(meeting, point).id for point in self.points])


def removal_of(meeting: MeetingSnapshot, gone: Iterable[PointId]) -> Changes:
    """Take points away; the repetitions of each become repetitions of the first of them that stays."""
    going = set(gone)
    heirs: dict[PointId, PointId] = {}
    passed: list[Change] = []
    for point in meeting.points.values():
        origin = _staying_origin(meeting, point, going)
        if point.id in going or origin == point.same_as:
            continue
        lost = _last_lost(meeting, point, going)
        heir = origin or heirs.get(lost)
        if heir is None:
            heirs[lost] = point.id
        passed.append(Change(point, replace(point, same_as=heir)))
    return (*passed, *(Change(meeting.points[point], None) for point in meeting.points if point in going))


def _staying_origin(meeting: MeetingSnapshot, point: Point, going: set[PointId]) -> PointId | None:
    """The nearest wording that a point repeats and that stays."""
    origin = point.same_as
    while origin is not None and origin in going:
        origin = meeting.points[origin].same_as
    return origin


def _last_lost(meeting: MeetingSnapshot, point: Point, going: set[PointId]) -> PointId:
    """The first wording of all on the way back from a point, where the whole way goes."""
    lost = point
    while lost.same_as is not None and lost.same_as in going:
        lost = meeting.points[lost.same_as]
    return lost.id


@dataclass(frozen=True, slots=True)
class MarkSame:
    """Say that points are one: all their wordings become one point, in the words of the earliest."""

    points: Collection[PointId]
    same_as: PointId

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Mark as the same point"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The first wordings that now repeat the earliest of all."""
        points = [point_of(meeting, point) for point in (self.same_as, *self.points)]
        firsts = {first.id: first for first, _ in (first_wording(meeting, point) for point in points)}
        earliest = min(firsts.values(), key=lambda point: point.place)
        return tuple(
            Change(first, replace(first, same_as=earliest.id)) for first in firsts.values() if first is not earliest
        )


@dataclass(frozen=True, slots=True)
class MarkDifferent:
    """Say that points are points of their own; what else was one with them stays one."""

    points: Collection[PointId]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Mark as a point of its own"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The points, and those that repeated them."""
        points = [point_of(meeting, point) for point in dict.fromkeys(self.points)]
        passed = [change for change in removal_of(meeting, self.points) if change.after is not None]
        freed = [Change(point, replace(point, same_as=None)) for point in points if point.same_as]
        return (*passed, *freed)


@dataclass(frozen=True, slots=True)
class LeaveAsTyped:
    """Print the words of points as they were typed, or in the form that the program brings them into."""

    points: Collection[PointId]
    as_typed: bool

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Print as typed" if self.as_typed else "Print in form"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """Those points that are printed otherwise; their words stay."""
        points = [point_of(meeting, point) for point in dict.fromkeys(self.points)]
        chosen = True if self.as_typed else None
        return tuple(
            Change(point, replace(point, wording=replace(point.wording, as_typed=chosen)))
            for point in points
            if bool(point.wording.as_typed) is not self.as_typed
        )


def refuse_bad_repetition(meeting: MeetingSnapshot, point: Point, same_as: PointId | None) -> None:
    """Raise KnownError where a point would repeat itself, one made later, or one that is gone."""
    if same_as is not None and point_of(meeting, same_as).place >= point.place:
        raise KnownError("A point repeats one made before it: correct the later of the two instead.")
