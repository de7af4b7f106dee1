"""One types to narrow a list and chooses from it without leaving the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.widgets.hands import AWKWARD, press, shown, write
from ui.widgets.option_delegate import laid_out, shortened, units
from ui.widgets.options import Option, OptionModel
from ui.widgets.picker import Picker

OPTIONS = [
    Option("Points"),
    Option("the need for wells", "p1"),
    Option("the depth of wells", "p2"),
    Option("Draft"),
    Option("Some speakers spoke of wells", "d1", "paragraph 3"),
]


@pytest.fixture
def picker(qtbot: QtBot) -> Picker:
    """Two points and a paragraph to choose from."""
    made = shown(qtbot, Picker("Find"))
    made.show_options(OPTIONS, "Nothing.")
    made.setFocus()
    return made


def test_the_model_keeps_the_promises_of_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:  # noqa: ARG001
    model = OptionModel()
    model.show_options(OPTIONS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([], "p1"),
        ([Qt.Key.Key_Down], "p2"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down], "d1"),
        ([Qt.Key.Key_PageDown], "d1"),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_Up], "p2"),
        ([Qt.Key.Key_Up], "p1"),
    ],
)
def test_arrows_step_past_headings_and_enter_chooses(picker: Picker, keys: list[Qt.Key], chosen: str) -> None:
    got: list[object] = []
    picker.chosen.connect(got.append)
    for key in keys:
        press(key)
    press(Qt.Key.Key_Return)
    assert got == [chosen]


def test_a_click_chooses_but_not_on_a_heading(picker: Picker) -> None:
    got: list[object] = []
    picker.chosen.connect(got.append)
    for row in (0, 2):
        place = picker.list.visualRect(picker.list.model().index(row, 0)).center()
        QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert got == ["p2"]


def test_letters_stay_in_the_field(picker: Picker) -> None:
    typed: list[str] = []
    picker.typed.connect(typed.append)
    write("we")
    assert typed == ["w", "we"]


def test_without_options_enter_chooses_nothing_and_a_sentence_says_why(picker: Picker) -> None:
    got: list[object] = []
    picker.chosen.connect(got.append)
    picker.show_options([], "Nothing holds this.")
    press(Qt.Key.Key_Return)
    assert (got, picker.empty.text(), picker.list.isHidden()) == ([], "Nothing holds this.", True)


@pytest.mark.parametrize("words", AWKWARD)
@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.usefixtures("qapp")
def test_words_are_shortened_to_their_lines(words: str, lines: int) -> None:
    short = shortened(words, 200, lines)
    assert laid_out(short, 200, lines + 1).lineCount() <= lines
    assert short == words or short.endswith("…")


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("عملية", 5), ("👩‍⚖️", 5)])
def test_lengths_are_counted_as_qt_counts(text: str, length: int) -> None:
    assert units(text) == length


@pytest.mark.parametrize("words", AWKWARD)
def test_everything_can_be_painted_with_any_words_lit(picker: Picker, words: str) -> None:
    picker.show_options([Option(words), Option(words, 1), Option(words, 2, words)], "", f'{words} "(')
    QApplication.processEvents()
    assert isinstance(picker.grab(), QPixmap)
