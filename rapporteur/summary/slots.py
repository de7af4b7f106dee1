"""The slots of the introduction: `{{ meeting.date | date }}`, `{{ officers | names }}`,
`{{ attendance | counted }}`.
"""

import re
from collections.abc import Callable, Mapping
from itertools import groupby
from types import MappingProxyType

from rapporteur.language.complements import MARK
from rapporteur.language.numbers import counted, days, joined
from rapporteur.model.entities import Category
from rapporteur.model.meeting import MeetingSnapshot

SLOT = re.compile(r"\{\{\s*([\w.]+)\s*\|\s*(\w+)\s*\}\}")
SENTENCE_START = re.compile(rf"(?:^\s*|[.!?…][\"”’)]*(?:{MARK.pattern})*\s+)$")


def filled(text: str, meeting: MeetingSnapshot) -> str:
    """The text with its slots filled; a slot that does not exist, or has nothing to show yet, stays as typed."""

    def fill(match: re.Match[str]) -> str:
        slot = SLOTS.get((match[1], match[2]))
        opens = bool(SENTENCE_START.search(text[: match.start()]))
        return (slot(meeting, opens) if slot else "") or match[0]

    return SLOT.sub(fill, text)


def _date(meeting: MeetingSnapshot, _opens: bool) -> str:
    return days(meeting.meeting.date, meeting.meeting.end_date) if meeting.meeting.date else ""


def _officers(meeting: MeetingSnapshot, _opens: bool) -> str:
    return joined([officer.name for officer in meeting.officers.values()])


def _attendance(meeting: MeetingSnapshot, opens: bool) -> str:
    """The bodies that took part, categories in their own order, those of a group together behind its total."""
    present = [category for category in meeting.categories.values() if category.attendance]
    order = {category.group: index for index, category in reversed(list(enumerate(present))) if category.group}
    places = {category.id: index for index, category in enumerate(present)}
    present.sort(key=lambda category: order.get(category.group or "", places[category.id]))
    parts: list[str] = []
    for group, members in groupby(present, key=lambda category: category.group):
        first = opens and not parts
        if group:
            parts.append(_group(group, list(members), first))
        else:
            parts += [_category(category, first and index == 0) for index, category in enumerate(members)]
    return joined(parts)


def _category(category: Category, opens: bool) -> str:
    number = category.attendance or 0
    noun = category.one if number == 1 else category.many
    behind = f" ({category.abbreviation})" if category.abbreviation else ""
    return f"{_number(number, opens)} {noun}{behind}"


def _group(group: str, members: list[Category], opens: bool) -> str:
    total = sum(category.attendance or 0 for category in members)
    return f"{_number(total, opens)} {group} ({joined([_within_group(category) for category in members])})"


def _within_group(category: Category) -> str:
    number = category.attendance or 0
    return f"{counted(number)} {category.counted_as or (category.one if number == 1 else category.many)}"


def _number(number: int, opens: bool) -> str:
    words = counted(number, opens_sentence=opens)
    return words[:1].upper() + words[1:] if opens else words


SLOTS: Mapping[tuple[str, str], Callable[[MeetingSnapshot, bool], str]] = MappingProxyType(
    {("meeting.date", "date"): _date, ("officers", "names"): _officers, ("attendance", "counted"): _attendance}
)
