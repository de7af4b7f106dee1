"""What cannot be opened or written is refused in a sentence that says what to do; nothing is ever half done."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from errno import EOPNOTSUPP, EPERM
from pathlib import Path

import pytest

from rapporteur.errors import KnownError
from rapporteur.store import claim
from rapporteur.store.meeting_file import MeetingFile
from tests.domain.store.given import head, said, sample


def meeting(path: Path) -> None:
    """A meeting file, closed."""
    MeetingFile.create(path, sample(), head()).close()


def sql(path: Path, statement: str) -> None:
    """Do to a closed file what another program might do."""
    with closing(sqlite3.connect(path)) as db:
        db.execute(statement)
        db.commit()


def spoilt(path: Path) -> None:
    """A meeting file with a hole where the points begin."""
    meeting(path)
    with closing(sqlite3.connect(path)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'points'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    """A meeting file that was not copied to the end."""
    meeting(path)
    path.write_bytes(path.read_bytes()[:20480])


def emptied(path: Path) -> None:
    """A meeting file without its meeting."""
    meeting(path)
    sql(path, "DELETE FROM meeting")


def of_the_future(path: Path) -> None:
    """A meeting file of a format that is not there yet."""
    meeting(path)
    sql(path, "PRAGMA user_version = 99")


NOT_OURS = "is not a meeting made by Rapporteur; choose another file."


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda _: None, "it may have been moved or renamed."),
        (Path.mkdir, "is a folder; choose a file whose name ends in .rapp."),
        (Path.touch, NOT_OURS),
        (lambda path: path.write_text("Summary by the Chair\n" * 400), NOT_OURS),
        (lambda path: path.write_bytes(b"PK\3\4" + bytes(9000)), NOT_OURS),
        (lambda path: sql(path, "CREATE TABLE points (id)"), NOT_OURS),
        (of_the_future, "made by a newer version of Rapporteur; update the program to open it."),
        (spoilt, "is damaged and cannot be opened; open its most recent copy instead."),
        (cut_short, "is damaged and cannot be opened; open its most recent copy instead."),
    ],
    ids=["missing", "folder", "empty", "text", "zip", "other database", "newer", "spoilt", "cut short"],
)
def test_what_cannot_be_opened_is_refused(tmp_path: Path, make: Callable[[Path], object], sentence: str) -> None:
    path = tmp_path / "dialogue.rapp"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(KnownError) as caught:
        MeetingFile.open(path)
    assert str(caught.value).endswith(sentence)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert list(tmp_path.glob("*-lock")) == []


def test_a_file_without_its_meeting_is_damaged(tmp_path: Path) -> None:
    emptied(tmp_path / "dialogue.rapp")
    with (
        MeetingFile.open(tmp_path / "dialogue.rapp") as file,
        pytest.raises(KnownError, match="is damaged"),
    ):
        file.snapshot()


IN_USE = "dialogue.rapp is open in another window or program; close it there first."
OPEN_IT = """
import sys; from pathlib import Path
from rapporteur.errors import KnownError; from rapporteur.store.meeting_file import MeetingFile
try:
    MeetingFile.open(Path(sys.argv[1])).close()
except KnownError as error:
    sys.stdout.buffer.write(str(error).encode())
"""


def opened_by_another_program(path: Path) -> str:
    """What it was told."""
    done = subprocess.run([sys.executable, "-c", OPEN_IT, str(path)], capture_output=True, check=True)
    return done.stdout.decode()


def test_a_second_program_is_refused_until_the_first_is_done(file: MeetingFile) -> None:
    assert opened_by_another_program(file.path) == IN_USE
    file.commit(head(), said(1, "still ours"))
    assert opened_by_another_program(file.path) == IN_USE
    file.close()
    assert opened_by_another_program(file.path) == ""


def test_a_second_window_is_refused_and_the_first_keeps_its_lock(file: MeetingFile) -> None:
    with pytest.raises(KnownError) as caught:
        MeetingFile.open(file.path)
    assert str(caught.value) == IN_USE
    assert opened_by_another_program(file.path) == IN_USE


def test_a_look_into_the_open_file_does_not_let_another_program_in(file: MeetingFile) -> None:
    """As a file dialog looks, or a backup; closing the file gives away what SQLite has locked in it."""
    file.path.open("rb").close()
    shutil.copy(file.path, file.path.with_name("backup"))
    assert opened_by_another_program(file.path) == IN_USE
    file.commit(head(), said(1, "still ours"))
    file.close()
    assert opened_by_another_program(file.path) == ""


def test_a_link_to_the_open_file_does_not_let_another_program_in(file: MeetingFile) -> None:
    link = file.path.with_name("link.rapp")
    link.symlink_to(file.path)
    file.path.open("rb").close()
    assert opened_by_another_program(link) == IN_USE.replace("dialogue", "link")


def lock_of(path: Path) -> Path:
    """The file that is locked while the meeting is open."""
    return path.with_name(f"{path.name}-lock")


def test_a_lock_left_behind_holds_nobody_up(file: MeetingFile) -> None:
    file.close()
    lock_of(file.path).touch()
    MeetingFile.open(file.path).close()
    assert list(file.path.parent.iterdir()) == [file.path]


def test_a_lock_that_its_owner_removes_is_made_again(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between our opening the lock file and locking it, the one who had the meeting may have closed it."""
    file.close()
    lock, taken = claim._lock, []

    def first_removed(handle: int) -> None:
        lock(handle)
        taken.append(handle)
        if len(taken) == 1:
            lock_of(file.path).unlink()

    monkeypatch.setattr(claim, "_lock", first_removed)
    with MeetingFile.open(file.path):
        assert len(taken) == 2
        assert lock_of(file.path).exists()


