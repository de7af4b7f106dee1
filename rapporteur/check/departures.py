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
    """An entry of a table of wrong wordings: what is looked for, what is right (None: nothing sure), and why.

    `right` is a template of `re`; the capital of the first letter is kept.
    """

    pattern: re.Pattern[str]
    right: str | None
    reason: str


def wrong(reason: str, *pairs: tuple[str, str | None]) -> tuple[Wrong, ...]:
    """Entries for whole words in any capitals that are wrong for one reason: pairs of pattern and what is right."""
    return tuple(Wrong(re.compile(rf"\b(?:{pattern})", re.IGNORECASE), right, reason) for pattern, right in pairs)


def looked_up(table: Iterable[Wrong], rule: str, text: str) -> Iterator[Departure]:
    """Every place in a text that is in the table."""
    for entry in table:
        for match in entry.pattern.finditer(text):
            right = None if entry.right is None else as_opened(match[0], match.expand(entry.right))
            if right != match[0]:
                yield Departure(match.start(), match.end(), rule, entry.reason, right)


def as_opened(model: str, words: str) -> str:
    """The words with a capital where the model has one."""
    return words[:1].upper() + words[1:] if model[:1].isupper() else words
