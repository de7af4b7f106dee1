"""The Qt binding must keep the count of references to None; some versions lose one with each call."""

import sys

import pytest
from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None lives for ever from Python 3.12 on")
def test_calls_that_return_nothing_leave_the_count_of_none_alone(qtbot: QtBot) -> None:  # noqa: ARG001
    picture = QPixmap(4, 4)
    before = sys.getrefcount(None)
    for _ in range(1000):
        with QPainter(picture) as painter:
            painter.setPen(QColor("red"))
    assert sys.getrefcount(None) > before - 100
