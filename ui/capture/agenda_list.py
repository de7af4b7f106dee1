"""The agenda: each item with how much was said under it, the one that goes on now by the accent."""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rapporteur.capture.grammar import quoted
from rapporteur.model.change import Changes
from rapporteur.model.entities import Point
from rapporteur.model.ids import AgendaItemId
from rapporteur.model.meeting import MeetingSnapshot
from ui import theme
from ui.capture.completing_line import ENTER
from ui.capture.elided_label import tip

if TYPE_CHECKING:
    from ui.bridge import State

ROW_HEIGHT = 32
BAR = 3


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item as it is shown."""

    number: str
    heading: str
    points: int
    is_current: bool


def counts_of(meeting: MeetingSnapshot) -> Counter[AgendaItemId]:
    """How many points stand under each item."""
    items = {key: intervention.item for key, intervention in meeting.interventions.items()}
    return Counter([point.item or items[point.intervention] for point in meeting.points.values()])


class AgendaList(QListWidget):
    """`item_requested` carries the number of an item as it is typed behind its sign."""

    item_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty agenda."""
        super().__init__(parent)
        self._rows: list[AgendaRow] = []
        self._counts: Counter[AgendaItemId] = Counter()
        self.setProperty("look", "side")
        self.setItemDelegate(AgendaDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Agenda"))
        self.itemClicked.connect(self._ask)

    def show_state(self, state: "State", changes: Changes = ()) -> None:
        """Show the agenda; only the rows that differ are touched. `changes` led here from the state before."""
        counts, unnamed = self._count(state.meeting, changes), self.tr("Without a heading")
        rows = [
            AgendaRow(item.number, item.heading or unnamed, counts[item.id], item.id == state.floor.item)
            for item in state.meeting.agenda.values()
        ]
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for place, row in enumerate(rows):
            if place >= self.count():
                self.addItem(QListWidgetItem())
            if place >= len(self._rows) or self._rows[place] != row:
                self._show_row(self.item(place), row)
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the item."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self._ask(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _count(self, meeting: MeetingSnapshot, changes: Changes) -> Counter[AgendaItemId]:
        """The counts; where things were only added, those are added to what was counted before."""
        if changes and all(change.before is None for change in changes):
            new = (change.after for change in changes)
            self._counts.update(meeting.item_of(point) for point in new if isinstance(point, Point))
        else:
            self._counts = counts_of(meeting)
        return self._counts

    def _ask(self, item: QListWidgetItem) -> None:
        self.item_requested.emit(quoted(self._rows[self.row(item)].number))

    def _show_row(self, item: QListWidgetItem, row: AgendaRow) -> None:
        now = self.tr(", the current item") if row.is_current else ""
        words = self.tr("{number} {heading}, points: {points}{now}")
        item.setText(words.format(number=row.number, heading=row.heading, points=row.points, now=now))
        item.setToolTip(tip(row.heading))
        item.setData(Qt.ItemDataRole.UserRole, row)


class AgendaDelegate(QStyledItemDelegate):
    """Paints number, heading and count."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one item."""
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        area, state = QRectF(option.rect), option.state
        focused = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_Active
        painter.save()
        if focused and option.widget.hasFocus():
            painter.fillRect(area, theme.colour("accent_soft"))
        if row.is_current:
            painter.fillRect(QRectF(area.left(), area.top() + 4, BAR, area.height() - 8), theme.colour("accent"))
        self._paint_row(painter, area.adjusted(theme.GAP_L - 2, 0, -theme.GAP_M, 0), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRectF, row: AgendaRow) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        tiny, font = theme.sans(theme.TINY), theme.sans(bold=row.is_current)
        painter.setFont(tiny)
        painter.setPen(theme.colour("faint"))
        count = str(row.points) if row.points else ""
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, count)
        area.setRight(area.right() - QFontMetricsF(tiny).horizontalAdvance(count) - theme.GAP_S)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(theme.colour("accent" if row.is_current else "quiet"))
        painter.drawText(area, middle, row.number)
        area.setLeft(area.left() + max(metrics.horizontalAdvance(row.number), theme.GAP_M) + theme.GAP_S)
        painter.setPen(theme.colour("ink"))
        painter.drawText(area, middle, metrics.elidedText(row.heading, Qt.TextElideMode.ElideRight, area.width()))
