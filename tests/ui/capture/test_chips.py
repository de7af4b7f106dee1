"""The strip below the line: what fits into it, and what is told where it does not."""

import pytest
from pytestqt.qtbot import QtBot

from ui.capture.chips import HEIGHT, Chips
from ui.capture.meaning import FORM, Chip, Look

SPEAKER = Chip("@", "HFJ · Human Forum")
LONG = "the need for " + "more and better training for judges, prosecutors and police " * 3


def _shown(qtbot: QtBot, width: int, *chips: Chip) -> Chips:
    strip = Chips()
    qtbot.addWidget(strip)
    strip.resize(width, HEIGHT)
    strip.show_chips(chips)
    strip.grab()
    return strip


@pytest.mark.parametrize(
    ("chip", "is_told"),
    [
        (Chip(FORM, LONG, Look.CARRIED), True),
        (Chip("!", "Say who is called upon.", Look.PROBLEM), True),
        (Chip("!", "call upon"), False),
    ],
)
def test_what_may_be_cut_short_is_told_whole(qtbot: QtBot, chip: Chip, is_told: bool) -> None:
    strip = _shown(qtbot, 400, SPEAKER, chip)
    assert (chip.words.strip() in strip.toolTip()) is is_told


@pytest.mark.parametrize("width", [10, 200, 400, 2000])
def test_any_width_is_painted(qtbot: QtBot, width: int) -> None:
    assert _shown(qtbot, width, SPEAKER, Chip(FORM, LONG)).chips[1].words == LONG


def test_no_chips_are_painted(qtbot: QtBot) -> None:
    assert _shown(qtbot, 400).chips == ()
