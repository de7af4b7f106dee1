"""A list of texts that would change: what goes is struck out, what comes is underlined, and both have a colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rapporteur.language.difference import Change, Piece, around_changes, difference
from ui import theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINES = 2  # of each text, the changes with some words round them
CONTEXT = 8  # words on either side of a change
LINE_HEIGHT = 20
ROW_HEIGHT = LINES * LINE_HEIGHT + 2 * theme.GAP_S
NUMBERS = 40  # the column of short numbers
BAR = 3
MOST_ROWS = 6  # in sight at once; a longer list scrolls
ENDING = "…"
LINE_BREAKS = frozenset("\n\r\t\v\f\u0085\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Changed:
    """A text that would change, under the number that it has on the screen."""

    number: int
    before: str
    after: str


class DifferenceModel(QAbstractListModel):
    """The texts in their order. More of them can come while some are in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No text yet."""
        super().__init__(parent)
        self._rows: list[Changed] = []

    def clear(self) -> None:
        """Show no text."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, rows: Sequence[Changed]) -> None:
        """Show further texts below the others."""
        first = len(self._rows)
        self.beginInsertRows(ROOT, first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def row(self, number: int) -> Changed:
        """One text, counted from 0."""
        return self._rows[number]

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row a text."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a screen reader says of a text; it is painted by the delegate."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        words = QCoreApplication.translate("DifferenceList", "{number}: “{before}” becomes “{after}”")
        return words.format(number=row.number, before=row.before, after=row.after)


class DifferenceDelegate(QStyledItemDelegate):
    """Paints the number of a text, and its changes with the words round them on as many lines as there are."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row, below a hairline where another stands above it."""
        model = index.model()
        assert isinstance(model, DifferenceModel)  # noqa: S101 - no other is shown
        row, area, state = model.row(index.row()), option.rect, option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(area, theme.colour("accent_soft"))
            painter.fillRect(area.left(), area.top(), BAR, area.height(), theme.colour("accent"))
        if index.row():
            painter.fillRect(area.left(), area.top(), area.width(), 1, theme.colour("rule"))
        left = area.left() + NUMBERS + theme.GAP_M
        layout = _laid_out(row, area.right() - theme.GAP_M - left)
        top = area.top() + (area.height() - layout.lineCount() * LINE_HEIGHT) // 2
        painter.setFont(theme.sans(theme.TINY))
        painter.setPen(theme.colour("faint"))
        numbers = QRect(area.left() + theme.GAP_S, top, NUMBERS, LINE_HEIGHT)
        painter.drawText(numbers, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(row.number))
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(left, top))


def _laid_out(row: Changed, width: int) -> QTextLayout:
    """The changes of a text on no more lines than there is room for."""
    pieces = _shown(row.before, row.after)
    text = "".join(piece.text for piece in pieces)
    layout, ends = _filled(text, pieces, width)
    if len(ends) > LINES:
        cut = max(0, ends[LINES - 1] - len(ENDING) - 1)
        layout, _ = _filled(text[:cut].rstrip() + ENDING, pieces, width)
    return layout


@lru_cache(maxsize=256)
def _shown(before: str, after: str) -> tuple[Piece, ...]:
    """The changes on one line, with some words round them, and a space between what goes and what comes."""
    pieces = around_changes(difference(before, after), CONTEXT)
    return tuple(
        Piece(
            _on_one_line(piece.text) + " " * (piece.change is Change.GONE and not piece.text[-1].isspace()),
            piece.change,
        )
        for piece in pieces
    )


def _on_one_line(text: str) -> str:
    return "".join(" " if letter in LINE_BREAKS else letter for letter in text)


def _filled(text: str, pieces: Sequence[Piece], width: int) -> tuple[QTextLayout, list[int]]:
    """A text in lines of this width, and where each of them ends."""
    layout = QTextLayout(text, theme.sans())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(pieces, _units(text)))
    ends: list[int] = []
    layout.beginLayout()
    while len(ends) <= LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, len(ends) * LINE_HEIGHT))
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    return layout, ends


def _formats(pieces: Sequence[Piece], length: int) -> list[QTextLayout.FormatRange]:
    """What is struck out and what is underlined in a text of this length, counted as Qt counts letters."""
    ranges, at = [], 0
    for piece in pieces:
        words = min(_units(piece.text.rstrip()), length - at)
        if piece.change is not Change.SAME and words > 0:
            made = QTextLayout.FormatRange()
            made.start, made.length = at, words
            made.format = _format(piece.change)
            ranges.append(made)
        at += _units(piece.text)
    return ranges


def _units(text: str) -> int:
    """How many letters a text has as Qt counts them: those beyond the first 65,536 count twice."""
    return len(text.encode("utf-16-le")) // 2


def _format(change: Change) -> QTextCharFormat:
    made = QTextCharFormat()
    is_gone = change is Change.GONE
    ink: QColor = theme.colour("red" if is_gone else "accent")
    made.setForeground(ink)
    made.setFontStrikeOut(is_gone)
    made.setFontUnderline(not is_gone)
    return made


class DifferenceList(QListView):
    """Shows texts that would change; it asks for nothing and changes nothing."""

    def __init__(self, name: str) -> None:
        """An empty list with its name, for screen readers."""
        super().__init__()
        self.rows = DifferenceModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(DifferenceDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("look", "bare")
        self.setAccessibleName(name)
        self._fit()
        self.rows.rowsInserted.connect(self._fit)
        self.rows.modelReset.connect(self._fit)

    def _fit(self) -> None:
        """Be as high as the rows, up to the most that are in sight at once."""
        self.setFixedHeight(min(self.rows.rowCount(), MOST_ROWS) * ROW_HEIGHT)
