"""Which points are one claim, and who stands behind it.

A claim is what the summary reports in one place: one point under one agenda item, made by the speakers from
the floor (who are counted, distinct) or by one named actor (chair, secretariat, panellist). `same_as` names
any earlier wording, also a repetition; all of them are one, in the words of the first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import is_
from types import MappingProxyType
from typing import NamedTuple

from rapporteur.model.entities import Intervention, Point, Speaker, Wording
from rapporteur.model.ids import AgendaItemId, InterventionId, PointId, SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role

FLOOR = None

# The first wording, and the named actor, or the floor.
ClaimKey = tuple[PointId, SpeakerId | None]


@dataclass(frozen=True, slots=True)
class Claim:
    """One point under one item. `words` is the point whose text and act are used, `head` the first one made here;
    `people` are the ids of the distinct speakers, `count` how many they count as, `groups` for whom they spoke.
    """

    words: Point
    head: Point
    points: tuple[PointId, ...]
    speakers: tuple[Speaker, ...]
    people: frozenset[SpeakerId]
    role: Role
    intervention: InterventionId
    presented: bool
    count: int
    groups: tuple[tuple[SpeakerId, str], ...] = ()

    @property
    def from_the_floor(self) -> bool:
        """Whether the speakers are counted and not named."""
        return self.role is Role.PARTICIPANT

    @property
    def actor(self) -> Speaker:
        """The one who is named; of the floor, the first who said it."""
        return self.speakers[0]

    @property
    def wording(self) -> Wording:
        """What the rapporteur chose by hand for this place; the words may come from another one."""
        return self.head.wording

    @property
    def recommends(self) -> bool:
        """Whether the claim is an entry for a list of recommendations."""
        return self.words.act is Act.RECOMMEND


class Made(NamedTuple):
    """A claim, and the points it was made of."""

    members: tuple[Point, ...]
    claim: Claim

    def holds(self, first: Point, members: list[Point], presenting: frozenset[InterventionId]) -> bool:
        """Whether the same points, in the same words and the same place of the meeting, would make it again."""
        return (
            self.claim.words is first
            and len(self.members) == len(members)
            and all(map(is_, self.members, members))
            and self.claim.presented == (self.claim.intervention in presenting)
        )


NONE_KNOWN: Mapping[ClaimKey, Made] = MappingProxyType({})


def first_wording(meeting: MeetingSnapshot, point: Point) -> tuple[Point, tuple[PointId, ...]]:
    """The first wording of a point, and the wordings on the way to it."""
    if point.same_as is None:
        return point, ()
    way: list[PointId] = []
    while point.same_as in meeting.points and point.same_as not in way:
        way.append(point.same_as)
        point = meeting.points[point.same_as]
    return point, tuple(way)


def claims_of(
    meeting: MeetingSnapshot, item: AgendaItemId, points: Iterable[Point], known: Mapping[ClaimKey, Made] = NONE_KNOWN
) -> dict[ClaimKey, Made]:
    """The claims under an item, in the order of first mention; `points` are those of the item, in order.

    What is `known` of a meeting with the same speakers, and the same interventions but for new ones, is given back
    where it is still true.
    """
    presenting = _presentations(meeting, item)
    groups: dict[ClaimKey, list[Point]] = {}
    firsts: dict[PointId, Point] = {}
    for point in points:
        first, _ = first_wording(meeting, point)
        firsts[first.id] = first
        intervention = meeting.interventions[point.intervention]
        actor = FLOOR if intervention.role is Role.PARTICIPANT else intervention.speaker
        groups.setdefault((first.id, actor), []).append(point)
    made: dict[ClaimKey, Made] = {}
    for key, members in groups.items():
        last, first = known.get(key), firsts[key[0]]
        still_true = last is not None and last.holds(first, members, presenting)
        made[key] = last if last and still_true else Made(tuple(members), _claim(meeting, first, members, presenting))
    return made


def voices_of(meeting: MeetingSnapshot, item: AgendaItemId, points: Iterable[Point]) -> int:
    """How many distinct speakers from the floor spoke under an item, whether or not a point was noted."""
    turns = [one for one in meeting.interventions.values() if one.item == item]
    turns += [meeting.interventions[point.intervention] for point in points if point.item == item]
    return len({turn.speaker for turn in turns if turn.role is Role.PARTICIPANT})


def _claim(
    meeting: MeetingSnapshot, first: Point, members: list[Point], presenting: frozenset[InterventionId]
) -> Claim:
    head = members[0]
    intervention = meeting.interventions[head.intervention]
    turns = [meeting.interventions[point.intervention] for point in members]
    speakers = dict.fromkeys(turn.speaker for turn in turns)
    return Claim(
        words=first,
        head=head,
        points=tuple(point.id for point in members),
        speakers=tuple(meeting.speakers[speaker] for speaker in speakers),
        people=frozenset(speakers),
        role=intervention.role,
        intervention=intervention.id,
        presented=intervention.id in presenting,
        count=_count(turns),
        groups=tuple({turn.speaker: turn.on_behalf_of for turn in turns if turn.on_behalf_of}.items()),
    )


def _count(turns: Iterable[Intervention]) -> int:
    """How many distinct speakers these are; somebody who speaks for a group is as many as the rapporteur said."""
    stands_for: dict[SpeakerId, int] = {}
    for turn in turns:
        stands_for[turn.speaker] = max(stands_for.get(turn.speaker, 1), turn.counts_as or 1)
    return sum(stands_for.values())


def _presentations(meeting: MeetingSnapshot, item: AgendaItemId) -> frozenset[InterventionId]:
    """The interventions in which panellists present: from their first under the item until the floor speaks."""
    presenting: set[InterventionId] = set()
    spoken: set[SpeakerId] = set()
    open_to: set[SpeakerId] = set()
    for intervention in meeting.interventions.values():
        if intervention.item != item:
            continue
        if intervention.role is Role.PARTICIPANT:
            open_to.clear()
        elif intervention.role is Role.PANELLIST:
            if intervention.speaker not in spoken:
                open_to.add(intervention.speaker)
            spoken.add(intervention.speaker)
            if intervention.speaker in open_to:
                presenting.add(intervention.id)
    return frozenset(presenting)
