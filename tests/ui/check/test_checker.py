"""The checker works beside the window: after a pause, for the newest state only, and it can be left at any moment."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from rapporteur.check.checking import never
from rapporteur.check.findings import Finding
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import Dialogue
from ui.bridge import State
from ui.check.checker import Checker, Everything

Making = Callable[..., Checker]


def state(text: str = "boats") -> State:
    """A meeting in which this was said."""
    dialogue = Dialogue()
    dialogue.point("A", text)
    return State(dialogue.meeting, assemble(dialogue.meeting))


def said(looked_at: State) -> str:
    """What was said in it."""
    return next(iter(looked_at.meeting.points.values())).text


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Making]:  # noqa: ARG001 - timers need it
    """Makes checkers, and ends them."""
    made: list[Checker] = []

    def making(check: Callable[[State], tuple[Finding, ...]]) -> Checker:
        made.append(Checker(lambda one, _should_stop: check(one), lambda word, language: (f"{word}-{language}",)))
        return made[-1]

    yield making
    for checker in made:
        checker.stop()


def finding(words: str) -> Finding:
    """Something that was found."""
    return Finding("spelling", "", 0, 0, len(words), words, "A reason.")


def test_it_looks_once_after_a_pause_at_what_is_newest(qtbot: QtBot, make: Making) -> None:
    looked: list[str] = []

    def look(one: State) -> tuple[Finding, ...]:
        looked.append(said(one))
        return (finding(said(one)),)

    checker = make(look)
    with qtbot.waitSignal(checker.found) as told:
        for text in ("a", "b", "c"):
            checker.look(state(text), 20)
    assert told.args == [(finding("c"),)]
    assert looked == ["c"]


def test_what_is_no_longer_the_newest_is_not_told(qtbot: QtBot, make: Making) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(one: State) -> tuple[Finding, ...]:
        begun.set()
        go_on.wait(5)
        return (finding(said(one)),)

    checker, told = make(slowly), list[object]()
    checker.found.connect(told.append)
    checker.look(state("old"), 0)
    qtbot.waitUntil(begun.is_set)
    checker.look(state("older"), 0)
    qtbot.wait(30)
    checker.look(state("new"), 0)
    qtbot.wait(30)
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(finding("new"),)]


def test_once_stopped_it_tells_nothing(qtbot: QtBot, make: Making) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(_one: State) -> tuple[Finding, ...]:
        begun.set()
        go_on.wait(5)
        return ()

    checker, told = make(slowly), list[object]()
    checker.found.connect(told.append)
    checker.look(state(), 0)
    qtbot.waitUntil(begun.is_set)
    checker.look(state(), 10)
    checker.stop()
    go_on.set()
    qtbot.wait(80)
    assert told == []


def test_it_says_which_word_may_have_been_meant(qtbot: QtBot, make: Making) -> None:
    checker = make(lambda _one: ())
    with qtbot.waitSignal(checker.suggested) as told:
        checker.suggest("recieve", "en")
    assert told.args == ["recieve", ("recieve-en",)]


def test_a_mistake_in_the_thread_is_not_swallowed(qtbot: QtBot, make: Making) -> None:
    def wrong(_one: State) -> tuple[Finding, ...]:
        raise ValueError("seven")

    checker = make(wrong)
    with capture_exceptions() as raised:
        checker.look(state(), 0)
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(error) for _, error, _ in raised] == ["seven"]
    checker.look(state(), 0)
    with capture_exceptions() as again:
        qtbot.waitUntil(lambda: bool(again))


def test_what_was_set_aside_is_found_as_well() -> None:
    everything, before = Everything(), state("the recieved report")
    (found,) = [one for one in everything(before, never) if one.rule == "spelling"]
    style = replace(before.meeting.style, set_aside=(found.key,))
    assert found in everything(State(replace(before.meeting, style=style), before.document), never)


def test_stopping_ends_a_check_that_is_at_work(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    begun, ended = threading.Event(), threading.Event()

    def without_end(_one: State, should_stop: Callable[[], bool]) -> tuple[Finding, ...]:
        begun.set()
        while not should_stop():
            time.sleep(0.001)
        ended.set()
        return ()

    checker = Checker(without_end)
    checker.look(state(), 0)
    qtbot.waitUntil(begun.is_set)
    checker.stop()
    assert ended.wait(2)


def test_a_stopped_one_looks_again_when_it_is_asked_to(qtbot: QtBot, qapp: QApplication) -> None:  # noqa: ARG001
    checker = Checker(lambda one, should_stop: () if should_stop() else (finding(said(one)),))
    checker.stop()
    with qtbot.waitSignal(checker.found) as told:
        checker.look(state("again"), 0)
    assert told.args == [(finding("again"),)]
    checker.stop()


def test_everything_stops_between_paragraphs() -> None:
    assert Everything()(state("the recieved report"), lambda: True) == ()
