"""The first page: every way to begin is a key away, and nothing that was typed is lost."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.widgets.hands import AWKWARD, focus, press, shown, write
from ui.actions import ACTIONS
from ui.start.recent import Recent
from ui.start.recent_cards import RecentModel, facts
from ui.start.start_view import StartView

TODAY = date(2026, 3, 19)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> StartView:
    """The page on the screen; new meetings are kept in an empty folder."""
    made = shown(qtbot, StartView(TODAY))
    made.panel.folder.setText(str(tmp_path / "meetings"))
    made.setFocus()
    return made


@pytest.fixture
def recent(tmp_path: Path) -> list[Recent]:
    """A meeting whose file is there, and one whose file is not."""
    (tmp_path / "a.rapp").touch()
    return [
        Recent(str(tmp_path / "a.rapp"), "Wells", "2026-03-19", "draft", 7, 8),
        Recent(str(tmp_path / "b.rapp"), "Rivers", "2025-11-02", "final"),
    ]


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    """What a signal carries, each time."""
    got: list[tuple[object, ...]] = []
    signal.connect(lambda *values: got.append(values))
    return got


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("new", "new_requested"),
        ("open", "open_requested"),
        ("source", "import_requested"),
        ("sample", "sample_requested"),
    ],
)
def test_each_way_to_begin_is_a_button_that_enter_presses(view: StartView, name: str, signal: str) -> None:
    got = heard(getattr(view, signal))
    getattr(view, name).setFocus()
    press(Qt.Key.Key_Return)
    assert got == [()]


def test_the_ways_stand_in_the_words_of_the_actions_with_their_keys(view: StartView) -> None:
    specs = {spec.id: spec for spec in ACTIONS}
    for way, id_ in ((view.new, "new"), (view.open, "open"), (view.source, "import")):
        assert (way.text(), way.accessibleDescription()) == (specs[id_].text, specs[id_].keys)


def test_tab_goes_through_the_ways_in_their_order(view: StartView, recent: list[Recent]) -> None:
    view.show_recent(recent)
    view.setFocus()
    seen = []
    for _ in range(6):
        seen.append(focus())
        press(Qt.Key.Key_Tab)
    assert seen == [view.cards, view.new, view.open, view.source, view.sample, view.cards]


def test_enter_opens_the_latest_meeting_and_down_the_next(view: StartView, recent: list[Recent]) -> None:
    got = heard(view.recent_requested)
    view.show_recent(recent)
    view.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert got == [(recent[0].path,), (recent[1].path,)]


def test_a_click_opens_a_card(view: StartView, recent: list[Recent]) -> None:
    got = heard(view.recent_requested)
    view.show_recent(recent)
    place = view.cards.visualRect(view.cards.model().index(1, 0)).center()
    QTest.mouseClick(view.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert got == [(recent[1].path,)]


def test_delete_takes_a_card_off(view: StartView, recent: list[Recent]) -> None:
    got = heard(view.forget_requested)
    view.show_recent(recent)
    view.setFocus()
    press(Qt.Key.Key_Delete)
    assert got == [(recent[0].path,)]


def test_a_card_says_its_facts_and_whether_the_file_is_there(recent: list[Recent]) -> None:
    assert facts(recent[0], is_there=True) == "19 March 2026  ·  Draft  ·  7 of 8 points accounted for"
    assert facts(recent[1], is_there=True) == "2 November 2025  ·  Final"
    assert facts(recent[1], is_there=False) == "not found  ·  2 November 2025"


@pytest.mark.parametrize("title", AWKWARD)
def test_any_title_can_stand_on_a_card(view: StartView, title: str) -> None:
    view.show_recent([Recent(title, title, title, title, 1, 2)])
    assert not view.grab().isNull()


def test_the_model_keeps_the_promises_of_models(
    qtbot: QtBot,  # noqa: ARG001 - models want an application
    qtmodeltester: ModelTester,
    recent: list[Recent],
) -> None:
    model = RecentModel()
    model.show_recent(recent)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_title_and_enter_begin_a_meeting(view: StartView, tmp_path: Path) -> None:
    got = heard(view.meeting_requested)
    press(Qt.Key.Key_Return)
    write("Dialogue on wells")
    press(Qt.Key.Key_Return)
    assert got == [("Dialogue on wells", TODAY, str(tmp_path / "meetings" / "2026-03-19 Dialogue on wells.rapp"), "en")]
    assert (tmp_path / "meetings").is_dir()


@pytest.mark.parametrize("title", AWKWARD)
def test_any_title_begins_a_meeting(view: StartView, title: str) -> None:
    got = heard(view.meeting_requested)
    view.ask_for_title()
    write(title)
    press(Qt.Key.Key_Return)
    assert got[0][:2] == (title, TODAY)
    Path(str(got[0][2])).touch()


def test_day_folder_and_file_can_be_typed(view: StartView, tmp_path: Path) -> None:
    got = heard(view.meeting_requested)
    view.ask_for_title()
    write("Wells")
    for edit, words in ((view.panel.day, "2026-04-01"), (view.panel.file, "mine")):
        edit.setFocus()
        press(Qt.Key.Key_A, CTRL)
        write(words)
    view.panel.title.setFocus()
    write(" again")
    press(Qt.Key.Key_Return)
    assert got == [("Wells again", date(2026, 4, 1), str(tmp_path / "meetings" / "mine.rapp"), "en")]


def test_a_meeting_can_begin_in_another_language(view: StartView) -> None:
    got = heard(view.meeting_requested)
    view.ask_for_title()
    write("Dialogue sur les puits")
    view.panel.language.setFocus()
    press(Qt.Key.Key_Down)
    view.panel.title.setFocus()
    press(Qt.Key.Key_Return)
    assert got[0][3] == "fr"


def test_the_proposed_name_follows_and_avoids_files_that_are_there(view: StartView, tmp_path: Path) -> None:
    (tmp_path / "2026-03-19 Wells.rapp").touch()
    view.panel.folder.setText(str(tmp_path))
    view.ask_for_title()
    write("Wells")
    assert view.panel.file.text() == "2026-03-19 Wells (2).rapp"


@pytest.mark.parametrize(
    ("title", "day", "file", "problem"),
    [
        ("  ", "2026-03-19", "a", "The meeting needs a title: type one."),
        ("Wells", "19 March", "a", "A date is written year-month-day, such as 2026-03-19."),
        ("Wells", "2026-03-19", "", "The file needs a name: type one."),
        ("Wells", "2026-03-19", "taken", "There is a file of this name already: type another name."),
    ],
)
def test_what_is_missing_is_said_at_its_field(
    view: StartView, tmp_path: Path, title: str, day: str, file: str, problem: str
) -> None:
    got = heard(view.meeting_requested)
    (tmp_path / "taken.rapp").touch()
    panel = view.panel
    for edit, words in ((panel.title, title), (panel.day, day), (panel.folder, str(tmp_path)), (panel.file, file)):
        edit.setText(words)
    panel.begin()
    assert got == []
    assert problem in [edit.accessibleDescription() for edit in (panel.title, panel.day, panel.file)]


def test_a_folder_that_cannot_be_made_is_said(view: StartView, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    got = heard(view.meeting_requested)
    view.ask_for_title()
    view.panel.folder.setText(str(tmp_path / "file" / "folder"))
    write("Wells")
    press(Qt.Key.Key_Return)
    assert got == []
    assert view.panel.folder.accessibleDescription() == "This folder cannot be made: choose another."


def test_escape_goes_back_and_keeps_the_title(view: StartView, recent: list[Recent]) -> None:
    view.show_recent(recent)
    view.ask_for_title()
    view.setFocus()
    write("Wells")
    press(Qt.Key.Key_Escape)
    assert focus() is view.cards
    view.ask_for_title()
    assert view.panel.title.text() == "Wells"


def test_a_problem_is_shown_until_the_page_goes_on(view: StartView) -> None:
    view.show_problem("The file is open elsewhere: close it there.")
    assert view.problem == "The file is open elsewhere: close it there."
    view.ask_for_title()
    assert view.problem == ""


def test_the_usual_folder_is_made(view: StartView) -> None:
    assert view.folder().is_dir()