def test_a_lock_that_has_become_anothers_stays(file: MeetingFile) -> None:
    lock_of(file.path).unlink()
    lock_of(file.path).write_text("another's")
    file.close()
    assert lock_of(file.path).read_text() == "another's"


def no_locks(_: int) -> None:
    """A disk that knows no locks."""
    raise OSError(EOPNOTSUPP, "not here")


@pytest.mark.parametrize("locks", [True, False], ids=["no lock file", "no locks"])
def test_where_nothing_beside_can_be_locked_the_lock_of_sqlite_must_do(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch, locks: bool
) -> None:
    file.close()
    if locks:
        lock_of(file.path).mkdir()
    else:
        monkeypatch.setattr(claim, "_lock", no_locks)
    before = set(file.path.parent.iterdir())
    with MeetingFile.open(file.path):
        assert opened_by_another_program(file.path) == IN_USE
    assert set(file.path.parent.iterdir()) == before


def test_a_file_that_another_program_reads_is_refused(file: MeetingFile) -> None:
    file.close()
    with closing(sqlite3.connect(file.path)) as browser:
        browser.execute("BEGIN")
        browser.execute("SELECT count(*) FROM points").fetchone()
        with pytest.raises(KnownError) as caught:
            MeetingFile.open(file.path)
    assert str(caught.value) == IN_USE
    assert not lock_of(file.path).exists()


def test_a_new_meeting_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "minutes.rapp"
    path.write_text("dear to somebody")
    with pytest.raises(KnownError, match=r"minutes\.rapp exists already; choose another name\."):
        meeting(path)
    assert path.read_text() == "dear to somebody"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"Nothing can be saved in .*; free some space there or choose another folder"):
        meeting(tmp_path / "gone" / "new.rapp")
    assert list(tmp_path.iterdir()) == []


def test_a_meeting_that_cannot_be_kept_leaves_nothing_behind(tmp_path: Path) -> None:
    broken = sample().with_changes(said(1, "half a pair \ud83d"), 1)
    with pytest.raises(KnownError):
        MeetingFile.create(tmp_path / "new.rapp", broken, head())
    assert list(tmp_path.iterdir()) == []


def no_links(*_: object) -> None:
    """A disk that has no hard links, as most memory sticks."""
    raise OSError(EPERM, "not here")


def test_a_memory_stick_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", no_links)
    meeting(tmp_path / "new.rapp")
    with MeetingFile.open(tmp_path / "new.rapp") as file:
        assert file.snapshot() == sample()


@pytest.mark.parametrize("links", [True, False])
def test_a_name_taken_in_the_meantime_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    path = tmp_path / "new.rapp"
    link = Path.hardlink_to if links else no_links

    def taken_first(made: Path, target: Path) -> None:
        path.write_text("first")
        link(made, target)

    monkeypatch.setattr(Path, "hardlink_to", taken_first)
    with pytest.raises(KnownError, match="exists already"):
        meeting(path)
    assert path.read_text() == "first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_taken_at_the_last_moment_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new.rapp"
    path.write_text("first")
    monkeypatch.setattr(Path, "hardlink_to", no_links)
    monkeypatch.setattr(Path, "exists", lambda _: False)  # whenever we looked, it was not there yet
    with pytest.raises(KnownError, match="exists already"):
        meeting(path)
    assert path.read_text() == "first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_rename_that_fails_leaves_no_name_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", no_links)
    monkeypatch.setattr(Path, "replace", no_links)
    with pytest.raises(KnownError, match="Nothing can be saved in"):
        meeting(tmp_path / "new.rapp")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("log", ["wal", "shm", "journal"])
def test_the_log_of_an_earlier_meeting_is_not_taken_for_that_of_a_new_one(
    file: MeetingFile, tmp_path: Path, log: str
) -> None:
    path = tmp_path / "new.rapp"
    left = path.with_name(f"new.rapp-{log}")
    left.write_bytes(file.path.with_name(file.path.name + "-wal").read_bytes())
    before = left.read_bytes()
    sentence = rf"named new\.rapp has left unsaved changes here, in new\.rapp-{log}; choose another name\."
    for make in (meeting, file.copy_to):
        with pytest.raises(KnownError, match=sentence):
            make(path)
    assert left.read_bytes() == before
    assert not path.exists()


