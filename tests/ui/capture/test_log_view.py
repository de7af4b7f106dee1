"""The log: rows for Qt, choosing, following, staying."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rapporteur.commands.lines import TakeNotes
from rapporteur.commands.points import DeletePoints
from rapporteur.commands.setup import Put
from rapporteur.model.entities import Point
from tests.domain.capture.sample import AWKWARD, NOW, after, noted
from tests.ui.capture.room import Room, state_of
from ui.capture.log_model import LogModel
from ui.capture.log_view import LogView

MANY = "\n".join(f"@{'hfj' if n % 3 else 'ver'} #training point number {n}" for n in range(120))
FULL = after(noted(), TakeNotes(MANY, NOW))


def _view(qtbot: QtBot, size: tuple[int, int] = (520, 300)) -> LogView:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(*size)
    view = LogView(page, page)
    view.resize(*size)
    view.show_state(state_of(FULL))
    page.show()
    qtbot.waitExposed(page)
    return view


def test_the_model_keeps_its_promises_while_it_changes(qtmodeltester: ModelTester) -> None:
    model = LogModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for notes in ("", "@+Somebody/ngo words\n@+Else/state more\neven more"):
        model.show_state(state_of(noted(notes)))
    meeting = noted()
    model.show_state(state_of(meeting))
    middle = [point.id for point in meeting.points.values()][1:4]
    model.show_state(state_of(after(meeting, DeletePoints(middle))))
    model.show_state(state_of(meeting))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert tester.model() is model
    assert model.rowCount() == len(meeting.interventions) + len(meeting.points)


def test_after_the_first_time_the_model_is_never_reset(qtbot: QtBot) -> None:
    model = LogModel()
    model.show_state(state_of(noted()))
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    grown = after(noted(), TakeNotes("@ver more", NOW))
    with qtbot.waitSignals([model.rowsInserted, model.rowsRemoved]):
        model.show_state(state_of(grown))
    assert not resets


def test_only_the_new_row_is_inserted(qtbot: QtBot) -> None:
    model = LogModel()
    meeting = noted()
    model.show_state(state_of(meeting))
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.dataChanged):
        model.show_state(state_of(after(meeting, TakeNotes("one more", NOW))))
    count = len(meeting.interventions) + len(meeting.points)
    assert inserted.args is not None
    assert inserted.args[1:] == [count, count]


def test_a_speaker_who_is_named_changes_the_rows_that_show_the_name(qtbot: QtBot) -> None:
    model = LogModel()
    meeting = noted()
    model.show_state(state_of(meeting))
    speaker = next(iter(meeting.speakers.values()))
    renamed = type(speaker)(id=speaker.id, place=speaker.place, code="NEW", organization="New Name")
    with qtbot.waitSignal(model.dataChanged):
        model.show_state(state_of(after(meeting, Put(renamed))))
    assert "NEW, New Name" in str(model.data(model.index(0)))


def test_a_reader_of_the_screen_hears_everything_that_a_row_shows() -> None:
    model = LogModel()
    model.show_state(state_of(noted()))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0), role) == "10:00, HFJ, Human Forum, item 2"
    words = "1, call upon, #training: States to consult civil society (paragraph 4)"
    assert model.data(model.index(1), role) == words
    assert model.data(model.index(1)) == "States to consult civil society"
    assert words in str(model.data(model.index(1), Qt.ItemDataRole.ToolTipRole))
    assert model.data(QModelIndex(), role) is None


def test_a_tip_shows_signs_of_markup_as_they_are() -> None:
    model = LogModel()
    model.show_state(state_of(noted("@+A/ngo the <b>bold</b> & the brave")))
    assert "&lt;b&gt;bold" in str(model.data(model.index(1), Qt.ItemDataRole.ToolTipRole))


def test_who_is_at_the_end_follows_it(qtbot: QtBot) -> None:
    view = _view(qtbot)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    view.show_state(state_of(after(FULL, TakeNotes("@ver one more", NOW))))
    assert bar.value() == bar.maximum()
    assert view.rowAt(view.viewport().height() - 4) == view.rows.rowCount() - 1


def test_who_reads_further_up_is_left_there(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.verticalScrollBar().setValue(700)
    view.show_state(state_of(after(FULL, TakeNotes("@ver one more", NOW))))
    assert view.verticalScrollBar().value() == 700


def test_the_selection_stays_with_its_points(qtbot: QtBot) -> None:
    view = _view(qtbot)
    points = list(FULL.points.values())
    view.choose([points[20].id, points[30].id])
    view.show_state(state_of(after(FULL, DeletePoints([points[3].id, points[25].id]), TakeNotes("@ver more", NOW))))
    assert view.chosen_rows() == [points[20], points[30]]


def test_points_that_are_chosen_come_into_sight_and_tell_nobody(qtbot: QtBot) -> None:
    view = _view(qtbot)
    point = list(FULL.points.values())[10]
    with qtbot.assertNotEmitted(view.point_chosen):
        view.choose([point.id])
        view.choose(["gone"])
        view.choose([point.id])
    assert view.chosen_points() == [point]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_going_to_a_point_tells_which(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.setFocus()
    last = list(FULL.points.values())[-1]
    view.choose([last.id])
    with qtbot.waitSignal(view.point_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen.args == [next(iter(FULL.points))]
    with qtbot.waitSignal(view.point_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_End)
    assert chosen.args == [last.id]


def test_the_points_of_an_intervention_are_chosen_with_it(qtbot: QtBot) -> None:
    view = _view(qtbot)
    floor = next(iter(FULL.interventions.values()))
    view.choose([floor.id])
    assert view.chosen_points() == [point for point in FULL.points.values() if point.intervention == floor.id]


def test_the_keyboard_comes_in_at_the_last_row(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.currentIndex().row() == view.rows.rowCount() - 1


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_words_are_painted(qtbot: QtBot, text: str) -> None:
    meeting = after(noted(), TakeNotes(f'@+"{text.replace(chr(10), " ")}"/ngo \\{text.replace(chr(10), " ")}', NOW))
    room = Room(qtbot, meeting)
    assert not room.view.log.grab().isNull()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (880, 560)])
def test_the_room_fits_its_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    room = Room(qtbot, FULL)
    room.resize(*size)
    qtbot.wait(1)
    assert room.view.size().toTuple() == size
    assert room.view.log.width() >= 300
    assert room.view.agenda.isVisible() == (size[0] >= 1180)
    assert not room.view.grab().isNull()


def test_an_empty_log_says_how_to_begin(qtbot: QtBot) -> None:
    empty = Room(qtbot, noted("")).view.log
    picture = empty.viewport().grab().toImage()
    middle = {picture.pixel(x, picture.height() // 2 + y) for x in range(picture.width()) for y in range(-8, 8)}
    assert len(middle) > 1  # words stand there
    assert empty.chosen_rows() == []


def test_a_row_is_painted_for_each_kind_of_evidence(qtbot: QtBot) -> None:
    room = Room(
        qtbot, after(noted(), TakeNotes("@hfj >2 =2\n@ver {attribution: many speakers} the need for time", NOW))
    )
    evidence = [room.view.log.rows.paragraph_of(point.id) for point in room.points]
    assert any(place is not None and place[1].speakers > 1 for place in evidence)
    assert not room.view.log.grab().isNull()


def test_the_floor_changes_nothing_in_the_rows(qtbot: QtBot, room: Room) -> None:
    room.now = NOW + timedelta(minutes=3)
    with qtbot.assertNotEmitted(room.view.log.rows.rowsInserted):
        room.view.show_state(room.state)
    assert all(isinstance(row, Point) or row.at for row in room.view.log.chosen_rows())
