"""Percentiles, and two things timed in turn so that a noisy machine is noisy to both."""

import time
from collections.abc import Callable, Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def timed(job: Callable[[], object]) -> float:
    """How long it took, in seconds."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def in_turn(
    ours: Callable[[int], object], theirs: Callable[[int], object], rounds: int
) -> tuple[list[float], list[float]]:
    """Both timed in turn, A B A B …, each told the number of its round; seconds of each."""
    a: list[float] = []
    b: list[float] = []
    for number in range(rounds):
        a.append(timed(lambda number=number: ours(number)))  # type: ignore[misc]
        b.append(timed(lambda number=number: theirs(number)))  # type: ignore[misc]
    return a, b
