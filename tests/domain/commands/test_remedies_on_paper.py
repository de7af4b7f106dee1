"""What the check proposes and what the paper says once it was taken: the same words at the same place, or a refusal."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from rapporteur.check.checking import check
from rapporteur.check.passages import passages_of
from rapporteur.commands.remedies import remedy_for
from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record
from rapporteur.model.change import Change
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import meetings

SLIPS = (
    "organisation",
    "the the",
    "an member",
    "counseling",
    "States Parties",
    "10 %",
    "color",
    "informations",
    "whilst",
)


def spoilt(first: int) -> MeetingSnapshot:
    """The sample day with a slip in the middle of every ninth point."""
    meeting = read_record(resource_path("samples/day.json").read_bytes())
    for number, point in enumerate(list(meeting.points.values())[first::9]):
        words = point.text.split(" ")
        words.insert(len(words) // 2, SLIPS[number % len(SLIPS)])
        meeting = meeting.with_changes([Change(point, replace(point, text=" ".join(words)))], meeting.revision + 1)
    return meeting


def texts_of(meeting: MeetingSnapshot) -> dict[str, str]:
    """What stands on the paper, by the keys of the passages."""
    return {passage.key: passage.text for passage in passages_of(meeting, assemble(meeting))}


@pytest.mark.parametrize("first", [0, 4])
def test_a_remedy_changes_what_it_says_and_nothing_else(first: int) -> None:
    meeting = spoilt(first)
    texts, taken = texts_of(meeting), 0
    for finding in check(meeting, assemble(meeting)):
        if finding.remedy is None or not finding.points:
            continue
        before = texts[finding.paragraph]
        command = remedy_for(meeting, finding, before)
        assert command is not None
        after = texts_of(meeting.with_changes(command.changes(meeting), meeting.revision + 1))
        assert after[finding.paragraph] == before[: finding.start] + finding.remedy.right + before[finding.end :]
        assert [key for key in texts if after[key] != texts[key]] == [finding.paragraph]
        taken += 1
    assert taken >= len(SLIPS)


@settings(max_examples=40)
@given(meetings())
def test_whatever_is_found_is_put_right_or_refused_in_a_sentence(meeting: MeetingSnapshot) -> None:
    texts = texts_of(meeting)
    for finding in check(meeting, assemble(meeting)):
        command = remedy_for(meeting, finding, texts[finding.paragraph])
        try:
            assert command is None or command.changes(meeting)
        except KnownError as refusal:
            assert str(refusal).endswith(".")
