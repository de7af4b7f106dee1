"""What a command is, and the few rules that several share."""

from collections.abc import Iterable
from typing import Protocol

from rapporteur.errors import KnownError
from rapporteur.model.change import Changes
from rapporteur.model.entities import Sibling
from rapporteur.model.meeting import MeetingSnapshot


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
