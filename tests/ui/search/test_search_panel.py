"""The search asks while one types, shows what was found by where it stands, and closes on the way to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.store.search import Hit
from tests.ui.widgets.hands import AWKWARD, focus, press, shown, write
from ui.search.search_panel import SearchPanel
from ui.widgets.options import OPTION

HITS = [
    Hit("speaker", "s1", "WEL · Friends of Wells"),
    Hit("point", "p1", "the need for wells"),
    Hit("point", "p2", "the depth of wells"),
    Hit("draft", "k1", "Some speakers spoke of wells"),
]


class Page(QWidget):
    """A page with a field, and the search over it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.panel = SearchPanel(self)
        self.asked: list[str] = []
        self.panel.words_changed.connect(self.asked.append)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """The search is open, and was asked for once."""
    made = shown(qtbot, Page())
    made.field.setFocus()
    with qtbot.waitSignal(made.panel.words_changed):
        made.panel.open()
    made.asked.clear()
    return made


def lines(panel: SearchPanel) -> list[str]:
    """What the list shows."""
    model = panel.picker.list.model()
    return [model.index(row, 0).data(OPTION).words for row in range(model.rowCount())]


def test_it_is_asked_once_for_a_word_typed_in_one_go(qtbot: QtBot, page: Page) -> None:
    with qtbot.waitSignal(page.panel.words_changed):
        write("wells")
    assert page.asked == ["wells"]


def test_what_was_found_stands_in_groups(page: Page) -> None:
    page.panel.show_hits(HITS)
    assert lines(page.panel) == [
        "Points · 2",
        "the need for wells",
        "the depth of wells",
        "Speakers · 1",
        "WEL · Friends of Wells",
        "Draft · 1",
        "Some speakers spoke of wells",
    ]


def test_enter_closes_and_says_what_was_chosen(page: Page) -> None:
    chosen: list[tuple[str, str]] = []
    page.panel.hit_chosen.connect(lambda kind, id_: chosen.append((kind, id_)))
    page.panel.show_hits(HITS)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert chosen == [("speaker", "s1")]
    assert page.panel.isHidden()


def test_escape_goes_back_and_the_words_are_there_next_time(qtbot: QtBot, page: Page) -> None:
    write("wells")
    with qtbot.waitSignal(page.panel.closed):
        press(Qt.Key.Key_Escape)
    assert focus() is page.field
    with qtbot.waitSignal(page.panel.words_changed):
        page.panel.open()
    assert page.panel.picker.field.selectedText() == "wells"
    assert page.asked[-1] == "wells"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "Type a word or the beginning of one; several words narrow the search."),
        ("dams", "Nothing holds “dams”. Try fewer words, or only the beginning of one."),
    ],
)
def test_an_empty_list_says_why(page: Page, words: str, sentence: str) -> None:
    write(words)
    page.panel.show_hits([])
    assert page.panel.picker.empty.text() == sentence


def test_the_panel_is_as_high_as_what_it_shows(qtbot: QtBot, page: Page) -> None:
    page.panel.show_hits([])
    low = page.panel.height()
    page.panel.show_hits(HITS)
    qtbot.waitUntil(lambda: page.panel.height() > low)
    page.panel.show_hits(HITS * 200)
    qtbot.waitUntil(lambda: page.panel.height() > page.height() - 100 or page.panel.height() == 640)
    assert page.panel.geometry().right() <= page.width()
    page.panel.show_hits([])
    qtbot.waitUntil(lambda: page.panel.height() == low)


@pytest.mark.parametrize("words", AWKWARD)
def test_anything_can_be_looked_for_and_shown(qtbot: QtBot, page: Page, words: str) -> None:
    with qtbot.waitSignal(page.panel.words_changed):
        write(words)
    assert page.asked[-1] == words
    page.panel.show_hits([Hit("point", "p", words), Hit("draft", "k", words)])
    assert not page.panel.grab().isNull()
