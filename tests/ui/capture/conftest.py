"""The room that the tests sit in."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.capture.room import Room


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    """The small meeting of the samples, in the capture view."""
    return Room(qtbot)
