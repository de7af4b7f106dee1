"""What answers beside the window goes on, whatever happens to the encoder."""

import queue
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from rapporteur.capture.already_said import AlreadySaid, Offer, Question
from rapporteur.language.likeness import Encoder
from tests.domain.capture.sample import noted
from ui.capture.said_worker import SaidWorker

NOTES = """
item 2: Review
@+Verlund/state >2 States to consult civil society before the questionnaire is completed
@+"Third Forum"/ngo visas that come too late for participants from the South
@+"Fourth Forum"/ngo the need for interpretation into sign language
"""
MEETING = noted(NOTES)
WORDS = "consult NGOs before the questionnaire"
AT_MOST = 10  # seconds to wait for an answer


class Failing:
    """An encoder that fails from some time on."""

    def __init__(self, answers: int) -> None:
        """It answers so many times."""
        self.answers = answers

    def encode(self, texts: Sequence[str]) -> Any:
        """The same vector for each text. Raises MemoryError from some time on."""
        import numpy as np

        if not self.answers:
            raise MemoryError
        self.answers -= 1
        return np.ones((len(texts), 1), dtype=np.float32)


Asking = Callable[[str], Sequence[Offer]]
Begin = Callable[[Encoder], Asking]


def _question(words: str) -> Question:
    return Question(MEETING, list(MEETING.agenda)[-1], words)


@pytest.fixture
def begin() -> Iterator[Begin]:
    """Begins a worker with this encoder; gives what asks it and waits for the answer."""
    workers: list[SaidWorker] = []

    def begun(encoder: Encoder) -> Asking:
        told: queue.Queue[Sequence[Offer]] = queue.Queue()
        workers.append(worker := SaidWorker(lambda _, offers: told.put(offers), lambda: encoder))

        def ask(words: str) -> Sequence[Offer]:
            worker.ask(_question(words))
            return told.get(timeout=AT_MOST)

        assert ask("nothing like it") == []
        worker.load_encoder()
        told.get(timeout=AT_MOST)  # the last question, answered once more
        return ask

    yield begun
    for worker in workers:
        worker.end()


@pytest.mark.parametrize("answers", [0, 1, 2, 3])
def test_where_the_encoder_fails_words_alone_go_on(begin: Begin, answers: int) -> None:
    ask, alone = begin(Failing(answers)), AlreadySaid()
    for words in (WORDS, "something else altogether", WORDS):
        offers = ask(words)
    assert list(offers) == alone.answer(_question(WORDS))
    assert [offer.point.number for offer in offers] == [1]


def test_where_words_fail_too_nothing_is_offered_and_the_next_is_answered(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = begin(Failing(0))
    with monkeypatch.context() as broken:
        broken.setattr(AlreadySaid, "answer", lambda *_: 1 / 0)
        assert ask(WORDS) == []
    assert [offer.point.number for offer in ask(WORDS)] == [1]
