"""Keys that both the window and the room have a use for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.capture.room import Room
from ui.actions import ACTIONS

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., list[str]]


@pytest.fixture
def press(room: Room) -> Press:
    """Press a key where the keyboard is; gives the ids of the window's actions that it set off."""
    done: list[str] = []
    for spec in ACTIONS:
        action = QAction(spec.text, room.window)
        action.setShortcut(QKeySequence(spec.keys))
        action.triggered.connect(lambda _checked=False, id_=spec.id: done.append(id_))
        room.window.addAction(action)

    def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
        done.clear()
        focus = room.window.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClick(focus, key, modifiers)
        return list(done)

    return pressed


def test_an_untouched_line_leaves_undo_to_the_window(room: Room, press: Press) -> None:
    assert press(KEY.Key_Z, CONTROL) == ["undo"]
    QTest.keyClicks(room.view.pane.line, "ab")
    assert press(KEY.Key_Z, CONTROL) == []
    assert room.view.pane.line.text() == ""
    assert press(KEY.Key_Z, CONTROL) == ["undo"]


def test_delete_in_the_line_takes_a_letter_and_in_the_log_an_entry(room: Room, press: Press) -> None:
    QTest.keyClicks(room.view.pane.line, "ab")
    room.view.pane.line.setCursorPosition(0)
    assert press(KEY.Key_Delete) == []
    assert room.view.pane.line.text() == "b"
    room.view.focus_log()
    assert press(KEY.Key_Delete) == ["delete_entry"]


def test_escape_closes_what_is_open_and_then_goes_to_the_line(room: Room, press: Press) -> None:
    QTest.keyClicks(room.view.pane.line, "@")
    assert press(KEY.Key_Escape) == []
    assert press(KEY.Key_Escape) == ["go_line"]
    room.view.focus_log()
    room.view.edit_entry()
    assert press(KEY.Key_Escape) == []
    assert not room.view.log.editor.isVisible()
    room.view.retag()
    assert press(KEY.Key_Escape) == []
    assert room.view.pane.line.isVisible()
    assert press(KEY.Key_Escape) == ["go_line"]


def test_dividing_is_for_the_line_over_the_row(room: Room, press: Press) -> None:
    room.view.focus_log()
    assert press(KEY.Key_Return, CONTROL) == ["split_entry"]
    room.view.choose_points([room.numbered(1).id])
    room.view.edit_entry()
    line = room.view.log.editor.line
    line.setCursorPosition(line.text().index("consult"))
    assert press(KEY.Key_Return, CONTROL) == []
    assert room.numbered(1).text == "States to"


def test_the_entry_is_corrected_by_the_key_of_the_window(room: Room, press: Press) -> None:
    room.view.focus_log()
    assert press(KEY.Key_F2) == ["edit_entry"]
