"""The shift to reported speech is seen before it is taken: nothing changes until somebody says so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.commands.setup import AmendStyle
from rapporteur.model.change import Change
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, IndirectSpeech
from tests.helpers.big_meeting import big_meeting
from tests.helpers.meetings import Dialogue
from tests.ui.setup.desk import Desk
from tests.ui.widgets.hands import AWKWARD, focus, press, shown
from ui.setup.tense_preview import TensePreview
from ui.widgets.difference_list import MOST_ROWS, ROW_HEIGHT

ALT = Qt.KeyboardModifier.AltModifier
RECORDED, SHIFTED = IndirectSpeech.AS_RECORDED, IndirectSpeech.BACKSHIFT


def dialogue(*more: str, **style: IndirectSpeech) -> MeetingSnapshot:
    """A meeting of which two points change, and those more."""
    told = Dialogue(**style)
    for text in ("that the fund is small", "the importance of training", "how States can help", *more):
        told.point("Baltic Forum", text, act=Act.MENTION)
    return told.meeting


def on_the_desk(qtbot: QtBot, meeting: MeetingSnapshot) -> Desk:
    """The meeting in the set-up, on the screen, with the keyboard in the style."""
    desk = Desk(meeting)
    shown(qtbot, desk.view)
    desk.view.go_to(len(desk.view.sections) - 1)
    return desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """The small meeting."""
    return on_the_desk(qtbot, dialogue())


def choose(desk: Desk, value: IndirectSpeech) -> None:
    """Choose a tense with the keys."""
    choice = desk.view.style_.choices["indirect_speech"]
    choice.setFocus()
    press(Qt.Key.Key_Down if value is SHIFTED else Qt.Key.Key_Up)


def looked_through(qtbot: QtBot, desk: Desk) -> TensePreview:
    """The preview once it has looked at every point."""
    preview = desk.view.style_.preview
    qtbot.waitUntil(lambda: not preview.is_looking, timeout=20_000)
    return preview


def rows(preview: TensePreview) -> list[tuple[int, str, str]]:
    """What the preview lists."""
    model = preview.list.rows
    listed = [model.row(number) for number in range(model.rowCount())]
    return [(row.number, row.before, row.after) for row in listed]


def test_choosing_the_shift_changes_nothing_and_shows_what_it_would_change(qtbot: QtBot, desk: Desk) -> None:
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    assert (desk.titles, desk.meeting.style.indirect_speech) == ([], RECORDED)
    assert preview.isVisible()
    assert preview.count.text() == "2 points change"
    assert rows(preview) == [
        (1, "that the fund is small", "that the fund was small"),
        (3, "how States can help", "how States could help"),
    ]


@pytest.mark.parametrize("by_key", [True, False])
def test_the_shift_is_taken_by_its_key_and_by_its_button(qtbot: QtBot, desk: Desk, by_key: bool) -> None:
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    if by_key:
        press(Qt.Key.Key_S, ALT)
    else:
        preview.shift.setFocus()
        press(Qt.Key.Key_Return)
    assert desk.meeting.style.indirect_speech is SHIFTED
    assert preview.isHidden()
    assert desk.view.style_.choices["indirect_speech"].value == SHIFTED
    assert focus() is desk.view.style_.choices["indirect_speech"]


@pytest.mark.parametrize("by_key", [True, False])
def test_it_is_left_as_recorded_by_its_key_and_by_its_button(qtbot: QtBot, desk: Desk, by_key: bool) -> None:
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    if by_key:
        press(Qt.Key.Key_L, ALT)
    else:
        preview.leave.setFocus()
        press(Qt.Key.Key_Space)
    assert (desk.titles, desk.meeting.style.indirect_speech) == ([], RECORDED)
    assert preview.isHidden()
    assert desk.view.style_.choices["indirect_speech"].value == RECORDED
    assert focus() is desk.view.style_.choices["indirect_speech"]


def test_choosing_as_recorded_again_closes_the_preview(desk: Desk) -> None:
    choose(desk, SHIFTED)
    choose(desk, RECORDED)
    assert desk.view.style_.preview.isHidden()
    assert desk.titles == []


def test_the_way_back_needs_no_preview(qtbot: QtBot) -> None:
    desk = on_the_desk(qtbot, dialogue(indirect_speech=SHIFTED))
    choose(desk, RECORDED)
    assert desk.meeting.style.indirect_speech is RECORDED
    assert desk.view.style_.preview.isHidden()


def test_leaving_the_page_leaves_as_recorded(desk: Desk) -> None:
    choose(desk, SHIFTED)
    desk.view.leave()
    assert desk.view.style_.preview.isHidden()
    assert desk.view.style_.choices["indirect_speech"].value == RECORDED
    assert desk.titles == []


def test_the_keys_mean_nothing_while_there_is_no_preview(desk: Desk) -> None:
    press(Qt.Key.Key_S, ALT)
    press(Qt.Key.Key_L, ALT)
    assert desk.titles == []


def test_another_choice_of_style_leaves_the_preview_open(qtbot: QtBot, desk: Desk) -> None:
    choose(desk, SHIFTED)
    desk.run(AmendStyle(replace(desk.meeting.style, attribution=Attribution.CATEGORY)))
    assert looked_through(qtbot, desk).isVisible()
    assert desk.view.style_.choices["indirect_speech"].value == SHIFTED
    press(Qt.Key.Key_S, ALT)
    assert desk.meeting.style.attribution is Attribution.CATEGORY
    assert desk.meeting.style.indirect_speech is SHIFTED


def test_a_point_that_changes_meanwhile_is_looked_at_again(qtbot: QtBot, desk: Desk) -> None:
    choose(desk, SHIFTED)
    looked_through(qtbot, desk)
    first = next(iter(desk.meeting.points.values()))
    desk.meeting = desk.meeting.with_changes([Change(first, replace(first, text="that it is late"))], 2)
    desk.show()
    assert rows(looked_through(qtbot, desk))[0] == (1, "that it is late", "that it was late")


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("the importance of training",), "No point recorded so far would change"),
        (("that it is late",), "One point changes"),
        (("that it is late", "that it is early"), "2 points change"),
    ],
)
def test_it_says_how_many_points_change(qtbot: QtBot, texts: tuple[str, ...], words: str) -> None:
    told = Dialogue()
    for text in texts:
        told.point("Baltic Forum", text)
    desk = on_the_desk(qtbot, told.meeting)
    choose(desk, SHIFTED)
    assert looked_through(qtbot, desk).count.text() == words


def test_tab_goes_from_the_choice_through_the_preview(qtbot: QtBot, desk: Desk) -> None:
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    seen = []
    for _ in range(3):
        press(Qt.Key.Key_Tab)
        seen.append(focus())
    assert seen == [preview.list, preview.shift, preview.leave]


def test_what_can_be_reached_and_read_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    assert preview.list.accessibleName() == "Points that would change"
    first = preview.list.rows.index(0)
    assert (
        first.data(Qt.ItemDataRole.AccessibleTextRole)
        == "1: “that the fund is small” becomes “that the fund was small”"
    )


def test_the_preview_is_brought_in_sight(qtbot: QtBot, desk: Desk) -> None:
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    qtbot.waitUntil(lambda: not preview.leave.visibleRegion().isEmpty())


def test_many_points_are_looked_through_a_few_at_a_time(qtbot: QtBot) -> None:
    meeting = big_meeting(200)
    points = list(meeting.points.values())
    said = [
        Change(point, replace(point, same_as=None, text=f"that case {number} is open and that nobody knows why"))
        for number, point in enumerate(points)
    ]
    desk = on_the_desk(qtbot, meeting.with_changes(said, 2))
    choose(desk, SHIFTED)
    preview = desk.view.style_.preview
    seen = [preview.list.rows.rowCount()]
    while preview.is_looking:
        QApplication.processEvents()
        seen.append(preview.list.rows.rowCount())
    assert seen[0] < seen[1] < seen[-1] == len(points)
    assert preview.list.height() == MOST_ROWS * ROW_HEIGHT


@pytest.mark.parametrize("words", [*AWKWARD, "x\ny\u2028z\x00", "“", "is " * 3000, ""])
def test_any_text_can_be_shown(qtbot: QtBot, words: str) -> None:
    desk = on_the_desk(qtbot, dialogue(f"that it is {words}", f"that {words} is it"))
    choose(desk, SHIFTED)
    preview = looked_through(qtbot, desk)
    preview.list.scrollToBottom()
    assert not preview.grab().isNull()


def test_the_rows_behave_as_a_model(qtbot: QtBot, desk: Desk) -> None:
    tester = QAbstractItemModelTester(desk.view.style_.preview.list.rows)
    choose(desk, SHIFTED)
    looked_through(qtbot, desk)
    choose(desk, RECORDED)
    assert tester.model().rowCount() == 0
