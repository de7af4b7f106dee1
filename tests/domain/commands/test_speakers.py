"""Who it was: naming the unknown, and finding that two are one."""

from dataclasses import replace

import pytest

from rapporteur.commands.speakers import Identify, MergeSpeakers
from rapporteur.model.entities import Speaker
from rapporteur.model.ids import SpeakerId, new_id
from rapporteur.model.vocabulary import Role
from rapporteur.summary.assembler import assemble
from tests.domain.commands.given import after, changes_nothing, refusal
from tests.helpers.meetings import Dialogue, paragraphs

GONE = SpeakerId(new_id())


def _dialogue() -> Dialogue:
    dialogue = Dialogue()
    dialogue.speaker("row", name="third row", code="ROW", unidentified=True)
    dialogue.speaker("A", organization="Algae Board", code="ALG")
    dialogue.points("row", "A", text="boats")
    return dialogue


def _unknown(dialogue: Dialogue) -> Speaker:
    return dialogue.meeting.speakers[dialogue.speaker("row")]


def test_the_unknown_is_identified_in_words() -> None:
    dialogue = _dialogue()
    wanted = replace(_unknown(dialogue), name="Ms. Quill", organization="Utopia")
    done = after(dialogue.meeting, Identify(wanted))
    assert done.speakers[wanted.id] == replace(wanted, unidentified=False)
    assert paragraphs(assemble(done)) == ["Two speakers highlighted boats."]
    assert changes_nothing(done, Identify(wanted))


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"id": GONE}, "no longer in the directory"),
        ({"code": "ALG"}, "“ALG” is taken"),
        ({"code": "alg"}, "“ALG” is taken"),
        ({"code": "", "name": None}, "needs a name"),
        ({"number": 0}, "one person or more"),
    ],
)
def test_nobody_is_identified_as_nobody_or_as_two(facts: dict[str, object], because: str) -> None:
    dialogue = _dialogue()
    assert because in refusal(dialogue.meeting, Identify(replace(_unknown(dialogue), **facts)))  # type: ignore[arg-type]


def test_two_who_made_the_same_point_count_once_when_they_are_one() -> None:
    dialogue = _dialogue()
    done = after(dialogue.meeting, MergeSpeakers(dialogue.speaker("row"), dialogue.speaker("A")))
    assert paragraphs(assemble(done)) == ["One speaker highlighted boats."]
    assert set(done.speakers) == {dialogue.speaker("A")}
    assert {one.speaker for one in done.interventions.values()} == {dialogue.speaker("A")}


def test_all_that_the_one_said_was_said_by_the_other_in_whatever_role() -> None:
    dialogue = _dialogue()
    dialogue.point("row", "order", role=Role.CHAIR)
    dialogue.point("row", "ports")
    done = after(dialogue.meeting, MergeSpeakers(dialogue.speaker("row"), dialogue.speaker("A")))
    assert [one.role for one in done.interventions.values()] == [
        one.role for one in dialogue.meeting.interventions.values()
    ]
    assert len(done.points) == len(dialogue.meeting.points)


def test_one_is_merged_only_with_another_who_is_there() -> None:
    dialogue = _dialogue()
    row = dialogue.speaker("row")
    assert "two different speakers" in refusal(dialogue.meeting, MergeSpeakers(row, row))
    assert "no longer in the directory" in refusal(dialogue.meeting, MergeSpeakers(row, GONE))
    assert "no longer in the directory" in refusal(dialogue.meeting, MergeSpeakers(GONE, row))
