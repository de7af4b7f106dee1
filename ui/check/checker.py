"""Looks through the meeting beside the window: in a thread of its own, after a pause, and only what is newest.

The thread gets frozen values and touches nothing of Qt; the window asks it now and then whether it is done. It loads
the rules and the dictionaries when it looks for the first time.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import takewhile
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rapporteur.check.findings import Finding

if TYPE_CHECKING:
    from rapporteur.check.checking import Checker as Known
    from ui.bridge import State

PAUSE = 700  # milliseconds without a change before the draft is looked through
ASK_EVERY = 25  # milliseconds, while the thread is at work
# Seconds after which the thread lets the window have a turn while it is at work; Python's own 5 ms would be felt in
# each key press, which asks for many turns.
TURN, USUAL_TURN = 0.0005, sys.getswitchinterval()

Findings = tuple[Finding, ...]
ShouldStop = Callable[[], bool]
Check = Callable[["State", ShouldStop], Findings]
Suggest = Callable[[str, str], tuple[str, ...]]


class Everything:
    """All that the rules find, also what was set aside; what has not changed since it was last asked stays known."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._known: Known | None = None

    def __call__(self, state: "State", should_stop: ShouldStop) -> Findings:
        """The findings in a state, in the order of its document; not all of them once it should stop."""
        from rapporteur.check.checking import Checker as Known
        from rapporteur.commands.counted_phrases import with_counted_phrases

        self._known = self._known or Known()
        all_of_it = replace(state.meeting, style=replace(state.meeting.style, set_aside=()))
        found = self._known.check(all_of_it, state.document, should_stop)
        going_on = takewhile(lambda _: not should_stop(), found)
        return with_counted_phrases(going_on, state.meeting, state.document)


def words_meant(word: str, language: str) -> tuple[str, ...]:
    """What a misspelt word may have been meant to be."""
    from rapporteur.check.dictionary import suggestions

    return suggestions(word, language)


class Checker(QObject):
    """`found` carries the findings of the newest state, `suggested` a word and what may have been meant by it."""

    found = Signal(object)
    suggested = Signal(str, object)

    def __init__(
        self, check: Check | None = None, suggest: Suggest = words_meant, parent: QObject | None = None
    ) -> None:
        """At rest; the thread is made when it is first needed."""
        super().__init__(parent)
        self._check, self._suggest = check or Everything(), suggest
        self._thread: ThreadPoolExecutor | None = None
        self._stopped = Event()  # a new one for each thread, so that a stopped one never goes on
        self._jobs: list[tuple[Future[object], Callable[[object], None]]] = []
        self._last_check: Future[object] | None = None
        self._newest: State | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._asking = QTimer(self, interval=ASK_EVERY)
        self._asking.timeout.connect(self._collect)

    def look(self, state: "State", pause: int = PAUSE) -> None:
        """Look through this state after a pause; what an earlier one gives is no longer told."""
        self._newest = state
        self._pause.start(pause)

    def suggest(self, word: str, language: str) -> None:
        """Look for words that may have been meant by this one."""
        self._do(partial(self._suggest, word, language), partial(self.suggested.emit, word))

    def stop(self) -> None:
        """Tell nothing any more; the thread ends with the paragraph it is at, and nothing waits for longer."""
        self._stopped.set()
        self._pause.stop()
        self._asking.stop()
        self._newest = None
        self._jobs.clear()
        if self._thread is not None:
            self._thread.shutdown(wait=False, cancel_futures=True)
            self._thread = None

    def _begin(self) -> None:
        """Look, and no longer at what is waiting to be looked through."""
        state = self._newest
        if self._last_check is not None:
            self._last_check.cancel()
        if state is not None:
            if self._thread is None:
                self._begin_thread()
            look = partial(self._check, state, self._stopped.is_set)
            self._last_check = self._do(look, partial(self._tell, state))

    def _tell(self, state: "State", findings: object) -> None:
        if state is self._newest:
            self.found.emit(findings)

    def _do(self, job: Callable[[], object], done: Callable[[object], None]) -> Future[object]:
        thread = self._thread or self._begin_thread()
        future = thread.submit(_in_turns, job)
        self._jobs.append((future, done))
        self._asking.start()
        return future

    def _begin_thread(self) -> ThreadPoolExecutor:
        self._thread, self._stopped = ThreadPoolExecutor(1, "check"), Event()
        return self._thread

    def _collect(self) -> None:
        """Tell what has been done; an error in the thread is raised here."""
        while self._jobs and self._jobs[0][0].done():
            future, done = self._jobs.pop(0)
            if not future.cancelled():
                done(future.result())
        if not self._jobs:
            self._asking.stop()


def _in_turns(job: Callable[[], object]) -> object:
    """Do a job in the thread, with the window getting its turns."""
    sys.setswitchinterval(TURN)
    try:
        return job()
    finally:
        sys.setswitchinterval(USUAL_TURN)
