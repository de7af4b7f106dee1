"""The panel is gone through with the keyboard alone: each finding is taken, set aside, learned or gone to."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.check.findings import Finding, Remedy
from rapporteur.check.rules import RULES
from rapporteur.commands.remedies import ClearWording, LearnWord, SetAside, TakeRemedy, TakeUpAgain
from rapporteur.model.ids import PointId
from tests.ui.widgets.hands import AWKWARD, focus, press, shown
from ui.check.check_panel import CheckPanel
from ui.check.rows import Row

Key = Qt.Key


def row(rule: str, wrong: str, right: str = "", *, place: str = "Paragraph 1", before: str = "the ") -> Row:
    """A row of a rule; with something right, that is proposed."""
    remedy = Remedy(f"Write “{right}”", wrong, right) if right else None
    start = len(before)
    found = Finding(rule, place, 1, start, start + len(wrong), wrong, f"“{wrong}” is wrong.", remedy)
    text = f"{before}{wrong} of dams"
    command = TakeRemedy(found, text) if remedy else None
    return Row(found, RULES[rule], place, before, wrong, " of dams", text, command, right)


ROWS = [
    row("house-spelling", "color", "colour"),
    row("spelling", "recieve"),
    row("agreement", "is", place="Paragraph 2"),
    row("house-spelling", "color", "colour", place="Paragraph 3"),
]
ASIDE = [row("spelling", "Verlund", place="Paragraph 2")]


class Page(QWidget):
    """A page with a field and a draft, and the panel over it."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.draft = QLineEdit(), QPushButton("draft")
        row = QHBoxLayout(self)
        row.addWidget(self.field, 1)
        row.addWidget(self.draft, 1)
        self.panel = CheckPanel(self, self.draft)
        self.asked: list[object] = []
        self.chosen: list[str] = []
        self.panel.command_requested.connect(lambda command, _row: self.asked.append(command))
        self.panel.finding_opened.connect(self.asked.append)
        self.panel.words_wanted.connect(self.asked.append)
        self.panel.finding_chosen.connect(lambda one: self.chosen.append(one.excerpt if one else ""))


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """The panel is open on some findings, one of them set aside."""
    made = shown(qtbot, Page())
    made.field.setFocus()
    made.panel.show_rows(ROWS, ASIDE)
    made.panel.open()
    return made


def at_hand(page: Page) -> Finding | None:
    """The finding at hand."""
    row = page.panel.list.row
    return row.finding if row else None


def go_to(page: Page, place: int) -> None:
    """Go down so often."""
    for _ in range(place):
        press(Key.Key_Down)
    page.asked.clear()


def buttons(page: Page) -> list[str]:
    """What stands on the buttons that can be seen, but for the one that closes."""
    return [made.text() for made in page.panel.detail.findChildren(QPushButton) if made.isVisible()]


def test_the_arrows_go_through_what_was_found_past_the_headings(page: Page) -> None:
    for _ in range(5):
        press(Key.Key_Down)
    press(Key.Key_Up)
    assert page.chosen == ["color", "recieve", "is", "color", "is"]


def test_enter_takes_what_is_proposed_and_goes_to_the_words_where_nothing_is(page: Page) -> None:
    press(Key.Key_Return)
    assert page.asked == [ROWS[0].command]
    go_to(page, 2)
    press(Key.Key_Return)
    assert page.asked == [ROWS[2].finding]
    assert page.panel.isHidden()
    assert focus() is page.field


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_Delete])
def test_a_finding_is_set_aside_by_a_letter_or_by_delete(page: Page, key: Qt.Key) -> None:
    press(key)
    assert page.asked == [SetAside([ROWS[0].finding.key])]


def test_only_a_misspelt_word_is_learned(page: Page) -> None:
    press(Key.Key_L)
    assert page.asked == []
    go_to(page, 1)
    press(Key.Key_L)
    assert page.asked == [LearnWord("recieve")]


def test_one_can_go_to_the_words_of_any_finding(page: Page) -> None:
    press(Key.Key_G)
    assert page.asked == [ROWS[0].finding]


def test_words_that_may_have_been_meant_are_asked_for_once_and_put_by_their_figure(page: Page) -> None:
    press(Key.Key_Down)
    assert page.asked == ["recieve"]
    page.panel.show_words("recieve", ("receive", "relieve", "reprieve", "rewire"))
    assert buttons(page) == [
        "receive  1",
        "relieve  2",
        "reprieve  3",
        "Set aside  A",
        "Learn it  L",
        "Go there  G",
    ]
    press(Key.Key_Up)
    press(Key.Key_2)
    press(Key.Key_Down)
    assert page.asked == ["recieve"]
    press(Key.Key_2)
    remedy = Remedy("relieve", "recieve", "relieve")
    assert page.asked[1:] == [TakeRemedy(replace(ROWS[1].finding, remedy=remedy), ROWS[1].text)]


def test_words_that_come_late_are_for_the_word_they_were_asked_for(page: Page) -> None:
    go_to(page, 2)
    page.panel.show_words("recieve", ("receive",))
    assert not any("receive" in words for words in buttons(page))


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (0, ["Write “colour”  Enter", "Set aside  A", "Go there  G"]),
        (1, ["Go to the words  Enter", "Set aside  A", "Learn it  L"]),
        (2, ["Go to the words  Enter", "Set aside  A"]),
    ],
)
def test_the_buttons_show_what_can_be_done_and_their_keys(page: Page, place: int, wanted: Sequence[str]) -> None:
    go_to(page, place)
    assert buttons(page) == wanted


