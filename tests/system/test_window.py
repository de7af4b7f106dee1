"""A rapporteur at work: a real window on a real screen, driven by a real keyboard, from "new meeting" to a Word file.

The photographs go to the folder of RAPPORTEUR_PICTURES where it is set, so that they can be looked at.
"""

import os
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from rapporteur.commands.session import Session
from tests.helpers.desktop import Desktop, desktop, missing_tools

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")

LINES = (
    '>+"Exchange of views on the reuse of water"',
    '@+"Baltic Forum"/ngo !stress #training the importance of training local operators, in particular in rural areas',
    "!concern #health the use of unsafe water on vegetables",
    "s/unsafe/untreated/",
    '@+"Harbour University"/academia #training =1 operators need proper training',
    '@?"third row"/ngo =1',
    '@+"River Watch"/ngo !call #funding States to fund small treatment plants',
)
WANTED = (
    "Some speakers highlighted the importance of training local operators, in particular in rural areas.",
    "One speaker expressed concern about the use of untreated water on vegetables.",
    "One speaker called upon States to fund small treatment plants.",
)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where the photographs go."""
    folder = Path(os.environ.get("RAPPORTEUR_PICTURES", tmp_path / "pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    """A screen with an empty home."""
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    with desktop(home) as made:
        yield made


def test_from_a_new_meeting_to_a_word_file(screen: Desktop, pictures: Path, tmp_path: Path) -> None:
    target = tmp_path / "summary.docx"
    with screen.running(folder=tmp_path) as program:
        screen.focus("Rapporteur")
        screen.photograph(pictures / "1-start.png")
        screen.key("ctrl+n")
        screen.type("Dialogue on the reuse of water", enter=True)
        screen.focus("Dialogue on the reuse of water")
        for line in LINES:
            screen.type(line, enter=True)
            time.sleep(0.1)
        screen.photograph(pictures / "2-room.png")
        screen.key("F4")
        screen.photograph(pictures / "3-setup.png")
        screen.key("Escape")
        screen.key("ctrl+shift+e")
        screen.focus("Export the draft")
        screen.key("ctrl+a")
        screen.type(str(target))
        screen.photograph(pictures / "4-export.png")
        screen.key("Return")
        wait_for(target)
        screen.focus("Dialogue on the reuse of water")
        screen.photograph(pictures / "5-exported.png")
        screen.key("ctrl+q")
        assert program.wait(20) == 0
    text = zipfile.ZipFile(target).read("word/document.xml").decode("utf-8")
    for sentence in WANTED:
        assert sentence in text
    (file,) = (tmp_path / "home" / "Documents").rglob("*.rapp")
    with Session.open(file) as session:
        assert next(iter(session.meeting.points.values())).text.startswith("the importance of training")
        assert len(session.meeting.points) == 5
        assert sum(speaker.unidentified for speaker in session.meeting.speakers.values()) == 1


def test_a_meeting_killed_in_the_middle_has_every_line_that_was_taken(screen: Desktop, tmp_path: Path) -> None:
    with screen.running(folder=tmp_path) as program:
        screen.focus("Rapporteur")
        screen.key("ctrl+n")
        screen.type("Dialogue on the reuse of water", enter=True)
        screen.focus("Dialogue on the reuse of water")
        screen.type('@+"Baltic Forum"/ngo the importance of clean water', enter=True)
        screen.type("the need for more laboratories", enter=True)
        time.sleep(0.5)
        screen.type("the value of what was not yet")
        program.kill()
        program.wait(20)
    (file,) = (tmp_path / "home" / "Documents").rglob("*.rapp")
    with Session.open(file) as session:
        texts = [point.text for point in session.meeting.points.values()]
    assert texts == ["the importance of clean water", "the need for more laboratories"]


def test_what_the_style_check_finds_is_put_right_by_one_key(screen: Desktop, pictures: Path, tmp_path: Path) -> None:
    with screen.running(folder=tmp_path) as program:
        screen.focus("Rapporteur")
        screen.key("ctrl+n")
        screen.type("Dialogue on the reuse of water", enter=True)
        screen.focus("Dialogue on the reuse of water")
        screen.type('>+"Exchange of views"', enter=True)
        screen.type('@+"Baltic Forum"/ngo the importance of the organisation of relief', enter=True)
        screen.type("!concern the loss of color in untreated water", enter=True)
        screen.type("the training of Verlundese operatorrs", enter=True)
        time.sleep(3)  # a pause, and the dictionary
        screen.photograph(pictures / "6-marked.png")
        screen.key("F9")
        screen.photograph(pictures / "7-check.png")
        screen.key("Down", "Down", "Return", "Return", "l")
        time.sleep(1)
        screen.photograph(pictures / "8-mended.png")
        screen.key("Escape", "ctrl+q")
        assert program.wait(20) == 0
    (file,) = (tmp_path / "home" / "Documents").rglob("*.rapp")
    with Session.open(file) as session:
        texts = [point.text for point in session.meeting.points.values()]
        assert session.meeting.style.learned == ("operatorrs",)
    assert texts[0] == "the importance of the organization of relief"
    assert texts[1] == "the loss of colour in untreated water"


def wait_for(path: Path, seconds: float = 20) -> None:
    """Wait until a file is there."""
    end = time.monotonic() + seconds
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} did not come"
        time.sleep(0.1)
