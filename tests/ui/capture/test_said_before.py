"""Earlier points offered while the words are typed, and what the keys make of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rapporteur.capture.already_said import Offer
from tests.domain.capture.sample import AWKWARD, noted
from tests.ui.capture.room import Room
from ui.capture.said_offers import SaidOffers
from ui.capture.said_popup import SaidPopup

KEY = Qt.Key
NOTES = """
item 2: Review
10:00 @+"Human Forum"/ngo >2 !call States to consult civil society before the questionnaire is completed
@+Verlund/state !concern visas that come too late for participants from the South
@+"Third Forum"/ngo =1
@+"Fourth Forum"/ngo !emphasize the need for interpretation into sign language
"""


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    """A meeting in which something was said that can be said again."""
    room = Room(qtbot, noted(NOTES))
    yield room
    room.window.close()


def _offers(room: Room) -> SaidOffers:
    return room.view.said.all[0]


def _popup(room: Room) -> SaidPopup:
    return _offers(room).popup


def _typed(qtbot: QtBot, room: Room, words: str) -> tuple[Offer, ...]:
    """What is offered once these words are typed."""
    QTest.keyClicks(room.view.pane.line, words)
    qtbot.waitUntil(_popup(room).isVisible)
    return _popup(room).offers


def _press(room: Room, key: Qt.Key) -> None:
    QTest.keyClick(room.view.pane.line, key)


def test_what_was_said_before_is_offered_with_how_many_said_it(qtbot: QtBot, room: Room) -> None:
    best = _typed(qtbot, room, "@ver consult NGOs before the questionnaire")[0]
    assert (best.point.number, best.speakers, best.own) == (1, 2, False)
    assert "said by 2: States to consult" in _popup(room).accessibleDescription()


def test_what_the_speaker_said_already_is_marked(qtbot: QtBot, room: Room) -> None:
    best = _typed(qtbot, room, "@hf consulting civil society before the questionnaire")[0]
    assert best.own
    assert "this speaker too" in _popup(room).accessibleDescription()


def test_taking_an_offer_puts_its_number_among_the_signs_and_undo_takes_it_back(qtbot: QtBot, room: Room) -> None:
    line = "@ver consult NGOs before the questionnaire"
    _typed(qtbot, room, line)
    room.view.take_offer(0)
    assert room.view.pane.line.text() == "@ver =1 consult NGOs before the questionnaire"
    assert [chip.words for chip in room.view.pane.chips.chips if chip.sign == "="] == [f"1 “{room.points[0].text}”"]
    assert not _popup(room).isVisible()
    assert room.view.pane.line.cursorPosition() == len(room.view.pane.line.text())
    room.view.pane.line.undo()
    assert room.view.pane.line.text() == line
    room.view.pane.line.redo()
    _press(room, KEY.Key_Return)
    assert room.points[-1].same_as == room.points[0].id


def test_what_is_not_the_same_is_no_longer_offered_and_written_with_the_point(qtbot: QtBot, room: Room) -> None:
    _typed(qtbot, room, "@ver consult NGOs before the questionnaire")
    room.view.refuse_offer()
    assert room.view.pane.line.text() == "@ver =!1 consult NGOs before the questionnaire"
    qtbot.waitUntil(lambda: 1 not in [offer.point.number for offer in _popup(room).offers])
    assert "=!" in [chip.sign for chip in room.view.pane.chips.chips]
    _press(room, KEY.Key_Return)
    assert room.points[-1].told_apart == (room.points[0].id,)
    assert not _popup(room).isVisible()


def test_enter_is_never_taken(qtbot: QtBot, room: Room) -> None:
    _typed(qtbot, room, "@ver consult NGOs before the questionnaire")
    _press(room, KEY.Key_Return)
    assert room.points[-1].same_as is None
    assert room.points[-1].text == "consult NGOs before the questionnaire"
    assert not _popup(room).isVisible()


def test_escape_puts_the_offers_away_for_this_line(qtbot: QtBot, room: Room) -> None:
    _typed(qtbot, room, "@ver consult NGOs before the questionnaire")
    _press(room, KEY.Key_Escape)
    assert not _popup(room).isVisible()
    QTest.keyClicks(room.view.pane.line, " is completed")
    qtbot.wait(250)
    assert not _popup(room).isVisible()
    room.view.pane.line.clear()
    assert _typed(qtbot, room, "consult NGOs before the questionnaire")


def test_what_the_signs_may_mean_goes_first(qtbot: QtBot, room: Room) -> None:
    _typed(qtbot, room, "consult NGOs before the questionnaire")
    _press(room, KEY.Key_Home)
    QTest.keyClicks(room.view.pane.line, "#")
    QTest.keyClicks(room.view.pane.line, " @")
    assert room.view.pane.line.is_offering
    assert not _popup(room).isVisible()
    qtbot.wait(250)
    assert not _popup(room).isVisible()


@pytest.mark.parametrize(
    "line", ["@ver", "too few", "=1 consult NGOs before the questionnaire", "@nobody consult NGOs"]
)
def test_nothing_is_offered_where_nothing_is_asked(qtbot: QtBot, room: Room, line: str) -> None:
    QTest.keyClicks(room.view.pane.line, line)
    qtbot.wait(250)
    assert not _popup(room).isVisible()
    room.view.take_offer(0)
    assert room.view.pane.line.text() == line
    assert "Nothing is offered" in room.view.pane.chips.sentence


def test_the_offers_stand_above_the_line(qtbot: QtBot, room: Room) -> None:
    _typed(qtbot, room, "@ver consult NGOs before the questionnaire")
    line, popup = room.view.pane.line, _popup(room)
    assert popup.geometry().bottom() < line.mapTo(room.view, line.rect().topLeft()).y()
    assert popup.geometry().right() < room.view.width()
    assert popup.accessibleName()


def test_a_row_that_is_corrected_is_offered_what_was_said_before_it(qtbot: QtBot, room: Room) -> None:
    room.view.choose_points([room.points[3].id])
    room.view.edit_entry()
    line = room.view.log.editor.line
    line.selectAll()
    QTest.keyClicks(line, "consult NGOs before the questionnaire")
    popup = room.view.said.all[1].popup
    qtbot.waitUntil(popup.isVisible)
    assert [offer.point.number for offer in popup.offers] == [1]
    room.view.take_offer(0)
    assert line.text() == "=1 consult NGOs before the questionnaire"


def test_two_rows_are_told_apart(room: Room) -> None:
    first, second = room.points[0], room.points[1]
    room.view.choose_points([first.id, second.id])
    room.view.tell_apart()
    assert room.points[1].told_apart == (first.id,)
    assert "not the same" in room.view.pane.chips.sentence


@pytest.mark.parametrize("chosen", [0, 1, 3])
def test_exactly_two_rows_can_be_told_apart(room: Room, chosen: int) -> None:
    room.view.choose_points([point.id for point in room.points[:chosen]])
    room.view.tell_apart()
    assert room.asked == []
    assert room.view.pane.chips.sentence.startswith("Choose")


def test_awkward_words_are_shown_and_the_worker_goes_on(qtbot: QtBot) -> None:
    words = [text for text in AWKWARD if "\n" not in text]
    lines = "".join(f"#- \\{text}\n" for text in words)
    room = Room(qtbot, noted(f'item 2: Review\n@+"Human Forum"/ngo >2 first words\n{lines}'))
    for text in words:
        room.view.pane.line.clear()
        room.view.pane.line.insert(f"\\{text}")
        QTest.keyClicks(room.view.pane.line, " again and again")
        qtbot.wait(130)
        assert not room.view.grab().isNull()
    room.view.pane.line.clear()
    assert _typed(qtbot, room, "the 10 000 cases")
