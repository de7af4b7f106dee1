"""The finite verbs of a text.

Every clause has one finite verb, and further ones only where they are joined to it: by that, "needs" in "training
needs are great" and in "the fund needs money" are told apart. The text is gone through with the clauses that are
open; each word that may be a verb is read both ways, each reading has its cost by the words round it, and the
cheapest reading of the whole text counts. A word whose other reading is hardly dearer is left alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rapporteur.language.english.finite.states import Clause, Need, Open, State
from rapporteur.language.english.finite.tokens import Token
from rapporteur.language.english.finite.verbs import VerbForm
from rapporteur.language.english.finite.ways import Way, ways_of

UNSATISFIED = 5.0  # a clause without a verb
SURE = 0.75  # a verb is one where every other reading of its word is dearer by so much
WIDEST = 40  # states followed at once
ENDLESS = float("inf")


@dataclass(frozen=True, slots=True)
class Finite:
    """A finite verb: which token, in what clause, opened where, read as which form (None for "is" and its like)."""

    at: int
    clause: Clause
    opened: int
    form: VerbForm | None


@dataclass(frozen=True, slots=True)
class _Doubt:
    """A clause in which a word may or may not be the verb."""

    opened: int


class _Edge(NamedTuple):
    """One step: from a state by a way to a state, and what it costs."""

    before: State
    way: Way
    after: State
    cost: float


@dataclass(frozen=True, slots=True)
class _Layer:
    """The steps at one token, the least that it costs to come to each state before it, and from there to the end."""

    at: int
    edges: list[_Edge]
    so_far: dict[State, float]
    rest: dict[State, float] = field(default_factory=dict)


def finite_verbs(tokens: Sequence[Token], first: Clause, base: Clause) -> list[Finite]:
    """The finite verbs of the clauses whose verbs are all sure, in their order.

    `first` is the kind of a clause that the first word opens, `base` that of what stands in no clause.
    """
    start: State = (Open(base, Need.NOTHING),)
    layers = _forward(start, ways_of(tokens, first, base))
    _backward(layers)
    found = list(_followed(start, layers))
    unsure = {one.opened for one in found if isinstance(one, _Doubt)}
    return [one for one in found if isinstance(one, Finite) and one.opened not in unsure]


def _forward(start: State, readings: list[tuple[int, tuple[Way, ...]]]) -> list[_Layer]:
    costs, layers = {start: 0.0}, []
    for at, ways in readings:
        edges = [
            _Edge(before, way, after, way.cost + step)
            for before in costs
            for way in ways
            for after, step in way.go(before)
        ]
        layers.append(_Layer(at, edges, costs))
        reached: dict[State, float] = {}
        for edge in edges:
            cost = costs[edge.before] + edge.cost
            reached[edge.after] = min(reached.get(edge.after, ENDLESS), cost)
        costs = dict(sorted(reached.items(), key=lambda pair: pair[1])[:WIDEST])
    return layers


def _backward(layers: list[_Layer]) -> None:
    behind: dict[State, float] = {}
    for layer in reversed(layers):
        for edge in layer.edges:
            rest = behind.get(edge.after, ENDLESS) if behind else _at_the_end(edge.after)
            layer.rest[edge.before] = min(layer.rest.get(edge.before, ENDLESS), edge.cost + rest)
        behind = layer.rest


def _at_the_end(state: State) -> float:
    return UNSATISFIED * sum(one.need is Need.VERB for one in state)


def _followed(state: State, layers: list[_Layer]) -> Iterator[Finite | _Doubt]:
    """The verbs on the cheapest way through the text, and the clauses in which it is hardly cheaper than another."""
    for layer, behind in zip(layers, (*layers[1:], None), strict=bool(layers)):
        best = min(
            (edge for edge in layer.edges if edge.before == state), key=lambda edge: edge.cost + _rest(edge, behind)
        )
        verb, other = _cheapest(layer, behind, verb=True), _cheapest(layer, behind, verb=False)
        if verb and other and abs(verb[0] - other[0]) < SURE:
            yield _Doubt(verb[1].after[-1].opened)
        elif best.way.is_verb:
            yield Finite(layer.at, best.after[-1].clause, best.after[-1].opened, best.way.form)
        state = best.after


def _rest(edge: _Edge, behind: _Layer | None) -> float:
    return _at_the_end(edge.after) if behind is None else behind.rest.get(edge.after, ENDLESS)


def _cheapest(layer: _Layer, behind: _Layer | None, *, verb: bool) -> tuple[float, _Edge] | None:
    """What the whole text costs at least where the word is, or is not, a verb; None where it cannot be."""
    costs = [
        (layer.so_far[edge.before] + edge.cost + _rest(edge, behind), edge)
        for edge in layer.edges
        if edge.way.is_verb is verb
    ]
    return min(costs, key=lambda pair: pair[0]) if costs else None
