"""All keys of the window and all signs of the quick line, made from the tables that the program itself works by."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rapporteur.capture.grammar import SIGNS
from ui import theme
from ui.actions import ACTIONS, CONTEXT, MENUS
from ui.widgets.overlay import Overlay
from ui.widgets.parts import in_column, key_words, label

MOST = QSize(1120, 780)
SIGNS_CONTEXT = "signs"
KEY_WIDTH = 128  # pixels; the longest of both tables
Row = tuple[str, str, str]
"""A key or sign, what it does, and one more line below that."""


class KeyMap(Overlay):
    """Two columns: the keys by menu, and the signs with an example each."""

    def __init__(self, host: QWidget) -> None:
        """A closed panel in the middle of its host."""
        super().__init__(host, self.tr("Keys and signs"), MOST)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("Keys and signs"))
        scroll.setWidget(self._page())
        self.body.addWidget(scroll)
        self.setFocusProxy(scroll)

    def wanted(self) -> QSize:
        """As large as it may be: it is looked through, then closed."""
        return MOST

    def _page(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, theme.GAP_L, 0)
        columns.setSpacing(theme.GAP_XXL)
        columns.addLayout(_column((_translated(CONTEXT, menu), _keys_of(menu)) for menu in MENUS), 1)
        columns.addLayout(_column([(self.tr("Signs of the quick line"), _signs())]), 1)
        return page


def _translated(context: str, words: str) -> str:
    return QCoreApplication.translate(context, words)


def _keys_of(menu: str) -> Iterable[Row]:
    for spec in ACTIONS:
        if spec.menu == menu:
            yield key_words(spec.keys), _translated(CONTEXT, spec.text), _translated(CONTEXT, spec.tip)


def _signs() -> Iterable[Row]:
    for sign in SIGNS:
        yield sign.form, _translated(SIGNS_CONTEXT, sign.meaning), sign.example


def _column(groups: Iterable[tuple[str, Iterable[Row]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.GAP_M)
    for title, rows in groups:
        column.addWidget(label(title, "group"))
        column.addLayout(_grid(rows))
        column.addSpacing(theme.GAP_M)
    column.addStretch()
    return column


def _grid(rows: Iterable[Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.GAP_L)
    grid.setVerticalSpacing(theme.GAP_M)
    grid.setColumnMinimumWidth(0, KEY_WIDTH)
    grid.setColumnStretch(1, 1)
    for place, (sign, words, more) in enumerate(rows):
        grid.addWidget(label(sign, "key"), place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(in_column(label(words), label(more, "hint"), gap=2), place, 1)
    return grid
