"""What one more point does to the draft: it changes the sentences from its own place on and no others."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.model.entities import AgendaItem, Intervention, Point, Wording
from rapporteur.model.ids import InterventionId, PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.assembler import Assembler, assemble
from rapporteur.summary.blocks import Paragraph, Sentence, SummaryDocument
from tests.helpers.meetings import TEXTS, THEMES, Dialogue, meetings

MANY = settings(max_examples=60)
# How a paragraph may begin that was, or is, the first of the floor or of the section.
OPENINGS = re.compile(
    r"^(?:In the discussion that followed|Following the (?:presentations?|panellist's presentation)|Subsequently"
    r"|Under agenda item \d+), (\w)"
)


def _with(meeting: MeetingSnapshot, turn: Intervention, point: Point) -> MeetingSnapshot:
    return replace(
        meeting,
        interventions={**meeting.interventions, turn.id: turn},
        points={**meeting.points, point.id: point},
        revision=meeting.revision + 1,
    )


@st.composite
def _further(draw: st.DrawFn, /, meeting: MeetingSnapshot, **facts: Any) -> tuple[Intervention, Point]:
    """Somebody who is no panellist takes the floor at the end of a meeting and makes one point."""
    turn = Intervention(
        id=InterventionId(new_id()),
        place=len(meeting.interventions) + 1.0,
        at="2026-03-19T12:00:00+01:00",
        speaker=draw(st.sampled_from(list(meeting.speakers))),
        role=draw(st.sampled_from((Role.PARTICIPANT, Role.PARTICIPANT, Role.CHAIR, Role.SECRETARIAT))),
        item=draw(st.sampled_from(list(meeting.agenda))),
    )
    point = Point(
        id=PointId(new_id()),
        intervention=turn.id,
        place=len(meeting.points) + 1.0,
        number=max((point.number for point in meeting.points.values()), default=0) + 1,
        act=draw(st.sampled_from(Act)),
        text=draw(st.sampled_from(TEXTS)),
        theme=draw(st.sampled_from(THEMES)),
        **facts,
    )
    return turn, point


def _by_key(document: SummaryDocument) -> dict[str, Paragraph]:
    return {paragraph.key: paragraph for section in document.sections for paragraph in section.paragraphs}


def _told(sentences: tuple[Sentence, ...]) -> list[str]:
    """The words, as they would be if the paragraph did not say how the proceedings went on."""
    told = [sentence.text for sentence in sentences]
    return [OPENINGS.sub(lambda match: match[1].upper(), text) for text in told[:1]] + told[1:]


def _hangs_on_voices(paragraph: Paragraph) -> bool:
    return any("ost speakers" in sentence.text for sentence in paragraph.sentences)


@MANY
@given(meetings(), st.data())
def test_one_more_point_leaves_every_sentence_before_its_own(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    turn, point = data.draw(_further(meeting))
    assembler = Assembler()
    before = _by_key(assembler.assemble(meeting))
    document = assembler.assemble(_with(meeting, turn, point))
    assert document == assemble(_with(meeting, turn, point))
    after = _by_key(document)
    assert before.keys() <= after.keys()
    for key, old in before.items():
        if key.startswith("introduction/") or _hangs_on_voices(old) or _hangs_on_voices(after[key]):
            continue
        own = [index for index, one in enumerate(after[key].sentences) if point.id in one.points]
        if not own:
            assert _told(after[key].sentences) == _told(old.sentences)
            assert after[key].items == old.items
            continue
        stayed = own[0]
        assert _told(after[key].sentences)[:stayed] == _told(old.sentences)[:stayed]
        if len(after[key].sentences[stayed].points) > 1:  # it goes on in a sentence that stood there
            assert _told(after[key].sentences)[stayed].startswith(_told(old.sentences)[stayed].rstrip("."))


HAND = Wording(verb="deplored", adverb="repeatedly", lead="In a word", attribution="a few voices")


@MANY
@given(meetings(), st.data())
def test_what_is_set_by_hand_stays_whatever_else_is_said(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    turn, point = data.draw(_further(meeting, wording=HAND))
    point = replace(point, act=Act.CONCERN, text="the misuse of data")
    meeting = _with(meeting, turn, point)
    for _ in range(3):
        earlier = data.draw(st.sampled_from((None, *meeting.points)))
        further, said = data.draw(_further(meeting, same_as=earlier))
        meeting = _with(meeting, further, said)
    sentence = assemble(meeting).place_of[point.id][1].text
    assert "In a word, a few voices repeatedly deplored the misuse of data" in sentence


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("", "Two speakers highlighted boats. One speaker underscored ports."),
        ("C", "Two speakers highlighted boats. One speaker underscored ports and called for oil."),
        (
            "D",
            "Two speakers highlighted boats. One speaker underscored ports. Moreover, another speaker called for oil.",
        ),
        ("AB", "Two speakers highlighted boats. Two speakers called for oil. Moreover, one speaker highlighted ports."),
    ],
)
def test_a_further_point_goes_on_in_the_sentence_before_it_or_stands_behind(who: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.points("A", "X", text="boats", theme="sea")
    dialogue.point("C", "ports", theme="sea")
    if who:
        dialogue.points(*who, text="oil", act=Act.CALL_FOR, theme="sea")
    assert dialogue.told == [told]


def test_the_items_of_the_agenda_do_not_touch_each_other() -> None:
    dialogue = Dialogue("Debate", "Outlook")
    dialogue.points(*"ABCDE", text="boats", theme="sea")
    dialogue.point("A", "trains", theme="land", item=2)
    meeting = dialogue.meeting
    assembler = Assembler()
    first = assembler.assemble(meeting).sections[0]
    last: AgendaItem = list(meeting.agenda.values())[-1]
    turn = replace(list(meeting.interventions.values())[-1], id=InterventionId(new_id()), place=9.0, item=last.id)
    point = replace(list(meeting.points.values())[-1], id=PointId(new_id()), intervention=turn.id, place=9.0, number=9)
    assert assembler.assemble(_with(meeting, turn, point)).sections[0] is first
