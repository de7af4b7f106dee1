"""The findings as a list with the keyboard in it: the arrows go through it, and a few keys do what its buttons do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.check.detail import ASIDE, GO, LEARN, TAKE
from ui.check.finding_delegate import FindingDelegate
from ui.check.rows import Row, options_of
from ui.widgets.options import OPTION, Option, OptionModel

KEYS = {
    Qt.Key.Key_Return: TAKE,
    Qt.Key.Key_Enter: TAKE,
    Qt.Key.Key_A: ASIDE,
    Qt.Key.Key_Delete: ASIDE,
    Qt.Key.Key_L: LEARN,
    Qt.Key.Key_G: GO,
}
FIGURES = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class FindingList(QListView):
    """`row_chosen` carries the row at hand, None where there is none; `pressed` and `word_pressed` are those of the
    detail, `turned` asks for the next filter (1) or the one before (-1).
    """

    row_chosen = Signal(object)
    pressed = Signal(str)
    word_pressed = Signal(int)
    turned = Signal(int)

    def __init__(self, name: str) -> None:
        """An empty list of this name."""
        super().__init__()
        self._rows: list[Row] = []
        self._model, self._delegate = OptionModel(), FindingDelegate()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setProperty("look", "bare")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.row_chosen.emit(self.row))
        self.doubleClicked.connect(lambda _index: self.pressed.emit(TAKE))

    @property
    def row(self) -> Row | None:
        """The row at hand."""
        option = self.currentIndex().data(OPTION)
        return option.data if isinstance(option, Option) and isinstance(option.data, Row) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; at hand is the one that was so before, or the next where it is gone."""
        place = self._place_in(rows)
        self._rows = list(rows)
        self._model.show_options(options_of(rows))
        if rows:
            self.go_to(place)
        else:
            self.row_chosen.emit(None)

    def go_to(self, place: int) -> None:
        """Put the row at a place at hand, counted from 0 without the headings."""
        indexes = [index for index in map(self._model.index, range(self._model.rowCount())) if index.flags()]
        index = indexes[min(place, len(indexes) - 1)]
        self.selectionModel().setCurrentIndex(index, CHOOSE)
        above = self._model.index(index.row() - 1)
        if not above.flags():  # its heading belongs into sight as well
            self.scrollTo(above)
        self.scrollTo(index)

    def _place_in(self, rows: Sequence[Row]) -> int:
        """Where the row at hand stands among other rows: equal ones are told by how many stand before them."""
        now = self.row
        if now is None:
            return 0
        before = self._rows.index(now)
        key = now.finding.key
        earlier = sum(row.finding.key == key for row in self._rows[:before])
        places = [place for place, row in enumerate(rows) if row.finding.key == key]
        return places[earlier] if earlier < len(places) else before

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the buttons, and the arrows of any list; letters look for nothing."""
        key = Qt.Key(event.key())
        if not self._is_ours(event):
            if not (event.text() and event.text().isprintable()):
                super().keyPressEvent(event)
        elif key in KEYS:
            self.pressed.emit(KEYS[key])
        elif key in FIGURES:
            self.word_pressed.emit(FIGURES[key])
        else:
            self.turned.emit(TURNS[key])

    def _is_ours(self, event: QKeyEvent) -> bool:
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return not modified and event.key() in (*KEYS, *FIGURES, *TURNS)
