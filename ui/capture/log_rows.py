"""The log as a flat run of rows, and the fewest steps from one run to the next.

Entities are frozen and shared from one snapshot to the next, so that comparing identities finds what changed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from operator import is_
from typing import TypeVar

from rapporteur.model.entities import Intervention, Point
from rapporteur.model.meeting import MeetingSnapshot

Row = Intervention | Point
Key = TypeVar("Key")
Entry = TypeVar("Entry", Intervention, Point)


@dataclass(frozen=True, slots=True)
class Removed:
    """The rows from `first` to `last` go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Inserted:
    """Rows come to stand from `first` on."""

    first: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Altered:
    """The rows from `first` on say something else."""

    first: int
    rows: tuple[Row, ...]


Step = Removed | Inserted | Altered


def rows_of(meeting: MeetingSnapshot) -> list[Row]:
    """Each intervention, and behind it its points."""
    groups: dict[str, list[Row]] = {key: [one] for key, one in meeting.interventions.items()}
    for point in meeting.points.values():
        groups[point.intervention].append(point)
    return list(chain.from_iterable(groups.values()))


def recorded(before: MeetingSnapshot, after: MeetingSnapshot) -> list[Row] | None:
    """The rows that came behind all others; None where anything else is different.

    This is what happens while a meeting goes on, and it must not cost more the longer that lasts.
    """
    floors, points = _added(before.interventions, after.interventions), _added(before.points, after.points)
    if floors is None or points is None:
        return None
    last = before.last_intervention
    rows: dict[str, list[Row]] = {last.id: []} if last else {}
    rows |= {floor.id: [floor] for floor in floors}
    for point in points:
        if point.intervention not in rows:
            return None
        rows[point.intervention].append(point)
    return list(chain.from_iterable(rows.values()))


def _added(before: Mapping[Key, Entry], after: Mapping[Key, Entry]) -> list[Entry] | None:
    """What stands behind everything that stood there before; None where not all of that still stands first."""
    if len(after) < len(before) or not all(map(is_, before.values(), after.values())):
        return None
    return list(islice(after.values(), len(before), None))


def steps(before: Sequence[Row], after: Sequence[Row]) -> Iterator[Step]:
    """What to do to the rows, one step after the other, so that `before` becomes `after`."""
    head = _alike(before, after)
    tail = _alike(before[: head - 1 : -1] if head else before[::-1], after[: head - 1 : -1] if head else after[::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    staying = {row.id for row in old} & {row.id for row in new}
    if [row.id for row in old if row.id in staying] != [row.id for row in new if row.id in staying]:
        staying = set()  # rows were moved: all of them are laid out anew
    for first, last in reversed(list(_runs(place for place, row in enumerate(old) if row.id not in staying))):
        yield Removed(head + first, head + last)
    for first, last in _runs(place for place, row in enumerate(new) if row.id not in staying):
        yield Inserted(head + first, tuple(new[first : last + 1]))
    kept = {row.id: row for row in old}
    for first, last in _runs(p for p, row in enumerate(new) if row.id in staying and kept[row.id] is not row):
        yield Altered(head + first, tuple(new[first : last + 1]))


def _alike(one: Sequence[Row], other: Sequence[Row]) -> int:
    """How many rows at the beginning of both are the same objects."""
    same = list(map(is_, one, other))
    return same.index(False) if False in same else len(same)


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of places that follow each other."""
    first = last = None
    for place in places:
        if first is None or last is None or place != last + 1:
            if first is not None and last is not None:
                yield first, last
            first = place
        last = place
    if first is not None and last is not None:
        yield first, last
