"""The grammatical forms that stand behind a reporting verb, and the verbs that take them; the same in every language.

The English examples stand for what each language has in their place.
"""

from dataclasses import dataclass
from enum import Enum, auto


class Form(Enum):
    """The form of a complement."""

    NOUN = auto()
    """A noun phrase: "the importance of …"."""
    THAT = auto()
    """A that-clause."""
    HOW = auto()
    """A clause behind how, why, what, which …"""
    WHETHER = auto()
    """A clause behind whether or if."""
    TO = auto()
    """A to-infinitive."""
    SOMEBODY_TO = auto()
    """Somebody and what they are to do: "States to …"."""
    FEELING = auto()
    """What is only "expressed": "their concern about …"."""
    ACCOUNT = auto()
    """What is only "shared": "an overview of …"."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb, and the forms of complement it takes. `passive` where the phrase turns round.

    `words` are as the language keeps its verbs; of a verb set by hand (`by_hand`) they are as they stand in the text.
    """

    words: str
    takes: frozenset[Form] = frozenset()
    passive: bool = False
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Complement:
    """A point as it stands behind a reporting verb.

    `text` has no capital and no stop of its own; `problem` is a sentence for the rapporteur where the words as typed
    could not be brought into a form that a verb takes.
    """

    text: str
    form: Form
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a sentence is about: the words as they stand inside a sentence, and whether the verb behind is plural."""

    words: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a phrase says of who said it: at least and at most how many, whether the same as before, whether others."""

    least: int
    most: float
    same: bool = False
    other: bool = False
