"""The log: what was said, row by row, corrected where it stands.

A table of one column and not a list: a table lays out only what is in sight, so that a new row costs the same after
ten thousand others.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rapporteur.model.entities import Intervention, Point
from ui import theme
from ui.capture.completing_line import ENTER
from ui.capture.log_delegate import ROW_HEIGHT, LogDelegate
from ui.capture.log_model import LogModel
from ui.capture.log_rows import Row
from ui.capture.row_editor import RowEditor

if TYPE_CHECKING:
    from ui.bridge import State

CHOOSE = QItemSelectionModel.SelectionFlag
EDIT_KEYS = (*ENTER, Qt.Key.Key_F2)


class LogView(QTableView):
    """`point_chosen` carries the id of a point that a person went to, not one that was chosen by `choose`."""

    point_chosen = Signal(str)

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        """An empty log; what its editor offers is shown over `page`."""
        super().__init__(parent)
        self._tells = self._follows = True
        self.rows = LogModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(LogDelegate(self.rows, self))
        self.editor = RowEditor(page, self.viewport())
        self.editor.closed.connect(self.setFocus)
        self.setAccessibleName(self.tr("The log"))
        self._set_up()
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(self.edit_row)
        self.verticalScrollBar().rangeChanged.connect(self._keep_end)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_state(self, state: "State") -> None:
        """Show what differs. Selection and place stay; a view that was at the end follows the end."""
        with self._quietly():
            self.rows.show_state(state)
        if self._follows:
            self.scrollToBottom()
        self.editor.meet(state.meeting)
        self._place_editor()
        self.viewport().update()

    def chosen_rows(self) -> list[Row]:
        """The rows that are selected, in their order."""
        return [self.rows.row(place) for place in sorted(index.row() for index in self.selectedIndexes())]

    def chosen_points(self) -> list[Point]:
        """The points that are selected; those of the selected interventions where no point is."""
        chosen = self.chosen_rows()
        points = [row for row in chosen if isinstance(row, Point)]
        if points or self.rows.state is None:
            return points
        floors = {row.id for row in chosen if isinstance(row, Intervention)}
        return [point for point in self.rows.state.meeting.points.values() if point.intervention in floors]

    def choose(self, ids: Collection[str]) -> None:
        """Select the rows of these ids and bring the first into sight, telling nobody."""
        places = self.rows.places_of(ids)
        selection = QItemSelection()
        for place in places:
            selection.select(self.rows.index(place), self.rows.index(place))
        with self._quietly():
            if places:
                self.selectionModel().setCurrentIndex(self.rows.index(places[0]), CHOOSE.NoUpdate)
                self.scrollTo(self.rows.index(places[0]))
            self.selectionModel().select(selection, CHOOSE.ClearAndSelect)

    def edit_row(self) -> bool:
        """Open the editor on the current row; False where there is none."""
        index = self.currentIndex()
        if not index.isValid() or self.rows.state is None:
            return False
        if self.editor.row is None:
            self.scrollTo(index)
            self.editor.edit(self.rows.row(index.row()), self.rows.state.meeting)
            self._place_editor()
        self.editor.line.setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 correct the current row."""
        if event.key() in EDIT_KEYS and not event.modifiers():
            self.edit_row()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes in at the current row, first of all at the last one."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The editor keeps to its row."""
        super().resizeEvent(event)
        self._place_editor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; while there are none, how to begin."""
        super().paintEvent(event)
        if self.rows.rowCount():
            return
        with QPainter(self.viewport()) as painter:
            painter.setPen(theme.colour("faint"))
            words = self.tr("Type the first line below: @ who speaks, then what they say.")
            area = self.viewport().rect().adjusted(theme.GAP_XL, theme.GAP_XL, -theme.GAP_XL, -theme.GAP_XL)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _keep_end(self, _least: int, most: int) -> None:
        """Who was at the end stays there, whether rows came or the view became smaller."""
        if self._follows:
            self.verticalScrollBar().setValue(most)

    def _scrolled(self, value: int) -> None:
        self._follows = value == self.verticalScrollBar().maximum()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._tells and current.isValid():
            row = self.rows.row(current.row())
            if isinstance(row, Point):
                self.point_chosen.emit(row.id)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What is chosen meanwhile was not chosen by a person."""
        self._tells = False
        try:
            yield
        finally:
            self._tells = True

    def _place_editor(self) -> None:
        if self.editor.row is not None:
            places = self.rows.places_of([self.editor.row.id])
            self.editor.place(self.visualRect(self.rows.index(places[0])))

    def _set_up(self) -> None:
        self.setProperty("look", "pane")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
