"""The file around the database: made beside and named when whole, opened by one program at a time (see `claim`)."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from rapporteur.errors import KnownError
from rapporteur.store import failures, migrations
from rapporteur.store.claim import PATIENCE

# A recorded point touches some seventeen pages, a few hundred bytes in each: smaller ones make a shorter write.
_PAGE = 2048

# Every so many pages, the commit that crosses the number copies the log into the file. At 16 MiB that is one commit
# in some four hundred, so that the slowest hundredth is not made of these.
_CHECKPOINT = 8000


def connect(path: Path) -> Database:
    """A connection that leaves the transactions to us and belongs to the thread that made it."""
    return Database(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None), execute_plugins=False)


def open_database(path: Path) -> Database:
    """The meeting file, ours alone until it is closed, in the present format; a KnownError says why not."""
    db = connect(path)
    try:
        _take(db, path)
    except BaseException:
        db.close()
        raise
    return db


def look_at(path: Path) -> None:
    """Raises KnownError where there is no file at all."""
    if path.is_dir():
        raise KnownError(f"{path.name} is a folder; choose a file whose name ends in .rapp.")
    if not path.exists():
        raise KnownError(f"There is no meeting at {path}; it may have been moved or renamed.")


def new_database(path: Path) -> Database:
    """An empty meeting file."""
    db = connect(path)
    db.execute(f"PRAGMA page_size = {_PAGE}")
    migrations.migrate(db)
    db.execute("PRAGMA foreign_keys = ON")
    return db


@contextmanager
def made_beside(path: Path) -> Iterator[Path]:
    """A path to write to. What stands there when the block ends takes the name `path`, unless that is taken.

    Raises KnownError where the name is taken, the folder does not take files, or the log of an earlier meeting of that
    name is still there, which would be taken for that of the new one. After any error nothing is left.
    """
    try:
        if path.exists():
            raise failures.taken(path)
        for log in filter(Path.exists, logs_of(path)):
            raise failures.left_over(path, log)
        with TemporaryDirectory(prefix=".rapporteur-", dir=path.parent) as folder:
            made = Path(folder, path.name)
            yield made
            _name(made, path)
    except FileExistsError as error:
        raise failures.taken(path) from error
    except (OSError, sqlite3.OperationalError) as error:
        raise failures.no_room(path.parent) from error


def logs_of(path: Path) -> list[Path]:
    """Where SQLite keeps what is not yet in the meeting file itself."""
    return [path.with_name(f"{path.name}-{log}") for log in ("wal", "shm", "journal")]


def free_name(path: Path, why: str) -> Path:
    """The first free name of name.why.rapp, name.why-2.rapp, ..."""
    first = path.with_name(f"{path.stem}.{why}{path.suffix}")
    later = (path.with_name(f"{path.stem}.{why}-{again}{path.suffix}") for again in count(2))
    return first if not first.exists() else next(name for name in later if not name.exists())


def settle(db: Database) -> None:
    """Bring what is in the log into the file itself. What cannot be brought there now is safe in the log."""
    with suppress(sqlite3.OperationalError):
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def set_logs_aside(path: Path) -> None:
    """Keep what is under the name now from taking the logs of another meeting for its own."""
    for log in filter(Path.exists, logs_of(path)):
        log.rename(free_name(log, "left"))


def copy_to(db: Database, path: Path) -> None:
    """Copy the meeting, as it is now, to a new file."""
    with made_beside(path) as made, closing(sqlite3.connect(made)) as copy:
        db.conn.backup(copy)


def _take(db: Database, path: Path) -> None:
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    number = _format_of(db, path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("BEGIN IMMEDIATE")  # what cannot be written to, or is in use, says so here
    db.execute("COMMIT")
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise failures.damaged(path)
    if number < migrations.FORMAT:
        copy_to(db, free_name(path, f"format-{number}"))
        migrations.migrate(db)
    db.execute("PRAGMA foreign_keys = ON")


def _format_of(db: Database, path: Path) -> int:
    mark, number = (int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version"))
    if mark != migrations.APPLICATION_ID:
        raise failures.not_ours(path)
    if number > migrations.FORMAT:
        raise KnownError("This meeting was made by a newer version of Rapporteur; update the program to open it.")
    return number


def _name(made: Path, path: Path) -> None:
    """A hard link never replaces a file; a disk that has none (most memory sticks) must do with a rename."""
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:
        _rename(made, path)
    _sync_folder(path.parent)


def _rename(made: Path, path: Path) -> None:
    """A rename replaces what is there: so the name is made first, which succeeds only where it is free."""
    path.touch(exist_ok=False)
    try:
        made.replace(path)
    except BaseException:
        path.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable. Windows does so by itself and cannot open folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
