"""A window whose shortcuts lie in wait."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication


@pytest.fixture
def shortcut() -> Callable[[Qt.Key], list[None]]:
    """Sets a shortcut on the active window; the list grows each time it is reached."""

    def set_trap(key: Qt.Key) -> list[None]:
        reached: list[None] = []
        window = QApplication.activeWindow()
        assert window is not None
        QShortcut(QKeySequence(key), window).activated.connect(lambda: reached.append(None))
        return reached

    return set_trap
