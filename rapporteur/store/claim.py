"""Our claim on a meeting file: nobody else has it open, and the name still leads to it.

SQLite's own lock is not enough. On POSIX systems it rests on the meeting file, and any part of the program that opens
and closes that file, be it only a file dialog that looks what it is, gives the lock away. So a file NAME.rapp-lock
beside it is locked as well, by a lock that ends with its own handle alone: at closing, or when the program dies. Such
a file that a dead program left behind holds nobody up. Where none can be made or locked, SQLite's lock must do.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from rapporteur.store import failures

PATIENCE = 0.5  # seconds to wait for a program that is just closing the file
_A_MOMENT = 0.02

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _remove(side: Path, handle: int) -> None:
        """Windows removes nothing that is open, so that it cannot be another's already."""
        os.close(handle)
        with suppress(OSError):
            side.unlink()

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _remove(side: Path, handle: int) -> None:
        """While it is locked, so that it is never another's."""
        with suppress(OSError):
            if _leads_to(side, handle):
                side.unlink()
        os.close(handle)


class Claim:
    """Held from the moment it is made until it is released."""

    def __init__(self, path: Path) -> None:
        """Raises KnownError where the file is in use, OSError where it is not there."""
        self._path = path
        self._meeting = path.stat()
        self.real = (
            path.resolve()
        )  # a link to the meeting is the meeting, as it is to SQLite, which keeps its log there
        self._side = self.real.with_name(f"{self.real.name}-lock")
        self._handle = _wait_for(self._side, path)

    @property
    def stands(self) -> bool:
        """Whether the name still leads to the file that was claimed, and not to nothing or to another one."""
        try:
            return os.path.samestat(self._path.stat(), self._meeting)
        except OSError:
            return False

    def release(self) -> None:
        """Let others have the file."""
        if self._handle is not None:
            _remove(self._side, self._handle)
            self._handle = None


def _wait_for(side: Path, path: Path) -> int | None:
    until = monotonic() + PATIENCE
    try:
        while (handle := _locked(side)) is None:
            if monotonic() > until:
                raise failures.in_use(path)
            sleep(_A_MOMENT)
    except OSError:
        return None
    return handle


def _locked(side: Path) -> int | None:
    """The handle of the side file once it is ours; None while another has it, or where that one has just removed it."""
    handle, ours = os.open(side, os.O_RDWR | os.O_CREAT, 0o666), False
    try:
        _lock(handle)
        ours = _leads_to(side, handle)
    except (BlockingIOError, PermissionError):
        pass
    except OSError:  # a disk that knows no locks, so that this one is nobody's
        side.unlink(missing_ok=True)
        raise
    finally:
        if not ours:
            os.close(handle)
    return handle if ours else None


def _leads_to(side: Path, handle: int) -> bool:
    try:
        return os.path.samestat(side.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
