"""What a rule makes of a note: a form, a sentence on what is unclear, or nothing where it does not hold."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rapporteur.model.vocabulary import Act


@dataclass(frozen=True, slots=True)
class Unclear:
    """What the rapporteur is told where the words cannot be brought into form."""

    sentence: str


Outcome = str | Unclear | None
Rule = Callable[[str], Outcome]

WHO_IS_WE = Unclear("“We” and “you” are nobody in a summary: say who, such as “States” or “the secretariat”.")
NO_STATEMENT = Unclear(
    "This is no whole statement: type a noun phrase, such as “the need for …”, or a clause with “that”."
)
UNCLEAR: Mapping[Act, Unclear] = MappingProxyType(
    {
        act: Unclear(sentence)
        for act, sentence in (
            (Act.APPRECIATE, "Say what is appreciated: type a noun phrase, such as “the report of the panel”."),
            (Act.CALL_UPON, "Say who is called upon: type “States to …”."),
            (Act.THANK, "Say who is thanked and for what: type “the panellists for …”."),
            (Act.CONCERN, "Say what the concern is: type a noun phrase, such as “the lack of …”, or “that …”."),
            (Act.EXPECT, "Say what is expected: type “that …”, or a noun phrase such as “a written reply”."),
            (Act.SUPPORT, "Say what is supported: type a noun phrase, such as “the proposal on …”, or “that …”."),
            (Act.RESERVE, "Say what is objected to: type a noun phrase, such as “the deadline for …”, or “whether …”."),
            (Act.CALL_FOR, "Say what is called for: type a noun phrase, such as “more training for …”."),
            (Act.RECOMMEND, "Say what should be done: type “States should …”, one line for each recommendation."),
            (Act.ASK, "Say what is asked: type “whether …”, “how …”, or a noun phrase such as “the timeline”."),
            (Act.OFFER, "Say what is offered: type “to …”, or a noun phrase such as “a workshop on …”."),
        )
    }
)


def unclear(act: Act) -> Unclear:
    """What is said where a note under this act is not understood."""
    return UNCLEAR.get(act, NO_STATEMENT)


def rule(pattern: str, shape: Callable[[re.Match[str]], Outcome]) -> Rule:
    """A rule that holds where the whole note matches a pattern, in either case."""
    whole = re.compile(pattern, re.IGNORECASE)

    def tried(text: str) -> Outcome:
        match = whole.fullmatch(text)
        return shape(match) if match else None

    return tried


def refusing(pattern: str, sentence: Unclear) -> Rule:
    """A rule that says what is unclear where the whole note matches a pattern."""
    return rule(pattern, lambda _: sentence)
