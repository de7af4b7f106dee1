"""Hands on the keyboard: keys go to whatever has it, as in the room."""

from typing import TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

AWKWARD = (
    "عملية الاستعراض ‏(المادة 37)‏",
    "Z\u0327a\u0301lgo e\u0301 ñ",
    'She said "no" — ‘why’, \\ {{ slots }} [^note] <b>&amp;</b>',
    "x" * 400,
    "👩‍⚖️🇺🇳",
)
PAGES: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()  # nobody else holds them
Made = TypeVar("Made", bound=QWidget)


def shown(qtbot: QtBot, widget: Made, width: int = 1024, height: int = 700) -> Made:
    """The widget on a page of its own on the screen."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # offscreen windows know no smallest size
    layout.addWidget(widget)
    page.resize(width, height)
    qtbot.addWidget(page)
    PAGES[widget] = page
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return widget


def focus() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(text: str) -> None:
    """Type a text; what no key stands for comes as from an input method."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focus(), letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(focus(), event)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key, and let happen what it sets off: Qt closes the editor of a cell only then."""
    QTest.keyClick(focus(), key, modifier)
    QApplication.processEvents()
