"""Points: correcting, retagging, splitting, deleting, and saying which are the same."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter

from rapporteur.capture.already_said import first_wordings
from rapporteur.capture.entry import PointDraft
from rapporteur.commands.base import place_right_behind, printable, room_behind
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Point
from rapporteur.model.ids import InterventionId, PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act

# How a point may be joined to the sentence before it.
JOINS = ("and", ", and", "who")


def point_made(meeting: MeetingSnapshot, intervention: InterventionId, draft: PointDraft, place: float) -> Point:
    """A new point with the next number. Raises KnownError where it repeats one that is gone."""
    if draft.same_as is not None and draft.same_as not in meeting.points:
        raise KnownError("The point it repeats is no longer there: name another, or leave it out.")
    refuse_bad_draft(draft)
    refuse_contradiction(meeting, draft)
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
        told_apart=tuple(other for other in draft.told_apart if other in meeting.points),
    )


def refuse_bad_draft(draft: PointDraft) -> None:
    """Raise KnownError where a point would have no words, or be joined to another in a way there is not."""
    if not printable(draft.text).strip():
        raise KnownError("The point has no words: type what was said.")
    if draft.wording.join not in (None, *JOINS):
        raise KnownError(f"“{draft.wording.join}” joins nothing: type and, a comma with and, or who behind join.")


def refuse_contradiction(meeting: MeetingSnapshot, draft: PointDraft) -> None:
    """Raise KnownError where a point would be the same as another and not the same."""
    if draft.told_apart and draft.same_as and draft.same_as in meeting.points:
        firsts = first_wordings(meeting)
        if firsts[draft.same_as] in {firsts.get(other) for other in draft.told_apart}:
            raise KnownError("A point cannot be the same as another and not the same: leave out = or =!.")


def amendment_of(meeting: MeetingSnapshot, point: Point, amended: Point) -> Changes:
    """Put a point as it is now in the place of what it was. Of all that is one with it from now on, nothing is told
    apart from another any more.
    """
    after = {point.id: amended}
    meeting_then = meeting.with_changes([Change(point, amended)], meeting.revision)
    of = first_wordings(meeting_then)
    _unite([one for one in meeting_then.points.values() if of[one.id] == of[point.id]], after)
    return tuple(change for change in _changed(meeting, after) if change.before != change.after)


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
    """Take points away. The repetitions of each become repetitions of the first of them that stays, and what it was
    told apart from stays told apart from that one.
    """
    going = set(gone)
    after = _passed_on(meeting, going)
    _keep_apart(meeting, going, after)
    return (
        *_changed(meeting, after),
        *(Change(meeting.points[point], None) for point in meeting.points if point in going),
    )


def _changed(meeting: MeetingSnapshot, after: Mapping[PointId, Point]) -> Changes:
    """What becomes of points, in the order in which they were said."""
    return tuple(Change(point, after[point.id]) for point in meeting.points.values() if point.id in after)


def _passed_on(meeting: MeetingSnapshot, going: set[PointId]) -> dict[PointId, Point]:
    """The points that repeat another than before, where these can no longer be repeated."""
    heirs: dict[PointId, PointId] = {}
    passed: dict[PointId, Point] = {}
    for point in meeting.points.values():
        origin = _staying_origin(meeting, point, going)
        if point.id in going or origin == point.same_as:
            continue
        lost = _last_lost(meeting, point, going)
        heir = origin or heirs.get(lost)
        if heir is None:
            heirs[lost] = point.id
        passed[point.id] = replace(point, same_as=heir)
    return passed


def _keep_apart(meeting: MeetingSnapshot, going: set[PointId], after: dict[PointId, Point]) -> None:
    """In every pair told apart, put the first of its wordings that stays in the place of one that goes."""
    firsts = first_wordings(meeting)
    heirs: dict[PointId, Point] = {}
    lost: list[tuple[PointId, PointId]] = []
    for point in meeting.points.values():
        gone = [other for other in point.told_apart if point.id in going or other in going]
        lost += [(point.id, other) for other in gone]
        if point.id not in going:
            heirs.setdefault(firsts[point.id], point)
            _forget_apart([point], gone, after)
    for one, other in lost:
        pair = heirs.get(firsts[one]), heirs.get(firsts.get(other, other))
        if pair[0] and pair[1]:
            _set_apart(pair[0], pair[1], after)


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
        """The first wordings that now repeat the earliest of all; none of them is told apart from another any more."""
        points = [point_of(meeting, point).id for point in (self.same_as, *self.points)]
        of = first_wordings(meeting)
        firsts = [meeting.points[first] for first in dict.fromkeys(of[point] for point in points)]
        earliest = min(firsts, key=attrgetter("place"))
        after = {first.id: replace(first, same_as=earliest.id) for first in firsts if first is not earliest}
        if after:
            _unite([point for point in meeting.points.values() if meeting.points[of[point.id]] in firsts], after)
        return _changed(meeting, after)


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
        passed = _changed(meeting, _passed_on(meeting, set(self.points)))
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


@dataclass(frozen=True, slots=True)
class TellApart:
    """Say that two points are not the same, though they look alike: neither is offered for the other any more."""

    point: PointId
    other: PointId

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Tell two points apart"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The later of the two, which names the earlier. Raises KnownError where they are marked as one."""
        one, other = point_of(meeting, self.point), point_of(meeting, self.other)
        firsts = first_wordings(meeting)
        if firsts[one.id] == firsts[other.id]:
            raise KnownError("These are marked as one point: make one of them a point of its own instead.")
        after: dict[PointId, Point] = {}
        _set_apart(one, other, after)
        return _changed(meeting, after)


def _set_apart(one: Point, other: Point, after: dict[PointId, Point]) -> None:
    """Let the later of two points name the earlier among those it was told apart from; one alone names nothing."""
    earlier, later = sorted((one, other), key=attrgetter("place"))
    now = after.get(later.id, later)
    if earlier.id not in (later.id, *now.told_apart):
        after[later.id] = replace(now, told_apart=(*now.told_apart, earlier.id))


def _unite(points: Collection[Point], after: dict[PointId, Point]) -> None:
    """Let points that are one now no longer be told apart from each other."""
    _forget_apart(points, {point.id for point in points}, after)


def _forget_apart(points: Iterable[Point], others: Collection[PointId], after: dict[PointId, Point]) -> None:
    """Let none of the points be told apart from any of the others."""
    for point in points:
        now = after.get(point.id, point)
        kept = tuple(other for other in now.told_apart if other not in others)
        if kept != now.told_apart:
            after[point.id] = replace(now, told_apart=kept)


def refuse_later(meeting: MeetingSnapshot, point: Point, other: PointId) -> None:
    """Raise KnownError where a point would be compared with itself, with one made later or with one that is gone."""
    if point_of(meeting, other).place >= point.place:
        raise KnownError("A point is the same as one made before it, or not: correct the later of the two instead.")
