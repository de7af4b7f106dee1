"""The style check of a window at work: it counts, marks, mends and forgets, and ends with the meeting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.commands.points import MendText
from rapporteur.commands.session import Session
from rapporteur.model.ids import PointId
from rapporteur.model.vocabulary import Act
from tests.helpers.meetings import Dialogue
from tests.ui.widgets.hands import focus, press
from ui.app import App
from ui.check import style_check
from ui.check.check_panel import CheckPanel
from ui.room import Room

Key = Qt.Key


def spoilt() -> Dialogue:
    """A meeting with slips in a heading, in two points, and in a phrase set by hand."""
    dialogue = Dialogue("Debate on the organisation of dams")
    dialogue.point("A", "that States had recieved the reports of the commitee", Act.MENTION, theme="reports")
    dialogue.point("B", "the need for a programme to count beavers", theme="beavers", attribution="many speakers")
    dialogue.point("C", "the color of dams", theme="colours")
    return dialogue


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The program with the spoilt meeting on the screen, looked through once."""
    monkeypatch.setattr(style_check, "PAUSE", 20)
    Session.create(tmp_path / "spoilt.rapp", spoilt().meeting, "Begin").close()
    made = App(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made.window)
    made.window.resize(1440, 900)
    made.window.show()
    open_and_wait(qtbot, made, tmp_path / "spoilt.rapp")
    yield made
    made.window.close()


def open_and_wait(qtbot: QtBot, app: App, path: Path) -> None:
    """Open a meeting and wait until it was looked through, with the keyboard in its line."""
    app.open(path)
    with qtbot.waitSignal(room(app).check.counted, timeout=20_000):
        pass
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    room(app).capture.focus_line()


def room(app: App) -> Room:
    """The open meeting."""
    assert app.room is not None
    return app.room


def panel(app: App) -> CheckPanel:
    """The panel, opened by its key where it is not open."""
    check = room(app).check
    if not check.is_open:
        app.window.actions_["check"].trigger()
    assert check.panel is not None
    return check.panel


def left(app: App) -> list[str]:
    """The words of what the panel lists."""
    return [row.wrong for row in panel(app).list._rows]


def count(app: App) -> str:
    """What the ledger says."""
    found = room(app).capture.ledger.found
    return found.text() if found.isVisible() else ""


def go_to(app: App, words: str) -> None:
    """Go down to the finding about these words."""
    rows = panel(app).list._rows
    panel(app).list.go_to(next(place for place, row in enumerate(rows) if row.wrong == words))


def settled(qtbot: QtBot, app: App) -> None:
    """Wait until what has changed was looked through."""
    with qtbot.waitSignal(room(app).check.checker.found, timeout=20_000):
        pass


def texts(app: App) -> list[str]:
    """What was said."""
    return [point.text for point in room(app).bridge.state.meeting.points.values()]


def test_what_was_found_is_counted_marked_and_listed_in_the_order_of_the_draft(app: App) -> None:
    assert count(app) == "5 to look at"
    assert left(app) == ["organisation", "recieved", "commitee", "Many speakers", "color"]
    assert focus() is panel(app).list
    assert [one.cursor.selectedText() for one in room(app).draft.extraSelections()] == ["organisation"]


def test_a_remedy_goes_to_the_words_and_the_next_finding_is_at_hand(qtbot: QtBot, app: App) -> None:
    go_to(app, "color")
    press(Key.Key_Up)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert texts(app)[2] == "the colour of dams"
    assert left(app) == ["organisation", "recieved", "commitee", "Many speakers"]
    assert count(app) == "4 to look at"
    settled(qtbot, app)
    assert left(app) == ["organisation", "recieved", "commitee", "Many speakers"]
    row = panel(app).list.row
    assert row is not None
    assert row.wrong == "Many speakers"


def test_a_slip_in_a_heading_and_a_phrase_set_by_hand_are_mended_too(qtbot: QtBot, app: App) -> None:
    panel(app)
    press(Key.Key_Return)
    (item,) = room(app).bridge.state.meeting.agenda.values()
    assert item.heading == "Debate on the organization of dams"
    settled(qtbot, app)
    go_to(app, "Many speakers")
    press(Key.Key_Return)
    point = list(room(app).bridge.state.meeting.points.values())[1]
    assert point.wording.attribution is None
    settled(qtbot, app)
    assert left(app) == ["recieved", "commitee", "color"]


def test_undo_brings_the_finding_back(qtbot: QtBot, app: App) -> None:
    panel(app)
    press(Key.Key_Return)
    settled(qtbot, app)
    app.window.actions_["undo"].trigger()
    settled(qtbot, app)
    assert left(app)[0] == "organisation"
    assert panel(app).isVisible()


