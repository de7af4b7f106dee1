"""A file is written whole or the one that was there stays."""

import errno
import os
import stat
from pathlib import Path
from typing import NoReturn

import pytest

from rapporteur.errors import KnownError
from rapporteur.exchange.files import write_beside

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")


def failing(number: int) -> object:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def assert_only(folder: Path, name: str, content: bytes) -> None:
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {name: content}


@pytest.mark.parametrize("name", ["record.json", "نص é 👩‍⚖️.docx", "." + "x" * 250])
def test_a_new_file_and_then_another_in_its_place(tmp_path: Path, name: str) -> None:
    write_beside(tmp_path / name, b"first, and longer")
    assert_only(tmp_path, name, b"first, and longer")
    write_beside(tmp_path / name, b"second\r\n\x00")
    assert_only(tmp_path, name, b"second\r\n\x00")


def test_a_name_without_a_folder_is_in_the_present_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_beside(Path("record.json"), b"{}")
    assert_only(tmp_path, "record.json", b"{}")


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o666, 0o755])
def test_permissions_stay(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_beside(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@POSIX
def test_a_new_file_is_as_open_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_beside(tmp_path / "record.json", b"{}")
    assert (tmp_path / "record.json").stat().st_mode == (tmp_path / "other").stat().st_mode


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "far" / "record.json")
    write_beside(tmp_path / "link.json", b"{}")
    assert (tmp_path / "link.json").is_symlink()
    assert_only(tmp_path / "far", "record.json", b"{}")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"^a\.json was not saved: there is no such folder; choose another one\.$"):
        write_beside(tmp_path / "gone" / "a.json", b"{}")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(KnownError, match="no such folder"):
        write_beside(tmp_path / "file" / "a.json", b"{}")
    assert_only(tmp_path, "file", b"old")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(KnownError, match="a folder or device has this name"):
        write_beside(tmp_path / "a.json", b"{}")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@POSIX
def test_links_that_go_in_a_circle_give_way_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.json").symlink_to(tmp_path / "a.json")
    write_beside(tmp_path / "a.json", b"{}")
    assert_only(tmp_path, "a.json", b"{}")


def test_a_name_too_long_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="the name is too long"):
        write_beside(tmp_path / ("x" * 300), b"{}")
    assert not list(tmp_path.iterdir())


FAILURES = [
    ("os.fsync", errno.ENOSPC, "the disk is full"),
    ("os.fsync", errno.EIO, "Input/output error; choose another place"),
    ("pathlib.Path.open", errno.EACCES, "writing there is not allowed"),
    ("pathlib.Path.open", errno.EROFS, "writing there is not allowed"),
    ("pathlib.Path.replace", errno.EACCES, "or the file is open in another program"),
    ("shutil.copymode", errno.EPERM, "writing there is not allowed"),
]


@pytest.mark.parametrize(("call", "number", "sentence"), FAILURES)
def test_what_fails_leaves_the_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, sentence: str
) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch, pytest.raises(KnownError, match=sentence):
        patch.setattr(call, failing(number))
        write_beside(path, b"new")
    assert_only(tmp_path, "record.json", b"old")


def test_a_file_under_write_protection_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "final.docx").write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(KnownError, match="writing there is not allowed"):
        write_beside(tmp_path / "final.docx", b"new")
    assert_only(tmp_path, "final.docx", b"old")


def test_a_folder_that_cannot_be_synced_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", failing(errno.EACCES))
    write_beside(tmp_path / "record.json", b"{}")
    assert_only(tmp_path, "record.json", b"{}")
