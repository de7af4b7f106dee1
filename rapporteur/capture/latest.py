"""Answers that are asked for at each key press and change only with what they are made from."""

from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Latest(Generic[P, T]):
    """A function that keeps its last answer for as long as it is asked about the very same objects.

    The parts of a snapshot are frozen, so that the same object always means the same answer.
    """

    def __init__(self, make: Callable[P, T]) -> None:
        """Keep the answers of this function."""
        self._make = make
        self._asked: tuple[object, ...] | None = None
        self._answer: T | None = None

    def __call__(self, *asked: P.args, **named: P.kwargs) -> T:
        """The answer about these objects."""
        if self._asked is None or any(one is not other for one, other in zip(asked, self._asked, strict=True)):
            self._asked, self._answer = asked, self._make(*asked, **named)
        return self._answer  # type: ignore[return-value]
