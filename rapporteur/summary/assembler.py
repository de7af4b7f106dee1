"""Meeting in, document out; what a change does not touch is not assembled again.

All values of a snapshot are frozen and shared from one snapshot to the next, so that comparing identities finds
what changed. A change touches the agenda items of the points it concerns; under a touched item the paragraphs
are planned anew, and only those whose plan differs are worded anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rapporteur.language.numbers import days, roman
from rapporteur.model.entities import AgendaItem, Point
from rapporteur.model.ids import AgendaItemId, PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.blocks import FootnoteMark, Inline, LeftOut, Paragraph, Section, Sentence, SummaryDocument
from rapporteur.summary.claims import claims_of, first_wording
from rapporteur.summary.inline import inline
from rapporteur.summary.plan import ParagraphPlan, plan_item
from rapporteur.summary.sentences import Manner, write_paragraph
from rapporteur.summary.slots import filled

NO_WORDS = "It has no words yet."


def assemble(meeting: MeetingSnapshot) -> SummaryDocument:
    """The summary of a meeting. Deterministic: equal meetings give equal documents."""
    return Assembler().assemble(meeting)


@dataclass(slots=True)
class _Item:
    """What is kept of an agenda item between two assemblies."""

    written: dict[str, tuple[ParagraphPlan, Paragraph]] = field(default_factory=dict)
    paragraphs: tuple[Paragraph, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    elsewhere: frozenset[PointId] = frozenset()


@dataclass(slots=True)
class Assembler:
    """Assembles one meeting again and again; gives what `assemble` gives, and keeps what has not changed."""

    _meeting: MeetingSnapshot | None = None
    _manner: Manner | None = None
    _items: dict[AgendaItemId, _Item] = field(default_factory=dict)
    _sections: dict[str, Section] = field(default_factory=dict)

    def assemble(self, meeting: MeetingSnapshot) -> SummaryDocument:
        """The summary of this meeting, sharing with the last one every section and paragraph that is equal."""
        manner = _manner_of(meeting)
        if manner != self._manner:
            self._items.clear()
        touched = self._touched(meeting)
        points = _points_by_item(meeting, touched)
        for item in touched:
            self._assemble_item(meeting, meeting.agenda[item], points[item], manner)
        self._meeting, self._manner = meeting, manner
        return self._document(meeting, manner)

    def _touched(self, meeting: MeetingSnapshot) -> list[AgendaItemId]:
        """The agenda items whose paragraphs may differ from the last assembly."""
        before = self._meeting
        if (
            before is None
            or not self._items
            or (before.speakers is not meeting.speakers and _altered(before.speakers, meeting.speakers))
        ):
            return list(meeting.agenda)
        items = {item for item, value in meeting.agenda.items() if before.agenda.get(item) is not value}
        for intervention in _differing(before.interventions, meeting.interventions):
            items.add(intervention.item)
        changed = _differing(before.points, meeting.points)
        for snapshot in (before, meeting):
            items |= {snapshot.item_of(snapshot.points[point.id]) for point in changed if point.id in snapshot.points}
        moved = {i.id for i in _differing(before.interventions, meeting.interventions)}
        items |= {meeting.item_of(point) for point in meeting.points.values() if point.intervention in moved}
        ids = frozenset(point.id for point in changed)
        items |= {item for item, kept in self._items.items() if ids & kept.elsewhere}
        return [item for item in meeting.agenda if item in items]

    def _assemble_item(self, meeting: MeetingSnapshot, item: AgendaItem, points: list[Point], manner: Manner) -> None:
        kept = self._items.setdefault(item.id, _Item())
        said = [point for point in points if first_wording(meeting, point)[0].text.strip()]
        written: dict[str, tuple[ParagraphPlan, Paragraph]] = {}
        for plan in plan_item(item, claims_of(meeting, item.id, said)):
            last = kept.written.get(plan.key)
            written[plan.key] = last if last and last[0] == plan else (plan, write_paragraph(plan, manner))
        kept.written = written
        kept.paragraphs = tuple(paragraph for _, paragraph in written.values())
        told = {point.id for point in said}
        kept.left_out = tuple(LeftOut(point.id, NO_WORDS) for point in points if point.id not in told)
        own = {point.id for point in points}
        kept.elsewhere = frozenset(
            wording
            for point in points
            if point.same_as
            for wording in first_wording(meeting, point)[1]
            if wording not in own
        )

    def _document(self, meeting: MeetingSnapshot, manner: Manner) -> SummaryDocument:
        sections = self._numbered(meeting, manner)
        title = inline(meeting.meeting.title, manner.footnotes)
        document_title = inline(meeting.meeting.document_title, manner.footnotes)
        return SummaryDocument(
            title=title,
            document_title=document_title,
            date=meeting.meeting.date,
            language=meeting.meeting.language,
            status=meeting.meeting.status,
            revision=meeting.revision,
            sections=sections,
            footnotes=_footnotes(meeting, (title, document_title), sections),
            left_out=tuple(one for item in meeting.agenda for one in self._items[item].left_out),
            imprint=_imprint(meeting),
        )

    def _numbered(self, meeting: MeetingSnapshot, manner: Manner) -> tuple[Section, ...]:
        """Sections in Roman numerals without a gap, paragraphs numbered through."""
        numbered: list[Section] = []
        first_number = 1
        for key, heading, paragraphs in self._unnumbered(meeting):
            numeral = roman(len(numbered) + 1) if heading else ""
            section = Section(key, numeral, inline(heading, manner.footnotes), first_number, paragraphs)
            last = self._sections.get(key)
            numbered.append(last if last == section else section)
            first_number += len(paragraphs)
        self._sections = {section.key: section for section in numbered}
        return tuple(numbered)

    def _unnumbered(self, meeting: MeetingSnapshot) -> Iterable[tuple[str, str, tuple[Paragraph, ...]]]:
        """Key, heading and paragraphs of each section; an item without a heading closes the section before it."""
        parts = [("introduction", meeting.meeting.introduction_heading, _introduction(meeting))]
        parts += [(item.id, item.heading or "", self._items[item.id].paragraphs) for item in meeting.agenda.values()]
        sections: list[tuple[str, str, tuple[Paragraph, ...]]] = []
        for key, heading, paragraphs in parts:
            if not paragraphs:
                continue
            if heading or not sections:
                sections.append((key, heading, paragraphs))
            else:
                before = sections.pop()
                sections.append((before[0], before[1], before[2] + paragraphs))
        return sections


def _manner_of(meeting: MeetingSnapshot) -> Manner:
    footnotes = frozenset(footnote.key for footnote in meeting.footnotes.values())
    return Manner(meeting.style, dict(meeting.categories), footnotes)


def _points_by_item(meeting: MeetingSnapshot, items: Iterable[AgendaItemId]) -> dict[AgendaItemId, list[Point]]:
    found: dict[AgendaItemId, list[Point]] = {item: [] for item in items}
    if found:
        for point in meeting.points.values():
            item = meeting.item_of(point)
            if item in found:
                found[item].append(point)
    return found


def _differing(before: Mapping[Any, Any], after: Mapping[Any, Any]) -> list[Any]:
    """What was added, altered or taken away, as it is now or was last."""
    if before is after:
        return []
    changed = [value for key, value in after.items() if before.get(key) is not value]
    return (
        changed + [value for key, value in before.items() if key not in after]
        if len(changed) or len(before) != len(after)
        else []
    )


def _altered(before: Mapping[Any, Any], after: Mapping[Any, Any]) -> bool:
    """Whether something that stood before is not the same now; additions do not count."""
    return any(after.get(key) is not value for key, value in before.items())


def _introduction(meeting: MeetingSnapshot) -> tuple[Paragraph, ...]:
    footnotes = {footnote.key for footnote in meeting.footnotes.values()}
    return tuple(
        Paragraph(f"introduction/{text.id}", (Sentence(inline(filled(text.text, meeting), footnotes)),))
        for text in meeting.fixed_texts.values()
    )


def _footnotes(
    meeting: MeetingSnapshot, titles: Iterable[Inline], sections: Iterable[Section]
) -> tuple[tuple[str, Inline], ...]:
    """The footnotes that are marked somewhere, in the order of their first marks."""
    if not meeting.footnotes:
        return ()
    texts = {footnote.key: footnote.text for footnote in meeting.footnotes.values()}
    marks: dict[str, None] = {}
    for part in _marked_texts(titles, sections):
        marks.update((mark.key, None) for mark in part if isinstance(mark, FootnoteMark))
    return tuple((key, (texts[key],)) for key in marks)


def _marked_texts(titles: Iterable[Inline], sections: Iterable[Section]) -> Iterable[Inline]:
    yield from titles
    for section in sections:
        yield section.heading
        for paragraph in section.paragraphs:
            for sentence in paragraph.sentences + paragraph.items:
                yield sentence.parts


def _imprint(meeting: MeetingSnapshot) -> str:
    """Date of the meeting, how far the text has come, and the revision it was made from."""
    date = f"{days(meeting.meeting.date, meeting.meeting.end_date)}. " if meeting.meeting.date else ""
    return f"{date}{meeting.meeting.status.capitalize()}, revision {meeting.revision}."
