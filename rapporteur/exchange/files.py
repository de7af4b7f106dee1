"""Every file the program makes is written beside its target and then takes the target's place.

So a full disk, a pulled cable or a crash leaves the file that was there as it was.
"""

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from rapporteur.errors import KnownError

_NO_FOLDER = "there is no such folder; choose another one"
_NOT_ALLOWED = "writing there is not allowed, or the file is open in another program; close it or choose another place"
_FULL = "the disk is full; free some space or choose another place"
_ADVICE = {
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EISDIR: "a folder or device has this name; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}


def write_beside(path: Path, data: bytes) -> None:
    """Put the data on the disk under this name, with the permissions of the file that had it before.

    A link stays a link, and what it leads to is written. Raises KnownError where that cannot be done; the file
    that was there is then untouched and nothing is left beside it.
    """
    target = Path(os.path.realpath(path))
    beside = target.parent / f".rapporteur-{secrets.token_hex(8)}.tmp"
    try:
        _refuse_what_is_not_to_be_replaced(target)
        _write_through(beside, data, target)
        beside.replace(target)
    except OSError as error:
        raise KnownError(_sentence(path, error)) from error
    finally:
        with suppress(OSError):
            beside.unlink()
    _sync_folder(target.parent)


def _refuse_what_is_not_to_be_replaced(target: Path) -> None:
    """Refuse folders, devices and files under write protection, which a replacement would pass over on some systems."""
    if target.exists() and not target.is_file():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _write_through(beside: Path, data: bytes, target: Path) -> None:
    """Write the data down to the disk, in a new file as open to others as the target is or a new one would be."""
    with beside.open("xb") as file:
        if target.exists():
            shutil.copymode(target, beside)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets a folder be synced."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sentence(path: Path, error: OSError) -> str:
    known = _ADVICE.get(error.errno or 0)
    return f"{path.name or path} was not saved: {known or f'{error.strerror}; choose another place'}."
