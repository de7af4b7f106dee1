"""The abbreviations in the set-up: each line asks for another style."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rapporteur.model.change import Change
from rapporteur.model.entities import Abbreviation
from tests.ui.setup.desk import Desk, fill_in, sample, stand
from tests.ui.widgets.hands import AWKWARD, press, shown, write

NGO = Abbreviation(short="NGO", full="non-governmental organization")
ICT = Abbreviation(short="ICT", full="information technology", many="information technologies", extra={"x": 1})


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """The sample day with two abbreviations in the set-up, on the screen."""
    made = Desk(sample())
    style = made.meeting.style
    made.meeting = made.meeting.with_changes([Change(style, replace(style, abbreviations=(NGO, ICT)))], 2)
    made.show()
    shown(qtbot, made.view)
    return made


def shorts(desk: Desk) -> list[str]:
    return [one.short for one in desk.meeting.style.abbreviations]


def test_a_new_line_is_a_new_abbreviation(desk: Desk) -> None:
    fill_in(desk.view.abbreviations.table, ("WHO", "World Health Organization"))
    assert desk.meeting.style.abbreviations == (
        NGO,
        ICT,
        Abbreviation(short="WHO", full="World Health Organization"),
    )
    assert desk.titles == ["Change the style"]


def test_the_form_for_many_is_typed_where_no_rule_gives_it(desk: Desk) -> None:
    fill_in(desk.view.abbreviations.table, ("RPO", "responsible person", "responsible people"))
    assert desk.meeting.style.abbreviations[-1].many == "responsible people"


def test_a_line_keeps_its_place_and_what_only_its_record_knows(desk: Desk) -> None:
    stand(desk.view.abbreviations.table, 1, 1)
    write("communications technology")
    press(Qt.Key.Key_Return)
    assert desk.meeting.style.abbreviations == (NGO, replace(ICT, full="communications technology"))


def test_a_line_is_removed_and_moved(desk: Desk) -> None:
    stand(desk.view.abbreviations.table, 1)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shorts(desk) == ["ICT", "NGO"]
    stand(desk.view.abbreviations.table, 0)
    press(Qt.Key.Key_Delete)
    assert shorts(desk) == ["NGO"]


def test_half_an_abbreviation_stays_as_typed_with_the_problem(desk: Desk) -> None:
    fill_in(desk.view.abbreviations.table, ("WHO",))
    press(Qt.Key.Key_Up)
    assert desk.problems == ["An abbreviation needs its short and its full form: type both."]
    assert shorts(desk) == ["NGO", "ICT"]
    assert desk.view.abbreviations.table.entries.rowCount() == 4


@pytest.mark.parametrize("words", AWKWARD)
def test_any_words_can_be_typed(desk: Desk, words: str) -> None:
    fill_in(desk.view.abbreviations.table, ("WHO", words))
    assert desk.meeting.style.abbreviations[-1].full == words


def test_another_choice_of_style_leaves_the_list_alone(desk: Desk) -> None:
    fill_in(desk.view.style_.scale, ("7", "numerous speakers"))
    assert shorts(desk) == ["NGO", "ICT"]
    fill_in(desk.view.abbreviations.table, ("WHO", "World Health Organization"))
    assert shorts(desk) == ["NGO", "ICT", "WHO"]
    assert any(entry.phrase == "numerous speakers" for entry in desk.meeting.style.quantifiers)
