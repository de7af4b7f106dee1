"""A panel over the window. It takes the keyboard, and gives it back when it is closed with Escape."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStyle, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import theme
from ui.widgets.parts import button, in_row, label

SHADOW = theme.GAP_M  # pixels around the card
DARKNESS = 4  # of 255, of each of the layers that make the shadow


class Overlay(QWidget):
    """Lies over its host at one side or in the middle, under a title. What it holds goes into `body`.

    Tab stays within it; what lies beside it can still be clicked.
    """

    closed = Signal()

    def __init__(
        self, host: QWidget, title: str, most: QSize, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter
    ) -> None:
        """A panel no larger than `most` pixels, hidden until it is opened."""
        super().__init__(host)
        self._host, self._most, self._side = host, most, side
        self._before: QWidget | None = None
        self._title = label(title, "heading")
        self.body = QVBoxLayout()
        self._frame = QVBoxLayout(self)
        self._lay_out()
        self.setAccessibleName(title)
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the panel with the keyboard in it."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
        self.lie()
        self.show()
        self.raise_()
        self.setFocus()

    def dismiss(self) -> None:
        """Close the panel; where the keyboard was in it, it goes back to where it came from."""
        if self.isHidden():
            return
        focus, before = QApplication.focusWidget(), self._before
        had_keyboard = focus is None or self.isAncestorOf(focus)
        self.hide()
        if had_keyboard and before is not None and isValid(before):
            before.setFocus()
        self.closed.emit()

    def lie(self) -> None:
        """Take its place on the host, as large as it wants to be and as there is room."""
        area = self._area()
        size = self.wanted().boundedTo(area.size())
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), self._side, size, area))

    def name(self, title: str) -> None:
        """Give the panel another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def wanted(self) -> QSize:
        """As wide as it may be, and as high as what it holds."""
        width, frame = self._most.width(), self._frame
        frame.activate()
        high = frame.totalHeightForWidth(width) if frame.hasHeightForWidth() else frame.totalSizeHint().height()
        return QSize(width, min(high, self._most.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host when it becomes larger or smaller."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self.lie()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the shortcuts of the window; take another size when what it holds has changed."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.lie()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; nothing else reaches the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the panel."""
        stops = self._stops()
        focus = QApplication.focusWidget()
        if not stops:
            return False
        at = stops.index(focus) if focus in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft shadow."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            shade = theme.colour("shadow")
            shade.setAlpha(DARKNESS)
            painter.setBrush(shade)
            for step in range(SHADOW):
                radius = theme.RADIUS + SHADOW - step
                painter.drawRoundedRect(self.rect().adjusted(step, step, -step, -step), radius, radius)

    def _lay_out(self) -> None:
        close = button(self.tr("Close  Esc"), "quiet")
        close.clicked.connect(self.dismiss)
        head = in_row(self._title, close)
        head.setStretch(0, 1)
        card = QFrame(self)
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_L)
        inside.setSpacing(theme.GAP_S)
        inside.addLayout(head)
        inside.addLayout(self.body, 1)
        self._frame.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self._frame.addWidget(card)

    def _area(self) -> QRect:
        center = self._host.centralWidget() if isinstance(self._host, QMainWindow) else None
        return center.geometry() if center else self._host.rect()

    def _stops(self) -> list[QWidget]:
        """What Tab stops at, in its order."""
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tabbed and self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops
