"""The finite verbs of a text.

Every clause has one finite verb, and further ones only where they are joined to it: by that, "needs" in "training
needs are great" and in "the fund needs money" are told apart. The text is gone through with the clauses that are
open; each word that may be a verb is read both ways, each reading has its cost by the words round it, and the
cheapest reading of the whole text counts. Where another is hardly dearer, nothing is said of the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapporteur.language.english.finite.states import Clause, Need, Open, State
from rapporteur.language.english.finite.tokens import Token
from rapporteur.language.english.finite.verbs import Reading, VerbForm
from rapporteur.language.english.finite.ways import Way, ways_of

UNSATISFIED = 5.0  # a clause without a verb
SURE = 0.75  # a verb is one where every other reading of its word is dearer by so much
HOPELESS = 8.0  # a state dearer than the cheapest by so much is not followed
ENDLESS = float("inf")


@dataclass(frozen=True, slots=True)
class Finite:
    """A finite verb: which token, in what clause, opened where, read as which form (None for "is" and its like)."""

    at: int
    clause: Clause
    opened: int
    form: VerbForm | None
    is_sure: bool

    @property
    def is_wanted(self) -> bool:
        """Whether it has no tense where it stands, whatever it is: "essential that States report"."""
        is_base = self.form is None or self.form.reading is Reading.BASE
        return self.clause is Clause.WANTED and is_base


class _Edge(NamedTuple):
    """One step: from a state by a way to a state, by their numbers in their layers, and what it costs."""

    before: int
    way: Way
    after: int
    cost: float


class _Layer(NamedTuple):
    """The states before a token, what it costs at least to come to each, and the steps on from there.

    The last layer stands behind the last token and has no steps.
    """

    at: int
    states: list[State]
    so_far: list[float]
    edges: list[_Edge]


def finite_verbs(tokens: Sequence[Token], first: Clause, base: Clause) -> list[Finite]:
    """The finite verbs of a text in their order; none at all where it is not sure which of its words they are.

    `first` is the kind of a clause that the first word opens, `base` that of what stands in no clause, whose verbs do
    not matter. A text with one verb out of two would be worse than one with none.
    """
    layers = _forward((Open(base, Need.NOTHING),), ways_of(tokens, first, base))
    found, last = _followed(layers, _rests(layers))
    verbs = [verb for verb in found if verb.clause is not Clause.STANDING]
    lacks_verb = any(one.need is Need.VERB and one.clause is not Clause.STANDING for one in last)
    is_sure = not lacks_verb and all(verb.is_sure or verb.is_wanted for verb in verbs)
    return verbs if is_sure else []


def dearness(tokens: Sequence[Token]) -> float:
    """What the cheapest reading of a text costs, the verbs that its clauses lack included."""
    return _rests(_forward((Open(Clause.REPORTED, Need.NOTHING),), ways_of(tokens, Clause.REPORTED, Clause.REPORTED)))[
        0
    ][0]


def _forward(start: State, readings: list[tuple[int, tuple[Way, ...]]]) -> list[_Layer]:
    layers, states, so_far = [], [start], [0.0]
    for at, ways in readings:
        numbers: dict[State, int] = {}
        reached: list[float] = []
        edges: list[_Edge] = []
        limit = min(so_far) + HOPELESS
        for before, state in enumerate(states):
            for way in ways if so_far[before] <= limit else ():
                for after, step in way.go(state):
                    number = numbers.setdefault(after, len(numbers))
                    cost = way.cost + step
                    edges.append(_Edge(before, way, number, cost))
                    if number == len(reached):
                        reached.append(ENDLESS)
                    reached[number] = min(reached[number], so_far[before] + cost)
        layers.append(_Layer(at, states, so_far, edges))
        states, so_far = list(numbers), reached
    return [*layers, _Layer(-1, states, so_far, [])]


def _rests(layers: list[_Layer]) -> list[list[float]]:
    """What it costs at least, for each layer and each of its states, to come from there to the end."""
    rests = [[UNSATISFIED * sum(one.need is Need.VERB for one in state) for state in layers[-1].states]]
    for layer in reversed(layers[:-1]):
        rest = [ENDLESS] * len(layer.states)
        for edge in layer.edges:
            rest[edge.before] = min(rest[edge.before], edge.cost + rests[-1][edge.after])
        rests.append(rest)
    return rests[::-1]


def _followed(layers: list[_Layer], rests: list[list[float]]) -> tuple[list[Finite], State]:
    """The verbs on the cheapest way through the text, with those on ways that are hardly dearer; and where it ends."""
    found: list[Finite] = []
    number = 0
    for layer, following, rest in zip(layers, layers[1:], rests[1:], strict=False):
        best = min(
            (edge for edge in layer.edges if edge.before == number), key=lambda edge: edge.cost + rest[edge.after]
        )
        verb, other = _cheapest(layer, rest, verb=True), _cheapest(layer, rest, verb=False)
        is_sure = not (verb and other) or abs(verb[0] - other[0]) >= SURE
        edge = best if best.way.is_verb else verb[1] if verb and not is_sure else None
        if edge:
            clause = following.states[edge.after][-1]
            found.append(Finite(layer.at, clause.clause, clause.opened, edge.way.form, is_sure))
        number = best.after
    return found, layers[-1].states[number]


def _cheapest(layer: _Layer, rest: list[float], *, verb: bool) -> tuple[float, _Edge] | None:
    """What the whole text costs at least where the word is, or is not, a verb; None where it cannot be."""
    costs = [
        (layer.so_far[edge.before] + edge.cost + rest[edge.after], edge)
        for edge in layer.edges
        if edge.way.is_verb is verb
    ]
    return min(costs, key=lambda pair: pair[0]) if costs else None
