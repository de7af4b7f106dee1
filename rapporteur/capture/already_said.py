"""Which earlier points a new one may repeat, and how many have made each of them.

What is offered are claims: points with all that repeat them, under the agenda item of the line, in the words of the
first. Those that were told apart from the new one, or from anything that it is one with, are left out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from rapporteur.capture.entry import Floor, understand
from rapporteur.capture.grammar import Mending, parse
from rapporteur.capture.latest import Latest
from rapporteur.errors import KnownError
from rapporteur.language.likeness import Comparer, Encoder, always
from rapporteur.model.entities import Point
from rapporteur.model.ids import AgendaItemId, PointId, SpeakerId
from rapporteur.model.meeting import MeetingSnapshot

FEWEST_LETTERS = 8  # of the words typed; fewer say too little to be like anything


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about a point: its words, under which item, by whom, and what it is known not to be.

    `point` is the point itself where it is recorded already. Without words everything under the item is got ready.
    """

    meeting: MeetingSnapshot
    item: AgendaItemId
    words: str = ""
    speaker: SpeakerId | None = None
    told_apart: frozenset[PointId] = frozenset()
    point: PointId | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A point that was made: its first wording, and those who made it under the item, each once."""

    point: Point
    speakers: frozenset[SpeakerId]


@dataclass(frozen=True, slots=True)
class Offer:
    """An earlier point that may be the same; `sure` where it seems so, `own` where the present speaker made it."""

    point: Point
    speakers: int
    own: bool
    sure: bool


def question(
    line: str, meeting: MeetingSnapshot, floor: Floor, now: datetime, point: PointId | None = None
) -> Question | None:
    """What to ask about a line that is being typed, or put in the place of a recorded `point`.

    None where it makes no point, says too little, or says itself what it repeats.
    """
    try:
        said = parse(line)
        if isinstance(said, Mending) or said.same_as is not None or len(said.text) < FEWEST_LETTERS:
            return None
        entry = understand(said, meeting, floor, now)
    except KnownError:
        return None
    item = entry.point.item if entry.point and entry.point.item else entry.item
    if entry.point is None or item not in meeting.agenda:
        return None
    speaker = entry.speaker if isinstance(entry.speaker, str) else None
    words, told_apart = entry.point.text, frozenset(entry.point.told_apart)
    return Question(meeting, AgendaItemId(item), words, SpeakerId(speaker) if speaker else None, told_apart, point)


class AlreadySaid:
    """Answers questions. What it has read of the meeting it keeps, so that only new words cost; for one thread."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        """Compare with this encoder, or by words alone."""
        self._comparer = Comparer(encoder)
        self._earlier = Latest(_earlier)

    def answer(self, asked: Question, go_on: Callable[[], bool] = always) -> list[Offer] | None:
        """The likely ones, at most three, the most like first; None where it was told not to go on."""
        left_out = _left_out(asked)
        earlier = [one for one in self._earlier(asked.meeting, asked.item) if one.point.id not in left_out]
        texts = [one.point.text for one in earlier]
        if not self._comparer.prepare(texts, go_on):
            return None
        if not asked.words:
            return []
        found = self._comparer.likest(asked.words, texts)
        return [_offer(earlier[likeness.place], asked.speaker, sure=likeness.sure) for likeness in found]


def _offer(earlier: Earlier, speaker: SpeakerId | None, *, sure: bool) -> Offer:
    return Offer(earlier.point, len(earlier.speakers), speaker in earlier.speakers, sure)


def _left_out(asked: Question) -> set[PointId]:
    """The first wordings that are not offered: of what was told apart; for a recorded point its own and later ones."""
    firsts = first_wordings(asked.meeting)
    left_out = {firsts[point] for point in asked.told_apart if point in firsts}
    if asked.point and asked.point in firsts:
        own, place = firsts[asked.point], asked.meeting.points[asked.point].place
        left_out |= {own, *told_apart_from(own, asked.meeting, firsts)}
        left_out |= {point.id for point in asked.meeting.points.values() if point.place >= place}
    return left_out


def told_apart_from(first: PointId, meeting: MeetingSnapshot, firsts: Mapping[PointId, PointId]) -> Iterator[PointId]:
    """The first wordings of what was told apart from anything that has this first wording, whichever holds the word."""
    for point in meeting.points.values():
        for other in point.told_apart:
            pair = (firsts[point.id], firsts.get(other))
            if first in pair:
                yield from (one for one in pair if one is not None and one != first)


def _earlier(meeting: MeetingSnapshot, item: AgendaItemId) -> list[Earlier]:
    """What was said under an item, in the order in which it was first said anywhere."""
    firsts = first_wordings(meeting)
    speakers: dict[PointId, set[SpeakerId]] = {}
    for point in meeting.points.values():
        if meeting.item_of(point) == item:
            speaker = meeting.interventions[point.intervention].speaker
            speakers.setdefault(firsts[point.id], set()).add(speaker)
    return [Earlier(meeting.points[first], frozenset(people)) for first, people in speakers.items()]


def first_wordings(meeting: MeetingSnapshot) -> Mapping[PointId, PointId]:
    """The first wording of every point: of one that repeats nothing, itself."""
    firsts: dict[PointId, PointId] = {}
    for point in meeting.points.values():  # each repeats one that stands before it
        firsts[point.id] = firsts.get(point.same_as, point.id) if point.same_as else point.id
    return firsts
