"""A list of entries as a table in which one types, with an empty row behind the last for a new one.

The table decides nothing: it says what an entry should become, and shows what was typed until the meeting has it
or something else. So what is refused stays as it was typed, and is marked.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui import theme
from ui.widgets.columns import Column, Entry

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CONTEXT = "columns"


class EntityModel(QAbstractTableModel):
    """Rows are entries, columns are described by a table. `entered` carries an entry as it should become."""

    entered = Signal(object)

    def __init__(self, columns: Sequence[Column], blank: Callable[[], Entry], invitation: str, parent: QObject) -> None:
        """An empty list; `blank` makes a new entry, `invitation` stands in the row for it."""
        super().__init__(parent)
        self.columns = columns
        self._blank, self._invitation = blank, invitation
        self._rows: list[Entry] = []
        self._empty_rows = 1  # none for the moment in which it becomes an entry
        self._known: dict[str, Entry] = {}
        self._typed: dict[str, Entry] = {}

    # What is shown

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; what was typed and is not among them yet stays, unless its entry has changed otherwise."""
        known = {entry.id: entry for entry in entries}
        marked = set(self._typed)
        self._typed = {id_: typed for id_, typed in self._typed.items() if self._still_open(typed, known)}
        drafts = [typed for id_, typed in self._typed.items() if id_ not in known]
        self._known = known
        self._replace_rows([*(self._typed.get(entry.id, entry) for entry in entries), *drafts], marked)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row as it is shown; None for the empty row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, id_: str) -> int:
        """The row of an entry; -1 where it has none."""
        return next((row for row, entry in enumerate(self._rows) if entry.id == id_), -1)

    @property
    def ids(self) -> list[str]:
        """The ids of the entries that the meeting has, in the order shown."""
        return [entry.id for entry in self._rows if entry.id in self._known]

    # What is asked for

    def enter(self, row: int) -> None:
        """Ask for the entry of a row as it was typed, where the meeting does not have it so yet."""
        entry = self.entry(row)
        if entry is not None and entry.id in self._typed:
            self.entered.emit(entry)

    def enter_begun(self, row: int) -> None:
        """Ask for a new entry that does not say enough, so that somebody says what is missing."""
        entry = self.entry(row)
        if entry is not None and entry.id not in self._known and not self._says_enough(entry):
            self.entered.emit(entry)

    def forget(self, ids: Sequence[str]) -> list[Entry]:
        """Let go of what was typed in these rows; gives the entries that the meeting has."""
        for id_ in ids:
            self._typed.pop(id_, None)
        kept = [entry for entry in self._rows if entry.id in self._known or entry.id in self._typed]
        self._replace_rows([self._typed.get(entry.id) or self._known[entry.id] for entry in kept], set(ids))
        return [self._known[id_] for id_ in ids if id_ in self._known]

    # The Qt side

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row an entry and the empty one."""
        return 0 if parent.isValid() else len(self._rows) + self._empty_rows

    def columnCount(self, parent: Index = ROOT) -> int:
        """As described."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns, above the words and not centred."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        title = QCoreApplication.translate(CONTEXT, self.columns[section].title)
        return title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be chosen; what has a way in can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return plain | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].put else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, in the tone of their column; amber behind what the meeting does not have so."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        entry, column = self.entry(index.row()), self.columns[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return column.get(entry) if entry else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.shown(entry) if entry else self._invitation * (index.column() == 0)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(column.tone if entry else "faint")
        if role == Qt.ItemDataRole.BackgroundRole and entry and entry.id in self._typed:
            return theme.colour("amber_soft")
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show what was typed and, once the row says enough, ask for it."""
        column, entry = self.columns[index.column()], self.entry(index.row())
        typed = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or column.put is None or typed == (column.get(entry) if entry else ""):
            return False
        made = column.put(entry or self._blank(), typed)
        self._take(index.row(), made)
        if made.id in self._known or self._says_enough(made):
            self.entered.emit(made)
        return True

    def _take(self, row: int, made: Entry) -> None:
        """Put what was typed into its row; where that was the empty one, another comes behind it."""
        self._typed[made.id] = made
        is_new = row == len(self._rows)
        self._rows[row : row + 1] = [made]
        self._empty_rows = 0 if is_new else 1
        self._tell_changed(row)
        if is_new:
            self.beginInsertRows(ROOT, row + 1, row + 1)
            self._empty_rows = 1
            self.endInsertRows()

    def _says_enough(self, entry: Entry) -> bool:
        return all(column.get(entry).strip() for column in self.columns if column.required)

    def _still_open(self, typed: Entry, known: dict[str, Entry]) -> bool:
        now, before = known.get(typed.id), self._known.get(typed.id)
        return now == before and now != typed

    def _replace_rows(self, rows: list[Entry], marked: set[str]) -> None:
        """Show other rows; where they are the same entries, tell only of those that differ or were marked."""
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for row, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new or new.id in marked:
                self._tell_changed(row)

    def _tell_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
