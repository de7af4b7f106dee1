"""The slots of the introduction: `{{ meeting.date | date }}`, `{{ officers | names }}`,
`{{ attendance | counted }}`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from rapporteur.language.english.numbers import counted, days, joined
from rapporteur.language.text import MARK
from rapporteur.model.entities import Category
from rapporteur.model.meeting import MeetingSnapshot

SLOT = re.compile(r"\{\{\s*([\w.]+)\s*\|\s*(\w+)\s*\}\}")
SENTENCE_START = re.compile(rf"(?:^\s*|[.!?…][\"”’)]*(?:{MARK.pattern})*\s+)$")


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills a slot (told whether it opens a sentence), and what stands in brackets while there is nothing yet."""

    fill: Callable[[MeetingSnapshot, bool], str]
    pending: str


def filled(text: str, meeting: MeetingSnapshot) -> str:
    """The text with its slots filled; what is still to be entered stands in square brackets, as in any UN draft.

    A slot that does not exist stays as typed.
    """

    def fill(match: re.Match[str]) -> str:
        slot = SLOTS.get((match[1], match[2]))
        if slot is None:
            return match[0]
        opens = bool(SENTENCE_START.search(text[: match.start()]))
        return slot.fill(meeting, opens) or f"[{slot.pending}]"

    return SLOT.sub(fill, text)


def pending(text: str, meeting: MeetingSnapshot) -> tuple[str, ...]:
    """What is still to be entered for this text, in words for the rapporteur."""
    slots = (SLOTS.get((match[1], match[2])) for match in SLOT.finditer(text))
    return tuple(f"Still to be set up: {slot.pending}." for slot in slots if slot and not slot.fill(meeting, False))


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


SLOTS: Mapping[tuple[str, str], Slot] = MappingProxyType(
    {
        ("meeting.date", "date"): Slot(_date, "date"),
        ("officers", "names"): Slot(_officers, "names of the officers"),
        ("attendance", "counted"): Slot(_attendance, "numbers of participants"),
    }
)
