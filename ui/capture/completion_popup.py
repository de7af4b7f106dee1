"""The list of what may be meant: over everything, above the line, never with the keyboard in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from rapporteur.capture.completion import Candidate
from ui import theme
from ui.capture.elided_label import tip

ROWS, ROW_HEIGHT = 8, 24
WIDTH = 560
FRAME = 2 * (theme.GAP_XS + 1)


class CompletionPopup(QTreeWidget):
    """Shows candidates over a page. `chosen` carries the one that was clicked."""

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        """A popup over this page, hidden until there is something to offer."""
        super().__init__(page)
        self._page = page
        self._candidates: tuple[Candidate, ...] = ()
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._size_columns()
        self.clicked.connect(lambda index: self.chosen.emit(self._candidates[index.row()]))
        self.hide()

    @property
    def candidate(self) -> Candidate | None:
        """The candidate that is highlighted."""
        index = self.currentIndex()
        return self._candidates[index.row()] if index.isValid() else None

    def offer(self, candidates: Sequence[Candidate], line: QWidget) -> None:
        """Show these candidates above a line, the first one highlighted."""
        if candidates != self._candidates:
            self._candidates = tuple(candidates)
            self.clear()
            self.addTopLevelItems([_item(candidate) for candidate in candidates])
        self._highlight(0)
        self._place(line)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Highlight the next or the previous one, round and round."""
        self._highlight((self.currentIndex().row() + by) % len(self._candidates))

    def _highlight(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(row, 0))

    def _place(self, line: QWidget) -> None:
        """Above the line; below it where the page ends above."""
        page = self._page
        height = ROW_HEIGHT * min(len(self._candidates), ROWS) + FRAME
        corner = line.mapTo(page, QPoint(0, 0))
        self.resize(min(WIDTH, page.width() - 2 * theme.GAP_S), height)
        above, below = corner.y() - height - theme.GAP_XS, corner.y() + line.height() + theme.GAP_XS
        left = min(corner.x(), page.width() - self.width() - theme.GAP_S)
        self.move(max(left, theme.GAP_S), above if above >= 0 else below)

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.GAP_XXL)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            header.setSectionResizeMode(column, mode)


def _item(candidate: Candidate) -> QTreeWidgetItem:
    item = QTreeWidgetItem([candidate.name, " ".join(candidate.words.split()), candidate.aside])
    bold = theme.sans(bold=True)
    item.setSizeHint(0, QSize(QFontMetrics(bold).horizontalAdvance(candidate.name) + theme.GAP_L, ROW_HEIGHT))
    item.setFont(0, bold)
    item.setForeground(2, theme.colour("faint"))
    item.setToolTip(1, tip(candidate.words))
    return item
