"""What a command is, and the few rules that several share."""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from operator import attrgetter
from typing import Any, Protocol, TypeVar, cast

from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Sibling
from rapporteur.model.meeting import MeetingSnapshot

T = TypeVar("T")

# What no record and no document can hold, as it comes with pasted text: control characters and halves of characters.
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")


class Command(Protocol):
    """A change that somebody wants. `title` is what undo and the journal call it, in the user's words."""

    @property
    def title(self) -> str:
        """What was done, such as "Record a point"."""
        ...

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """What changes in this meeting. Raises KnownError where it cannot be done; then nothing is."""
        ...


def place_behind(siblings: Iterable[Sibling]) -> float:
    """The place of a new one behind all of its like."""
    return max((sibling.place for sibling in siblings), default=0.0) + 1.0


def place_right_behind(one: Sibling, siblings: Iterable[Sibling]) -> float:
    """The place between one and the next of its like, which there is once `room_behind` was made."""
    following = min((other.place for other in siblings if other.place > one.place), default=one.place + 2.0)
    return (one.place + following) / 2


def room_behind(one: Sibling, siblings: Iterable[Sibling]) -> Changes:
    """What moves so that another fits right behind one: all, to whole numbers, where halving the gap has closed it."""
    order = sorted(siblings, key=attrgetter("place"))
    places = [other.place for other in order if other.place >= one.place and other.id != one.id]
    if not places or one.place < (one.place + places[0]) / 2 < places[0]:
        return ()
    moved = ((other, replace(other, place=float(place))) for place, other in enumerate(order, 1))
    return tuple(Change(before, after) for before, after in moved if before != after)


def done_upon(meeting: MeetingSnapshot, command: "Command") -> tuple[Changes, MeetingSnapshot]:
    """What a command changes, fit to go out again, and the meeting after it: what the next of several looks at."""
    changes = tuple(Change(change.before, printable(change.after)) for change in command.changes(meeting))
    return changes, meeting.with_changes(changes, meeting.revision)


def refuse_double(value: str, others: Iterable[str], what: str) -> None:
    """Raise KnownError where a value that must be unique is taken."""
    if value and value in set(others):
        raise KnownError(f"{what} “{value}” is taken: choose another.")


def printable(value: T) -> T:
    """A value, such as an entity, with a space for every character of its texts that could not go out again."""
    return cast(T, _printable(value))


def _printable(value: Any) -> Any:  # noqa: ANN401 - whatever a field of an entity holds
    if type(value) is str:
        return UNPRINTABLE.sub(" ", value)
    if isinstance(value, tuple):
        return tuple(map(_printable, value))
    if not is_dataclass(value):
        return value
    now = {field.name: getattr(value, field.name) for field in fields(value)}
    mended = {name: _printable(one) for name, one in now.items()}
    return value if mended == now else replace(cast(Any, value), **mended)
