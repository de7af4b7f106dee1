"""How alike short texts are in what they say, whatever words they say it in.

Two measures, put together: how near the vectors lie that a sentence encoder gives the texts, and how much of the
weight of their terms they share, synonyms being one term. Where no encoder is at hand the terms decide alone.

Two points that differ in one word ("the marking of firearms", "the marking of ammunition") are nearer by both measures
than one point said in two ways. What tells them apart is the rest: the words of the one that the other has not. Only
where the rest is near the other text as well is it sure that both say the same.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt
from typing import TYPE_CHECKING, Protocol, cast

from rapporteur.language.english.synonyms import Term, terms_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

# Chosen on the tuning part of tests/domain/capture/likeness alone; its README has the figures.
WEIGHT_OF_TERMS = 0.5  # beside a weight of 1 for the vectors
COMMON_IS_HALF_AT = 30  # texts: of so many, half of what their vectors have in common is taken off
WEIGHT_OF_REST = 1.5  # beside a weight of 1 for the texts as wholes, for the confidence in each of the best
BATCH = 32  # texts encoded at a time, some 20 ms


class Encoder(Protocol):
    """Gives sentences vectors that lie near each other where the sentences mean the same."""

    def encode(self, texts: Sequence[str]) -> "Vectors":
        """One row of length 1 for each text, all of as many columns."""
        ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """From which confidence on something is `likely` enough to be offered, and `sure` enough to be called the same."""

    likely: float
    sure: float


BY_VECTORS, BY_TERMS = Bounds(0.22, 0.35), Bounds(0.15, 0.5)


@dataclass(frozen=True, slots=True)
class Likeness:
    """With what confidence a text says the same as the one at a `place` among others: 1 in full, 0 and less not at all.

    `sure` where it seems the same, and not only something near.
    """

    place: int
    confidence: float
    sure: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is compared: by its terms, and by its vector where there is an encoder."""

    text: str
    terms: tuple[Term, ...]
    vector: "Vectors | None" = field(default=None, compare=False)


def always() -> bool:
    """Go on, whatever happens."""
    return True


