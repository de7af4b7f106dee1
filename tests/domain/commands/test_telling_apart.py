"""Points that look alike and are not the same: said, kept when points go, forgotten when they are marked as one."""

import pytest

from rapporteur.capture.entry import point_line
from rapporteur.commands.lines import TakeNotes, correction
from rapporteur.commands.points import DeletePoints, MarkDifferent, MarkSame, TellApart
from rapporteur.exchange.record import read_record, write_record
from rapporteur.model.ids import PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from tests.domain.capture.sample import NOW, noted
from tests.domain.capture.sample import after as noted_after
from tests.domain.commands.given import after, changes_nothing, refusal
from tests.helpers.meetings import Dialogue

NOTES = """
item 1: Debate
@+One/ngo >1 marking of firearms
@+Two/ngo marking of ammunition
@+Three/ngo =1
@+Four/ngo =2
"""


def _four() -> tuple[MeetingSnapshot, list[PointId]]:
    """Two points, each made twice: 1 and 3, 2 and 4."""
    meeting = noted(NOTES)
    return meeting, list(meeting.points)


def _pairs(meeting: MeetingSnapshot) -> set[tuple[int, int]]:
    """The numbers of the points that were told apart, the one that holds it first."""
    return {
        (point.number, meeting.points[other].number) for point in meeting.points.values() for other in point.told_apart
    }


@pytest.mark.parametrize(("one", "other"), [(0, 1), (1, 0)])
def test_the_later_of_two_names_the_earlier(one: int, other: int) -> None:
    meeting, points = _four()
    told = after(meeting, TellApart(points[one], points[other]))
    assert _pairs(told) == {(2, 1)}
    assert changes_nothing(told, TellApart(points[0], points[1]))


def test_one_point_cannot_be_told_apart_from_itself() -> None:
    meeting, points = _four()
    assert "marked as one point" in refusal(meeting, TellApart(points[0], points[2]))
    assert "marked as one point" in refusal(meeting, TellApart(points[0], points[0]))
    assert "no longer there" in refusal(meeting, TellApart(points[0], PointId(new_id())))


@pytest.mark.parametrize(
    ("gone", "kept"),
    [
        ([0], {(3, 2)}),
        ([1], {(4, 1)}),
        ([0, 1], {(4, 3)}),
        ([0, 2], set()),
        ([1, 3], set()),
        ([0, 1, 2, 3], set()),
        ([2, 3], {(2, 1)}),
    ],
)
def test_where_a_point_goes_those_that_repeat_it_stay_told_apart(gone: list[int], kept: set[tuple[int, int]]) -> None:
    meeting, points = _four()
    left = after(meeting, TellApart(points[0], points[1]), DeletePoints([points[place] for place in gone]))
    assert _pairs(left) == kept
    assert write_record(read_record(write_record(left))) == write_record(left)


@pytest.mark.parametrize("pair", [(0, 1), (2, 3), (0, 3)])
def test_what_is_marked_as_one_is_told_apart_no_more(pair: tuple[int, int]) -> None:
    meeting, points = _four()
    told = after(meeting, TellApart(points[pair[0]], points[pair[1]]))
    assert _pairs(told)
    assert _pairs(after(told, MarkSame([points[1]], points[0]))) == set()
    assert _pairs(after(told, MarkSame([points[2]], points[0]))) == _pairs(told)


def test_a_point_of_its_own_stays_told_apart() -> None:
    meeting, points = _four()
    told = after(meeting, TellApart(points[0], points[1]), MarkDifferent([points[3]]))
    assert _pairs(told) == {(2, 1)}


def test_the_line_says_it_of_several_and_the_record_keeps_it() -> None:
    meeting = noted(f"{NOTES}@+Five/ngo =!1 =!2 =!1 marking of parts")
    assert _pairs(meeting) == {(5, 1), (5, 2)}
    assert point_line(meeting, list(meeting.points.values())[-1]) == "!mention #- =!1 =!2 marking of parts"
    assert '"not_same_as"' in write_record(meeting)
    assert _pairs(read_record(write_record(meeting))) == {(5, 1), (5, 2)}


@pytest.mark.parametrize("line", ["=1 =!1 words", "=1 =!3 words", "=3 =!1 words"])
def test_the_same_and_not_the_same_is_refused(line: str) -> None:
    meeting, _ = _four()
    assert "the same as another and not the same" in refusal(meeting, TakeNotes(f"@one {line}", NOW))


def test_a_later_point_cannot_be_named_when_a_line_is_corrected() -> None:
    meeting, points = _four()
    assert "the later of the two" in refusal(meeting, correction("=!2 marking", meeting, points[0]))
    corrected = noted_after(meeting, correction("=!1 marking", meeting, points[1]))
    assert _pairs(corrected) == {(2, 1)}
    assert _pairs(noted_after(corrected, correction("marking", corrected, points[1]))) == set()


def _three() -> tuple[MeetingSnapshot, list[PointId]]:
    """Three points, the third the same as the first and not the same as the second."""
    meeting = noted("item 1: Debate\n@+One/ngo >1 first\n@+Two/ngo second\n@+Three/ngo =1 =!2 third")
    assert _pairs(meeting) == {(3, 2)}
    return meeting, list(meeting.points)


@pytest.mark.parametrize("line", ["=1 second", "@+Four/ngo =1 second"])
def test_what_a_correction_makes_one_is_told_apart_no_more(line: str) -> None:
    meeting, points = _three()
    one = noted_after(meeting, correction(line, meeting, points[1]))
    assert _pairs(one) == set()
    left = after(one, DeletePoints([points[1]]))
    assert _pairs(left) == set()
    assert _pairs(read_record(write_record(left))) == set()


def test_a_correction_keeps_what_is_not_one() -> None:
    meeting, points = _three()
    for point, line in ((0, "other words"), (1, "@+Four/ngo other words"), (2, "=1 =!2 other words")):
        assert _pairs(noted_after(meeting, correction(line, meeting, points[point]))) == {(3, 2)}
    assert "the same as another and not the same" in refusal(meeting, correction("=2 =!2 third", meeting, points[2]))


def test_of_two_pairs_lost_at_once_both_live_on() -> None:
    dialogue = Dialogue()
    points = [dialogue.point("A", text) for text in ("first", "second", "third")]
    points += [dialogue.point("B", text, same_as=same) for text, same in zip(("1", "2", "3"), points, strict=True)]
    pairs = ((points[2], points[0]), (points[5], points[1]))
    meeting = after(dialogue.meeting, *(TellApart(*pair) for pair in pairs))
    left = after(meeting, DeletePoints(points[:3]))
    assert _pairs(left) == {(6, 4), (6, 5)}


def test_deleting_among_many_pairs_leaves_no_dangling_name() -> None:
    dialogue = Dialogue()
    points = [dialogue.point("A", f"point {number}") for number in range(6)]
    meeting = after(dialogue.meeting, *(TellApart(one, other) for one in points for other in points if one != other))
    left = after(meeting, DeletePoints(points[1::2]))
    assert {other for point in left.points.values() for other in point.told_apart} <= set(left.points)
