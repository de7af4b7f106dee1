"""The labelled set of points said again and of points that only look like it, and what a comparer makes of it."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rapporteur.language.likeness import Comparer, Likeness

FOLDER = Path(__file__).parent.parent / "domain" / "capture" / "likeness"


@dataclass(frozen=True, slots=True)
class Said:
    """Words typed later, and the place of the earlier point that they repeat or resemble."""

    words: str
    place: int


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item: the earlier points, what repeats them, and what only resembles them."""

    name: str
    points: tuple[str, ...]
    same: tuple[Said, ...]
    other: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of 1. Of paraphrases, where the right point is `first`, or `among` the three offered, or called the same
    (`sure`); of near misses, where the resembled point is first and called the same (`false`), and first with at least
    the confidence that half of the paraphrases have (`false_at_median`).
    """

    paraphrases: int
    near_misses: int
    first: float
    among: float
    sure: float
    false: float
    false_at_median: float


def items(part: str) -> list[Item]:
    """The items of a part, "tuning" or "held-out"."""
    return [_item(path) for path in sorted((FOLDER / part).glob("*.tsv"))]


def _item(path: Path) -> Item:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    points: list[str] = []
    said: dict[str, list[Said]] = {"same": [], "other": []}
    for row in rows:
        if row["kind"] == "point":
            points.append(row["text"])
        elif row["kind"] in said:
            said[row["kind"]].append(Said(row["text"], len(points) - 1))
    return Item(path.stem, tuple(points), tuple(said["same"]), tuple(said["other"]))


@dataclass(frozen=True, slots=True)
class Answers:
    """What was offered for each later point of some items."""

    same: tuple[tuple[Said, list[Likeness]], ...]
    other: tuple[tuple[Said, list[Likeness]], ...]

    def __add__(self, more: "Answers") -> "Answers":
        """Both together."""
        return Answers(self.same + more.same, self.other + more.other)


def answers(comparer: Comparer, of: Iterable[Item]) -> Answers:
    """What a comparer offers for the later points of these items."""
    asked = [(item, comparer.likest) for item in of]
    comparer.prepare(said.words for item, _ in asked for said in (*item.same, *item.other))
    return Answers(
        tuple((said, likest(said.words, item.points)) for item, likest in asked for said in item.same),
        tuple((said, likest(said.words, item.points)) for item, likest in asked for said in item.other),
    )


def quality(given: Answers) -> Figures:
    """How good answers are."""
    right = [found for said, offers in given.same for found in offers if found.place == said.place]
    usual = median(found.confidence for found in right)
    resembled = [offers[0] for said, offers in given.other if offers and offers[0].place == said.place]
    return Figures(
        paraphrases=len(given.same),
        near_misses=len(given.other),
        first=sum(bool(offers) and offers[0].place == said.place for said, offers in given.same) / len(given.same),
        among=len(right) / len(given.same),
        sure=sum(found.sure for found in right) / len(given.same),
        false=sum(found.sure for found in resembled) / len(given.other),
        false_at_median=sum(found.confidence >= usual for found in resembled) / len(given.other),
    )


def offered_for_nothing(comparer: Comparer, of: Iterable[Item]) -> tuple[float, float]:
    """For which share of new points anything is offered, and called the same: each point among others of its item."""
    new = [
        comparer.likest(words, item.points[:place] + item.points[place + 1 :])
        for item in of
        for place, words in enumerate(item.points)
    ]
    return sum(map(bool, new)) / len(new), sum(any(found.sure for found in offers) for offers in new) / len(new)
