"""A panel takes the keyboard and gives it back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.hands import focus, press, shown, write
from ui.widgets.overlay import Overlay

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Page(QWidget):
    """A page with a field, and a panel with two."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.first, self.second = QLineEdit(), QLineEdit(), QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.panel = Overlay(self, "Panel", QSize(400, 300))
        self.panel.body.addWidget(self.first)
        self.panel.body.addWidget(self.second)
        self.panel.setFocusProxy(self.first)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A page on the screen with the keyboard in its field."""
    made = shown(qtbot, Page())
    made.field.setFocus()
    return made


def test_escape_closes_gives_the_keyboard_back_and_keeps_what_was_typed(qtbot: QtBot, page: Page) -> None:
    page.panel.open()
    write("words")
    with qtbot.waitSignal(page.panel.closed):
        press(Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert focus() is page.field
    assert page.first.text() == "words"


def test_escape_does_not_reach_the_window_while_the_panel_has_the_keyboard(
    page: Page, shortcut: Callable[[Qt.Key], list[None]]
) -> None:
    reached = shortcut(Qt.Key.Key_Escape)
    page.panel.open()
    press(Qt.Key.Key_Escape)
    assert reached == []
    press(Qt.Key.Key_Escape)
    assert reached == [None]


def test_the_keyboard_stays_where_somebody_took_it(page: Page) -> None:
    other = QLineEdit(page)
    other.show()
    page.panel.open()
    other.setFocus()
    page.panel.dismiss()
    assert focus() is other


def test_what_had_the_keyboard_may_be_gone(page: Page) -> None:
    other = QLineEdit(page)
    other.show()
    other.setFocus()
    page.panel.open()
    other.setParent(None)
    del other
    page.panel.dismiss()
    assert page.panel.isHidden()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_tab_goes_round_within_the_panel(page: Page, modifier: Qt.KeyboardModifier) -> None:
    page.panel.open()
    seen = set()
    for _ in range(3):
        press(Qt.Key.Key_Backtab if modifier else Qt.Key.Key_Tab, modifier)
        seen.add(focus())
        assert page.panel.isAncestorOf(focus())
    assert len(seen) == 3
    assert focus() is page.first


def test_a_panel_follows_its_host_and_leaves_the_menus_free(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.menuBar().addMenu("Meeting")
    window.setMinimumSize(1, 1)
    panel = Overlay(window, "Panel", QSize(4000, 3000), Qt.AlignmentFlag.AlignTop)
    panel.body.addWidget(QWidget(minimumHeight=200))
    window.resize(800, 500)
    window.show()
    panel.open()
    for width in (800, 1000):
        window.resize(width, 500)
        assert panel.width() == width
        assert panel.y() == window.menuBar().height()
