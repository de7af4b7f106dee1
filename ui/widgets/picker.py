"""A field with a list below it: one types to narrow the list and chooses from it without leaving the field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from ui import theme
from ui.widgets.option_delegate import OptionDelegate
from ui.widgets.options import OPTION, Index, Option, OptionModel
from ui.widgets.parts import in_column, label

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _List(QListView):
    """A list that would like to be as high as all of its rows."""

    def sizeHint(self) -> QSize:
        """The height of all rows."""
        return QSize(0, sum(self.sizeHintForRow(row) for row in range(self.model().rowCount())))

    def minimumSizeHint(self) -> QSize:
        """It can be scrolled."""
        return QSize(0, 0)


class Picker(QWidget):
    """`typed` carries what stands in the field, `chosen` what the chosen option stands for."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, name: str, placeholder: str = "") -> None:
        """Name the field, for eyes and for screen readers."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(name)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.typed)
        self._model, self._delegate = OptionModel(), OptionDelegate()
        self.list = self._made_list(name)
        self.empty = label("", "hint")
        self.empty.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, theme.GAP_S)
        self.setLayout(in_column(self.field, self.empty, self.list))
        self.setFocusProxy(self.field)

    def show_options(self, options: Sequence[Option], empty: str, lit: str = "") -> None:
        """Offer these, the first of them at hand; the sentence `empty` where there are none."""
        self._delegate.light(lit)
        self._model.show_options(options)
        self.empty.setText(empty)
        self.empty.setVisible(not options)
        self.list.setVisible(bool(options))
        self.list.updateGeometry()
        self._step(1, start=-1)
        self.list.scrollToTop()

    @property
    def current(self) -> object:
        """What the option at hand stands for."""
        option = self.list.currentIndex().data(OPTION)
        return option.data if isinstance(option, Option) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter go from the field to the list."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS:
                self._step(STEPS[key], self.list.currentIndex().row())
                return True
            if key in ENTER:
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: Index) -> None:
        option = index.data(OPTION) if index.isValid() else None
        if isinstance(option, Option) and not option.is_heading:
            self.chosen.emit(option.data)

    def _step(self, by: int, start: int) -> None:
        """Go on by so many options, past headings, and stop at either end."""
        rows = [row for row in range(self._model.rowCount()) if self._model.index(row).flags()]
        if not rows:
            return
        at = rows.index(start) + by if start in rows else 0
        index = self._model.index(rows[min(max(at, 0), len(rows) - 1)])
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _made_list(self, name: str) -> QListView:
        view = _List()
        view.setProperty("look", "bare")
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(self.tr("{name}: results").format(name=name))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.clicked.connect(self._choose)
        return view
