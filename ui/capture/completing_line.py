"""A line of text that offers what may be meant. Enter is never taken from it: the line goes as it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from rapporteur.capture.completion import Candidate, Completion
from ui.capture.completion_popup import CompletionPopup

Complete = Callable[[str, int], Completion | None]
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompletingLine(QLineEdit):
    """Tab, or Right at the end, takes the highlighted offer; Up and Down choose another; Escape puts them away.

    `entered` carries the line at Enter, `left` is emitted at Escape where nothing is offered.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, page: QWidget, complete: Complete, *, can_be_left: bool, parent: QWidget | None = None) -> None:
        """An empty line whose offers are shown over `page`; Escape belongs to a line that `can_be_left`."""
        super().__init__(parent)
        self._complete = complete
        self._can_be_left = can_be_left
        self._completion: Completion | None = None
        self.popup = CompletionPopup(page)
        self.popup.chosen.connect(self._take)
        self.textEdited.connect(self._offer)
        self.cursorPositionChanged.connect(self._cursor_moved)

    @property
    def is_offering(self) -> bool:
        """Whether candidates are shown."""
        return self._completion is not None

    def event(self, event: QEvent) -> bool:
        """Keys that belong to the line although the window has a use for them, and the other way round."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                if self._is_for_the_window(event):
                    event.ignore()
                    return True
                if event.key() == Qt.Key.Key_Escape and (self.is_offering or self._can_be_left):
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress and self._steered(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter gives the line as it is; Escape leaves."""
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.put_away()
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape and self._can_be_left:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the keyboard nothing is offered."""
        self.put_away()
        super().focusOutEvent(event)

    def put_away(self) -> None:
        """Show no offers until something is typed."""
        self._completion = None
        self.popup.hide()

    def _is_for_the_window(self, event: QKeyEvent) -> bool:
        """Undo and redo are for the window where the line has nothing of its own to take back."""
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        return (event.matches(undo) and not self.isUndoAvailable()) or (
            event.matches(redo) and not self.isRedoAvailable()
        )

    def _steered(self, event: QKeyEvent) -> bool:
        """Whether a key was for the offers."""
        if not self.is_offering or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        at_end = self.cursorPosition() == len(self.text())
        if event.key() == Qt.Key.Key_Tab or (event.key() == Qt.Key.Key_Right and at_end):
            self._take(self.popup.candidate)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            return False
        return True

    def _offer(self) -> None:
        self._completion = self._complete(self.text(), self.cursorPosition())
        if self._completion:
            self.popup.offer(self._completion.candidates, self)
        else:
            self.popup.hide()

    def _cursor_moved(self) -> None:
        if self.is_offering:
            self._offer()

    def _take(self, candidate: Candidate | None) -> None:
        """Put a candidate in its place, so that it can be taken back as one step."""
        if self._completion is None or candidate is None:
            return
        line, cursor = self._completion.taken(self.text(), candidate)
        self.selectAll()
        self.insert(line)
        self.setCursorPosition(cursor)
        self.put_away()
