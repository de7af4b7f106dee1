"""Which points the shift to reported speech changes, and into what."""

from typing import Any

import pytest
from hypothesis import given

from rapporteur.language.english.reporting import complement_of
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, IndirectSpeech
from rapporteur.summary.tense import shifted_points
from tests.helpers.meetings import Dialogue, meetings


def _changes(dialogue: Dialogue) -> list[tuple[str, str]]:
    return [(before, after) for _, before, after in shifted_points(dialogue.meeting)]


def test_the_points_that_change_are_told_in_their_order_with_their_words_before_and_after() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "that the fund is small")
    dialogue.point("B", "the importance of training")
    dialogue.point("C", "how States can help", act=Act.ASK)
    assert _changes(dialogue) == [
        ("that the fund is small", "that the fund was small"),
        ("how States can help", "how States could help"),
    ]


@pytest.mark.parametrize(
    "facts",
    [{"act": Act.NARRATE}, {"as_typed": True}],
    ids=["narrated", "as typed"],
)
def test_what_the_summary_takes_as_it_is_does_not_change(facts: dict[str, Any]) -> None:
    dialogue = Dialogue()
    dialogue.point("A", "that the fund is small", **facts)
    assert _changes(dialogue) == []


def test_a_repetition_is_reported_in_the_words_of_the_first() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "that the fund is small")
    dialogue.point("B", "that there is no money", same_as=first)
    assert _changes(dialogue) == [("that the fund is small", "that the fund was small")]


@pytest.mark.parametrize(
    ("act", "text", "expected"),
    [
        (Act.MENTION, "that States consult civil society", "that States consulted civil society"),
        (Act.CALL_FOR, "that States consult civil society", "that States consult civil society"),
        (Act.RECOMMEND, "that States consult those who have come", "that States consult those who had come"),
        (Act.ASK, "that the list be published", "that the list be published"),
        (Act.ASK, "how States consult civil society", "how States consulted civil society"),
        (Act.RECOMMEND, "States should consult those who come", "States should consult those who come"),
    ],
)
def test_behind_a_verb_that_wants_something_a_clause_has_no_tense(act: Act, text: str, expected: str) -> None:
    assert complement_of(act, text, backshift=True).text.removeprefix("that ") == expected.removeprefix("that ")


@given(meetings())
def test_any_meeting_can_be_looked_through(meeting: MeetingSnapshot) -> None:
    assert all(before != after for _, before, after in shifted_points(meeting))


@pytest.mark.parametrize(
    ("shift", "told"),
    [
        (IndirectSpeech.AS_RECORDED, "One speaker mentioned that funds run out."),
        (IndirectSpeech.BACKSHIFT, "One speaker mentioned that funds ran out."),
    ],
)
def test_the_summary_shifts_where_the_meeting_says_so(shift: IndirectSpeech, told: str) -> None:
    dialogue = Dialogue(indirect_speech=shift)
    dialogue.point("A", "that funds run out", act=Act.MENTION)
    dialogue.point("B", "funds run out", act=Act.MENTION, theme="typed", verb="warned that", as_typed=True)
    assert dialogue.told == ["One speaker warned that funds run out.", told]
