"""A label that gives way: what does not fit is elided and stands in the tip."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def tip(text: str) -> str:
    """A text as a tip that breaks its lines, whatever signs stand in it."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class ElidedLabel(QLabel):
    """Shows as much of one line as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty label that takes the room it gets."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text, the whole of it in the tip."""
        self.setText(" ".join(text.split()))
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        """Hardly any width is needed."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
