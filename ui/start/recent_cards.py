"""What was open lately, as cards to open with a click or with Enter."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.start.recent import Recent
from ui.widgets.words import STATUS, day_in_words, day_of, words_for

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CARD = Qt.ItemDataRole.UserRole
IS_THERE = Qt.ItemDataRole.UserRole + 1
CARD_HEIGHT = 96
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecentModel(QAbstractListModel):
    """The cards as a list; whether a file is there is looked up once, when they are shown."""

    def __init__(self) -> None:
        """No cards yet."""
        super().__init__()
        self._cards: list[tuple[Recent, bool]] = []

    def show_recent(self, entries: Sequence[Recent]) -> None:
        """Show these."""
        self.beginResetModel()
        self._cards = [(entry, entry.is_there) for entry in entries]
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row a card."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the facts for a screen reader, or the card itself."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        entry, is_there = self._cards[index.row()]
        shown: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: entry.title,
            Qt.ItemDataRole.AccessibleTextRole: f"{entry.title}. {facts(entry, is_there=is_there)}",
            Qt.ItemDataRole.ToolTipRole: entry.path,
            CARD: entry,
            IS_THERE: is_there,
        }
        return shown.get(role)


def facts(entry: Recent, *, is_there: bool) -> str:
    """What a card says below the title."""
    day = day_of(entry.date)
    parts = [day_in_words(day) if day else "", words_for(entry.status, STATUS)]
    counted = QCoreApplication.translate("RecentCards", "{placed} of {points} points accounted for")
    parts.append(counted.format(placed=entry.placed, points=entry.points) if entry.points else "")
    missing = QCoreApplication.translate("RecentCards", "not found")
    return "  ·  ".join(filter(None, parts if is_there else [missing, *parts[:1]]))


class RecentCards(QListView):
    """Emits the path of the card that is opened, or that is to be taken off the list."""

    opened = Signal(str)
    forget_requested = Signal(str)

    def __init__(self) -> None:
        """No cards yet."""
        super().__init__()
        self._cards = RecentModel()
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(self))
        self.setProperty("look", "bare")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Recent meetings"))
        self.clicked.connect(self._open)

    def show_recent(self, entries: Sequence[Recent]) -> None:
        """Show these, the first of them at hand."""
        self._cards.show_recent(entries)
        self.setCurrentIndex(self._cards.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes off the list."""
        index = self.currentIndex()
        if event.key() in ENTER and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.forget_requested.emit(index.data(CARD).path)
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        self.opened.emit(index.data(CARD).path)


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the title, the facts, and where the file is."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cards are alike; the gap below belongs to the card."""
        return QSize(0, CARD_HEIGHT + theme.GAP_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A card, with the accent around the one at hand where the list has the keyboard."""
        entry, is_there = index.data(CARD), index.data(IS_THERE)
        card = option.rect.adjusted(1, 1, -theme.GAP_M, -theme.GAP_M)
        at_hand = option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, card, at_hand=bool(at_hand), hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
        inside = card.adjusted(theme.GAP_L, theme.GAP_M, -theme.GAP_L, -theme.GAP_M)
        lines = (
            (entry.title, theme.sans(theme.LARGE, bold=True), "ink" if is_there else "faint", 0),
            (facts(entry, is_there=is_there), theme.sans(), "quiet" if is_there else "faint", 28),
            (entry.path, theme.sans(theme.TINY), "faint", 52),
        )
        for text, font, role, down in lines:
            _paint_line(painter, inside.adjusted(0, down, 0, 0), text, font, role)
        painter.restore()


def _paint_card(painter: QPainter, card: QRect, *, at_hand: bool, hovered: bool) -> None:
    painter.setPen(QPen(theme.colour("accent" if at_hand else "rule"), 2 if at_hand else 1))
    painter.setBrush(theme.colour("accent_soft" if hovered else "raised"))
    painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)


def _paint_line(painter: QPainter, rect: QRect, text: str, font: QFont, role: str) -> None:
    """One line, shortened in its middle where it is a path, at its end otherwise."""
    is_path = role == "faint" and font.pixelSize() == theme.TINY
    mode = Qt.TextElideMode.ElideMiddle if is_path else Qt.TextElideMode.ElideRight
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    words = painter.fontMetrics().elidedText(" ".join(text.split()), mode, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)
