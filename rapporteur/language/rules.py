"""Rules of house style as tables, and the one way in which a text is held against them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rapporteur.language.corrections import Correction
from rapporteur.language.untouched import Span


@dataclass(frozen=True, slots=True)
class Rule:
    """What to look for and what to put instead of it.

    What is replaced is the group `wrong` where the pattern has one, else the whole match. Where `right` gives None or
    what stands there already, the place is as it should be, and no later rule of the table touches it.
    """

    key: str
    pattern: re.Pattern[str]
    right: Callable[[re.Match[str]], str | None]
    reason: str


def leave(pattern: str, flags: int = 0) -> Rule:
    """A rule that finds nothing wrong and keeps later rules away from what it finds."""
    return Rule("", re.compile(pattern, flags), lambda _match: None, "")


class Findings:
    """What the rules have said of a text so far: a place belongs to the first rule that speaks of it."""

    def __init__(self, text: str, untouched: Iterable[Span] = ()) -> None:
        """Nothing yet; of these stretches no rule is to speak."""
        self.corrections: list[Correction] = []
        self._taken = bytearray(len(text))
        for span in untouched:
            self.take(span)

    def take(self, span: Span) -> None:
        """Keep later rules away from a stretch."""
        start, end = span
        self._taken[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no rule has spoken of any character from `start` to `end`, or of both beside a place between two."""
        if start == end:
            return not (start and all(self._taken[start - 1 : start + 1]))
        return self._taken.find(1, start, end) < 0

    def add(self, correction: Correction) -> None:
        """Keep a correction; its place is taken."""
        self.corrections.append(correction)
        self.take((correction.start, correction.end))

    def hold(self, text: str, rules: Iterable[Rule]) -> None:
        """Hold the text against the rules, in their order."""
        for rule in rules:
            for match in rule.pattern.finditer(text):
                self._hold(rule, match)

    def in_order(self) -> tuple[Correction, ...]:
        """The corrections from left to right."""
        return tuple(sorted(self.corrections, key=lambda correction: (correction.start, correction.end)))

    def _hold(self, rule: Rule, match: re.Match[str]) -> None:
        group = "wrong" if "wrong" in rule.pattern.groupindex else 0
        start, end = match.span(group)
        right = rule.right(match)
        if right is None or right == match[group]:
            self.take(match.span())
        elif self.is_free(start, end):
            self.add(Correction(start, end, right, rule.key, rule.reason))
