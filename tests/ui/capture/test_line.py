"""The quick line at the keyboard: recording, offers, time, earlier lines, problems."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.capture.grammar import SIGNS
from rapporteur.model.vocabulary import Act
from tests.domain.capture.sample import AWKWARD, NOW, noted
from tests.ui.capture.room import Room
from ui.capture.line_pane import FIRST_SIGNS
from ui.capture.meaning import Look

KEY = Qt.Key
ENTER = KEY.Key_Return


def _type(room: Room, text: str) -> None:
    QTest.keyClicks(room.view.pane.line, text)


def _press(room: Room, key: Qt.Key) -> None:
    QTest.keyClick(room.view.pane.line, key)


def _record(room: Room, line: str) -> None:
    room.view.pane.line.setText(line)
    _press(room, ENTER)


def _offered(room: Room) -> list[str]:
    popup = room.view.pane.line.popup
    if not popup.isVisible():
        return []
    return [item.text(0) for item in map(popup.topLevelItem, range(popup.topLevelItemCount())) if item]


def test_a_line_is_recorded_from_the_keyboard_alone(room: Room) -> None:
    _type(room, "@hfj >2 !call #train States to act")
    _press(room, ENTER)
    point = room.points[-1]
    assert (point.act, point.theme, point.text) == (Act.CALL_UPON, "training", "States to act")
    assert room.meeting.speaker_of(point).code == "HFJ"
    assert room.view.pane.line.text() == ""
    assert room.view.pane.line.hasFocus()


def test_speaker_and_item_carry_over(room: Room) -> None:
    _record(room, "@hfj >2 first")
    _record(room, "second")
    assert room.points[-1].intervention == room.points[-2].intervention


def test_a_speaker_is_made_without_leaving_the_line(room: Room) -> None:
    _record(room, '@+"Baltic Forum"/ngo the need for time')
    _record(room, "@?/state the urgency of it")
    known, unknown = list(room.meeting.speakers.values())[-2:]
    assert (known.organization, known.unidentified) == ("Baltic Forum", False)
    assert (unknown.name, unknown.unidentified) == ("Unknown 2", True)
    assert room.view.ledger.unknown.text() == "2 to resolve"


def test_an_item_alone_is_gone_on_to(room: Room) -> None:
    _record(room, ">2")
    assert room.view.floor.number.text() == "2"
    assert len(room.points) == 6
    _record(room, "@ver the need for time")
    assert room.meeting.agenda[room.meeting.item_of(room.points[-1])].number == "2"


def test_the_last_point_is_mended_in_the_line(room: Room) -> None:
    _record(room, "s/civil/all of civil/")
    assert room.points[-1].text == "States to consult all of civil society"


def test_nothing_is_recorded_of_an_empty_line(room: Room) -> None:
    _type(room, "   ")
    _press(room, ENTER)
    assert room.asked == []


def test_the_time_is_that_of_the_first_key_press(room: Room) -> None:
    _type(room, "@")
    room.now = NOW + timedelta(minutes=2)
    _type(room, "hfj >2 words")
    _press(room, ENTER)
    assert room.meeting.last_intervention is not None
    assert room.meeting.last_intervention.at == NOW.isoformat()


def test_an_emptied_line_begins_anew(room: Room) -> None:
    _type(room, "a")
    _press(room, KEY.Key_Backspace)
    room.now = NOW + timedelta(minutes=2)
    _record(room, "@hfj >2 words")
    assert room.meeting.last_intervention is not None
    assert room.meeting.last_intervention.at == room.now.isoformat()


@pytest.mark.parametrize("text", [text for text in AWKWARD if "\n" not in text])
def test_awkward_words_are_recorded_as_they_are(room: Room, text: str) -> None:
    room.view.pane.line.setText(f"@hfj #{'theme'} \\{text}")
    assert room.view.pane.chips.chips[-1].look is not Look.PROBLEM
    _press(room, ENTER)
    assert room.points[-1].text == text
    assert not room.view.grab().isNull()


# Problems


def test_a_problem_leaves_the_line_as_it_was_typed(room: Room) -> None:
    _record(room, "@nobody words")
    assert room.view.pane.line.text() == "@nobody words"
    assert room.view.pane.chips.sentence.startswith("Nobody in the directory is called “nobody”")
    assert len(room.points) == 6


def test_a_problem_goes_with_the_next_key_press(room: Room) -> None:
    _record(room, "@nobody words")
    _press(room, KEY.Key_Home)
    assert room.view.pane.chips.sentence == ""
    assert room.view.pane.chips.chips[0].look is Look.PROBLEM


def test_a_notice_stays_until_the_next_key_press(room: Room) -> None:
    room.view.show_notice("Exported.")
    room.view.show_state(room.state)
    assert room.view.pane.chips.sentence == "Exported."
    _type(room, "@")
    assert room.view.pane.chips.sentence == ""


def test_what_was_typed_meanwhile_is_not_cleared_when_an_item_is_gone_on_to(room: Room) -> None:
    _type(room, "@hfj half a line")
    room.view.accepted()
    assert room.view.pane.line.text() == "@hfj half a line"


def test_the_first_signs_are_shown_until_something_is_recorded(qtbot: QtBot) -> None:
    room = Room(qtbot, noted(""))
    assert all(sign in room.view.pane.chips.sentence for sign in FIRST_SIGNS)
    assert set(FIRST_SIGNS) <= {sign.form for sign in SIGNS}
    _record(room, "@+Somebody/ngo words")
    assert room.view.pane.chips.sentence == ""


def test_the_meaning_is_said_before_enter(room: Room) -> None:
    _type(room, "@hfj new words")
    assert [chip.sign for chip in room.view.pane.chips.chips] == ["@", ">", "!"]
    assert "HFJ" in room.view.pane.chips.accessibleDescription()


# Offers


def test_offers_come_while_a_sign_is_typed_and_go_behind_it(room: Room) -> None:
    _type(room, "@")
    assert _offered(room) == ["HFJ", "VER", "AIN", "CHA", "TRO"]
    _type(room, "v")
    assert _offered(room)[0] == "VER"
    _type(room, "er ")
    assert _offered(room) == []


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Right])
def test_tab_or_right_takes_the_first_offer(room: Room, key: Qt.Key) -> None:
    _type(room, "@as")
    _press(room, key)
    assert room.view.pane.line.text() == "@AIN "
    assert room.view.pane.line.hasFocus()
    assert _offered(room) == []


def test_down_and_up_choose_another_offer(room: Room) -> None:
    _type(room, "@")
    _press(room, KEY.Key_Down)
    _press(room, KEY.Key_Down)
    _press(room, KEY.Key_Up)
    _press(room, KEY.Key_Tab)
    assert room.view.pane.line.text() == "@VER "


def test_up_from_the_first_offer_goes_to_the_last(room: Room) -> None:
    _type(room, "@")
    _press(room, KEY.Key_Up)
    _press(room, KEY.Key_Tab)
    assert room.view.pane.line.text() == "@TRO "


def test_enter_is_never_taken_from_the_line(room: Room) -> None:
    _type(room, "@hfj >2 words")
    room.view.pane.line.setCursorPosition(2)
    _type(room, "f")
    _press(room, KEY.Key_Backspace)
    assert _offered(room)
    _press(room, ENTER)
    assert room.asked[-1] == ("@hfj >2 words", NOW)
    assert _offered(room) == []


def test_escape_puts_the_offers_away_and_keeps_the_line(room: Room) -> None:
    _type(room, "@a")
    _press(room, KEY.Key_Escape)
    assert _offered(room) == []
    assert room.view.pane.line.text() == "@a"
    _press(room, KEY.Key_Escape)
    assert room.view.pane.line.text() == "@a"


def test_a_click_takes_an_offer_and_the_keyboard_stays(room: Room) -> None:
    _type(room, "@")
    popup = room.view.pane.line.popup
    place = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.view.pane.line.text() == "@VER "
    assert room.view.pane.line.hasFocus()


def test_offers_stand_above_the_line_and_within_the_room(room: Room) -> None:
    _type(room, "@")
    popup, line = room.view.pane.line.popup, room.view.pane.line
    assert popup.geometry().bottom() < line.mapTo(room.view, line.rect().topLeft()).y()
    assert room.view.rect().contains(popup.geometry())
    assert not popup.hasFocus()


def test_what_was_taken_can_be_taken_back_as_one_step(room: Room) -> None:
    _type(room, "@as")
    _press(room, KEY.Key_Tab)
    room.view.pane.line.undo()
    assert room.view.pane.line.text() == "@as"


def test_offers_go_when_the_keyboard_goes(room: Room, qtbot: QtBot) -> None:
    _type(room, "@")
    room.view.focus_log()
    qtbot.waitUntil(room.view.log.hasFocus)
    assert _offered(room) == []


@pytest.mark.parametrize(
    ("line", "first"),
    [(">", "1"), ("!conc", "concern"), ("#fre", "free choice"), ("=misuse", "2"), ("@+New/no", "ngo"), ("@ain*p", "p")],
)
def test_each_sign_has_its_offers(room: Room, line: str, first: str) -> None:
    _type(room, line)
    assert _offered(room)[0].startswith(first)


# Earlier lines


def test_earlier_lines_come_back_with_up(room: Room) -> None:
    _record(room, "@hfj >2 first")
    _record(room, "second")
    _type(room, "unsent")
    _press(room, KEY.Key_Up)
    assert room.view.pane.line.text() == "second"
    _press(room, KEY.Key_Up)
    _press(room, KEY.Key_Up)
    assert room.view.pane.line.text() == "@hfj >2 first"
    _press(room, KEY.Key_Down)
    _press(room, KEY.Key_Down)
    _press(room, KEY.Key_Down)
    assert room.view.pane.line.text() == "unsent"


def test_a_refused_line_is_not_kept_among_the_earlier_ones(room: Room) -> None:
    _record(room, "@nobody words")
    room.view.pane.line.setText("")
    _press(room, KEY.Key_Up)
    assert room.view.pane.line.text() == ""


# Keys for the window


def _is_overridden(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(room.view.pane.line, event)
    return event.isAccepted()


CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def test_undo_is_for_the_window_where_the_line_has_nothing_to_take_back(room: Room) -> None:
    assert not _is_overridden(room, KEY.Key_Z, CONTROL)
    _type(room, "a")
    assert _is_overridden(room, KEY.Key_Z, CONTROL)
    _record(room, "@hfj words")
    assert not _is_overridden(room, KEY.Key_Z, CONTROL)


def test_escape_is_for_the_window_unless_something_is_offered(room: Room) -> None:
    assert not _is_overridden(room, KEY.Key_Escape, NONE)
    _type(room, "@")
    assert _is_overridden(room, KEY.Key_Escape, NONE)
