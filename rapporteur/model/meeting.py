"""The whole meeting as one value."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, cast

from rapporteur.model.change import Change
from rapporteur.model.entities import (
    AgendaItem,
    Category,
    Entity,
    FixedText,
    Footnote,
    Intervention,
    Meeting,
    Officer,
    Point,
    Sibling,
    Speaker,
    Style,
)
from rapporteur.model.ids import (
    AgendaItemId,
    CategoryId,
    FixedTextId,
    FootnoteId,
    InterventionId,
    OfficerId,
    PointId,
    SpeakerId,
)


def _none() -> Mapping[Any, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSnapshot:
    """Everything that was recorded, at one moment. Siblings stand in the order of their places.

    `revision` counts the changes that led here; two snapshots of one file with the same revision are equal.
    """

    meeting: Meeting
    style: Style
    officers: Mapping[OfficerId, Officer] = field(default_factory=_none)
    categories: Mapping[CategoryId, Category] = field(default_factory=_none)
    agenda: Mapping[AgendaItemId, AgendaItem] = field(default_factory=_none)
    speakers: Mapping[SpeakerId, Speaker] = field(default_factory=_none)
    interventions: Mapping[InterventionId, Intervention] = field(default_factory=_none)
    points: Mapping[PointId, Point] = field(default_factory=_none)
    footnotes: Mapping[FootnoteId, Footnote] = field(default_factory=_none)
    fixed_texts: Mapping[FixedTextId, FixedText] = field(default_factory=_none)
    revision: int = 0

    def item_of(self, point: Point) -> AgendaItemId:
        """The agenda item under which a point is reported."""
        return point.item or self.interventions[point.intervention].item

    def speaker_of(self, point: Point) -> Speaker:
        """Who made the point."""
        return self.speakers[self.interventions[point.intervention].speaker]

    def points_of(self, intervention: InterventionId) -> list[Point]:
        """The points of one intervention, in order."""
        return [point for point in self.points.values() if point.intervention == intervention]

    @property
    def last_intervention(self) -> Intervention | None:
        """The intervention spoken last."""
        return next(reversed(tuple(self.interventions.values())), None)

    def latest_points(self) -> Iterator[Point]:
        """The points, the one said last first."""
        return reversed(tuple(self.points.values()))

    def with_changes(self, changes: Iterable[Change], revision: int) -> "MeetingSnapshot":
        """The meeting after the changes; what they do not touch is shared, not copied."""
        return _apply(self, changes, revision)


# Which field of the snapshot holds the entities of a class; also the names of the tables of the meeting file.
FIELD_OF: Mapping[type[Entity], str] = MappingProxyType(
    {
        Meeting: "meeting",
        Style: "style",
        Officer: "officers",
        Category: "categories",
        AgendaItem: "agenda",
        Speaker: "speakers",
        Intervention: "interventions",
        Point: "points",
        Footnote: "footnotes",
        FixedText: "fixed_texts",
    }
)


def _apply(snapshot: MeetingSnapshot, changes: Iterable[Change], revision: int) -> MeetingSnapshot:
    """Copy only the mappings that change; put a mapping back in order only where the order was touched."""
    fields: dict[str, Any] = {"revision": revision}
    unsorted: set[str] = set()
    for change in changes:
        name = FIELD_OF[type(change.entity)]
        if isinstance(change.entity, Meeting | Style):
            fields[name] = change.after
            continue
        if name not in fields:
            fields[name] = dict(getattr(snapshot, name))
        if change.after is None:
            del fields[name][change.entity.id]
        else:
            fields[name][change.entity.id] = change.after
        if _order_touched(change, fields[name]):
            unsorted.add(name)
    for name in unsorted:
        fields[name] = dict(sorted(fields[name].items(), key=lambda pair: pair[1].place))
    return replace(snapshot, **fields)


def _order_touched(change: Change, siblings: dict[Any, Sibling]) -> bool:
    before, after = cast("Sibling | None", change.before), cast("Sibling | None", change.after)
    if after is None:
        return False
    if before is not None:
        return after.place != before.place
    from_the_end = reversed(siblings.values())
    next(from_the_end)  # the new one itself
    last = next(from_the_end, None)
    return last is not None and after.place <= last.place
