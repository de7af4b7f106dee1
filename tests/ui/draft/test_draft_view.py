"""The paper shows the document, keeps what did not change, and leads from sentence to points and back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rapporteur.exchange.record import read_record
from rapporteur.model.change import Change
from rapporteur.model.ids import PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble
from ui.bridge import State
from ui.draft.draft_view import DraftView


def sample(name: str) -> MeetingSnapshot:
    """A sample meeting."""
    return read_record(resource_path(f"samples/{name}.json").read_bytes())


def state(meeting: MeetingSnapshot) -> State:
    """What the window shows of a meeting."""
    return State(meeting, assemble(meeting))


def view(qtbot: QtBot, meeting: MeetingSnapshot) -> DraftView:
    """A draft on the screen."""
    draft = DraftView()
    qtbot.addWidget(draft)
    draft.resize(800, 600)
    draft.show_state(state(meeting))
    draft.show()
    qtbot.waitExposed(draft)
    return draft


def looks(draft: DraftView) -> list[tuple[str, int, float]]:
    """Words, size and indent of every block."""
    block, seen = draft.document().begin(), []
    while block.isValid():
        size = block.begin().fragment().charFormat().font().pixelSize()
        seen.append((block.text(), size, block.blockFormat().leftMargin()))
        block = block.next()
    return seen


def lit(draft: DraftView) -> tuple[str, QRect]:
    """The words that are lit, and where they end."""
    (selection,) = selections = draft.extraSelections()
    assert selections
    return selection.cursor.selectedText(), draft.cursorRect(selection.cursor)


@pytest.mark.parametrize("name", ["day", "tiny", "awkward"])
def test_every_sentence_stands_on_the_paper(qtbot: QtBot, name: str) -> None:
    meeting = sample(name)
    draft = view(qtbot, meeting)
    words = draft.toPlainText().replace("\u2028", "\n")
    for _, _, sentence in assemble(meeting).sentences():
        for part in sentence.parts:
            if isinstance(part, str):
                assert part.replace("\u00a0", " ") in words.replace("\u00a0", " ")


def test_after_changes_the_paper_is_as_if_written_anew(qtbot: QtBot) -> None:
    meeting = sample("day")
    draft = view(qtbot, meeting)
    points = list(meeting.points.values())
    for number, point in enumerate(points[::17]):
        new = replace(point, id=PointId(new_id()), place=1000.0 + number, number=1000 + number, same_as=None)
        changes = {
            0: [Change(point, replace(point, text=f"the value of change {number}"))],
            1: [Change(None, replace(new, theme=f"theme {number}"))],
            2: [Change(point, replace(point, theme="another theme"))],
        }[number % 3]
        meeting = meeting.with_changes(changes, meeting.revision + 1)
        draft.show_state(state(meeting))
        assert looks(draft) == looks(view(qtbot, meeting))


def test_a_point_lights_its_sentence_and_brings_it_into_sight(qtbot: QtBot) -> None:
    meeting = sample("day")
    draft = view(qtbot, meeting)
    point = list(meeting.points)[150]
    assert draft.show_points([point])
    _, sentence = assemble(meeting).place_of[point]
    assert lit(draft)[0] == sentence.text
    assert draft.viewport().rect().contains(lit(draft)[1].center())


def test_a_click_on_a_sentence_tells_its_points(qtbot: QtBot) -> None:
    meeting = sample("day")
    draft = view(qtbot, meeting)
    point = list(meeting.points)[100]
    draft.show_points([point])
    place = lit(draft)[1].center() - QPoint(4, 0)
    with qtbot.waitSignal(draft.sentence_chosen) as told:
        QTest.mouseClick(draft.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args is not None
    assert point in told.args[0]


def test_arrows_go_from_sentence_to_sentence_and_enter_tells_the_points(qtbot: QtBot) -> None:
    meeting = sample("tiny")
    draft = view(qtbot, meeting)
    draft.setFocus()
    order = [sentence.points for _, _, sentence in assemble(meeting).sentences() if sentence.points]
    for wanted in order[:4]:
        QTest.keyClick(draft, Qt.Key.Key_Down)
        with qtbot.waitSignal(draft.sentence_chosen) as told:
            QTest.keyClick(draft, Qt.Key.Key_Return)
        assert told.args == [wanted]


def test_what_is_in_sight_stays_in_place_when_something_above_grows(qtbot: QtBot) -> None:
    meeting = sample("day")
    draft = view(qtbot, meeting)
    points = list(meeting.points.values())
    draft.show_points([points[150].id])
    before = lit(draft)[1].top()
    longer = replace(points[2], text=points[2].text + " and of all that was said before" * 12)
    draft.show_state(state(meeting.with_changes([Change(points[2], longer)], meeting.revision + 1)))
    after = lit(draft)[1].top()
    assert abs(after - before) <= 2


def test_a_meeting_without_points_says_what_will_stand_here(qtbot: QtBot) -> None:
    meeting = replace(sample("day"), interventions={}, points={})
    assert "becomes a sentence here" in view(qtbot, meeting).toPlainText()
