"""Entities as rows of their tables, and back. Whatever can be known once for a class is made once, at import.

A row is a tuple of plain values in the order of the fields. In the journal the same row is an object without
what is NULL; there a column that the format did not have yet reads as the default of its field.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from rapporteur.errors import BugError
from rapporteur.model.change import Change
from rapporteur.model.entities import Entity
from rapporteur.model.meeting import FIELD_OF
from rapporteur.store.codecs import AS_IT_IS, column_codecs

Row = tuple[Any, ...]
Record = dict[str, Any]


class Table:
    """The table of one class of entities: its statements, and the way between entity and row."""

    def __init__(self, kind: type[Entity], name: str) -> None:
        codecs = column_codecs(kind)
        special = [(index, codec) for index, codec in enumerate(codecs.values()) if codec != AS_IT_IS]
        self.name = name
        self.columns = tuple(codecs)
        self._kind: Callable[..., Entity] = kind
        self._values = attrgetter(*codecs)
        self._encoders = [(index, codec.encode) for index, codec in special]
        self._decoders = [(index, codec.decode) for index, codec in special]
        self._defaults = {
            field.name: codecs[field.name].encode(field.default)
            for field in fields(kind)
            if isinstance(field.default, str | int | float)
        }
        self._write_statements()

    def _write_statements(self) -> None:
        """Deleting and updating name every old value, so that what is not as expected is not touched.

        Updating leaves the id alone, which never changes and which others refer to.
        """
        listed = ", ".join(f'"{column}"' for column in self.columns)
        marks = ", ".join("?" for _ in self.columns)
        new = ", ".join(f'"{column}" = ?' for column in self.columns[1:])
        same = " AND ".join(f'"{column}" IS ?' for column in self.columns)
        order = "place, seq" if "place" in self.columns else "seq"
        self.insert = f"INSERT INTO {self.name} ({listed}) VALUES ({marks})"  # noqa: S608 - our own names
        self.update = f"UPDATE {self.name} SET {new} WHERE {same}"  # noqa: S608 - our own names
        self.delete = f"DELETE FROM {self.name} WHERE {same}"  # noqa: S608 - our own names
        self.select = f"SELECT {listed} FROM {self.name} ORDER BY {order}"  # noqa: S608 - our own names

    def row(self, entity: Entity) -> Row:
        """The entity as its row."""
        values = list(self._values(entity))
        for index, encode in self._encoders:
            values[index] = encode(values[index])
        return tuple(values)

    def entity(self, row: Sequence[Any]) -> Entity:
        """The entity of a row."""
        values = list(row)
        for index, decode in self._decoders:
            values[index] = decode(values[index])
        return self._kind(**dict(zip(self.columns, values, strict=True)))

    def record(self, row: Row) -> Record:
        """The row as the journal keeps it."""
        return {column: value for column, value in zip(self.columns, row, strict=True) if value is not None}

    def from_record(self, record: Record) -> Entity:
        """The entity of a row in the journal."""
        full = {**self._defaults, **record}
        return self.entity([full.get(column) for column in self.columns])


TABLE_OF: Mapping[type[Entity], Table] = MappingProxyType({kind: Table(kind, name) for kind, name in FIELD_OF.items()})
TABLE_NAMED: Mapping[str, Table] = MappingProxyType({table.name: table for table in TABLE_OF.values()})


class RowChange(NamedTuple):
    """A change in plain values: made once, written twice, to the table and to the journal."""

    table: Table
    before: Row | None
    after: Row | None


def row_change(change: Change) -> RowChange:
    """Raises BugError for a change of one entity into another."""
    before, after = change.before, change.after
    table = TABLE_OF[type(change.entity)]
    if before is not None and after is not None and (type(before), before.id) != (type(after), after.id):
        raise BugError(f"one entity cannot become another: {before!r}, {after!r}")
    return RowChange(table, None if before is None else table.row(before), None if after is None else table.row(after))
