"""Points said again in other words are found; points that only look like it are seldom called the same."""

from collections.abc import Sequence
from typing import Any

import pytest

from rapporteur.language.encoder import sentence_encoder
from rapporteur.language.likeness import BATCH, Comparer, Encoder, Likeness
from tests.domain.capture.sample import AWKWARD
from tests.helpers.likeness import answers, items, offered_for_nothing, quality

TEXTS = (
    "the importance of marking firearms at the time of import",
    "States to consult civil society before the questionnaire is completed",
    "backlogs of thousands of untested DNA samples",
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    """The encoder that comes with the program."""
    found = sentence_encoder()
    assert found is not None
    return found


def test_the_set_is_large_enough_to_measure_on() -> None:
    everything = [*items("tuning"), *items("held-out")]
    assert len(everything) >= 12
    assert sum(len(item.same) for item in everything) >= 160
    assert sum(len(item.other) for item in everything) >= 110
    assert all(25 <= len(item.points) <= 60 for item in everything)
    assert sum(len(item.same) for item in items("held-out")) * 3 >= sum(len(item.same) for item in everything)


def test_four_of_five_paraphrases_are_among_the_three_offered(encoder: Encoder) -> None:
    comparer = Comparer(encoder)
    held_out = answers(comparer, items("held-out"))
    everything = quality(held_out + answers(comparer, items("tuning")))
    assert everything.among >= 0.8
    assert quality(held_out).among >= 0.8
    assert everything.false_at_median <= 0.3
    assert everything.sure > 1.5 * everything.false


@pytest.mark.parametrize("part", ["tuning", "held-out"])
def test_for_some_of_what_is_new_nothing_is_offered(encoder: Encoder, part: str) -> None:
    offered, sure = offered_for_nothing(Comparer(encoder), items(part))
    assert offered <= 0.86
    assert sure <= 0.3


def test_without_an_encoder_the_words_decide() -> None:
    found = quality(answers(Comparer(), [*items("tuning"), *items("held-out")]))
    assert found.among >= 0.4
    assert found.false <= 0.2


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("marking of imported weapons", 0),
        ("NGOs should be consulted before the self-assessment", 1),
        ("DNA backlog", 2),
        ("marked GUNS when imported", 0),
    ],
)
def test_words_of_one_meaning_are_one_term(typed: str, place: int) -> None:
    assert Comparer().likest(typed, TEXTS)[0].place == place


def test_the_same_words_are_surely_the_same(encoder: Encoder) -> None:
    for comparer in (Comparer(), Comparer(encoder)):
        for place, text in enumerate(TEXTS):
            best = comparer.likest(text, TEXTS)[0]
            assert (best.place, best.sure) == (place, True)
            assert best.confidence > 0.8


@pytest.mark.parametrize("typed", ["", "   ", "of the and for", "!!!", "the importance of"])
def test_what_says_nothing_by_itself_is_like_nothing(encoder: Encoder, typed: str) -> None:
    assert Comparer(encoder).likest(typed, (*TEXTS, typed)) == []


def test_nothing_is_likely_where_nothing_was_said(encoder: Encoder) -> None:
    assert Comparer(encoder).likest(TEXTS[0], ()) == []


@pytest.mark.parametrize("text", [*AWKWARD, "\ud800 half", "\x00\x07 words", "x " * 30_000])
def test_awkward_texts_are_found_again(encoder: Encoder, text: str) -> None:
    found: list[Likeness] = Comparer(encoder).likest(text, (*TEXTS, text))
    assert not found or found[0].place == len(TEXTS)


class Counting:
    """An encoder that counts what it is asked for."""

    def __init__(self) -> None:
        """Nothing was asked yet."""
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Any:
        """A vector by the length of each text."""
        import numpy as np

        self.asked += texts
        return np.array([[1.0, len(text) % 7] for text in texts], dtype=np.float32)


def test_each_text_is_read_once() -> None:
    counting = Counting()
    comparer = Comparer(counting)
    comparer.likest("a point about something", TEXTS)
    before = len(counting.asked)
    comparer.likest("a point about something", (*TEXTS, "one more"))
    assert [text for text in counting.asked[before:] if text in (*TEXTS, "one more")].count("one more") >= 1
    assert counting.asked.count(TEXTS[1]) <= 2  # by itself, and perhaps for want of a rest


def test_reading_stops_when_it_is_told_to() -> None:
    counting, texts = Counting(), [f"point number {number}" for number in range(3 * BATCH)]
    comparer, rounds = Comparer(counting), iter((True, False))
    assert not comparer.prepare(texts, lambda: next(rounds))
    assert len(counting.asked) == 2 * BATCH
    assert comparer.prepare(texts)
    assert len(counting.asked) == 6 * BATCH
