"""The journal: one row a command, never altered, so that it is undo, audit trail and basis for merging in one.

The number of the last row is the revision of the meeting. Undo and redo are rows of their own that name the row
they take back or bring back.
"""

from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from rapporteur.errors import BugError
from rapporteur.model.change import Change, Changes
from rapporteur.model.ids import new_id
from rapporteur.store.codecs import from_json, to_json
from rapporteur.store.rows import TABLE_NAMED, Record, Row, RowChange, Table

Kind = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalHead:
    """Who did what, and when: `at` is ISO 8601 with an offset, `summary` is in words for the user.

    `command` is the class of the command; `of` the number of the row that is undone or redone, None for "do".
    """

    at: str
    author: str
    kind: Kind = "do"
    command: str
    summary: str
    of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow(JournalHead):
    """What stands in the journal of one command, but for the changes; `seq` is the revision that it led to."""

    seq: int
    id: str


_INSERT = """
INSERT INTO journal (id, at, author, kind, command, summary, of, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_SELECT = "SELECT seq, id, at, author, kind, command, summary, of FROM journal ORDER BY seq"


def append(db: Database, head: JournalHead, changes: list[RowChange]) -> int:
    """The number of the new row."""
    written = to_json([[table.name, _record(table, before), _record(table, after)] for table, before, after in changes])
    who_what_when = (head.at, head.author, head.kind, head.command, head.summary, head.of)
    seq = db.execute(_INSERT, (new_id(), *who_what_when, written)).lastrowid
    assert seq is not None  # noqa: S101 - an INSERT that did not raise has a row
    return seq


def history(db: Database) -> list[JournalRow]:
    """The rows in order."""
    return [JournalRow(**row) for row in db.query(_SELECT)]


def changes_of(db: Database, seq: int) -> Changes:
    """What one row changed; BugError where there is no such row."""
    row = db.execute("SELECT changes FROM journal WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        raise BugError(f"the journal has no row {seq}")
    return tuple(_change(*part) for part in from_json(row[0]))


def revision(db: Database) -> int:
    """The number of the last row, 0 where there is none."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


def _record(table: Table, row: Row | None) -> Record | None:
    return None if row is None else table.record(row)


def _change(name: str, before: Record | None, after: Record | None) -> Change:
    table = TABLE_NAMED[name]
    return Change(
        None if before is None else table.from_record(before),
        None if after is None else table.from_record(after),
    )
