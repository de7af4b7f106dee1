"""What a rule of the check gives: a departure in a passage, before it becomes a finding in the document."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

Look = Callable[[Passage, Surroundings], Iterable["Departure"]]
"""A rule that looks at one passage by itself."""


@dataclass(frozen=True, slots=True)
class Departure:
    """Characters `start` to `end` of a passage depart from the rule `rule`; `right` is what should stand there instead,
    where that is sure.
    """

    start: int
    end: int
    rule: str
    reason: str
    right: str | None = None


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong wording: the pattern of whole words to look for, what is right (None: nothing sure), and why.

    `right` is a template of `re`; the capital of the first letter is kept.
    """

    pattern: str
    right: str | None
    reason: str


def wrong(reason: str, *pairs: tuple[str, str | None]) -> tuple[Wrong, ...]:
    """Wordings that are wrong for one reason: pairs of pattern and what is right."""
    return tuple(Wrong(pattern, right, reason) for pattern, right in pairs)


class Table:
    """Wrong wordings that are looked for together, in any capitals: one pass over a text is many times faster than
    one for each.
    """

    def __init__(self, rule: str, entries: Iterable[Wrong]) -> None:
        """A table of the entries for a rule. Where two fit at one place, the first counts."""
        self._rule = rule
        self._entries = [(re.compile(rf"\b(?:{one.pattern})", re.IGNORECASE), one) for one in entries]
        together = "|".join(f"(?P<_{index}>{one.pattern})" for index, (_, one) in enumerate(self._entries))
        self._any = re.compile(rf"\b(?:{together})", re.IGNORECASE)

    def look(self, text: str) -> Iterator[Departure]:
        """Every place in the text that is in the table."""
        for found in self._any.finditer(text):
            pattern, entry = self._entries[int(str(found.lastgroup)[1:])]
            match = pattern.match(text, found.start())
            if match:
                yield from self._departure(match, entry)

    def _departure(self, match: re.Match[str], entry: Wrong) -> Iterator[Departure]:
        right = None if entry.right is None else as_opened(match[0], match.expand(entry.right))
        if right != match[0]:
            yield Departure(match.start(), match.end(), self._rule, entry.reason, right)


def as_opened(model: str, words: str) -> str:
    """The words with a capital where the model has one."""
    return words[:1].upper() + words[1:] if model[:1].isupper() else words
