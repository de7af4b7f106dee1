"""Assembling again after a change: the same document, and nothing worded anew that the change did not touch."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.commands.base import Command, printable
from rapporteur.commands.interventions import AmendIntervention, DeleteInterventions
from rapporteur.commands.points import MarkSame, MendText
from rapporteur.commands.setup import AmendMeeting, AmendStyle, Put, Reorder
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes, reverse
from rapporteur.model.entities import AgendaItem, Category, Footnote
from rapporteur.model.ids import AgendaItemId, FootnoteId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, Role
from rapporteur.summary.assembler import Assembler, assemble
from rapporteur.summary.blocks import Paragraph, SummaryDocument
from tests.domain.commands.random_commands import commands
from tests.helpers.meetings import Dialogue, meetings, paragraphs

HEADINGS = ("Opening", "Debate", "Outlook")


def _changes(command: Command, meeting: MeetingSnapshot) -> Changes:
    try:
        return tuple(Change(c.before, printable(c.after)) for c in command.changes(meeting))
    except KnownError:
        return ()


def _by_key(document: SummaryDocument) -> dict[str, Paragraph]:
    return {paragraph.key: paragraph for section in document.sections for paragraph in section.paragraphs}


@settings(max_examples=100)
@given(meetings(), st.data())
def test_assembling_step_by_step_gives_what_assembling_at_once_gives(
    meeting: MeetingSnapshot, data: st.DataObject
) -> None:
    assembler = Assembler()
    before = assembler.assemble(meeting)
    for revision in range(1, data.draw(st.integers(2, 6))):
        changes = _changes(data.draw(commands(meeting)), meeting)
        for step in (changes, reverse(changes), changes) if data.draw(st.booleans()) else (changes,):
            meeting = meeting.with_changes(step, revision)
            document = assembler.assemble(meeting)
            assert document == assemble(meeting)
            last = _by_key(before)
            for key, paragraph in _by_key(document).items():
                if key in last and paragraph == last[key] and not key.startswith("introduction/"):
                    assert paragraph is last[key]
            before = document


def _dialogue() -> Dialogue:
    dialogue = Dialogue(*HEADINGS, introduction=("It was opened.",))
    state = dialogue.category("state", "State", "States", attendance=3)
    dialogue.speaker("A", organization="Algae Board", category=state)
    for item in (1, 2, 3):
        dialogue.point("A", "the importance of training", item=item, theme="training")
        dialogue.point("B", "the misuse of data", Act.CONCERN, item=item)
    return dialogue


def _sections(meeting: MeetingSnapshot, *commands: Command) -> tuple[SummaryDocument, SummaryDocument]:
    assembler = Assembler()
    first = assembler.assemble(meeting)
    for command in commands:
        meeting = meeting.with_changes(command.changes(meeting), meeting.revision + 1)
    return first, assembler.assemble(meeting)


def test_a_change_under_one_item_leaves_the_other_sections_as_they_are() -> None:
    meeting = _dialogue().meeting
    middle = list(meeting.points.values())[2]
    first, after = _sections(meeting, MendText(middle.id, "training", "drills"))
    kept = [old is new for old, new in zip(first.sections, after.sections, strict=True)]
    assert kept == [True, True, False, True]
    assert after.sections[2].paragraphs[1] is first.sections[2].paragraphs[1]


def _attendance(meeting: MeetingSnapshot) -> Command:
    category: Category = next(iter(meeting.categories.values()))
    return Put(replace(category, attendance=7))


def _title(meeting: MeetingSnapshot) -> Command:
    return AmendMeeting(replace(meeting.meeting, title="Another"))


def _footnote(_: MeetingSnapshot) -> Command:
    return Put(Footnote(id=FootnoteId(new_id()), place=1.0, key="n", text="A note."))


def _item(_: MeetingSnapshot) -> Command:
    return Put(AgendaItem(id=AgendaItemId(new_id()), place=9.0, number="9", heading="Closing"))


@pytest.mark.parametrize("change", [_attendance, _title, _footnote, _item])
def test_what_bears_on_no_paragraph_leaves_all_of_them(change: object) -> None:
    assert callable(change)
    meeting = _dialogue().meeting
    first, after = _sections(meeting, change(meeting))
    assert all(old is new for old, new in zip(first.sections, after.sections, strict=True))


def test_another_style_words_anew_what_reads_differently_and_nothing_else() -> None:
    meeting = _dialogue().meeting
    first, after = _sections(meeting, AmendStyle(replace(meeting.style, attribution=Attribution.CATEGORY)))
    old, new = _by_key(first), _by_key(after)
    assert "One State highlighted the importance of training." in paragraphs(after)
    assert [key for key in old if old[key] is not new[key]] == [key for key in old if "/theme/" in key]


def test_a_new_order_of_the_agenda_moves_paragraphs_and_words_none_anew() -> None:
    meeting = _dialogue().meeting
    first, after = _sections(meeting, Reorder(AgendaItem, list(meeting.agenda)[::-1]))
    old, new = _by_key(first), _by_key(after)
    assert list(old)[1:] != list(new)[1:]
    assert all(new[key] is old[key] for key in old if not key.startswith("introduction/"))


def test_an_intervention_moved_to_another_item_is_told_there_alone() -> None:
    dialogue = _dialogue()
    moved = dialogue.point("C", "the price of shelters", Act.MENTION, item=3)
    meeting = dialogue.meeting
    intervention = meeting.interventions[meeting.points[moved].intervention]
    there = replace(intervention, item=next(iter(meeting.agenda)))
    _, after = _sections(meeting, AmendIntervention(there))
    told = [text for text in paragraphs(after) if "price" in text]
    assert told == ["One speaker mentioned the price of shelters."]
    assert after.place_of[moved][0] == 4


def test_a_panellist_who_becomes_a_participant_opens_no_section() -> None:
    dialogue = Dialogue(*HEADINGS)
    point = dialogue.point("A", "the importance of training", item=2, own_item=3, role=Role.PANELLIST)
    meeting = dialogue.meeting
    intervention = meeting.interventions[meeting.points[point].intervention]
    _, after = _sections(meeting, AmendIntervention(replace(intervention, role=Role.PARTICIPANT)))
    assert paragraphs(after) == ["One speaker highlighted the importance of training."]


def test_the_words_of_a_point_follow_their_first_wording_across_items() -> None:
    dialogue = Dialogue(*HEADINGS)
    first = dialogue.point("A", "the importance of training", item=1)
    again = dialogue.point("B", "drills", item=2)
    meeting = dialogue.meeting
    commands = (MarkSame([again], first), MendText(first, "training", "practice"))
    assert paragraphs(_sections(meeting, *commands)[1]) == ["One speaker highlighted the importance of practice."] * 2
    gone = DeleteInterventions([meeting.points[first].intervention])
    assert paragraphs(_sections(meeting, *commands, gone)[1]) == ["One speaker underscored drills."]


def test_what_the_style_check_is_told_words_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting, assembler = _dialogue().meeting, Assembler()
    before = assembler.assemble(meeting)
    monkeypatch.delattr("rapporteur.summary.assembler.write_paragraph")
    style = replace(meeting.style, set_aside=("a finding",), learned=("a word",))
    after = assembler.assemble(meeting.with_changes([Change(meeting.style, style)], meeting.revision + 1))
    assert after.sections == before.sections
