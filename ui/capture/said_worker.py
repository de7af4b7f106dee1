"""Looking for earlier points beside the window: in a thread of its own, so that no key press waits for it.

The thread ends with the window. The encoder is loaded in a second one, which nobody waits for; until it is there, and
where it cannot be had or fails at its work, words alone are compared.
"""

import threading
from collections.abc import Callable, Sequence

from rapporteur.capture.already_said import AlreadySaid, Offer, Question
from rapporteur.language.likeness import Encoder

Told = Callable[[Question, Sequence[Offer]], object]
END_WITHIN = 2.0  # seconds; an answer takes some hundredths of one


class SaidWorker:
    """Answers the newest question, and only that; `told` is called in the thread with the question and the offers."""

    def __init__(self, told: Told, load: Callable[[], Encoder | None]) -> None:
        """Nothing is begun before something is asked; `load` gives the encoder, in its own time."""
        self._told, self._load = told, load
        self._bell = threading.Condition()
        self._question: Question | None = None
        self._last: Question | None = None
        self._said = AlreadySaid()
        self._ended = False
        self._thread: threading.Thread | None = None

    def ask(self, question: Question) -> None:
        """Ask this in the place of whatever was asked before."""
        with self._bell:
            self._question = self._last = question
            self._bell.notify()
        if self._thread is None and not self._ended:  # begun in the thread of the window, by its first question
            self._thread = threading.Thread(target=self._work, name="already said", daemon=True)
            self._thread.start()

    def prepare(self, question: Question) -> None:
        """Ask this, unless something waits to be answered."""
        if self._question is None:
            self.ask(question)

    def load_encoder(self) -> None:
        """Begin to load the encoder."""
        threading.Thread(target=self._take_encoder, name="encoder", daemon=True).start()

    def end(self) -> None:
        """Answer nothing more, and wait until that is so."""
        with self._bell:
            self._ended = True
            self._bell.notify()
        if self._thread is not None:
            self._thread.join(END_WITHIN)

    def _take_encoder(self) -> None:
        """What was answered last is answered once more: better now."""
        encoder = self._load()
        if encoder is not None:
            self._said = AlreadySaid(encoder)
            if self._last is not None:
                self.prepare(self._last)

    def _work(self) -> None:
        while (question := self._next()) is not None:
            offers = self._answer(question)
            if offers is not None and not self._ended:
                self._told(question, offers)

    def _answer(self, question: Question) -> Sequence[Offer] | None:
        """The offers, by words alone from now on where the encoder fails, and none where those fail too; None where it
        is not to go on.
        """
        said = self._said
        for by in (said, AlreadySaid()):
            try:
                return by.answer(question, lambda: self._question is None and not self._ended)
            except Exception:  # whatever is wrong, such as no memory left, the meeting and the next answer go on
                if self._said is said:  # and not an encoder that came meanwhile
                    self._said = AlreadySaid()
        return []

    def _next(self) -> Question | None:
        """The question to be answered now, once there is one; None at the end."""
        with self._bell:
            self._bell.wait_for(lambda: self._question is not None or self._ended)
            question, self._question = self._question, None
            return None if self._ended else question
