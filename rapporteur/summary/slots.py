"""The slots of the introduction: `{{ meeting.date | date }}`; `{{ meeting.date | when }}`, with "on" or "from … to …";
`{{ officers | names }}`; `{{ attendance | counted }}`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType

from rapporteur.language.pack import Language, Standing
from rapporteur.language.text import MARK, opening
from rapporteur.model.entities import Category
from rapporteur.model.meeting import MeetingSnapshot

SLOT = re.compile(r"\{\{\s*([\w.]+)\s*\|\s*(\w+)\s*\}\}")
SENTENCE_START = re.compile(rf"(?:^\s*|[.!?…][\"”’)]*(?:{MARK.pattern})*\s+)$")


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills a slot (told whether it opens a sentence), and what stands in brackets while there is nothing yet."""

    fill: Callable[[MeetingSnapshot, Language, bool], str]
    pending: Callable[[Standing], str]


def filled(text: str, meeting: MeetingSnapshot, language: Language) -> str:
    """The text with its slots filled; what is still to be entered stands in square brackets, as in any UN draft.

    A slot that does not exist stays as typed.
    """

    def fill(match: re.Match[str]) -> str:
        slot = SLOTS.get((match[1], match[2]))
        if slot is None:
            return match[0]
        opens = bool(SENTENCE_START.search(text[: match.start()]))
        return slot.fill(meeting, language, opens) or f"[{slot.pending(language.standing)}]"

    return SLOT.sub(fill, text)


def pending(text: str, meeting: MeetingSnapshot, language: Language) -> tuple[str, ...]:
    """What is still to be entered for this text, in words for the rapporteur."""
    slots = (SLOTS.get((match[1], match[2])) for match in SLOT.finditer(text))
    return tuple(
        language.standing.still_to_be_set_up.replace("{what}", slot.pending(language.standing))
        for slot in slots
        if slot and not slot.fill(meeting, language, False)
    )


def _date(meeting: MeetingSnapshot, language: Language, _opens: bool) -> str:
    return language.days(meeting.meeting.date, meeting.meeting.end_date) if meeting.meeting.date else ""


def _when(meeting: MeetingSnapshot, language: Language, _opens: bool) -> str:
    return language.when(meeting.meeting.date, meeting.meeting.end_date) if meeting.meeting.date else ""


def _officers(meeting: MeetingSnapshot, language: Language, _opens: bool) -> str:
    return language.joined([officer.name for officer in meeting.officers.values()])


def _attendance(meeting: MeetingSnapshot, language: Language, opens: bool) -> str:
    """The bodies that took part, categories in their own order, those of a group together behind its total."""
    present = [category for category in meeting.categories.values() if category.attendance]
    order = {category.group: index for index, category in reversed(list(enumerate(present))) if category.group}
    places = {category.id: index for index, category in enumerate(present)}
    present.sort(key=lambda category: order.get(category.group or "", places[category.id]))
    parts: list[str] = []
    for group, members in groupby(present, key=lambda category: category.group):
        first = opens and not parts
        if group:
            parts.append(_group(group, list(members), language, first))
        else:
            parts += [_category(category, language, first and index == 0) for index, category in enumerate(members)]
    return language.joined(parts)


def _category(category: Category, language: Language, opens: bool) -> str:
    number = category.attendance or 0
    noun = category.one if number == 1 else category.many
    behind = f" ({category.abbreviation})" if category.abbreviation else ""
    return f"{_quantity(number, noun, language, opens)}{behind}"


def _group(group: str, members: list[Category], language: Language, opens: bool) -> str:
    total = sum(category.attendance or 0 for category in members)
    within = language.joined([_within_group(category, language) for category in members])
    return f"{_quantity(total, group, language, opens)} ({within})"


def _within_group(category: Category, language: Language) -> str:
    number = category.attendance or 0
    if category.counted_as:
        return f"{language.counted(number)} {category.counted_as}"
    return language.quantity(number, category.one if number == 1 else category.many)


def _quantity(number: int, noun: str, language: Language, opens: bool) -> str:
    words = language.quantity(number, noun, opens_sentence=opens)
    return opening(words) if opens else words


SLOTS: Mapping[tuple[str, str], Slot] = MappingProxyType(
    {
        ("meeting.date", "date"): Slot(_date, attrgetter("date_pending")),
        ("meeting.date", "when"): Slot(_when, attrgetter("date_pending")),
        ("officers", "names"): Slot(_officers, attrgetter("officers_pending")),
        ("attendance", "counted"): Slot(_attendance, attrgetter("attendance_pending")),
    }
)
