"""The quick line: the instrument. Its time is that of the first key press, its earlier lines come back with Up."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rapporteur.clock import Clock, now
from ui.capture.completing_line import Complete, CompletingLine

KEYPAD = Qt.KeyboardModifier.KeypadModifier


class QuickLine(CompletingLine):
    """`submitted` carries the line and when it was begun; `touched` is emitted before each key does its work."""

    submitted = Signal(str, object)
    touched = Signal()

    def __init__(self, page: QWidget, complete: Complete, clock: Clock = now, parent: QWidget | None = None) -> None:
        """An empty line; `clock` stamps its first key press."""
        super().__init__(page, complete, can_be_left=False, parent=parent)
        self._clock = clock
        self._begun: datetime | None = None
        self._earlier: list[str] = []
        self._recalled = 0  # how many lines back
        self._unsent = ""
        self.setProperty("look", "line")
        self.setPlaceholderText(self.tr("Who speaks, and what they say"))
        self.setAccessibleName(self.tr("The line"))
        self.setAccessibleDescription(self.tr("Speaker, agenda item, speech act, theme and words; Enter records it."))
        self.textChanged.connect(self._stamp)
        self.entered.connect(self._submit)

    @property
    def begun(self) -> datetime:
        """When the line that stands here was begun; now, where there is none."""
        return self._begun or self._clock()

    def remember(self, line: str) -> None:
        """Keep a line that was recorded, and be empty for the next."""
        if self._earlier[-1:] != [line]:
            self._earlier.append(line)
        self._recalled, self._unsent = 0, ""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the earlier lines."""
        self.touched.emit()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & ~KEYPAD:
            self._recall(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _submit(self, line: str) -> None:
        if line.strip():
            self.submitted.emit(line, self.begun)

    def _stamp(self, text: str) -> None:
        if not text:
            self._begun = None
        elif self._begun is None:
            self._begun = self._clock()

    def _recall(self, by: int) -> None:
        """Show an earlier line; what was being typed comes back below the last of them."""
        wanted = min(max(self._recalled + by, 0), len(self._earlier))
        if wanted == self._recalled:
            return
        if self._recalled == 0:
            self._unsent = self.text()
        self._recalled = wanted
        self.setText(self._earlier[-wanted] if wanted else self._unsent)
