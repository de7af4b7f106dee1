"""A button that shows its key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui import theme
from ui.widgets.parts import key_words

HEIGHT = 44


class KeyButton(QPushButton):
    """Words at the left, the key at the right. The key itself belongs to the action of the window."""

    def __init__(self, words: str, keys: str = "", look: str = "way") -> None:
        """A button as wide as there is room."""
        super().__init__(words)
        self._keys = key_words(keys)
        self.setProperty("look", look)
        self.setProperty("way", True)
        self.setAutoDefault(True)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words, the key and a gap between."""
        size = super().sizeHint()
        keys = self.fontMetrics().horizontalAdvance(self._keys)
        return QSize(size.width() + keys + theme.GAP_XL, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then its key."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setFont(theme.sans(theme.TINY))
            painter.setPen(theme.colour("on_accent" if self.property("look") == "primary" else "faint"))
            rect = self.rect().adjusted(0, 0, -theme.GAP_L, 0)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._keys)
