"""An editable list: type into the last row for a new entry, Delete takes entries away, Alt with an arrow moves one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.widgets.columns import Column, Entry, Kind
from ui.widgets.entity_delegate import ENTER, ROW_HEIGHT, EntityDelegate
from ui.widgets.entity_model import EntityModel

MOST_ROWS = 12  # in sight at once; longer lists scroll by themselves
EndEditHint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_F2, *ENTER)


class EntityTable(QTableView):
    """Shows entries and says what should become of them.

    `entered` carries an entry as typed, `removed` a list of entries, `reordered` all ids in their new order,
    `opened` the entry of a cell that is not to be typed into. Escape is left to the page.
    """

    entered = Signal(object)
    removed = Signal(object)
    reordered = Signal(object)
    opened = Signal(object)
    selection_changed = Signal()

    def __init__(self, name: str, columns: Sequence[Column], blank: Callable[[], Entry], invitation: str) -> None:
        """An empty list with its name, for screen readers."""
        super().__init__()
        self._columns = list(columns)
        self._at: tuple[str, int] | None = None
        self._flows = any(column.kind is Kind.PARAGRAPH for column in columns)
        self.entries = EntityModel(columns, blank, invitation, self)
        self.setModel(self.entries)
        self._delegate = EntityDelegate(self._columns, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._set_up()
        self._wire()
        self._fit()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the cell at hand stays at hand."""
        self.entries.show_entries(entries)

    def selected(self) -> list[Entry]:
        """The entries of the rows that are chosen, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [entry for entry in (self.entries.entry(row) for row in rows) if entry is not None]

    def enter_all(self) -> None:
        """Ask for everything that was typed and that the meeting does not have yet."""
        for row in range(self.entries.rowCount()):
            self.entries.enter(row)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete removes, Alt with an arrow moves."""
        key = Qt.Key(event.key())
        if self.state() == QAbstractItemView.State.EditingState:
            event.ignore()  # the cell has had its say
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and key in MOVES:
            self._move(MOVES[key])
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif key in ENTER:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: EndEditHint) -> None:
        """Enter goes on to the next row, Tab to the next cell and at the last one out of the list."""
        self._flow()
        at = self.currentIndex()
        is_last = at.row() == self.entries.rowCount() - 1 and at.column() == len(self._columns) - 1
        if hint == EndEditHint.EditNextItem and is_last:
            super().closeEditor(editor, EndEditHint.NoHint)
            self.focusNextChild()
        elif hint == EndEditHint.SubmitModelCache:
            super().closeEditor(editor, EndEditHint.NoHint)
            self._go_on(at)
        else:
            super().closeEditor(editor, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every column its share of the width."""
        super().resizeEvent(event)
        needed = sum(column.width for column in self._columns)
        room, left = max(needed, self.viewport().width()), 0
        for number, column in enumerate(self._columns):
            right = left + column.width
            self.setColumnWidth(number, right * room // needed - left * room // needed)
            left = right
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a cell at hand where the keyboard is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.entries.index(0, 0))

    def _is_own(self, event: QKeyEvent) -> bool:
        moves = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in MOVES
        return moves or (event.key() in OWN_KEYS and not event.modifiers())

    def _open(self, index: QModelIndex) -> None:
        entry = self.entries.entry(index.row())
        if index.isValid() and self._columns[index.column()].put is not None:
            self.edit(index)
        elif index.isValid() and entry is not None:
            self.opened.emit(entry)

    def _go_on(self, at: QModelIndex) -> None:
        """To the row below, to its beginning where that is the empty one."""
        below = at.row() + 1
        is_empty = below == self.entries.rowCount() - 1
        self.setCurrentIndex(self.entries.index(below, 0 if is_empty else at.column()))

    def _remove(self) -> None:
        row = self.currentIndex().row()
        known = self.entries.forget([entry.id for entry in self.selected()])
        self.setCurrentIndex(self.entries.index(min(row, self.entries.rowCount() - 1), 0))
        if known:
            self.removed.emit(known)

    def _move(self, by: int) -> None:
        ids, entry = self.entries.ids, self.entries.entry(self.currentIndex().row())
        if entry is None or entry.id not in ids:
            return
        at = ids.index(entry.id)
        ids.insert(min(max(at + by, 0), len(ids) - 1), ids.pop(at))
        self.reordered.emit(ids)

    # The rest

    def _set_up(self) -> None:
        self.setProperty("look", "entries")
        self.setShowGrid(False)
        self.setWordWrap(self._flows)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)

    def _wire(self) -> None:
        self.entries.entered.connect(self.entered)
        self.entries.modelAboutToBeReset.connect(self._note_place)
        self.entries.modelReset.connect(self._return_to_place)
        self.entries.rowsInserted.connect(self._fit)
        self.entries.dataChanged.connect(self._flow)
        self._delegate.height_wanted.connect(self._give_room)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selectionModel().currentRowChanged.connect(lambda _to, left: self.entries.enter_begun(left.row()))

    def _note_place(self) -> None:
        at = self.currentIndex()
        entry = self.entries.entry(at.row())
        self._at = (entry.id if entry else "", at.column()) if at.isValid() else None

    def _return_to_place(self) -> None:
        self._fit()
        if self._at is not None:
            row = self.entries.row_of(self._at[0]) if self._at[0] else self.entries.rowCount() - 1
            if row >= 0:
                self.setCurrentIndex(self.entries.index(row, self._at[1]))
        self.selection_changed.emit()

    def _flow(self) -> None:
        if self._flows:
            self._fit()

    def _give_room(self, row: int, height: int) -> None:
        """Let a row grow while its paragraph is edited."""
        if height > self.rowHeight(row):
            self.setRowHeight(row, height)
            self._take_height()

    def _fit(self) -> None:
        """As high as the rows, up to a limit where they are all alike."""
        if self._flows:
            self.resizeRowsToContents()
        self._take_height()

    def _take_height(self) -> None:
        count = self.entries.rowCount() if self._flows else min(self.entries.rowCount(), MOST_ROWS)
        rows = sum(self.rowHeight(row) for row in range(count))
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_wide() else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 + bar)

    def _is_too_wide(self) -> bool:
        return sum(column.width for column in self._columns) > self.viewport().width()
