"""What is offered as said before: which points, by how many, and which of them no more."""

import pytest

from rapporteur.capture.already_said import AlreadySaid, Offer, Question, question
from rapporteur.capture.entry import floor_of
from rapporteur.commands.lines import correction
from rapporteur.commands.points import DeletePoints, TellApart
from rapporteur.model.meeting import MeetingSnapshot
from tests.domain.capture.sample import NOW, after, noted

NOTES = """
item 1: Debate
item 2: Review
@+One/ngo >1 !emphasize the importance of marking firearms at the time of import
@+Two/ngo !call States to consult civil society before the questionnaire is completed
@+Three/ngo =1 stamp guns at the border
@one =1
@two >2 !emphasize marking firearms of the army
@two >>1 =2
"""
GUNS = "marking of weapons when they are imported"


def _asked(meeting: MeetingSnapshot, line: str) -> Question | None:
    return question(line, meeting, floor_of(meeting), NOW)


def _offered(meeting: MeetingSnapshot, line: str) -> dict[int, Offer]:
    asked = _asked(meeting, line)
    assert asked is not None
    return {offer.point.number: offer for offer in AlreadySaid().answer(asked) or []}


def test_a_point_is_offered_in_its_first_words_with_those_who_made_it() -> None:
    offers = _offered(noted(NOTES), f">1 @two {GUNS}")
    assert list(offers) == [1]
    assert (offers[1].speakers, offers[1].own) == (2, False)


def test_what_this_speaker_said_is_marked() -> None:
    assert _offered(noted(NOTES), f">1 @three {GUNS}")[1].own


def test_only_what_was_said_under_the_item_is_offered() -> None:
    meeting = noted(NOTES)
    assert list(_offered(meeting, f">2 @one {GUNS}")) == [5]
    assert list(_offered(meeting, f">2 >>1 @one {GUNS}")) == [1]


@pytest.mark.parametrize(
    "line",
    ["", ">1", "@two", "s/a/b/", "% remark on firearms", "=1 firearms again", "@nobody firearms", "!xyz firearms"],
)
def test_a_line_that_makes_no_point_or_says_what_it_repeats_asks_nothing(line: str) -> None:
    assert _asked(noted(NOTES), line) is None


def test_under_a_new_item_nothing_was_said() -> None:
    assert _asked(noted(NOTES), f'>+"Other matters" {GUNS}') is None


@pytest.mark.parametrize("number", [1, 3, 4])
def test_what_the_line_tells_apart_is_not_offered_by_whatever_wording_it_is_named(number: int) -> None:
    assert not _offered(noted(NOTES), f">1 @two =!{number} {GUNS}")


def test_neither_of_two_told_apart_is_offered_for_the_other() -> None:
    meeting = noted(f"{NOTES}@two >1 {GUNS}\n@one =7")
    first, later, again = (list(meeting.points)[place] for place in (2, 6, 7))
    for place in (6, 7):
        point = list(meeting.points)[place]
        asked = question(f"@one >1 {GUNS}", meeting, floor_of(meeting), NOW, point)
        assert asked is not None
        assert [offer.point.number for offer in AlreadySaid().answer(asked) or []] == [1]
    told = after(meeting, TellApart(first, later))
    for point in (later, again):
        asked = question(f"@one >1 {GUNS}", told, floor_of(told), NOW, point)
        assert asked is not None
        assert AlreadySaid().answer(asked) == []


def test_a_recorded_point_is_offered_neither_itself_nor_a_later_one() -> None:
    meeting = noted(NOTES)
    asked = question(f"@one >1 {GUNS}", meeting, floor_of(meeting), NOW, next(iter(meeting.points)))
    assert asked is not None
    assert AlreadySaid().answer(asked) == []


def test_what_changes_in_the_meeting_is_seen_by_the_next_question() -> None:
    meeting, said = noted(NOTES), AlreadySaid()
    first = next(iter(meeting.points))
    corrected = after(meeting, correction("!emphasize the need for interpretation into sign language", meeting, first))
    without = after(meeting, DeletePoints([first]))
    for now, words in (
        (meeting, [meeting.points[first].text]),
        (corrected, []),
        (without, ["stamp guns at the border"]),
    ):
        asked = _asked(now, f">1 @two {GUNS}")
        assert asked is not None
        assert [offer.point.text for offer in said.answer(asked) or []] == words


def test_a_question_without_words_only_prepares_and_can_be_broken_off() -> None:
    meeting = noted(NOTES)
    asked = Question(meeting, next(iter(meeting.agenda)))
    assert AlreadySaid().answer(asked, lambda: False) is None
    assert AlreadySaid().answer(asked) == []