def test_a_word_that_may_have_been_meant_is_put_by_its_figure(qtbot: QtBot, app: App) -> None:
    go_to(app, "recieved")
    detail = panel(app).detail
    qtbot.waitUntil(lambda: detail.words[0].isVisible(), timeout=20_000)
    assert detail.words[0].text() == "received  1"
    press(Key.Key_1)
    assert texts(app)[0] == "that States had received the reports of the commitee"
    assert left(app) == ["organisation", "commitee", "Many speakers", "color"]


def test_what_is_set_aside_or_learned_is_left_also_after_a_restart(qtbot: QtBot, app: App) -> None:
    go_to(app, "color")
    press(Key.Key_A)
    go_to(app, "commitee")
    press(Key.Key_L)
    settled(qtbot, app)
    assert left(app) == ["organisation", "recieved", "Many speakers"]
    assert count(app) == "3 to look at"
    path = room(app).bridge.session.path
    app.close_meeting()
    open_and_wait(qtbot, app, path)
    assert left(app) == ["organisation", "recieved", "Many speakers"]
    press(Key.Key_Left)
    assert left(app) == ["color"]
    press(Key.Key_A)
    assert left(app) == ["organisation", "recieved", "Many speakers", "color"]


def test_what_cannot_be_put_right_is_said_in_the_panel(app: App) -> None:
    go_to(app, "color")
    row = panel(app).list.row
    assert row is not None
    point = PointId(list(room(app).bridge.state.meeting.points)[2])
    room(app).bridge.session.run(MendText(point, "color", "colour"))  # behind the window's back
    press(Key.Key_Return)
    assert panel(app).detail.reason.text() == "“color” is not in the words as typed: look at point 3."
    assert "color" in left(app)


def test_to_the_words_means_to_the_points_in_the_log(app: App) -> None:
    go_to(app, "color")
    press(Key.Key_G)
    here = room(app)
    assert not here.check.is_open
    assert here.capture.log.hasFocus()
    assert here.capture.chosen_points() == [list(here.bridge.state.meeting.points)[2]]
    assert "color" in here.draft.extraSelections()[0].cursor.selectedText()


def test_what_nobody_said_is_shown_in_the_draft(app: App) -> None:
    go_to(app, "organisation")
    press(Key.Key_G)
    assert room(app).draft.hasFocus()
    assert "set-up" in room(app).capture.pane.chips.sentence
    assert room(app).draft.extraSelections()[0].cursor.selectedText() == "organisation"
    press(Key.Key_Down)
    assert "organisation" not in room(app).draft.extraSelections()[0].cursor.selectedText()


def test_the_count_opens_the_panel(app: App) -> None:
    QTest.mouseClick(room(app).capture.ledger.found, Qt.MouseButton.LeftButton)
    assert room(app).check.is_open


def test_a_dot_in_the_margin_opens_the_panel_on_its_finding(app: App) -> None:
    go_to(app, "color")
    finding = panel(app).list._rows[-1].finding
    press(Key.Key_Escape)
    assert room(app).draft.extraSelections() == []
    room(app).draft.finding_pressed.emit(finding)
    row = panel(app).list.row
    assert row is not None
    assert row.finding == finding


def test_it_is_opened_from_the_set_up_beside_the_draft(app: App) -> None:
    app.window.actions_["setup"].trigger()
    app.window.actions_["check"].trigger()
    assert app.window.page is room(app).capture
    assert room(app).check.is_open


def test_a_new_line_is_looked_through_while_the_keyboard_stays_in_the_line(qtbot: QtBot, app: App) -> None:
    QTest.keyClicks(focus(), "@B !stress the value of honor")
    press(Key.Key_Return)
    settled(qtbot, app)
    assert focus() is room(app).capture.pane.line
    assert count(app) == "6 to look at"


def test_where_all_is_mended_the_ledger_says_nothing_and_the_panel_says_so(app: App) -> None:
    panel(app)
    for _ in range(5):
        press(Key.Key_A)
    assert count(app) == ""
    assert "Nothing in the draft is to be mended." in panel(app).empty.text()
    assert QApplication.focusWidget() is panel(app).filter
    press(Key.Key_Escape)
    assert focus() is room(app).capture.pane.line


def test_a_meeting_can_be_left_while_it_is_looked_through(qtbot: QtBot, app: App) -> None:
    panel(app)
    press(Key.Key_Return)
    QApplication.processEvents()
    app.close_meeting()
    assert app.room is None
    qtbot.wait(100)
