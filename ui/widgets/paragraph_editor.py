"""A field for a paragraph that grows with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui import theme

FEWEST_LINES = 2


class ParagraphEditor(QPlainTextEdit):
    """`height_wanted` says in pixels what the paragraph needs, whenever that changes."""

    height_wanted = Signal(int)

    def __init__(self) -> None:
        """An empty paragraph; Tab leaves it."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._want)

    def show_text(self, text: str) -> None:
        """Show a paragraph, ready to go on at its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._want()

    def _want(self) -> None:
        lines = max(int(self.document().size().height()), FEWEST_LINES)  # a plain text is measured in lines
        self.height_wanted.emit(lines * self.fontMetrics().lineSpacing() + 2 * theme.GAP_M)