def test_a_phrase_set_by_hand_is_left_to_the_count(page: Page) -> None:
    counted = replace(row("count", "many speakers"), command=ClearWording([PointId("p")], "attribution"))
    page.panel.show_rows([counted], ())
    assert buttons(page)[0] == "Let the count decide  Enter"
    press(Key.Key_Return)
    assert page.asked == [counted.command]


def test_the_reason_and_why_the_rule_holds_stand_below(page: Page) -> None:
    assert page.panel.detail.reason.text() == "“color” is wrong."
    assert RULES["house-spelling"].why in page.panel.detail.why.text()
    page.panel.show_problem("It cannot be done.")
    assert page.panel.detail.reason.text() == "It cannot be done."
    go_to(page, 1)
    assert page.panel.detail.reason.text() == "“recieve” is wrong."


def test_once_a_finding_is_gone_the_next_is_at_hand(page: Page) -> None:
    go_to(page, 1)
    page.panel.show_rows([ROWS[0], *ROWS[2:]], ASIDE)
    assert at_hand(page) == ROWS[2].finding
    page.panel.show_rows(ROWS[:2], ASIDE)
    assert at_hand(page) == ROWS[1].finding


def test_the_finding_at_hand_stays_so_where_others_come_before_it(page: Page) -> None:
    twice = [replace(ROWS[0], finding=replace(ROWS[0].finding, start=place)) for place in (9, 30)]
    page.panel.show_rows([*twice, ROWS[1]], ())
    go_to(page, 1)
    assert at_hand(page) == twice[1].finding
    moved = [replace(one, finding=replace(one.finding, start=one.finding.start + 7)) for one in twice]
    page.panel.show_rows([row("agreement", "is"), *moved, ROWS[1]], ())
    assert at_hand(page) == moved[1].finding


def test_the_list_is_narrowed_to_a_rule_and_to_what_was_set_aside(page: Page) -> None:
    choices = [page.panel.filter.itemText(place) for place in range(page.panel.filter.count())]
    assert choices == ["All rules · 4", "House spelling · 2", "Spelling · 1", "Verb and subject · 1", "Set aside · 1"]
    press(Key.Key_Right)
    assert page.panel.list._rows == [ROWS[0], ROWS[3]]
    press(Key.Key_Left)
    assert page.panel.list._rows == ROWS
    press(Key.Key_Left)
    assert page.panel.list._rows == ASIDE
    assert buttons(page) == ["Go to the words  Enter", "Take up again  A"]
    page.asked.clear()
    press(Key.Key_L)
    press(Key.Key_A)
    assert page.asked == [TakeUpAgain([ASIDE[0].finding.key])]
    page.panel.show_rows(ROWS, ())
    assert page.panel.list._rows == ROWS


def test_a_rule_that_finds_nothing_any_more_gives_way_to_all(page: Page) -> None:
    press(Key.Key_Right)
    page.panel.show_rows(ROWS[1:3], ASIDE)
    assert page.panel.filter.currentText() == "All rules · 2"
    assert page.panel.list._rows == ROWS[1:3]


def test_where_nothing_was_found_it_says_so_and_escape_closes(page: Page) -> None:
    page.panel.show_rows((), ())
    assert "Nothing in the draft is to be mended." in page.panel.empty.text()
    assert not page.panel.list.isVisible()
    assert not buttons(page)
    assert page.chosen[-1] == ""
    press(Key.Key_Escape)
    assert page.panel.isHidden()
    assert focus() is page.field


def test_before_the_draft_was_looked_through_it_says_so_and_then_has_the_keyboard_in_the_list(qtbot: QtBot) -> None:
    page = shown(qtbot, Page())
    page.panel.open()
    assert "is being looked through" in page.panel.empty.text()
    page.panel.show_rows(ROWS, ())
    assert focus() is page.panel.list
    assert at_hand(page) == ROWS[0].finding


def test_a_pressed_button_does_it_and_leaves_the_keyboard_in_the_list(page: Page) -> None:
    QTest.mouseClick(page.panel.detail.aside, Qt.MouseButton.LeftButton)
    assert page.asked == [SetAside([ROWS[0].finding.key])]
    assert focus() is page.panel.list


def test_the_keys_of_the_panel_do_not_reach_the_window(page: Page, shortcut: Callable[[Qt.Key], list[None]]) -> None:
    reached = [shortcut(key) for key in (Key.Key_Delete, Key.Key_A, Key.Key_Return)]
    for key in (Key.Key_Delete, Key.Key_A, Key.Key_X):
        press(key)
    assert reached == [[], [], []]
    assert page.asked == [SetAside([ROWS[0].finding.key])] * 2


def test_it_lies_before_the_draft_and_never_over_it(qtbot: QtBot, page: Page) -> None:
    for width in (880, 1440, 1024):
        page.window().resize(width, 700)
        page.draft.setFixedWidth(width // 2)
        qtbot.waitUntil(lambda wanted=width // 2: page.draft.width() == wanted)  # type: ignore[misc]
        assert page.panel.geometry().right() <= page.draft.geometry().left() + 1
        assert page.panel.geometry().bottom() <= page.draft.geometry().bottom() + 1


def test_it_reads_out_what_it_shows(page: Page) -> None:
    index = page.panel.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "House spelling: “color” → “colour”. “color” is wrong."
    assert page.panel.list.accessibleName() and page.panel.filter.accessibleName()


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_can_be_shown(page: Page, text: str) -> None:
    rows = [row("house-spelling", text, text[::-1]), row("spelling", text), row("count", "x", before=text)]
    page.panel.show_rows(rows, rows)
    page.panel.show_words(text, (text, text))
    for _ in rows:
        assert not page.panel.grab().isNull()
        press(Key.Key_Down)
