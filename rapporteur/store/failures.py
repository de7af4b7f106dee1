"""What SQLite and the system complain of, in the sentences that the user is shown."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rapporteur.errors import BugError, KnownError


def not_ours(path: Path) -> KnownError:
    """The file is of another kind."""
    return KnownError(f"{path.name} is not a meeting made by Rapporteur; choose another file.")


def damaged(path: Path) -> KnownError:
    """The file is ours and cannot be trusted."""
    return KnownError(f"{path.name} is damaged and cannot be opened; open its most recent copy instead.")


def in_use(path: Path) -> KnownError:
    """Somebody else holds the file."""
    return KnownError(f"{path.name} is open in another window or program; close it there first.")


def not_writable(path: Path) -> KnownError:
    """The file or its folder is closed to us."""
    return KnownError(
        f"{path.name} cannot be changed where it is; copy it to a folder that you can write to and open the copy."
    )


def taken(path: Path) -> KnownError:
    """Nothing is ever written over another file."""
    return KnownError(f"{path.name} exists already; choose another name.")


def left_over(path: Path, log: Path) -> KnownError:
    """The file is gone, its log is not, and may be all that is left of that meeting."""
    return KnownError(
        f"An earlier meeting named {path.name} has left unsaved changes here, in {log.name}; choose another name."
    )


def no_room(folder: Path) -> KnownError:
    """The folder is missing, closed to us, or full."""
    return KnownError(f"Nothing can be saved in {folder}; free some space there or choose another folder.")


def not_written(path: Path) -> KnownError:
    """A change did not reach the disk; nothing of it is in the file."""
    return KnownError(
        f"The meeting could not be written to {path}: free some space or save a copy elsewhere; "
        "what you typed is still in the line."
    )


def gone(path: Path) -> KnownError:
    """The file is no longer under its name; its log, left behind, would be lost to it."""
    return KnownError(
        f"{path} has been moved, deleted or replaced: put it back or save a copy elsewhere; "
        "what you typed is still in the line."
    )


_OPENING = {
    sqlite3.SQLITE_BUSY: in_use,
    sqlite3.SQLITE_LOCKED: in_use,
    sqlite3.SQLITE_NOTADB: not_ours,
    sqlite3.SQLITE_READONLY: not_writable,
    sqlite3.SQLITE_CANTOPEN: not_writable,
    sqlite3.SQLITE_PERM: not_writable,
    sqlite3.SQLITE_FULL: not_writable,
    sqlite3.SQLITE_IOERR: not_writable,
    sqlite3.SQLITE_CORRUPT: damaged,
}


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Opening and reading: every known complaint in a sentence, any other one as it came."""
    try:
        yield
    except OSError as error:
        raise not_writable(path) from error
    except sqlite3.Error as error:
        known = _OPENING.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the low byte is the primary code
        if known is None:
            raise
        raise known(path) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Committing: whatever the disk refuses."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise not_written(path) from error


@contextmanager
def keeping() -> Iterator[None]:
    """Between us and the database: a change that breaks the meeting is our fault, a value that has no bytes is not."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError) as error:
        raise BugError(f"the change breaks the meeting: {error}") from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise KnownError(
            "This holds a broken character or a number that is too large to be kept; please type it again."
        ) from error
