"""A meeting of any size, invented and the same each time: what the measurements and the stress tests are made on."""

from datetime import datetime, timedelta

from rapporteur.model.entities import AgendaItem, Category, FixedText, Intervention, Meeting, Point, Speaker, Style
from rapporteur.model.ids import (
    AgendaItemId,
    CategoryId,
    FixedTextId,
    InterventionId,
    MeetingId,
    PointId,
    SpeakerId,
    new_id,
)
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role

ITEMS, SPEAKERS, THEMES = 8, 200, 60
ACTS = (Act.EMPHASIZE, Act.MENTION, Act.CONCERN, Act.CALL_FOR, Act.SUPPORT, Act.EMPHASIZE)
SUBJECTS = "training laboratories ports funding data repair research transport storage health".split()
QUALITIES = "regional predictable independent accessible shared adequate timely secure local lasting".split()
START = datetime.fromisoformat("2026-03-19T09:00:00+01:00")


def big_meeting(interventions: int = 2000, points_each: int = 3) -> MeetingSnapshot:
    """A meeting with so many interventions; every third point repeats an earlier one under the same item."""
    meeting = MeetingId(new_id())
    category = Category(id=CategoryId(new_id()), key="ngo", place=1, one="NGO", many="NGOs", attendance=SPEAKERS)
    speakers = [_speaker(number, category.id) for number in range(SPEAKERS)]
    items = [
        AgendaItem(id=AgendaItemId(new_id()), place=n, number=str(n), heading=f"Exchange of views, part {n}")
        for n in range(1, ITEMS + 1)
    ]
    said = [_intervention(n, interventions, items, speakers) for n in range(interventions)]
    points: dict[PointId, Point] = {}
    earlier: dict[AgendaItemId, list[PointId]] = {item.id: [] for item in items}
    for intervention in said:
        for _ in range(points_each):
            point = _point(len(points) + 1, intervention, earlier[intervention.item], points)
            points[point.id] = point
            earlier[intervention.item].append(point.id)
    text = FixedText(id=FixedTextId(new_id()), place=1, text="{{ attendance | counted }} took part.")
    return MeetingSnapshot(
        meeting=Meeting(id=meeting, title="A meeting of great length", date="2026-03-19"),
        style=Style(id=meeting),
        categories={category.id: category},
        agenda={item.id: item for item in items},
        speakers={speaker.id: speaker for speaker in speakers},
        interventions={intervention.id: intervention for intervention in said},
        points=points,
        fixed_texts={text.id: text},
    )


def _speaker(number: int, category: CategoryId) -> Speaker:
    code = "".join(chr(ord("A") + (number // 26**power) % 26) for power in (2, 1, 0))
    return Speaker(
        id=SpeakerId(new_id()), place=number, code=code, organization=f"Association {code}", category=category
    )


def _intervention(number: int, of: int, items: list[AgendaItem], speakers: list[Speaker]) -> Intervention:
    return Intervention(
        id=InterventionId(new_id()),
        place=number,
        at=(START + timedelta(seconds=90 * number)).isoformat(),
        speaker=speakers[number * 7 % len(speakers)].id,
        role=Role.PARTICIPANT,
        item=items[number * len(items) // of].id,
    )


def _point(number: int, intervention: Intervention, earlier: list[PointId], points: dict[PointId, Point]) -> Point:
    repeated = points[earlier[number * 13 % len(earlier)]] if number % 3 == 0 and earlier else None
    subject, quality = SUBJECTS[number % 10], QUALITIES[number // 10 % 10]
    return Point(
        id=PointId(new_id()),
        intervention=intervention.id,
        place=number,
        number=number,
        act=repeated.act if repeated else ACTS[number % len(ACTS)],
        text=f"the importance of {quality} {subject} for case number {number}, including in remote areas",
        theme=repeated.theme if repeated else f"theme {number * 11 % THEMES}",
        same_as=repeated.id if repeated else None,
    )
