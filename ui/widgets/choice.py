"""A choice among a few values, each shown in words."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui import theme
from ui.widgets.words import Choices


class Choice(QComboBox):
    """Shows the words, gives the value. `chosen` is emitted when somebody chooses, not when one is shown."""

    chosen = Signal(str)

    def __init__(self, choices: Choices = ()) -> None:
        """Offer the choices."""
        super().__init__()
        self.offer(choices)
        self.activated.connect(lambda _index: self.chosen.emit(self.value))

    def offer(self, choices: Choices) -> None:
        """Offer other choices."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Show this value, also where it was not on offer."""
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The value, and the sign that there are others."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("quiet"), 1.5))
            tip = QPointF(self.width() - theme.GAP_L, self.height() / 2 + 2)
            painter.drawPolyline([tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling it chooses nothing."""
        event.ignore()