GONE = "has been moved, deleted or replaced: put it back or save a copy elsewhere; what you typed is still in the line."


def test_a_file_moved_away_under_our_feet_is_said_at_once(file: MeetingFile) -> None:
    moved = file.path.rename(file.path.with_name("elsewhere.rapp"))
    with pytest.raises(KnownError) as caught:
        file.commit(head(), said(1, "one"))
    assert str(caught.value) == f"{file.path} {GONE}"
    moved.rename(file.path)
    assert file.commit(head(), said(1, "one")) == 2


def replaced(path: Path) -> bytes:
    """What another program, as one that keeps folders alike, has put in the place of the meeting."""
    other = path.with_name("other")
    meeting(other)
    other.replace(path)
    return path.read_bytes()


def test_a_file_replaced_under_our_feet_is_said_at_once(file: MeetingFile, tmp_path: Path) -> None:
    file.commit(head(), said(1, "one"))
    other = replaced(file.path)
    with pytest.raises(KnownError) as caught:
        file.commit(head(), said(2, "two"))
    assert str(caught.value) == f"{file.path} {GONE}"
    file.copy_to(tmp_path / "copy.rapp")
    with MeetingFile.open(tmp_path / "copy.rapp") as copy:
        assert copy.snapshot() == sample().with_changes(said(1, "one"), 2)
    assert file.path.read_bytes() == other


def test_closing_leaves_a_file_alone_that_is_not_ours_and_keeps_the_meeting(file: MeetingFile, tmp_path: Path) -> None:
    file.commit(head(), said(1, "one"))
    other = replaced(file.path)
    file.close()
    assert file.path.read_bytes() == other
    with MeetingFile.open(file.path) as theirs, MeetingFile.open(tmp_path / "dialogue.kept.rapp") as kept:
        assert theirs.snapshot() == sample()
        assert kept.snapshot() == sample().with_changes(said(1, "one"), 2)


def test_a_replaced_file_is_left_alone_through_a_link_too(file: MeetingFile, tmp_path: Path) -> None:
    file.close()
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.rapp"
    link.symlink_to(file.path)
    with MeetingFile.open(link) as linked:
        linked.commit(head(), said(1, "one"))
        replaced(file.path)
    with MeetingFile.open(file.path) as theirs:
        assert theirs.snapshot() == sample()


def test_closing_makes_a_file_whole_that_was_moved(file: MeetingFile, tmp_path: Path) -> None:
    file.commit(head(), said(1, "one"))
    moved = file.path.rename(tmp_path / "elsewhere.rapp")
    file.close()
    assert not file.path.exists()
    with MeetingFile.open(moved) as again, MeetingFile.open(tmp_path / "dialogue.kept.rapp") as kept:
        assert again.snapshot() == kept.snapshot() == sample().with_changes(said(1, "one"), 2)
    meeting(file.path)  # the log has not kept the name


def test_closing_does_not_mind_that_the_folder_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    file = MeetingFile.create(folder / "dialogue.rapp", sample(), head())
    shutil.rmtree(folder)
    file.close()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_loses_nothing(file: MeetingFile) -> None:
    resource = pytest.importorskip("resource")
    file.commit(head(), said(1, "kept"))
    kept, limits = file.snapshot(), resource.getrlimit(resource.RLIMIT_FSIZE)
    log = file.path.with_name(file.path.name + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (log + 5000, limits[1]))
    try:
        with pytest.raises(KnownError) as caught:
            file.commit(head(), said(2, "refused"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert str(caught.value) == (
        f"The meeting could not be written to {file.path}: free some space or save a copy elsewhere; "
        "what you typed is still in the line."
    )
    assert file.snapshot() == kept
    assert file.commit(head(), said(2, "refused")) == 3
    file.close()
    with MeetingFile.open(file.path) as again:
        assert again.snapshot() == kept.with_changes(said(2, "refused"), 3)


@pytest.fixture
def plain_users_folder() -> Iterator[Path]:
    """A folder of somebody to whom permissions apply, which they do not to the superuser."""
    if not hasattr(os, "geteuid"):
        pytest.skip("permissions of this kind are not there")
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(65534)
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
            Path(folder).chmod(0o700)
    finally:
        if superuser:
            os.seteuid(0)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o700), (0o644, 0o500), (0o444, 0o500), (0, 0o700)])
def test_a_meeting_that_cannot_be_changed_is_said(plain_users_folder: Path, file_mode: int, folder_mode: int) -> None:
    path = plain_users_folder / "dialogue.rapp"
    meeting(path)
    path.chmod(file_mode)
    plain_users_folder.chmod(folder_mode)
    with pytest.raises(KnownError, match="copy it to a folder that you can write to and open the copy"):
        MeetingFile.open(path)


def test_a_folder_that_cannot_be_written_to_is_said(plain_users_folder: Path) -> None:
    plain_users_folder.chmod(0o500)
    with pytest.raises(KnownError, match="Nothing can be saved in"):
        meeting(plain_users_folder / "new.rapp")
