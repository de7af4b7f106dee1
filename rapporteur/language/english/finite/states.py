"""The clauses that are open at a place of a text, and how a word opens, satisfies, joins or leaves them."""

from collections.abc import Callable, Iterator
from enum import IntEnum, auto
from typing import NamedTuple


class Clause(IntEnum):
    """The kind of a clause, which says what becomes of its tense."""

    REPORTED = auto()
    IN_TIME = auto()
    WANTED = auto()
    STANDING = auto()


class Need(IntEnum):
    """What an open clause waits for: its verb, nothing, or maybe a further verb behind an "and"."""

    VERB = auto()
    NOTHING = auto()
    MORE = auto()


class Joint(IntEnum):
    """What stands right before a verb and may join it to one before: nothing, a comma, an "and"."""

    NONE = auto()
    COMMA = auto()
    AND = auto()


class Number(IntEnum):
    """The number of a finite verb where its form says it; a past says none, and goes together with pasts."""

    ONE = auto()
    MANY = auto()
    PAST = auto()
    EITHER = auto()


class Open(NamedTuple):
    """A clause that is open: its kind, what it waits for, the number of its last verb, and where it opened.

    `plural` where the word right before was read as a noun in -s, as "needs" in "training needs vary".
    """

    clause: Clause
    need: Need
    number: Number = Number.EITHER
    opened: int = -1
    plural: bool = False


State = tuple[Open, ...]
# From a state to the states that may follow, each with what it costs.
Go = Callable[[State], Iterator[tuple[State, float]]]

DEEPEST = 5  # clauses open at once; older ones are forgotten
ALIKE, ANY, UNLIKE = 0.3, 1.5, 4.0  # a verb joined to one of the same number, to one without, to another
NEW_SUBJECT = 0.5  # a further clause behind an "and" that nothing else opens
FARTHER = 0.3  # a further verb of a clause round the last one
JOINED_TO_NOTHING = {Joint.NONE: 0.0, Joint.COMMA: 1.5, Joint.AND: 3.0}  # "and needs" without a verb before it
BARE_RELATIVE = 4.0  # a relative clause that no word opens
NOUN_BEHIND_PLURAL = 2.0
VERB_BEHIND_VERB = 4.0
BARE_RELATIVE_OF_PRONOUN = 0.4  # "the harm they suffer"


def stay(state: State) -> Iterator[tuple[State, float]]:
    """Nothing changes."""
    yield state, 0.0


def start_again(clause: Clause, at: int) -> Go:
    """A new sentence begins."""

    def go(_state: State) -> Iterator[tuple[State, float]]:
        yield (Open(clause, Need.NOTHING), Open(clause, Need.VERB, opened=at)), 0.0

    return go


def enter(clause: Clause | None, at: int) -> Go:
    """A clause opens; None takes the kind of the one round it."""

    def go(state: State) -> Iterator[tuple[State, float]]:
        yield _with(state, Open(_inside(state, clause), Need.VERB, opened=at)), 0.0

    return go


def _with(state: State, clause: Open) -> State:
    """One clause more; what stands in no clause stays the first."""
    return (state[0], *(*state[1:], clause)[-DEEPEST:])


def _inside(state: State, clause: Clause | None) -> Clause:
    """The kind of a clause in those that are open: what stands in a phrase that is left standing stands too."""
    base = state[0].clause
    left = base is Clause.STANDING and state[-1].need is Need.MORE
    around = base if left else state[-1].clause
    if clause is None:
        return Clause.REPORTED if around is Clause.WANTED else around
    return around if clause is Clause.IN_TIME and around is Clause.STANDING else clause


def join(state: State) -> Iterator[tuple[State, float]]:
    """An "and" or a comma: what has its verb may get a further one."""
    yield tuple(_open_to_more(one) if one.need is Need.NOTHING else one for one in state), 0.0


def _open_to_more(one: Open) -> Open:
    return Open(one.clause, Need.MORE, one.number, one.opened)


def name(state: State) -> Iterator[tuple[State, float]]:
    """A word in -s is read as a noun."""
    yield (*state[:-1], state[-1]._replace(plural=True)), 0.0


def stay_behind_s(state: State) -> Iterator[tuple[State, float]]:
    """A noun right behind a word in -s: odd where that is a noun as well, usual where it is the verb."""
    last = state[-1]
    yield (*state[:-1], last._replace(plural=False)), NOUN_BEHIND_PLURAL if last.plural else 0.0


def take(number: Number, joint: Joint, at: int, *, pronoun: bool = False, behind_s: bool = False) -> Go:
    """A finite verb; `pronoun` where "they" or "it" stands right before it, behind a noun, `behind_s` where a word
    in -s does, which is a noun then, or the verb of a clause that ends with it.
    """

    def go(state: State) -> Iterator[tuple[State, float]]:
        odd = VERB_BEHIND_VERB if behind_s and not state[-1].plural else 0.0
        for after, cost in _taken(state, number, joint):
            yield after, cost + (odd if len(after) == len(state) else 0.0)
        relative = Open(_inside(state, None), Need.NOTHING, number, opened=at)
        cost = BARE_RELATIVE_OF_PRONOUN if pronoun else BARE_RELATIVE
        yield _with(state, relative), cost + odd + JOINED_TO_NOTHING[joint]

    return go


def _taken(state: State, number: Number, joint: Joint, away: float = 0.0) -> Iterator[tuple[State, float]]:
    """The clause that takes the verb: the last one, or one before it where those behind have theirs.

    The first of a state is no clause and takes none. `away` is what it costs to come back to the last of a part.
    """
    if len(state) == 1:
        return
    last = state[-1]
    satisfied = (*state[:-1], Open(last.clause, Need.NOTHING, number, last.opened))
    if last.need is Need.VERB:
        closes = joint is Joint.COMMA and away > 0
        yield satisfied, 0.0 if closes else JOINED_TO_NOTHING[joint]
        return
    if last.need is Need.MORE:
        yield satisfied, away + (NEW_SUBJECT if joint is Joint.NONE else _unlikeness(last.number, number))
    yield from _taken(state[:-1], number, joint, away + FARTHER)


def _unlikeness(before: Number, number: Number) -> float:
    if before is number:
        return ALIKE
    return ANY if Number.EITHER in (before, number) else UNLIKE


def want(state: State) -> Iterator[tuple[State, float]]:
    """A verb without tense where a finite one is due: "that every State report"."""
    if state[-1].need is Need.VERB:
        yield (*state[:-1], state[-1]._replace(need=Need.NOTHING, plural=False)), 0.0
