"""From the nodes of a record to the meeting.

Everything is read in the order of the format, and a key is entered in the book once what it names has been
read: so a reference finds what stands before it, and a point that repeats itself or a later one finds nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from rapporteur.exchange.record_nodes import Node
from rapporteur.exchange.record_schema import (
    AGENDA_ITEM,
    CATEGORY,
    INTERVENTION,
    INTRODUCTION,
    MEETING,
    OFFICER,
    POINT,
    RECORD,
    SPEAKER,
    STYLE,
)
from rapporteur.exchange.record_values import filled, mapped, text, whole
from rapporteur.model.entities import (
    AgendaItem,
    Category,
    FixedText,
    Footnote,
    Intervention,
    Meeting,
    Officer,
    Point,
    Sibling,
    Speaker,
    Style,
)
from rapporteur.model.ids import (
    AgendaItemId,
    CategoryId,
    FixedTextId,
    FootnoteId,
    InterventionId,
    MeetingId,
    OfficerId,
    new_id,
)
from rapporteur.model.meeting import MeetingSnapshot

_OUR_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def read_meeting(root: Node) -> MeetingSnapshot:
    """The meeting that the record holds. Raises KnownError with the path of the first wrong value."""
    record = RECORD.read(root)
    head, opening = _head(record["meeting"]), INTRODUCTION.read(record["introduction"])
    officers, paragraphs = head.pop("officers"), opening.pop("paragraphs")
    meeting = Meeting(id=MeetingId(new_id()), **head, **opening, record_extra=record["record_extra"])
    categories = _categories(record["categories"], record["attendance"])
    agenda = [_agenda_item(node, place) for place, node in enumerate(record["agenda"], start=1)]
    speakers = _speakers(record["speakers"])
    interventions, points = _interventions(record["interventions"])
    footnotes = mapped(record["footnotes"])
    return MeetingSnapshot(
        meeting=meeting,
        style=Style(id=meeting.id, **STYLE.read(record["style"])),
        officers=_by_id(_officer(node, place) for place, node in enumerate(officers, start=1)),
        categories=_by_id(categories),
        agenda=_by_id(agenda),
        speakers=_by_id(speakers),
        interventions=_by_id(interventions),
        points=_by_id(points),
        footnotes=_by_id(_footnote(key, node, place) for place, (key, node) in enumerate(footnotes.items(), start=1)),
        fixed_texts=_by_id(_fixed_text(words, place) for place, words in enumerate(paragraphs, start=1)),
    )


def _by_id(siblings: Iterable[Sibling]) -> dict[Any, Any]:
    return {one.id: one for one in siblings}


def _head(node: Node) -> dict[str, Any]:
    head = MEETING.read(node)
    if "end_date" in head and date.fromisoformat(head["end_date"]) < date.fromisoformat(head["date"]):
        raise node.at("end_date").wrong(f"a date not before {head['date']}")
    return head


def _officer(node: Node, place: int) -> Officer:
    return Officer(id=OfficerId(new_id()), place=float(place), **OFFICER.read(node))


def _categories(nodes: list[Node], attendance: Node) -> list[Category]:
    categories = [_category(node, place) for place, node in enumerate(nodes, start=1)]
    counts = _attendance(attendance)
    return [replace(category, attendance=counts.get(category.key)) for category in categories]


def _category(node: Node, place: int) -> Category:
    fields = CATEGORY.read(node)
    identity = CategoryId(_entered(Category, node.at("key"), new_id()))
    return Category(id=identity, place=float(place), **fields)


def _attendance(node: Node) -> dict[str, int]:
    """How many bodies took part, by key of their category."""
    counts = {key: whole(0).read(member) for key, member in mapped(node).items()}
    for key in counts:
        if (Category, key) not in node.book.ids:
            raise node.at(key).refused("must stand under the key of a category")
    return counts


def _footnote(key: str, node: Node, place: int) -> Footnote:
    filled(Node(key, node.book, node.path))
    return Footnote(id=FootnoteId(new_id()), place=float(place), key=key, text=text(node))


def _fixed_text(words: str, place: int) -> FixedText:
    return FixedText(id=FixedTextId(new_id()), place=float(place), text=words)


def _agenda_item(node: Node, place: int) -> AgendaItem:
    fields = AGENDA_ITEM.read(node)
    identity = AgendaItemId(_entered(AgendaItem, node.at("number"), new_id()))
    return AgendaItem(id=identity, place=float(place), **fields)


def _speakers(nodes: list[Node]) -> list[Speaker]:
    speakers = [_speaker(node, place) for place, node in enumerate(nodes, start=1)]
    codes: set[str] = set()
    for node, speaker in zip(nodes, speakers, strict=True):
        if speaker.code in codes:
            raise node.at("code").wrong("a code that no other speaker has")
        codes |= {speaker.code} - {""}
    return speakers


def _speaker(node: Node, place: int) -> Speaker:
    fields = SPEAKER.read(node)
    return Speaker(**fields | _identity(Speaker, node.at("key")), place=float(place))


def _interventions(nodes: list[Node]) -> tuple[list[Intervention], list[Point]]:
    interventions: list[Intervention] = []
    points: list[Point] = []
    for node in nodes:
        fields = INTERVENTION.read(node)
        inner = fields.pop("points")
        fields |= _identity(Intervention, node.at("key"))
        interventions.append(Intervention(**fields, place=float(len(interventions) + 1)))
        for point in inner:
            points.append(_point(point, interventions[-1].id, len(points) + 1))
    return interventions, points


def _point(node: Node, intervention: InterventionId, number: int) -> Point:
    fields = POINT.read(node)
    fields |= _identity(Point, node.at("key"))
    return Point(**fields, intervention=intervention, place=float(number), number=number)


def _identity(kind: type, node: Node) -> dict[str, Any]:
    """The `id` and `key` of what is named here; a key that is an id of ours was written for want of one."""
    ours = _OUR_ID.fullmatch(node.value)
    identity = _entered(kind, node, node.value if ours else new_id())
    return {"id": identity, "key": None if ours else node.value}


def _entered(kind: type, node: Node, identity: str) -> str:
    """The id, now known under the key that stands here; no two of a kind may share one."""
    if (kind, node.value) in node.book.ids:
        raise node.wrong("a name that no other of its kind has")
    node.book.ids[kind, node.value] = identity
    return identity
