"""An editable list says what should become of its entries, and shows what was typed until that is so."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.widgets.hands import AWKWARD, focus, press, shown, write
from ui import theme
from ui.widgets.columns import Column, choice, number, optional, text
from ui.widgets.entity_table import EntityTable

ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class Well:
    """An entry."""

    id: str
    name: str = ""
    place: str | None = None
    depth: int | None = None
    kind: str | None = None


COLUMNS = (
    text("Name", "name", required=True),
    optional("Place", "place"),
    number("Depth", "depth"),
    choice("Kind", "kind", lambda: (("dug", "Dug by hand"), ("drilled", "Drilled"))),
    Column("Mark", lambda well: "deep" if (well.depth or 0) > 100 else ""),
)
WELLS = [Well("a", "Anna’s", "Hill", 12, "dug"), Well("b", "Bela’s", None, 140), Well("c", "Cilla’s")]


class Asked:
    """What a table asks for, in order."""

    def __init__(self, table: EntityTable) -> None:
        self.entered: list[Any] = []
        self.removed: list[Any] = []
        self.reordered: list[Any] = []
        self.opened: list[Any] = []
        for name in ("entered", "removed", "reordered", "opened"):
            getattr(table, name).connect(getattr(self, name).append)


@pytest.fixture
def table(qtbot: QtBot) -> EntityTable:
    """Three wells on the screen."""
    made = made_table()
    made.show_entries(WELLS)
    return shown(qtbot, made)


def made_table() -> EntityTable:
    """A table without wells; new ones are called new-1, new-2 and so on."""
    names = iter(range(1, 100))
    return EntityTable("Wells", COLUMNS, lambda: Well(f"new-{next(names)}"), "New well…")


def stand(table: EntityTable, row: int, column: int = 0) -> None:
    """Go to a cell."""
    table.setFocus()
    table.setCurrentIndex(table.entries.index(row, column))


def texts(table: EntityTable, row: int) -> list[str]:
    """What stands in a row."""
    return [str(table.entries.index(row, column).data()) for column in range(len(COLUMNS))]


def is_marked(table: EntityTable, row: int) -> bool:
    """Whether a row is shown as not yet so in the meeting."""
    ground = table.entries.index(row, 0).data(Qt.ItemDataRole.BackgroundRole)
    return bool(ground == theme.colour("amber_soft"))


def test_shows_words_not_values_and_invites_to_a_new_entry(table: EntityTable) -> None:
    assert texts(table, 0) == ["Anna’s", "Hill", "12", "Dug by hand", ""]
    assert texts(table, 1) == ["Bela’s", "", "140", "", "deep"]
    assert texts(table, 3) == ["New well…", "", "", "", ""]


@pytest.mark.parametrize("wells", [[], WELLS])
def test_the_model_keeps_the_promises_of_models(qtbot: QtBot, qtmodeltester: ModelTester, wells: list[Well]) -> None:
    table = made_table()
    qtbot.addWidget(table)
    table.show_entries(wells)
    qtmodeltester.check(table.entries)  # type: ignore[no-untyped-call]
    table.entries.setData(table.entries.index(len(wells), 0), "Dora’s")
    table.show_entries([*wells, Well("new-1", "Dora’s")])
    table.show_entries(wells[1:])


@pytest.mark.parametrize("typed", AWKWARD)
def test_typing_over_a_cell_asks_for_the_entry_with_it(table: EntityTable, typed: str) -> None:
    asked = Asked(table)
    stand(table, 1)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(typed)
    press(Qt.Key.Key_Return)
    assert asked.entered[0] == replace(WELLS[1], name=typed)
    assert texts(table, 1)[0] == typed


def test_a_new_entry_is_typed_into_the_last_row_cell_by_cell(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 3)
    write("Dora’s")
    press(Qt.Key.Key_Tab)
    write("Dale")
    press(Qt.Key.Key_Tab)
    write("7x")
    press(Qt.Key.Key_Return)
    assert asked.entered[-1] == Well("new-1", "Dora’s", "Dale", 7)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (4, 0)
    assert texts(table, 4)[0] == "New well…"


def test_an_entry_that_does_not_say_enough_is_asked_for_when_its_row_is_left(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 3, 1)
    write("Dale")
    press(Qt.Key.Key_Escape)
    assert asked.entered == []
    press(Qt.Key.Key_Up)
    assert asked.entered == [Well("new-1", place="Dale")]


def test_escape_keeps_what_was_typed(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 2)
    write("Dora’s")
    press(Qt.Key.Key_Escape)
    assert asked.entered == [Well("c", "Dora’s")]
    assert focus() is table


def test_what_is_refused_stays_and_is_marked_until_it_is_so_or_otherwise(table: EntityTable) -> None:
    stand(table, 0)
    table.entries.setData(table.entries.index(0, 0), "Other")
    table.show_entries(list(WELLS))
    assert texts(table, 0)[0] == "Other"
    assert is_marked(table, 0)
    table.show_entries([replace(WELLS[0], name="Other"), *WELLS[1:]])
    assert not is_marked(table, 0)
    table.show_entries(WELLS)
    assert texts(table, 0)[0] == "Anna’s"


def test_choices_are_chosen_with_the_keyboard(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 1, 3)
    press(Qt.Key.Key_Return)
    write("Dr")
    press(Qt.Key.Key_Return)
    assert asked.entered == [replace(WELLS[1], kind="drilled")]


def test_delete_asks_to_remove_the_chosen_rows(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 0)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Delete)
    assert asked.removed == [WELLS[:2]]


def test_delete_drops_a_row_that_was_only_begun(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 3, 1)
    write("Dale")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Delete)
    assert (asked.removed, table.entries.rowCount()) == ([], 4)


@pytest.mark.parametrize(
    ("row", "key", "order"),
    [(0, Qt.Key.Key_Down, "bac"), (2, Qt.Key.Key_Up, "acb"), (0, Qt.Key.Key_Up, "abc"), (2, Qt.Key.Key_Down, "abc")],
)
def test_alt_and_an_arrow_move_an_entry(table: EntityTable, row: int, key: Qt.Key, order: str) -> None:
    asked = Asked(table)
    stand(table, row)
    press(key, ALT)
    assert asked.reordered == [list(order)]


def test_the_cell_at_hand_moves_with_its_entry(table: EntityTable) -> None:
    stand(table, 0, 1)
    table.show_entries([WELLS[1], WELLS[0], WELLS[2]])
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_enter_opens_what_cannot_be_typed(table: EntityTable) -> None:
    asked = Asked(table)
    stand(table, 1, 4)
    press(Qt.Key.Key_Return)
    assert asked.opened == [WELLS[1]]


def test_the_list_is_as_high_as_its_rows_up_to_a_limit(qtbot: QtBot) -> None:
    table = shown(qtbot, made_table())
    heights = []
    for count in (0, 3, 11, 2000):
        table.show_entries([Well(str(number)) for number in range(count)])
        heights.append(table.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_keys_of_the_list_do_not_reach_the_shortcuts_of_the_window(
    table: EntityTable, shortcut: Callable[[Qt.Key], list[None]], key: Qt.Key
) -> None:
    reached = shortcut(key)
    stand(table, 0, 4)
    press(key)
    assert reached == []
