"""Older formats open, after a copy was made; the present format is what the program expects."""

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from rapporteur.errors import KnownError
from rapporteur.model.change import Change, reverse
from rapporteur.store import migrations
from rapporteur.store.meeting_file import MeetingFile
from tests.domain.store.given import A_POINT, EMOJI, head, said, sample

OLD_FILES = Path(__file__).parents[2] / "meetings"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of format 1, as that version left it."""
    return Path(shutil.copy(OLD_FILES / "format-1.rapp", tmp_path / "dialogue.rapp"))


@pytest.mark.parametrize("name", sorted(path.name for path in OLD_FILES.glob("format-*.rapp")))
def test_a_file_of_any_format_opens(name: str, tmp_path: Path) -> None:
    old = Path(shutil.copy(OLD_FILES / name, tmp_path / "dialogue.rapp"))
    with MeetingFile.open(old) as file:
        assert file.snapshot() == replace(sample(), revision=3)
        assert [(row.summary, row.kind, row.of) for row in file.history()] == [
            ("Began the meeting", "do", None),
            ("Recorded a point", "do", None),
            ("Took back: Recorded a point", "undo", 2),
        ]
        assert file.changes_of(2) == said(1, EMOJI)
        assert [hit.id for hit in file.search("quot")] == []
        assert [hit.id for hit in file.search("drop table")] == [A_POINT.id]
        assert file.commit(head(), said(1, "goes on")) == 4


@pytest.mark.parametrize("name", sorted(path.name for path in OLD_FILES.glob("format-*.rapp")))
def test_everything_in_a_file_of_any_format_can_be_changed_and_changed_back(name: str, tmp_path: Path) -> None:
    old = Path(shutil.copy(OLD_FILES / name, tmp_path / "dialogue.rapp"))
    with MeetingFile.open(old) as file:
        meeting = file.snapshot()
        kept = ("meeting", "style", "officers", "categories", "agenda", "speakers", "interventions", "points")
        entities = [getattr(meeting, field) for field in kept]
        every = [one for part in entities for one in (part.values() if isinstance(part, Mapping) else [part])]
        there = tuple(Change(one, replace(one, extra={"seen": True})) for one in every)
        file.commit(head(), there)
        assert file.snapshot().style.extra == {"seen": True}
        file.commit(head(kind="undo", of=4), reverse(there))
        assert file.snapshot() == replace(meeting, revision=5)


def test_there_is_an_old_file_for_every_format() -> None:
    names = {path.name for path in OLD_FILES.glob("format-*.rapp")}
    assert names == {f"format-{number}.rapp" for number in range(1, migrations.FORMAT + 1)}


def test_the_format_is_the_number_of_steps() -> None:
    db = Database(memory=True, execute_plugins=False)
    migrations.migrate(db)
    assert len(migrations.MIGRATIONS.applied(db)) == migrations.FORMAT
    assert db.execute("PRAGMA user_version").fetchone() == (migrations.FORMAT,)
    db.close()


@pytest.fixture
def with_another_step(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """The program a version later: its format has one step more."""
    later = Migrations(migrations.MIGRATIONS.name)
    later()(migrations.format_1)
    later()(migrations.format_2)

    @later()
    def another_step(db: Database) -> None:
        db.execute("ALTER TABLE points ADD COLUMN mood TEXT")
        db.execute("UPDATE points SET theme = 'migrated'")

    monkeypatch.setattr(migrations, "MIGRATIONS", later)
    monkeypatch.setattr(migrations, "FORMAT", migrations.FORMAT + 1)
    return later


@pytest.mark.usefixtures("with_another_step")
def test_an_older_file_is_copied_then_migrated(old: Path) -> None:
    with MeetingFile.open(old) as file:
        assert {point.theme for point in file.snapshot().points.values()} == {"migrated"}
        assert len(file.search("migrated")) == 2
    copies = [path for path in old.parent.iterdir() if path != old]
    assert [path.name for path in copies] == ["dialogue.format-1.rapp"]
    assert theme_in(copies[0]) == A_POINT.theme
    MeetingFile.open(old).close()
    assert len(list(old.parent.iterdir())) == 2


@pytest.mark.usefixtures("with_another_step")
def test_an_earlier_copy_is_never_overwritten(old: Path) -> None:
    for name in ("dialogue.format-1.rapp", "dialogue.format-1-2.rapp"):
        old.with_name(name).write_text("earlier")
    MeetingFile.open(old).close()
    assert old.with_name("dialogue.format-1-2.rapp").read_text() == "earlier"
    assert theme_in(old.with_name("dialogue.format-1-3.rapp")) == A_POINT.theme


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path, with_another_step: Migrations) -> None:
    @with_another_step()
    def step_that_fails(db: Database) -> None:
        db.execute("DROP TABLE footnotes")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        MeetingFile.open(old)
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
        assert db.execute("SELECT count(*) FROM footnotes").fetchone() == (1,)
        assert "mood" not in {name for _, name, *_ in db.execute("PRAGMA table_info(points)")}
    assert theme_in(old) == A_POINT.theme


@pytest.mark.usefixtures("with_another_step")
def test_without_room_for_the_copy_nothing_is_migrated(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("rapporteur.store.files.TemporaryDirectory", no_room)
    with pytest.raises(KnownError, match="Nothing can be saved in"):
        MeetingFile.open(old)
    assert theme_in(old) == A_POINT.theme


def theme_in(path: Path) -> str:
    """The theme of a point of the sample."""
    with closing(sqlite3.connect(path)) as db:
        return str(db.execute("SELECT theme FROM points WHERE id = ?", (A_POINT.id,)).fetchone()[0])
