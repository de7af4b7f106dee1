"""A change as a value: what one entity was and what it became."""

from dataclasses import dataclass

from rapporteur.model.entities import Entity


@dataclass(frozen=True, slots=True)
class Change:
    """One entity made (`before` is None), altered, or taken away (`after` is None)."""

    before: Entity | None
    after: Entity | None

    @property
    def entity(self) -> Entity:
        """The entity as it is now, or was last."""
        entity = self.after or self.before
        assert entity is not None  # noqa: S101 - a change without either side cannot be written
        return entity

    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)


Changes = tuple[Change, ...]


def reverse(changes: Changes) -> Changes:
    """The changes that take these back, last one first."""
    return tuple(change.reversed() for change in reversed(changes))
