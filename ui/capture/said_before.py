"""Earlier points offered in the room: for the quick line and for the row that is corrected, from one worker."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rapporteur.capture.already_said import Question
from rapporteur.language.encoder import sentence_encoder
from rapporteur.language.likeness import Encoder
from ui.capture.line_pane import LinePane
from ui.capture.row_editor import RowEditor
from ui.capture.said_offers import SaidOffers
from ui.capture.said_worker import SaidWorker

if TYPE_CHECKING:
    from ui.bridge import State

LOAD_AFTER = 1500  # milliseconds after the page was first shown: the window stands by then, and nobody waits
PREPARE_AFTER = 1000  # milliseconds after the last change


class _Relay(QObject):
    """Carries what was answered in another thread into that of the window."""

    answered = Signal(object, object)


class SaidBefore(QObject):
    """Belongs to a page and ends with it; reads what was said whenever nothing else happens."""

    def __init__(
        self, page: QWidget, pane: LinePane, editor: RowEditor, load: Callable[[], Encoder | None] = sentence_encoder
    ) -> None:
        """Offers over `page` for its line and its editor; `load` gives the encoder."""
        super().__init__(page)
        self._state: State | None = None
        self._relay = _Relay()
        self._worker = SaidWorker(self._relay.answered.emit, load)
        self.all = (SaidOffers(pane.line, page, pane.question), SaidOffers(editor.line, page, editor.question))
        for offers in self.all:
            offers.asked.connect(self._worker.ask)
            self._relay.answered.connect(offers.answered)
        self._loading = self._timer(LOAD_AFTER, self._worker.load_encoder)
        self._preparing = self._timer(PREPARE_AFTER, self._prepare)
        page.destroyed.connect(self._worker.end)
        page.installEventFilter(self)

    def show_state(self, state: "State") -> None:
        """The meeting is like this now: what was said in it will be read when there is time."""
        self._state = state
        self._preparing.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first time that the page is shown is the beginning."""
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._loading.start()
        return super().eventFilter(watched, event)

    def _prepare(self) -> None:
        item = self._state.floor.item if self._state else None
        if self._state and item is not None and item in self._state.meeting.agenda:
            self._worker.prepare(Question(self._state.meeting, item))

    def _timer(self, milliseconds: int, job: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(job)
        return timer
