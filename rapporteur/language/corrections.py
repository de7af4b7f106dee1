"""What a rule of house style or of grammar puts right in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Correction:
    """A departure from a rule in a text: characters `start` to `end`, what to put instead, the rule's key, and why,
    in one sentence.
    """

    start: int
    end: int
    right: str
    rule: str
    reason: str
