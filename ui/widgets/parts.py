"""The smallest parts of a page, each with its look. Text is shown as it is typed, never read as markup."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme

Layout = TypeVar("Layout", bound=QLayout)


def label(text: str = "", look: str = "") -> QLabel:
    """Words on the page that break into lines where they must."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("look", look)
    return made


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("look", "rule")
    return made


def button(text: str, look: str = "") -> QPushButton:
    """A button that Enter presses as well as Space."""
    made = QPushButton(text)
    made.setProperty("look", look)
    made.setAutoDefault(True)
    return made


def key_words(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def in_column(*parts: QWidget, gap: int = theme.GAP_S) -> QVBoxLayout:
    """Parts one below the other."""
    return _filled(QVBoxLayout(), parts, gap)


def in_row(*parts: QWidget, gap: int = theme.GAP_S) -> QHBoxLayout:
    """Parts side by side."""
    return _filled(QHBoxLayout(), parts, gap)


def _filled(layout: Layout, parts: tuple[QWidget, ...], gap: int) -> Layout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        layout.addWidget(part)
    return layout
