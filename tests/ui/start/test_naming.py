"""The name of the file comes from the title and the day, and every system allows it."""

from datetime import date
from pathlib import Path

import pytest

from tests.ui.widgets.hands import AWKWARD
from ui.start.naming import file_name, free_name

DAY = date(2026, 3, 19)


@pytest.mark.parametrize(
    ("title", "day", "name"),
    [
        ("Dialogue on wells", DAY, "2026-03-19 Dialogue on wells.rapp"),
        ("Dialogue on wells", None, "Dialogue on wells.rapp"),
        ("", DAY, "2026-03-19 Meeting.rapp"),
        ("...", None, "Meeting.rapp"),
        ("Articles 5/6: “rights”\nand <duties>?", DAY, "2026-03-19 Articles 5 6 “rights” and duties.rapp"),
        ("../../etc/passwd", None, ".. .. etc passwd.rapp"),
        ("x" * 400, None, "x" * 120 + ".rapp"),
        ("審" * 100, None, "審" * 40 + ".rapp"),
    ],
)
def test_a_name_is_proposed(title: str, day: date | None, name: str) -> None:
    assert file_name(title, day) == name


@pytest.mark.parametrize("title", AWKWARD)
def test_a_file_can_be_made_under_any_proposed_name(tmp_path: Path, title: str) -> None:
    (tmp_path / file_name(title, DAY)).touch()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    for expected in ("Wells.rapp", "Wells (2).rapp", "Wells (3).rapp"):
        assert free_name(tmp_path, "Wells.rapp") == expected
        (tmp_path / expected).touch()
    assert free_name(tmp_path / "nowhere", "Wells.rapp") == "Wells.rapp"
