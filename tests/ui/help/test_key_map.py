"""The help shows every action and every sign, since it is made from their tables."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.capture.grammar import SIGNS, Sign
from tests.ui.widgets.hands import focus, press, shown
from ui.actions import ACTIONS, MENUS, ActionSpec
from ui.help.key_map import KeyMap
from ui.widgets.parts import key_words


class Page(QWidget):
    """A page with a field, and the help over it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.map = KeyMap(self)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """The help is open."""
    made = shown(qtbot, Page())
    made.field.setFocus()
    made.map.open()
    return made


def words(page: Page) -> list[str]:
    """Everything that can be read."""
    return [label.text() for label in page.map.findChildren(QLabel)]


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_stands_there_with_its_keys(page: Page, spec: ActionSpec) -> None:
    assert {key_words(spec.keys), spec.text, spec.tip} <= set(words(page))


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.form)
def test_every_sign_stands_there_with_its_example(page: Page, sign: Sign) -> None:
    assert {sign.form, sign.meaning, sign.example} <= set(words(page))


def test_every_menu_has_its_group(page: Page) -> None:
    assert set(MENUS) <= set(words(page))


def test_it_is_scrolled_with_the_keyboard_and_closed_with_escape(page: Page) -> None:
    area = focus()
    assert isinstance(area, QScrollArea)
    press(Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    press(Qt.Key.Key_Escape)
    assert page.map.isHidden()
    assert focus() is page.field
