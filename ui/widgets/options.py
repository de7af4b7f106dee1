"""Lines one can choose, below headings that only say what they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
OPTION = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Option:
    """A line with what it stands for; one that stands for nothing is the heading of those below."""

    words: str
    data: object = None
    detail: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it cannot be chosen."""
        return self.data is None


class OptionModel(QAbstractListModel):
    """The options as a list."""

    def __init__(self) -> None:
        """No options yet."""
        super().__init__()
        self._options: Sequence[Option] = ()

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer these and no others."""
        self.beginResetModel()
        self._options = options
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row an option."""
        return 0 if parent.isValid() else len(self._options)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, or the whole option."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        option = self._options[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{option.words} {option.detail}".strip()
        shown: dict[int, object] = {Qt.ItemDataRole.DisplayRole: option.words, OPTION: option}
        return shown.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can neither be chosen nor stepped on."""
        if not index.isValid() or self._options[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
