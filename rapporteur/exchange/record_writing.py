"""From the meeting to the object of its record. What has no key of its own is known there by its id."""

from collections import defaultdict
from typing import Any

from rapporteur.exchange.record_schema import (
    AGENDA_ITEM,
    CATEGORY,
    FORMAT,
    INTERVENTION,
    INTRODUCTION,
    MEETING,
    OFFICER,
    POINT,
    RECORD,
    SPEAKER,
    STYLE,
    VERSION,
)
from rapporteur.exchange.record_values import Names
from rapporteur.model.ids import InterventionId
from rapporteur.model.meeting import MeetingSnapshot


def write_meeting(meeting: MeetingSnapshot) -> dict[str, Any]:
    """The record as one object, ready for JSON."""
    names = _names(meeting)
    categories = meeting.categories.values()
    parts = {
        "format": FORMAT,
        "version": VERSION,
        "meeting": _head(meeting, names),
        "style": STYLE.write(meeting.style, names, {}),
        "categories": [CATEGORY.write(category, names, {}) for category in categories],
        "attendance": {one.key: one.attendance for one in categories if one.attendance is not None},
        "footnotes": {footnote.key: footnote.text for footnote in meeting.footnotes.values()},
        "introduction": _introduction(meeting, names),
        "agenda": [AGENDA_ITEM.write(item, names, {}) for item in meeting.agenda.values()],
        "speakers": [SPEAKER.write(one, names, {"key": names[one.id]}) for one in meeting.speakers.values()],
        "interventions": _interventions(meeting, names),
    }
    return RECORD.write(meeting.meeting, names, parts)


def _names(meeting: MeetingSnapshot) -> Names:
    names: dict[str, str] = {category.id: category.key for category in meeting.categories.values()}
    names |= {item.id: item.number for item in meeting.agenda.values()}
    for kind in (meeting.speakers, meeting.interventions, meeting.points):
        names |= {one.id: one.key or one.id for one in kind.values()}
    return names


def _head(meeting: MeetingSnapshot, names: Names) -> dict[str, Any]:
    officers = [OFFICER.write(officer, names, {}) for officer in meeting.officers.values()]
    return MEETING.write(meeting.meeting, names, {"officers": officers})


def _introduction(meeting: MeetingSnapshot, names: Names) -> dict[str, Any]:
    paragraphs = [fixed.text for fixed in meeting.fixed_texts.values()]
    return INTRODUCTION.write(meeting.meeting, names, {"paragraphs": paragraphs})


def _interventions(meeting: MeetingSnapshot, names: Names) -> list[dict[str, Any]]:
    points: defaultdict[InterventionId, list[dict[str, Any]]] = defaultdict(list)
    for point in meeting.points.values():
        points[point.intervention].append(POINT.write(point, names, {"key": names[point.id]}))
    return [
        INTERVENTION.write(one, names, {"key": names[one.id], "points": points[one.id]})
        for one in meeting.interventions.values()
    ]
