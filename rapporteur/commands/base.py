"""What a command is, and the few rules that several share."""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, Protocol, TypeVar, cast

from rapporteur.errors import KnownError
from rapporteur.model.change import Changes
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


def place_between(before: float | None, after: float | None) -> float:
    """A place between two neighbours, either of which may be missing."""
    if before is None:
        return 1.0 if after is None else after - 1.0
    return before + 1.0 if after is None else (before + after) / 2


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
