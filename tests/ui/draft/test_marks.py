"""A finding is marked under the very words it is about, whatever stands between them and the beginning of the block."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rapporteur.check.findings import Finding, Remedy
from rapporteur.check.passages import paragraph_text
from rapporteur.model.change import Change
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.assembler import assemble
from rapporteur.summary.blocks import SummaryDocument, plain
from tests.helpers.meetings import AWKWARD, Dialogue
from ui import theme
from ui.bridge import State
from ui.draft.draft_view import DraftView
from ui.draft.marks import Marks
from ui.draft.paper import blocks_of


def finding(paragraph: str, text: str, words: str, rule: str = "spelling") -> Finding:
    """A finding about some words of a text."""
    start = text.index(words)
    return Finding(rule, paragraph, 1, start, start + len(words), words, "It is <wrong>.", Remedy("x", words, "right"))


def texts(document: SummaryDocument) -> dict[str, str]:
    """Title, headings and paragraphs as they are checked, by their keys."""
    found = {"": plain(document.title)}
    for section in document.sections:
        found[section.key] = plain(section.heading)
        found |= {paragraph.key: paragraph_text(paragraph) for paragraph in section.paragraphs}
    return found


def key_of(document: SummaryDocument, words: str) -> str:
    """The key of the first text with these words."""
    return next(key for key, text in texts(document).items() if words in text)


def shown(qtbot: QtBot, meeting: MeetingSnapshot) -> DraftView:
    """A draft on the screen."""
    draft = DraftView()
    qtbot.addWidget(draft)
    draft.resize(800, 600)
    draft.show_state(State(meeting, assemble(meeting)))
    draft.show()
    qtbot.waitExposed(draft)
    return draft


def lit(draft: DraftView) -> list[str]:
    """The words on a colour."""
    return [selection.cursor.selectedText() for selection in draft.extraSelections()]


def dialogue() -> Dialogue:
    """A meeting with a footnote, letters beyond the first plane, a heading, a list, and sentences in a row."""
    made = Dialogue("Debate on beavers", introduction=("It met[^n] in the town hall.",))
    made.footnote("n", "A note.")
    made.point("A", "the 👩‍⚖️ judges[^n] of the coort", theme="x")
    made.point("B", "the need for dams", theme="x")
    made.point("C", "the beauty of rivers and the value of the streams that lead to them", theme="x")
    made.point("P", "States should build dams", Act.RECOMMEND, role=Role.PANELLIST)
    made.point("P", "States should feed beavers", Act.RECOMMEND, role=Role.PANELLIST)
    return made


@pytest.mark.parametrize("words", ["Dialogue", "beavers", "town", "coort", "dams", "judges", "build", "feed", "States"])
def test_the_words_that_were_found_are_pointed_out(qtbot: QtBot, words: str) -> None:
    meeting = dialogue().meeting
    draft, document = shown(qtbot, meeting), assemble(meeting)
    key = key_of(document, words)
    found = finding(key, texts(document)[key], words)
    draft.show_findings([found])
    draft.point_out(found)
    assert lit(draft) == [words]
    draft.point_out(None)
    assert lit(draft) == []


def test_what_goes_over_a_footnote_or_two_blocks_is_marked_as_a_whole(qtbot: QtBot) -> None:
    meeting = dialogue().meeting
    draft, document = shown(qtbot, meeting), assemble(meeting)
    for words, wanted in (
        ("met in", ["met1 in"]),
        ("dams; States", ["dams;", "States"]),
    ):
        key = key_of(document, words)
        found = finding(key, texts(document)[key], words)
        draft.show_findings([found])
        draft.point_out(found)
        assert lit(draft) == wanted


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_can_be_marked(qtbot: QtBot, text: str) -> None:
    made = Dialogue()
    made.point("A", f"the value of {text} and of words")
    draft, document = shown(qtbot, made.meeting), assemble(made.meeting)
    key = key_of(document, "of words")
    whole = texts(document)[key]
    found = [finding(key, whole, words) for words in ("and of", whole)]
    draft.show_findings([*found, replace(found[0], start=0, end=0), replace(found[0], start=len(whole), end=9999)])
    draft.point_out(found[0])
    assert lit(draft) == ["and of"]
    assert not draft.grab().isNull()


def test_a_finding_elsewhere_marks_nothing(qtbot: QtBot) -> None:
    draft = shown(qtbot, dialogue().meeting)
    found = Finding("spelling", "no such paragraph", 1, 0, 5, "words", "A reason.")
    draft.show_findings([found])
    draft.point_out(found)
    assert lit(draft) == []


def test_a_paragraph_that_changes_loses_its_marks_and_others_keep_theirs() -> None:
    meeting = dialogue().meeting
    document = assemble(meeting)
    blocks, _ = blocks_of(document, "hint")
    keys = {words: key_of(document, words) for words in ("coort", "town")}
    marks = Marks()
    marks.show(blocks, [finding(key, texts(document)[key], words) for words, key in keys.items()])
    point = next(iter(meeting.points.values()))
    after = meeting.with_changes([Change(point, replace(point, text="the judges of the court"))], 1)
    blocks, _ = blocks_of(assemble(after), "hint")
    assert [mark.finding.excerpt for block in blocks for mark in marks.of(block)] == ["town"]


def amber(draft: DraftView, area: Sequence[int]) -> int:
    """How many points of the screen in an area have nearly the colour that asks for a look."""
    image = draft.viewport().grab().toImage()
    wanted = theme.colour("amber")
    left, top, right, bottom = area
    near = 0
    for x in range(left, right):
        for y in range(top, bottom):
            colour = QColor(image.pixel(x, y))
            parts = ((colour.red(), wanted.red()), (colour.green(), wanted.green()), (colour.blue(), wanted.blue()))
            near += all(abs(one - other) < 40 for one, other in parts)
    return near


def place_of(draft: DraftView, words: str) -> QPoint:
    """The middle of the first occurrence of some words on the screen."""
    cursor = draft.document().find(words)
    middle = QTextCursor(cursor)
    middle.setPosition((cursor.anchor() + cursor.position()) // 2)
    return draft.cursorRect(middle).center()


def marked(qtbot: QtBot) -> tuple[DraftView, Finding]:
    """A draft in which a misspelt word is marked."""
    meeting = dialogue().meeting
    draft, document = shown(qtbot, meeting), assemble(meeting)
    key = key_of(document, "coort")
    found = finding(key, texts(document)[key], "coort")
    draft.show_findings([found])
    return draft, found


def test_dots_stand_under_the_words_and_beside_the_line_and_nothing_moves(qtbot: QtBot) -> None:
    draft, _ = marked(qtbot)
    place, width = place_of(draft, "coort"), draft.viewport().width()
    under = (place.x() - 15, place.y() + 4, place.x() + 15, place.y() + 14)
    beside = (draft._right_margin(), place.y() - 8, width, place.y() + 8)
    assert amber(draft, under) > 3
    assert amber(draft, beside) > 3
    draft.show_findings([])
    assert amber(draft, under) == amber(draft, beside) == 0
    assert place_of(draft, "coort") == place


def test_more_than_some_words_are_marked_in_the_margin_alone(qtbot: QtBot) -> None:
    draft, found = marked(qtbot)
    place = place_of(draft, "coort")
    under = (place.x() - 15, place.y() + 4, place.x() + 15, place.y() + 14)
    draft.show_findings([replace(found, start=0, end=120)])
    assert amber(draft, under) == 0
    beside = (draft._right_margin(), 0, draft.viewport().width(), draft.viewport().height())
    assert amber(draft, beside) > 3


def test_a_tip_says_the_reason_and_what_is_proposed(qtbot: QtBot) -> None:
    draft, _ = marked(qtbot)
    place = place_of(draft, "coort")
    over_words, over_dot = draft._tip_at(place), draft._tip_at(QPoint(draft.viewport().width() - 30, place.y()))
    for tip in (over_words, over_dot):
        assert "It is &lt;wrong&gt;.<br><s>coort</s> → <b>right</b>" in tip
    assert "Points: 1" in over_words
    assert "wrong" not in draft._tip_at(place_of(draft, "dams"))


def test_a_click_on_the_dot_tells_the_finding(qtbot: QtBot) -> None:
    draft, found = marked(qtbot)
    beside = QPoint(draft.viewport().width() - 30, place_of(draft, "coort").y())
    with qtbot.waitSignal(draft.finding_pressed) as told:
        QTest.mouseClick(draft.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert told.args == [found]
    with qtbot.assertNotEmitted(draft.finding_pressed):
        QTest.mouseClick(draft.viewport(), Qt.MouseButton.LeftButton, pos=beside + QPoint(0, 80))


def test_the_same_finding_shown_again_moves_nothing(qtbot: QtBot) -> None:
    made = Dialogue()
    for number in range(60):
        made.point("A", f"the value of dam {number}", theme=str(number))
    draft, document = shown(qtbot, made.meeting), assemble(made.meeting)
    key = key_of(document, "dam 59")
    found = finding(key, texts(document)[key], "dam 59")
    draft.show_findings([found])
    draft.point_out(found)
    bar = draft.verticalScrollBar()
    assert bar.value() > 0
    bar.setValue(0)
    draft.point_out(replace(found))
    assert bar.value() == 0
