"""The list of recent meetings is a convenience: it is kept where it can be, and its loss harms nothing."""

from pathlib import Path

import pytest

from tests.ui.widgets.hands import AWKWARD
from ui.start.recent import MOST, Recent, forget, recent_meetings, remember


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where the list is kept, in a folder that is not there yet."""
    return tmp_path / "settings" / "recent.json"


def meeting(path: str = "/a.rapp", title: str = "Wells") -> Recent:
    """A meeting that was open."""
    return Recent(path, title, "2026-03-19", "reviewed", placed=7, points=8)


def test_the_latest_stands_first_and_each_meeting_once(store: Path) -> None:
    for entry in (meeting("/a.rapp"), meeting("/b.rapp"), meeting("/a.rapp", "Wells again")):
        remember(entry, store)
    assert recent_meetings(store) == [meeting("/a.rapp", "Wells again"), meeting("/b.rapp")]


@pytest.mark.parametrize("title", AWKWARD)
def test_any_title_comes_back_as_it_was(store: Path, title: str) -> None:
    remember(meeting(title, title), store)
    assert recent_meetings(store) == [meeting(title, title)]


def test_a_meeting_is_forgotten_by_its_path(store: Path) -> None:
    remember(meeting("/a.rapp"), store)
    remember(meeting("/b.rapp"), store)
    forget(Path("/a.rapp"), store)
    assert recent_meetings(store) == [meeting("/b.rapp")]


def test_the_list_ends_somewhere(store: Path) -> None:
    for number in range(MOST + 3):
        remember(meeting(f"/{number}.rapp"), store)
    assert [entry.path for entry in recent_meetings(store)] == [f"/{n}.rapp" for n in range(MOST + 2, 2, -1)]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"null",
        b"[1]",
        b'["a"]',
        b'{"path": "/a"}',
        b'[{"path": "/a.rapp"}]',
        b'[{"path": "/a", "title": "", "date": "", "status": "", "placed": "many", "points": 1}]',
        b"[" * 100_000,
    ],
)
def test_a_damaged_list_is_an_empty_one_and_is_begun_anew(store: Path, damage: bytes) -> None:
    store.parent.mkdir()
    store.write_bytes(damage)
    assert recent_meetings(store) == []
    remember(meeting(), store)
    assert recent_meetings(store) == [meeting()]


def test_nothing_is_left_beside_the_list_and_a_place_that_cannot_be_written_is_left_alone(tmp_path: Path) -> None:
    remember(meeting(), tmp_path / "recent.json")
    assert [path.name for path in tmp_path.iterdir()] == ["recent.json"]
    remember(meeting(), tmp_path / "recent.json" / "recent.json")
    assert recent_meetings(tmp_path / "recent.json" / "recent.json") == []


@pytest.mark.parametrize(("name", "there"), [("a.rapp", True), ("b.rapp", False), ("", False), ("a\0", False)])
def test_a_meeting_knows_whether_its_file_is_there(tmp_path: Path, name: str, there: bool) -> None:
    (tmp_path / "a.rapp").touch()
    assert meeting(str(tmp_path / name)).is_there is there


def test_without_a_place_given_the_list_is_kept_among_the_settings_of_the_user() -> None:
    remember(meeting())
    assert meeting() in recent_meetings()
    forget(Path("/a.rapp"))
    assert meeting() not in recent_meetings()
