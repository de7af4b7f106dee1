"""The labelled set of points said again and of points that only look like it, and what a comparer makes of it."""

import csv
from collections.abc import Iterable, Sequence
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
    the confidence that half of the paraphrases have (`false_at_median`); of new points, where anything is `offered`.
    """

    paraphrases: int
    near_misses: int
    first: float
    among: float
    sure: float
    false: float
    false_at_median: float
    offered: float


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


def figures(comparer: Comparer, of: Iterable[Item]) -> Figures:
    """What a comparer makes of these items; as a new point each of them is taken among those of its item but itself."""
    same: list[tuple[Said, list[Likeness]]] = []
    other: list[tuple[Said, list[Likeness]]] = []
    new: list[list[Likeness]] = []
    for item in of:
        same += [(said, comparer.likest(said.words, item.points)) for said in item.same]
        other += [(said, comparer.likest(said.words, item.points)) for said in item.other]
        for place, words in enumerate(item.points):
            new.append(comparer.likest(words, item.points[:place] + item.points[place + 1 :]))
    right = [found for said, offers in same for found in offers if found.place == said.place]
    usual = median(found.confidence for found in right)
    resembled = [offers[0] for said, offers in other if offers and offers[0].place == said.place]
    return Figures(
        paraphrases=len(same),
        near_misses=len(other),
        first=_share([bool(offers) and offers[0].place == said.place for said, offers in same]),
        among=len(right) / len(same),
        sure=sum(found.sure for found in right) / len(same),
        false=sum(found.sure for found in resembled) / len(other),
        false_at_median=sum(found.confidence >= usual for found in resembled) / len(other),
        offered=_share([bool(offers) for offers in new]),
    )


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits)