class Comparer:
    """Ranks texts by how like they are to another. Each text is read once and kept; belongs to one thread."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        """Compare with this encoder, or by the terms alone."""
        self._encoder = encoder
        self._read: dict[str, Reading] = {}
        self._index = _Index.of(())

    def prepare(self, texts: Iterable[str], go_on: Callable[[], bool] = always) -> bool:
        """Read what was not read yet, some at a time for as long as `go_on` says so; whether all is read."""
        unread = [text for text in dict.fromkeys(texts) if text not in self._read]
        for start in range(0, len(unread), BATCH):
            if not go_on():
                return False
            self._read |= {reading.text: reading for reading in self._readings(unread[start : start + BATCH])}
        return True

    def likest(self, text: str, others: Sequence[str], most: int = 3) -> list[Likeness]:
        """The likely ones among the others, the most like first; none where the text says nothing by itself."""
        self.prepare(others)
        index = self._index_of(tuple(others))
        typed = self._read.get(text) or self._readings([text])[0]
        if not typed.terms:
            return []
        scores = index.scores(typed)
        best = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)[:most]
        confidence = self._confidence(typed, [index.readings[place] for place in best], [scores[at] for at in best])
        bounds = BY_TERMS if self._encoder is None else BY_VECTORS
        found = [Likeness(place, value, value >= bounds.sure) for place, value in zip(best, confidence, strict=True)]
        return [likeness for likeness in found if likeness.confidence >= bounds.likely]

    def _index_of(self, texts: tuple[str, ...]) -> "_Index":
        """The texts, ready for comparing; the last ones are kept, since key press after key press asks for them."""
        if self._index.texts != texts:
            self._index = _Index.of([self._read[text] for text in texts])
        return self._index

    def _readings(self, texts: Sequence[str]) -> list[Reading]:
        """Each text with its terms and its vector: between that of the text and that of its terms in a row."""
        terms = [tuple(terms_of(text)) for text in texts]
        if self._encoder is None:
            return [Reading(text, own) for text, own in zip(texts, terms, strict=True)]
        in_a_row = [_words(own) or text for text, own in zip(texts, terms, strict=True)]
        vectors = self._encoder.encode([*texts, *in_a_row])
        between = _of_length_1(vectors[: len(texts)] + vectors[len(texts) :])
        return [Reading(*parts) for parts in zip(texts, terms, between, strict=True)]

    def _confidence(self, typed: Reading, best: Sequence[Reading], scores: Sequence[float]) -> list[float]:
        """The scores of the best, each put together with how near what it has not of the typed text is to it."""
        if self._encoder is None or not best:
            return list(scores)
        rests = self._encoder.encode([_rest(typed, other) or other.text for other in best])
        near = [float((rest * other.vector).sum()) for rest, other in zip(rests, best, strict=True)]
        return [(s + WEIGHT_OF_REST * rest) / (1 + WEIGHT_OF_REST) for s, rest in zip(scores, near, strict=True)]


@dataclass(frozen=True, slots=True)
class _Index:
    """Texts, ready to be compared with one more: the weight of each term, the shares of each text in them, and, where
    there is an encoder, their vectors.
    """

    texts: tuple[str, ...]
    readings: Sequence[Reading]
    weights: Mapping[str, float]
    shares: Sequence[Mapping[str, float]]
    space: "_Space | None"

    @classmethod
    def of(cls, readings: Sequence[Reading]) -> "_Index":
        """The index of these texts. A term weighs the more the fewer of them have it."""
        found = Counter(key for reading in readings for key in _keys(reading))
        weights = {key: _weight(number, len(readings)) for key, number in found.items()}
        shares = [_shares(_keys(reading), weights, 0) for reading in readings]
        vectors = [reading.vector for reading in readings if reading.vector is not None]
        return cls(
            tuple(reading.text for reading in readings),
            readings,
            weights,
            shares,
            _Space.of(vectors) if vectors else None,
        )

    def scores(self, typed: Reading) -> list[float]:
        """How like each of the texts is to what was typed, as a whole."""
        own = _shares(_keys(typed), self.weights, _weight(0, len(self.readings)))
        by_terms = [sum(weight * share.get(key, 0.0) for key, weight in own.items()) for share in self.shares]
        if self.space is None or typed.vector is None:
            return by_terms
        near = zip(self.space.nearness(typed.vector), by_terms, strict=True)
        return [(by_vector + WEIGHT_OF_TERMS * terms) / (1 + WEIGHT_OF_TERMS) for by_vector, terms in near]


@dataclass(frozen=True, slots=True)
class _Space:
    """Vectors in rows of length 1, less what all of them have in common."""

    common: "Vectors"
    rows: "Vectors"

    @classmethod
    def of(cls, vectors: Sequence["Vectors"]) -> "_Space":
        """The fewer vectors there are, the less is known of what is common, and the less of it is taken off."""
        import numpy as np

        rows = np.stack(vectors)
        common = rows.sum(axis=0) / np.float32(len(rows) + COMMON_IS_HALF_AT)
        return cls(common, _of_length_1(rows - common))

    def nearness(self, vector: "Vectors") -> list[float]:
        """The cosine of the angle to each row."""
        return cast("list[float]", (self.rows @ _of_length_1(vector - self.common)).tolist())


def _keys(reading: Reading) -> set[str]:
    return {term.key for term in reading.terms}


def _words(terms: Iterable[Term]) -> str:
    return " ".join(term.words for term in terms)


def _rest(typed: Reading, other: Reading) -> str:
    """The words of what was typed that the other text has not, under whatever name; "" where it has all."""
    keys = _keys(other)
    return _words(term for term in typed.terms if term.key not in keys)


def _weight(number: int, texts: int) -> float:
    """What a term weighs that so many of the texts have."""
    return log((texts + 1) / (number + 0.5))


def _shares(keys: Collection[str], weights: Mapping[str, float], new: float) -> dict[str, float]:
    """The weight of each term, together of length 1."""
    own = {key: weights.get(key, new) for key in keys}
    length = sqrt(sum(weight * weight for weight in own.values()))
    return {key: weight / length for key, weight in own.items()} if length else {}


def _of_length_1(vectors: "Vectors") -> "Vectors":
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return cast("Vectors", vectors / np.maximum(lengths, np.finfo(np.float32).tiny))
