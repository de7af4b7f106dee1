"""The meeting file (`.rapp`): one SQLite file that holds the meeting, its journal and its full-text index.

A change is one transaction, on the disk when `commit` returns. One program has the file open at a time.
"""

from collections.abc import Iterable
from contextlib import ExitStack, suppress
from itertools import chain
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database

from rapporteur.errors import BugError, KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Entity
from rapporteur.model.meeting import FIELD_OF, MeetingSnapshot
from rapporteur.store import failures, files, journal
from rapporteur.store.claim import Claim
from rapporteur.store.journal import JournalHead, JournalRow
from rapporteur.store.rows import TABLE_OF, RowChange, row_change
from rapporteur.store.search import Hit, Search

_ONLY_ONE = ("meeting", "style")


class MeetingFile:
    """An open meeting file. It belongs to the thread that opened it."""

    def __init__(self, path: Path, claim: Claim, db: Database) -> None:
        self.path = path
        self._claim = claim
        self._db = db
        self._closed = False
        self._search = Search(db)

    @classmethod
    def create(cls, path: Path, meeting: MeetingSnapshot, entry: JournalHead) -> "MeetingFile":
        """Write a meeting to a new file and open it; its first revision makes everything that is in it.

        KnownError where the name is taken or the folder cannot be written to; no half of a file is left behind.
        """
        with files.made_beside(path) as made:
            db = files.new_database(made)
            try:
                _write(db, entry, _as_made(meeting))
            finally:
                db.close()
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> "MeetingFile":
        """Open a file, migrating one of an older format after a copy of it was made beside.

        KnownError where it is missing, of another kind, damaged, of a newer format, in use, or not to be written to.
        """
        path = path.absolute()  # the folder that the program stands in may change
        with failures.reading(path), ExitStack() as refused:
            files.look_at(path)
            claim = Claim(path)
            refused.callback(claim.release)
            db = files.open_database(path)
            refused.callback(db.close)
            file = cls(path, claim, db)
            refused.pop_all()
        return file

    def snapshot(self) -> MeetingSnapshot:
        """The meeting as it is in the file."""
        with failures.reading(self.path):
            found: dict[str, Any] = {name: self._entities(kind) for kind, name in FIELD_OF.items()}
            revision = journal.revision(self._db)
        if not all(found[name] for name in _ONLY_ONE):
            raise failures.damaged(self.path)
        found |= {name: next(iter(found[name].values())) for name in _ONLY_ONE}
        return MeetingSnapshot(**found, revision=revision)

    def commit(self, head: JournalHead, changes: Changes) -> int:
        """Write the changes with their row in the journal, on the disk when this returns; gives the new revision.

        BugError where something is not as `before` says or a reference leads nowhere, KnownError where the disk
        refuses; then nothing of it is written.
        """
        with failures.writing(self.path):
            if not self._claim.stands:
                raise failures.gone(self.path)
            return _write(self._db, head, changes)

    def history(self) -> list[JournalRow]:
        """The journal in order, without the changes."""
        with failures.reading(self.path):
            return journal.history(self._db)

    def changes_of(self, seq: int) -> Changes:
        """What one row of the journal changed."""
        with failures.reading(self.path):
            return journal.changes_of(self._db, seq)

    def search(self, words: str, draft: Iterable[tuple[str, str]] = ()) -> list[Hit]:
        """Where the words occur among speakers and points, and in the draft, given as (key, text) of paragraphs."""
        with failures.reading(self.path):
            return self._search.find(words, draft)

    def copy_to(self, path: Path) -> None:
        """Copy the meeting to a new file; KnownError where the name is taken or the folder cannot be written to."""
        with failures.reading(self.path):
            files.copy_to(self._db, path)

    def settle(self) -> None:
        """Bring all that was committed into the one file, so that a copy of it is whole; for a moment of rest."""
        with failures.reading(self.path):
            files.settle(self._db)

    def close(self) -> None:
        """Give the file back, with everything in the one file.

        Where the file has been moved, deleted or replaced, the meeting is kept in a copy, NAME.kept.rapp, and what is
        under the name is left alone. Closing again does nothing.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if self._claim.stands:
                self._db.close()
            else:
                self._close_elsewhere()
        finally:
            self._claim.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _close_elsewhere(self) -> None:
        with suppress(KnownError):  # with no room for it, the log that is set aside must do
            self.copy_to(files.free_name(self.path, "kept"))
        with suppress(KnownError):
            self.settle()  # a file that was only moved is then whole
        self._db.close()
        with suppress(OSError):
            files.set_logs_aside(self._claim.real)

    def _entities(self, kind: type[Entity]) -> dict[str, Entity]:
        table = TABLE_OF[kind]
        return {entity.id: entity for entity in map(table.entity, self._db.execute(table.select))}


def _as_made(meeting: MeetingSnapshot) -> Changes:
    many = [getattr(meeting, name).values() for name in FIELD_OF.values() if name not in _ONLY_ONE]
    return tuple(Change(None, entity) for entity in chain((meeting.meeting, meeting.style), *many))


def _write(db: Database, head: JournalHead, changes: Changes) -> int:
    """One transaction; the new revision."""
    rows = [row_change(change) for change in changes]
    with failures.keeping(), db.atomic():
        for row in rows:
            _apply(db, row)
        return journal.append(db, head, rows)


def _apply(db: Database, change: RowChange) -> None:
    table, before, after = change
    if before is None:
        db.execute(table.insert, after)
    elif after is None:
        _hit_one(db.execute(table.delete, before).rowcount, change)
    else:
        _hit_one(db.execute(table.update, after[1:] + before).rowcount, change)


def _hit_one(count: int, change: RowChange) -> None:
    if count != 1:
        raise BugError(f"not in the file as expected, in {change.table.name}: {change.before}")
