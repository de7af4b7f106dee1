"""Between a line and the earlier points that it may repeat: asks while it is typed, shows what is answered."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rapporteur.capture.already_said import Question
from rapporteur.capture.grammar import tokens_of
from ui.capture.completing_line import CompletingLine
from ui.capture.said_popup import SaidPopup

ASK_AFTER = 100  # milliseconds without a key press


class SaidOffers(QObject):
    """Belongs to one line. `asked` carries a question; what is `answered` to it may come at any time.

    What the signs of the line may mean goes first. Escape puts the offers away until the line is empty again.
    """

    asked = Signal(object)

    def __init__(self, line: CompletingLine, page: QWidget, question: Callable[[str], Question | None]) -> None:
        """Offers for a line over `page`; `question` says what to ask about a text, None for nothing."""
        super().__init__(line)
        self._line, self._make = line, question
        self._question: Question | None = None
        self._is_refused = False
        self.popup = SaidPopup(page)
        self.popup.chosen.connect(self.take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER)
        self._timer.timeout.connect(self._ask)
        line.textEdited.connect(self._wait)
        line.textChanged.connect(self._begin_anew)
        line.installEventFilter(self)

    def answered(self, question: Question, offers: object) -> None:
        """Show what may be the same, if the question still stands and the line is still typed in."""
        if question is not self._question:
            return
        if isinstance(offers, list) and offers and self._is_free():
            self.popup.offer(offers, self._line)
        else:
            self.popup.put_away()

    def take(self, place: int) -> bool:
        """Say in the line that it repeats the offer at this place; False where there is none."""
        return self._say("=", place)

    def tell_apart(self) -> bool:
        """Say in the line that it does not repeat the first offer; False where there is none."""
        return self._say("=!", 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape puts the offers away before it does anything else; without the keyboard nothing is offered."""
        if event.type() == QEvent.Type.FocusOut:
            self._withdraw()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._is_shown_alone():
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._is_refused = True
                self._withdraw()
            return True
        return super().eventFilter(watched, event)

    def _is_free(self) -> bool:
        return self._line.hasFocus() and not self._line.is_offering and not self._is_refused

    def _is_shown_alone(self) -> bool:
        return self.popup.isVisible() and not self._line.is_offering

    def _wait(self) -> None:
        """Ask once the hand pauses; what stands there stays until then, unless the signs have something to offer."""
        if self._line.is_offering or self._is_refused:
            self._withdraw()
        else:
            self._timer.start()

    def _ask(self) -> None:
        self._question = self._make(self._line.text()) if self._is_free() else None
        if self._question is None:
            self.popup.put_away()
        else:
            self.asked.emit(self._question)

    def _begin_anew(self, text: str) -> None:
        if not text.strip():
            self._is_refused = False
            self._withdraw()

    def _withdraw(self) -> None:
        """Offer nothing, whatever is still answered."""
        self._timer.stop()
        self._question = None
        self.popup.put_away()

    def _say(self, sign: str, place: int) -> bool:
        """Put a sign with the number of an offer before the words, as one step that can be taken back."""
        if place >= len(self.popup.offers):
            return False
        typed = f"{sign}{self.popup.offers[place].point.number} "
        cursor, (_, start) = self._line.cursorPosition(), tokens_of(self._line.text())
        self._line.setCursorPosition(start)
        self._line.insert(typed)
        self._line.setCursorPosition(cursor + len(typed) if cursor >= start else cursor)
        self._ask()
        return True
