"""What is committed is in the file, whole or not at all, with its row in the journal."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from rapporteur.errors import BugError, KnownError
from rapporteur.model.change import Change, Changes, reverse
from rapporteur.model.entities import AgendaItem, Point
from rapporteur.model.ids import AgendaItemId, InterventionId, PointId
from rapporteur.store.meeting_file import MeetingFile
from tests.domain.store.given import (
    A_POINT,
    AWKWARD,
    FIRST,
    ITEM,
    LONG,
    REPEATED,
    an_id,
    head,
    said,
    sample,
)


def reopened(file: MeetingFile) -> MeetingFile:
    """The same file after a restart of the program."""
    file.close()
    return MeetingFile.open(file.path)


def test_a_new_file_holds_the_meeting_and_its_beginning(file: MeetingFile) -> None:
    assert file.snapshot() == sample()
    assert [(row.seq, row.summary, row.kind) for row in file.history()] == [(1, "Began the meeting", "do")]
    assert [change for change in file.changes_of(1) if isinstance(change.after, Point)] == [
        Change(None, A_POINT),
        Change(None, REPEATED),
    ]


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_is_kept(file: MeetingFile, text: str) -> None:
    revision = file.commit(head(text), said(7, text, text))
    with reopened(file) as again:
        assert again.snapshot() == sample().with_changes(said(7, text, text), revision)
        assert again.changes_of(revision) == said(7, text, text)
        assert again.history()[-1].summary == text


def test_siblings_come_in_the_order_of_their_places(file: MeetingFile) -> None:
    between = AgendaItem(id=AgendaItemId(an_id(21)), place=0.5, number="0")
    file.commit(head(), (Change(None, between),))
    file.commit(head(), (Change(A_POINT, replace(A_POINT, place=9)),))
    assert list(file.snapshot().agenda) == [between.id, ITEM]
    assert list(file.snapshot().points) == [REPEATED.id, A_POINT.id]


EVERYTHING: Changes = (
    Change(A_POINT, replace(A_POINT, text="else")),
    Change(REPEATED, None),
    *said(1, "first"),
    *said(2, "second"),
    Change(sample().meeting, replace(sample().meeting, title="Renamed")),
)


def test_undo_and_redo_are_changes_reversed_and_outlive_a_restart(file: MeetingFile) -> None:
    done = file.commit(head(), EVERYTHING)
    after = file.snapshot()
    with reopened(file) as again:
        undone = again.commit(head(kind="undo", of=done), reverse(again.changes_of(done)))
        assert again.snapshot() == replace(sample(), revision=undone)
        redone = again.commit(head(kind="redo", of=done), reverse(again.changes_of(undone)))
        assert again.snapshot() == replace(after, revision=redone)
        assert [(row.kind, row.of) for row in again.history()] == [
            ("do", None),
            ("do", None),
            ("undo", done),
            ("redo", done),
        ]


def test_the_journal_alone_tells_the_meeting(file: MeetingFile) -> None:
    file.commit(head(), EVERYTHING)
    retold = sample()
    for row in file.history()[1:]:
        retold = retold.with_changes(file.changes_of(row.seq), row.seq)
    assert retold == file.snapshot()


def test_journal_rows_have_ids_of_their_own_in_order(file: MeetingFile) -> None:
    file.commit(head(), said(1, "one"))
    first, second = file.history()
    assert first.id < second.id
    assert (second.at, second.author, second.command) == (head().at, head().author, head().command)


@pytest.mark.parametrize("statement", ["UPDATE journal SET author = ''", "DELETE FROM journal"])
def test_the_journal_is_never_altered(file: MeetingFile, statement: str) -> None:
    path = file.path
    file.close()
    other = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        other.execute(statement)
    other.close()


STRANGER = replace(A_POINT, id=PointId(an_id(99)), number=99)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(Change(None, A_POINT), id="made twice"),
        pytest.param(Change(STRANGER, replace(STRANGER, text="x")), id="altered, not there"),
        pytest.param(Change(STRANGER, None), id="taken away, not there"),
        pytest.param(Change(replace(A_POINT, theme="x"), replace(A_POINT, text="x")), id="not as it was thought to be"),
        pytest.param(Change(replace(REPEATED, extra={}), None), id="not all as it was thought to be"),
        pytest.param(Change(None, replace(STRANGER, intervention=InterventionId(an_id(98)))), id="of nothing"),
        pytest.param(Change(sample().interventions[FIRST], None), id="leaves its points behind"),
        pytest.param(Change(sample().agenda[ITEM], None), id="leaves its interventions behind"),
        pytest.param(Change(A_POINT, None), id="leaves its repetition behind"),
        pytest.param(Change(A_POINT, replace(A_POINT, place=float("nan"))), id="no place"),
    ],
)
def test_a_change_that_breaks_the_meeting_is_not_written(file: MeetingFile, change: Change) -> None:
    with pytest.raises(BugError):
        file.commit(head(), (*said(1, "goes with it"), change))
    assert file.snapshot() == sample()
    assert len(file.history()) == 1
    assert file.commit(head(), said(1, "goes on")) == 2


def test_a_command_may_change_things_in_any_order(file: MeetingFile) -> None:
    intervention, point = said(1, "before its intervention")
    file.commit(head(), (point, intervention))
    file.commit(head(), (intervention.reversed(), point.reversed()))
    assert file.snapshot() == replace(sample(), revision=3)


@pytest.mark.parametrize(
    "point",
    [replace(STRANGER, text="half a pair \ud83d"), replace(STRANGER, number=2**63)],
    ids=["no bytes", "too large"],
)
def test_what_cannot_be_kept_is_said(file: MeetingFile, point: Point) -> None:
    with pytest.raises(KnownError, match="please type it again"):
        file.commit(head(), (Change(None, point),))
    assert file.snapshot() == sample()


def test_a_meeting_of_any_size_is_one_change(file: MeetingFile) -> None:
    many = tuple(change for number in range(1, 500) for change in said(number, f"point {number}"))
    revision = file.commit(head(), many)
    assert file.snapshot() == sample().with_changes(many, revision)
    file.commit(head(kind="undo", of=revision), reverse(file.changes_of(revision)))
    assert file.snapshot() == replace(sample(), revision=3)


def test_closed_it_is_one_file(file: MeetingFile) -> None:
    file.commit(head(), said(1, "one"))
    assert {path.name for path in file.path.parent.iterdir()} == {
        f"dialogue.rapp{end}" for end in ("", "-wal", "-lock")
    }
    file.close()
    assert list(file.path.parent.iterdir()) == [file.path]


def test_settled_the_one_file_is_whole(file: MeetingFile, tmp_path: Path) -> None:
    """Then a backup that knows nothing of logs has all of the meeting."""
    revision = file.commit(head(), said(1, "one"))
    file.settle()
    shutil.copy(file.path, tmp_path / "backup.rapp")
    with MeetingFile.open(tmp_path / "backup.rapp") as backup:
        assert backup.snapshot() == sample().with_changes(said(1, "one"), revision)
    assert file.commit(head(), said(2, "two")) == revision + 1


def test_what_does_not_settle_is_safe_in_the_log(file: MeetingFile) -> None:
    resource = pytest.importorskip("resource")
    file.commit(head(), tuple(change for number in range(1, 200) for change in said(number, LONG)))
    after, limits = file.snapshot(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.path.stat().st_size, limits[1]))
    try:
        file.settle()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with reopened(file) as again:
        assert again.snapshot() == after


def test_a_copy_is_a_meeting_of_its_own(file: MeetingFile, tmp_path: Path) -> None:
    file.commit(head(), said(1, "one"))
    target = tmp_path / "a copy ☂.rapp"
    file.copy_to(target)
    file.commit(head(), said(2, "not in the copy"))
    with MeetingFile.open(target) as copy:
        assert copy.snapshot() == sample().with_changes(said(1, "one"), 2)
    with pytest.raises(KnownError, match="exists already"):
        file.copy_to(target)


def test_it_belongs_to_its_thread(file: MeetingFile) -> None:
    caught: list[Exception] = []

    def elsewhere() -> None:
        try:
            file.commit(head(), said(1, "one"))
        except BugError as error:
            caught.append(error)

    thread = Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(caught) == 1


@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("locking_mode", "exclusive")],
)
def test_durable_and_alone(file: MeetingFile, setting: str, value: object) -> None:
    assert file._db.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_every_reference_has_an_index(file: MeetingFile) -> None:
    """Else taking one row away would read all that might refer to it."""
    tables = [table for table in file._db.tables if table.foreign_keys and table.name != "journal"]
    for table in tables:
        indexed = {index.columns[0] for index in table.indexes}
        assert {key.column for key in table.foreign_keys} <= indexed
    assert {table.name for table in tables} == {"style", "speakers", "interventions", "points"}
