"""Correcting, dividing, retagging and deleting where the entries stand."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rapporteur.commands.interventions import DeleteInterventions
from rapporteur.commands.points import DeletePoints, LeaveAsTyped, MarkDifferent, MarkSame, Retag, SplitPoint
from rapporteur.commands.setup import Together
from rapporteur.errors import KnownError
from rapporteur.model.entities import Point
from rapporteur.model.vocabulary import Act, Role
from tests.domain.capture.sample import noted
from tests.ui.capture.room import Room
from ui.actions import KEYS
from ui.capture.corrections import deletion_of, floor_corrected, line_to_correct, split_at, start_of_words
from ui.capture.log_rows import Row

KEY = Qt.Key
ENTER, ESCAPE = KEY.Key_Return, KEY.Key_Escape
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _open(room: Room, number: int) -> None:
    room.view.choose_points([room.numbered(number).id])
    room.view.focus_log()
    QTest.keyClick(room.view.log, KEY.Key_F2)


def _open_floor(room: Room, place: int = 0) -> None:
    room.view.log.choose([list(room.meeting.interventions)[place]])
    room.view.edit_entry()


def _press(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(room.view.log.editor.line, key, modifiers)


def _put(room: Room, line: str) -> None:
    editor = room.view.log.editor.line
    editor.selectAll()
    QTest.keyClicks(editor, line)
    _press(room, ENTER)


# Where it stands


def test_a_point_is_corrected_as_its_line(room: Room) -> None:
    _open(room, 2)
    editor = room.view.log.editor
    assert editor.line.text() == '@VER*participant >2 !concern #"free choice" the "misuse" of data'
    assert editor.line.text()[editor.line.cursorPosition() :] == 'the "misuse" of data'
    _put(room, "@VER*participant >2 !ask #training whether it works")
    point = room.numbered(2)
    assert (point.act, point.theme, point.text) == (Act.ASK, "training", "whether it works")
    assert not editor.isVisible()
    assert room.view.log.hasFocus()
    assert room.view.chosen_points() == [point.id]


def test_the_time_that_goes_with_a_correction_is_that_of_the_intervention(room: Room) -> None:
    before = room.meeting.interventions[room.numbered(2).intervention]
    _open(room, 2)
    _put(room, "other words")
    assert (room.numbered(2).id, "other words", datetime.fromisoformat(before.at)) in room.asked
    assert room.meeting.interventions[before.id] == before


def test_the_editor_stands_over_its_row(room: Room) -> None:
    _open(room, 2)
    log = room.view.log
    assert log.editor.geometry().contains(log.visualRect(log.currentIndex()).center())
    room.resize(1200, 700)
    assert log.editor.width() == log.visualRect(log.currentIndex()).width()


def test_a_double_click_opens_the_editor(room: Room) -> None:
    log = room.view.log
    place = log.visualRect(log.rows.index(1)).center()
    QTest.mouseClick(log.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(log.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert log.editor.isVisible()
    assert log.editor.line.hasFocus()


def test_a_problem_stands_under_the_line_and_the_editor_stays(room: Room) -> None:
    _open(room, 2)
    _put(room, "@nobody words")
    editor = room.view.log.editor
    assert editor.isVisible()
    assert editor.problem.text().startswith("Nobody in the directory")
    assert editor.line.text() == "@nobody words"
    assert room.view.pane.chips.sentence == ""
    QTest.keyClicks(editor.line, "x")
    assert not editor.problem.isVisible()


def test_the_last_row_and_its_problem_can_be_seen(room: Room) -> None:
    room.resize(1200, 420)
    _open(room, 6)
    _put(room, "@nobody words")
    assert room.view.log.viewport().rect().contains(room.view.log.editor.geometry())


def test_escape_changes_nothing_and_loses_nothing(room: Room) -> None:
    before = room.meeting
    _open(room, 2)
    QTest.keyClicks(room.view.log.editor.line, "more of ")
    _press(room, ESCAPE)
    assert not room.view.log.editor.isVisible()
    assert room.meeting is before
    _open(room, 2)
    assert room.view.log.editor.line.text().endswith('more of the "misuse" of data')
    room.view.log.editor.line.undo()
    assert room.view.log.editor.line.text().endswith('#"free choice" the "misuse" of data')


def test_enter_on_an_unchanged_line_asks_for_nothing(room: Room) -> None:
    _open(room, 2)
    _press(room, ENTER)
    assert room.asked == []
    assert not room.view.log.editor.isVisible()


def test_a_line_that_means_the_same_closes_the_editor(room: Room) -> None:
    _open(room, 2)
    _put(room, '@ver*part >2 !conc #free the "misuse" of data')
    assert not room.view.log.editor.isVisible()


def test_offers_help_with_a_correction_too(room: Room) -> None:
    _open(room, 2)
    line = room.view.log.editor.line
    line.selectAll()
    QTest.keyClicks(line, "@hf")
    assert line.popup.isVisible()
    _press(room, ESCAPE)
    assert not line.popup.isVisible()
    assert room.view.log.editor.isVisible()
    QTest.keyClicks(line, "j >de")
    _press(room, KEY.Key_Tab)
    assert line.text() == "@hfj >2 "


def test_a_point_that_is_deleted_meanwhile_closes_its_editor(room: Room) -> None:
    _open(room, 2)
    gone = room.numbered(2)
    command = DeletePoints([gone.id])
    room.show(room.meeting.with_changes(command.changes(room.meeting), 9))
    assert not room.view.log.editor.isVisible()


def test_an_editor_stays_open_while_the_meeting_goes_on(room: Room) -> None:
    _open(room, 2)
    QTest.keyClicks(room.view.log.editor.line, "x")
    room.view.show_state(room.state)
    assert room.view.log.editor.isVisible()
    assert room.view.log.editor.line.text().count("x") == 1


# Interventions


def test_an_intervention_is_corrected_as_the_line_of_the_floor(room: Room) -> None:
    _open_floor(room)
    assert room.view.log.editor.line.text() == "10:00:00 @HFJ*participant >2"
    _put(room, '10:05 @ver* >"3 (a)"')
    first = next(iter(room.meeting.interventions.values()))
    assert (first.at[11:16], first.role) == ("10:05", Role.PANELLIST)
    assert room.meeting.speakers[first.speaker].code == "VER"
    assert room.meeting.agenda[first.item].number == "3 (a)"
    assert not room.view.log.editor.isVisible()


def test_an_intervention_can_pass_to_somebody_new_under_a_new_item(room: Room) -> None:
    _open_floor(room)
    _put(room, '@+"Baltic Forum"/ngo >+Closing')
    first = next(iter(room.meeting.interventions.values()))
    assert room.meeting.speakers[first.speaker].organization == "Baltic Forum"
    assert room.meeting.agenda[first.item].heading == "Closing"
    assert len([asked for asked in room.asked if isinstance(asked, Together)]) == 1


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("@hfj words", "Here stands only who has the floor"),
        ("!ask", "Here stands only"),
        ("s/a/b/", "Here stands only"),
        ("=1", "Here stands only"),
        ("@nobody", "Nobody in the directory"),
        (">9", "no agenda item 9"),
    ],
)
def test_what_an_intervention_cannot_become_is_said_under_the_line(room: Room, line: str, part: str) -> None:
    _open_floor(room)
    _put(room, line)
    assert part in room.view.log.editor.problem.text()
    assert room.view.log.editor.isVisible()


def test_the_moment_of_an_intervention_stays_as_it_was_written() -> None:
    meeting = noted()
    first = next(iter(meeting.interventions.values()))
    command = floor_corrected("@ver", meeting, first)
    (change,) = command.changes(meeting)
    assert getattr(change.after, "at", None) == first.at


# Dividing


def test_a_point_is_divided_at_the_cursor(room: Room) -> None:
    _open(room, 1)
    line = room.view.log.editor.line
    line.setCursorPosition(line.text().index("consult"))
    _press(room, ENTER, CONTROL)
    first, second = room.numbered(1), room.numbered(7)
    assert (first.text, second.text) == ("States to", "consult civil society")
    assert (second.act, second.theme) == (first.act, first.theme)
    assert not room.view.log.editor.isVisible()


def test_what_was_typed_into_the_words_is_divided_too(room: Room) -> None:
    _open(room, 1)
    line = room.view.log.editor.line
    QTest.keyClicks(line, "all ")
    line.setCursorPosition(line.text().index("States"))
    room.view.split_entry()
    assert room.numbered(1).text == "all"


@pytest.mark.parametrize("place", ["start", "sign", "end"])
def test_words_must_stand_on_both_sides(room: Room, place: str) -> None:
    _open(room, 1)
    line = room.view.log.editor.line
    line.setCursorPosition({"start": start_of_words(line.text()), "sign": 3, "end": len(line.text())}[place])
    _press(room, ENTER, CONTROL)
    assert "words must stand on both sides" in room.view.log.editor.problem.text()
    assert len(room.points) == 6


def test_dividing_does_not_lose_what_was_changed_before_the_words() -> None:
    meeting = noted()
    point = next(iter(meeting.points.values()))
    line = line_to_correct(meeting, point).replace("#training", "#other")
    with pytest.raises(KnownError, match="Press Enter first"):
        split_at(line, len(line) - 4, meeting, point)


def test_words_behind_a_backslash_are_divided_without_it() -> None:
    meeting = noted("@+A/ngo \\#1 priority and more")
    point = next(iter(meeting.points.values()))
    line = line_to_correct(meeting, point)
    command = split_at(line, line.index("and"), meeting, point)
    assert command == SplitPoint(point.id, "#1 priority ", "and more")


def test_dividing_a_chosen_point_opens_it_first(room: Room) -> None:
    room.view.choose_points([room.numbered(1).id])
    room.view.split_entry()
    assert room.view.log.editor.isVisible()
    assert "cursor between" in room.view.pane.chips.sentence


# Deleting


def test_chosen_points_are_deleted_without_a_question(room: Room) -> None:
    room.view.choose_points([room.numbered(2).id, room.numbered(3).id])
    room.view.delete_entry()
    assert [point.number for point in room.points] == [1, 4, 5, 6]
    assert room.view.pane.chips.sentence == "Deleted 2 points. Ctrl+Z takes it back."
    room.undo()
    assert len(room.points) == 6


def _rows(room: Room) -> list[Row]:
    return [room.view.log.rows.row(place) for place in range(room.view.log.rows.rowCount())]


@pytest.mark.parametrize(
    ("places", "words", "left"),
    [
        ([1], "Deleted 1 point.", 5),
        ([0], "Deleted 1 intervention with its points.", 5),
        ([0, 1, 3], "Deleted 3 entries.", 4),
    ],
)
def test_what_was_deleted_is_said(room: Room, places: list[int], words: str, left: int) -> None:
    rows = _rows(room)
    room.view.log.choose([rows[place].id for place in places])
    room.view.delete_entry()
    assert room.view.pane.chips.sentence.startswith(words)
    assert len(room.points) == left


def test_points_of_an_intervention_go_with_it_in_one_step() -> None:
    meeting = noted()
    floor, other = list(meeting.interventions.values())[:2]
    points = list(meeting.points.values())
    assert deletion_of([points[0]]) == DeletePoints([points[0].id])
    assert deletion_of([floor, points[0]]) == DeleteInterventions([floor.id])
    together = deletion_of([other, points[0]])
    assert together == Together(
        "Delete an intervention", [DeletePoints([points[0].id]), DeleteInterventions([other.id])]
    )


# Retagging


def test_another_theme_is_given_in_the_place_of_the_line(room: Room, qtbot: QtBot) -> None:
    room.view.choose_points([room.numbered(1).id, room.numbered(2).id])
    room.view.retag()
    prompt = room.view.pane.prompt
    qtbot.waitUntil(prompt.line.hasFocus)
    assert prompt.line.text() == ""
    QTest.keyClicks(prompt.line, "choi")
    assert prompt.line.popup.isVisible()
    QTest.keyClick(prompt.line, KEY.Key_Tab)
    assert prompt.line.text() == "free choice"
    QTest.keyClick(prompt.line, ENTER)
    assert room.asked == [Retag((room.numbered(1).id, room.numbered(2).id), theme="free choice")]
    assert room.numbered(1).theme == "free choice"
    assert room.view.pane.line.isVisible()
    assert room.view.log.hasFocus()


@pytest.mark.parametrize(("typed", "theme"), [("", ""), ("-", ""), ("new theme", "new theme"), ("free", "free choice")])
def test_a_theme_is_new_known_or_none(room: Room, typed: str, theme: str) -> None:
    room.view.choose_points([room.numbered(1).id])
    room.view.retag()
    assert room.view.pane.prompt.line.text() == "training"
    QTest.keyClick(room.view.pane.prompt.line, KEY.Key_Backspace)
    QTest.keyClicks(room.view.pane.prompt.line, typed)
    QTest.keyClick(room.view.pane.prompt.line, ENTER)
    assert room.numbered(1).theme == theme


def test_leaving_the_theme_keeps_what_was_typed(room: Room) -> None:
    room.view.pane.line.setText("@hfj half a line")
    room.view.choose_points([room.numbered(1).id])
    room.view.retag()
    QTest.keyClicks(room.view.pane.prompt.line, "somethi")
    QTest.keyClick(room.view.pane.prompt.line, ESCAPE)
    assert room.asked == []
    assert room.view.pane.line.text() == "@hfj half a line"
    room.view.retag()
    assert room.view.pane.prompt.line.text() == "somethi"


def test_going_to_the_line_leaves_the_prompt(room: Room) -> None:
    room.view.choose_points([room.numbered(1).id])
    room.view.retag()
    room.view.focus_line()
    assert room.view.pane.line.isVisible()
    assert room.view.pane.line.hasFocus()


# Same and different


def test_chosen_points_become_one_and_two_again(room: Room) -> None:
    room.view.choose_points([room.numbered(2).id, room.numbered(3).id])
    room.view.mark_same()
    assert room.asked == [MarkSame([room.numbered(3).id], room.numbered(2).id)]
    assert room.numbered(3).same_as == room.numbered(2).id
    assert "Point 2 and what repeats it are one now" in room.view.pane.chips.sentence
    room.view.choose_points([room.numbered(3).id])
    room.view.mark_different()
    assert isinstance(room.asked[-1], MarkDifferent)
    assert room.numbered(3).same_as is None


def test_one_point_alone_is_the_same_as_nothing(room: Room) -> None:
    room.view.choose_points([room.numbered(2).id])
    room.view.mark_same()
    assert room.asked == []
    assert "two points or more" in room.view.pane.chips.sentence


@pytest.mark.parametrize(
    "verb", ["edit_entry", "split_entry", "delete_entry", "retag", "mark_different", "leave_as_typed"]
)
def test_without_a_chosen_entry_the_way_to_one_is_said(room: Room, verb: str) -> None:
    getattr(room.view, verb)()
    assert KEYS["go_log"] in room.view.pane.chips.sentence
    assert room.asked == []


def test_chosen_points_are_printed_as_typed_and_in_form_again(room: Room) -> None:
    ids = [room.numbered(2).id, room.numbered(3).id]
    room.view.choose_points(ids)
    room.view.leave_as_typed()
    assert room.asked == [LeaveAsTyped(ids, as_typed=True)]
    assert room.numbered(3).wording.as_typed is True
    assert "Printed as typed" in room.view.pane.chips.sentence
    room.view.choose_points(ids)
    room.view.leave_as_typed()
    assert room.asked[-1] == LeaveAsTyped(ids, as_typed=False)
    assert room.numbered(3).wording.as_typed is None
    assert "in form again" in room.view.pane.chips.sentence


def test_where_some_are_printed_as_typed_all_become_so(room: Room) -> None:
    room.view.choose_points([room.numbered(2).id])
    room.view.leave_as_typed()
    room.view.choose_points([room.numbered(2).id, room.numbered(3).id])
    room.view.leave_as_typed()
    assert room.numbered(3).wording.as_typed is True


def test_a_refused_request_is_not_said_to_be_done(room: Room) -> None:
    room.view.command_requested.disconnect()
    room.view.command_requested.connect(lambda _command: room.view.show_problem("It cannot be done."))
    room.view.choose_points([room.numbered(2).id])
    room.view.delete_entry()
    assert room.view.pane.chips.sentence == "It cannot be done."


def test_rows_are_chosen_from_the_keyboard(room: Room) -> None:
    room.view.focus_log()
    QTest.keyClick(room.view.log, KEY.Key_Up, SHIFT)
    QTest.keyClick(room.view.log, KEY.Key_Up, SHIFT)
    assert [row.number for row in room.view.log.chosen_rows() if isinstance(row, Point)] == [5, 6]
