"""Running commands on a meeting that is a value, and what they say when they refuse."""

import pytest

from rapporteur.commands.base import Command
from rapporteur.errors import KnownError
from rapporteur.model.change import reverse
from rapporteur.model.entities import Point
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from tests.helpers.meetings import contents


def after(meeting: MeetingSnapshot, *commands: Command) -> MeetingSnapshot:
    """The meeting after these commands; each of them can be taken back."""
    for command in commands:
        changes = command.changes(meeting)
        done = meeting.with_changes(changes, meeting.revision + 1)
        assert contents(done.with_changes(reverse(changes), meeting.revision)) == contents(meeting)
        meeting = done
    return meeting


def changes_nothing(meeting: MeetingSnapshot, command: Command) -> bool:
    """Whether the command is done without changing anything."""
    return command.changes(meeting) == ()


def refusal(meeting: MeetingSnapshot, command: Command) -> str:
    """The sentence with which the command is refused."""
    with pytest.raises(KnownError) as refused:
        command.changes(meeting)
    sentence = str(refused.value)
    assert sentence[0].isupper() or sentence.startswith("“")
    assert sentence.endswith(".")
    return sentence


def same_as(meeting: MeetingSnapshot, *points: PointId) -> list[PointId | None]:
    """What each of the points repeats."""
    return [meeting.points[point].same_as for point in points]


def texts(meeting: MeetingSnapshot) -> list[str]:
    """The words of the points in order."""
    return [point.text for point in meeting.points.values()]


def the_point(meeting: MeetingSnapshot, text: str) -> Point:
    """The point of these words."""
    (point,) = [point for point in meeting.points.values() if point.text == text]
    return point
