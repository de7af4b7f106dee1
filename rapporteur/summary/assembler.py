"""Meeting in, document out; what a change does not touch is not assembled again.

All values of a snapshot are frozen and shared from one snapshot to the next, so that comparing identities finds
what changed. A change touches the agenda items of the points it concerns; under a touched item the paragraphs
are planned anew, and only those whose plan differs are worded anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeVar

from rapporteur.language.numerals import roman
from rapporteur.language.pack import Language
from rapporteur.language.packs import language_of
from rapporteur.language.scales import scale_in
from rapporteur.language.text import opening
from rapporteur.model.entities import AgendaItem, Point
from rapporteur.model.ids import AgendaItemId, PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.abbreviating import Abbreviator
from rapporteur.summary.attribution import Manner
from rapporteur.summary.blocks import FootnoteMark, Inline, LeftOut, Paragraph, Section, Sentence, SummaryDocument
from rapporteur.summary.claims import ClaimKey, Made, claims_of, first_wording, voices_of
from rapporteur.summary.inline import inline
from rapporteur.summary.plan import ParagraphPlan, plan_item
from rapporteur.summary.sentences import write_paragraph
from rapporteur.summary.slots import filled, pending

K = TypeVar("K")

NO_WORDS = "It has no words yet."


def assemble(meeting: MeetingSnapshot) -> SummaryDocument:
    """The summary of a meeting. Deterministic: equal meetings give equal documents."""
    return Assembler().assemble(meeting)


class _Written(NamedTuple):
    """A paragraph, and from what it was made."""

    plan: ParagraphPlan
    manner: Manner
    paragraph: Paragraph


@dataclass(slots=True)
class _Item:
    """What is kept of an agenda item between two assemblies."""

    claims: dict[ClaimKey, Made] = field(default_factory=dict)
    written: dict[str, _Written] = field(default_factory=dict)
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
    _abbreviator: Abbreviator = field(default_factory=Abbreviator)

    def assemble(self, meeting: MeetingSnapshot) -> SummaryDocument:
        """The summary of this meeting, sharing with the last one every section and paragraph that is equal."""
        manner = _manner_of(meeting)
        touched = self._touched(meeting, manner)
        points = _points_by_item(meeting, touched)
        for item in touched:
            self._assemble_item(meeting, meeting.agenda[item], points[item], manner)
        self._meeting, self._manner = meeting, manner
        return self._document(meeting, manner)

    def _touched(self, meeting: MeetingSnapshot, manner: Manner) -> list[AgendaItemId]:
        """The agenda items whose paragraphs may differ from the last assembly."""
        before = self._meeting
        if before is None or manner != self._manner or _altered(before.speakers, meeting.speakers):
            self._forget_claims()
            return list(meeting.agenda)
        points = _differing(before.points, meeting.points)
        turns = _differing(before.interventions, meeting.interventions)
        items = _differing(before.agenda, meeting.agenda)
        for snapshot in (before, meeting):
            items |= {snapshot.item_of(snapshot.points[point]) for point in points if point in snapshot.points}
            items |= {snapshot.interventions[turn].item for turn in turns if turn in snapshot.interventions}
        altered = turns & before.interventions.keys() & meeting.interventions.keys()
        if altered:  # their points may belong to other items, and a new one has only new points
            self._forget_claims()
            items |= {meeting.item_of(point) for point in meeting.points.values() if point.intervention in altered}
        items |= {item for item, kept in self._items.items() if points & kept.elsewhere}
        return [item for item in meeting.agenda if item in items]

    def _forget_claims(self) -> None:
        """Make all claims anew: who stands behind them may be somebody else."""
        for kept in self._items.values():
            kept.claims = {}

    def _assemble_item(self, meeting: MeetingSnapshot, item: AgendaItem, points: list[Point], manner: Manner) -> None:
        kept = self._items.setdefault(item.id, _Item())
        said = [point for point in points if first_wording(meeting, point)[0].text.strip()]
        kept.claims = claims_of(meeting, item.id, said, kept.claims)
        plans = plan_item(item, [made.claim for made in kept.claims.values()], voices_of(meeting, item.id, said))
        kept.written = {plan.key: _written(plan, manner, kept.written.get(plan.key)) for plan in plans}
        kept.paragraphs = tuple(written.paragraph for written in kept.written.values())
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
        document = SummaryDocument(
            title=title,
            document_title=document_title,
            date=meeting.meeting.date,
            language=meeting.meeting.language,
            status=meeting.meeting.status,
            revision=meeting.revision,
            sections=sections,
            footnotes=_footnotes(meeting, (title, document_title), sections),
            left_out=tuple(one for item in meeting.agenda for one in self._items[item].left_out),
            dated=_dated(meeting, manner.language),
            imprint=_imprint(meeting, manner.language),
        )
        return self._abbreviator.abbreviated(document, meeting.style.abbreviations)

    def _numbered(self, meeting: MeetingSnapshot, manner: Manner) -> tuple[Section, ...]:
        """Sections in Roman numerals without a gap, paragraphs numbered through."""
        numbered: list[Section] = []
        first_number = 1
        for key, heading, paragraphs in self._unnumbered(meeting, manner):
            numeral = roman(1 + sum(bool(section.numeral) for section in numbered)) if heading else ""
            section = Section(key, numeral, inline(heading, manner.footnotes), first_number, paragraphs)
            last = self._sections.get(key)
            numbered.append(last if last == section else section.sharing(last))
            first_number += len(paragraphs)
        self._sections = {section.key: section for section in numbered}
        return tuple(numbered)

    def _unnumbered(self, meeting: MeetingSnapshot, manner: Manner) -> Iterable[tuple[str, str, tuple[Paragraph, ...]]]:
        """Key, heading and paragraphs of each section; an item without a heading closes the section before it."""
        parts = [("introduction", meeting.meeting.introduction_heading.strip(), _introduction(meeting, manner))]
        parts += [(i.id, (i.heading or "").strip(), self._items[i.id].paragraphs) for i in meeting.agenda.values()]
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
    nouns = {category.id: (category.one, category.many) for category in meeting.categories.values()}
    style = replace(meeting.style, learned=(), set_aside=())  # these are for the style check and word nothing
    language = language_of(meeting.meeting.language)
    scale = scale_in(meeting.style.quantifiers, language.scale)
    return Manner(style, language, scale, nouns, footnotes)


def _points_by_item(meeting: MeetingSnapshot, items: Iterable[AgendaItemId]) -> dict[AgendaItemId, list[Point]]:
    found: dict[AgendaItemId, list[Point]] = {item: [] for item in items}
    if found:
        for point in meeting.points.values():
            item = meeting.item_of(point)
            if item in found:
                found[item].append(point)
    return found


def _written(plan: ParagraphPlan, manner: Manner, last: _Written | None) -> _Written:
    """The paragraph of a plan: the last one where that was made from the same, or has come out the same."""
    if last and last.plan == plan and last.manner == manner:
        return last
    paragraph = write_paragraph(plan, manner)
    return _Written(plan, manner, last.paragraph if last and last.paragraph == paragraph else paragraph)


def _differing(before: Mapping[K, Any], after: Mapping[K, Any]) -> set[K]:
    """The keys of what was added, altered or taken away."""
    if before is after:
        return set()
    return {key for key, value in after.items() if before.get(key) is not value} | (before.keys() - after.keys())


def _altered(before: Mapping[Any, Any], after: Mapping[Any, Any]) -> bool:
    """Whether something that stood before is not the same now; additions do not count."""
    return before is not after and any(after.get(key) is not value for key, value in before.items())


def _introduction(meeting: MeetingSnapshot, manner: Manner) -> tuple[Paragraph, ...]:
    language = manner.language
    return tuple(
        Paragraph(
            f"introduction/{text.id}",
            (
                Sentence(
                    inline(filled(text.text, meeting, language), manner.footnotes),
                    notices=pending(text.text, meeting, language),
                ),
            ),
        )
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


def _dated(meeting: MeetingSnapshot, language: Language) -> str:
    """Date of the meeting and how far the text has come."""
    date = f"{opening(language.days(meeting.meeting.date, meeting.meeting.end_date))}. " if meeting.meeting.date else ""
    return f"{date}{language.standing.status[meeting.meeting.status]}"


def _imprint(meeting: MeetingSnapshot, language: Language) -> str:
    return f"{_dated(meeting, language)}, {language.standing.revision.replace('{number}', str(meeting.revision))}."
