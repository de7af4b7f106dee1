"""Points: mending, retagging, splitting, deleting, and saying which are the same."""

import pytest

from rapporteur.commands.points import DeletePoints, LeaveAsTyped, MarkDifferent, MarkSame, MendText, Retag, SplitPoint
from rapporteur.model.entities import Wording
from rapporteur.model.ids import PointId, new_id
from rapporteur.model.vocabulary import Act
from rapporteur.summary.assembler import assemble
from tests.domain.commands.given import after, changes_nothing, refusal, same_as, texts, the_point
from tests.helpers.meetings import Dialogue, paragraphs

GONE = PointId(new_id())


def _one(text: str = "the need for boats") -> tuple[Dialogue, PointId]:
    dialogue = Dialogue()
    return dialogue, dialogue.point("A", text, theme="sea")


# --- Mending -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wrong", "right", "mended"),
    [
        ("the need for boats", "boats", "ships", "the need for ships"),
        ("boats and boats", "boats", "ships", "ships and boats"),
        ("the need for boats", "need for ", "", "the boats"),
        ("the need for boats", "need ", "", "the for boats"),
        ("the need for boats", "for", "", "the need boats"),
        ("10\u00a0000 boats", "boats", "ships", "10\u00a0000 ships"),
        ("line\nbreak", "break", "end", "line\nend"),
        ("مرحبا بالعالم", "بالعالم", "👩‍⚖️", "مرحبا 👩‍⚖️"),
    ],
)
def test_words_are_mended_and_the_rest_stays(text: str, wrong: str, right: str, mended: str) -> None:
    dialogue, point = _one(text)
    assert after(dialogue.meeting, MendText(point, wrong, right)).points[point].text == mended


def test_mending_is_refused_where_the_words_are_not_there() -> None:
    dialogue, point = _one()
    assert "“planes”" in refusal(dialogue.meeting, MendText(point, "planes", "x"))
    assert "does not contain" in refusal(dialogue.meeting, MendText(point, "", "x"))
    assert "delete it" in refusal(dialogue.meeting, MendText(point, "the need for boats", " "))
    assert "no longer there" in refusal(dialogue.meeting, MendText(GONE, "a", "b"))
    assert changes_nothing(dialogue.meeting, MendText(point, "boats", "boats"))


# --- Retagging -----------------------------------------------------------------------------------------------


def test_points_get_another_theme_another_act_or_both() -> None:
    dialogue, first = _one()
    second = dialogue.point("B", "ships", Act.CONCERN)
    both = after(dialogue.meeting, Retag([first, second], theme="ports"))
    assert [(point.theme, point.act) for point in both.points.values()] == [
        ("ports", Act.EMPHASIZE),
        ("ports", Act.CONCERN),
    ]
    assert after(both, Retag([first], act=Act.ASK)).points[first].act is Act.ASK
    bare = after(both, Retag([second], theme="", act=Act.MENTION)).points[second]
    assert (bare.theme, bare.act) == ("", Act.MENTION)


def test_retagging_touches_only_what_differs_and_each_point_once() -> None:
    dialogue, first = _one()
    second = dialogue.point("B", "ships")
    assert len(Retag([first, second, second], theme="sea").changes(dialogue.meeting)) == 1
    assert changes_nothing(dialogue.meeting, Retag([first]))
    assert "no longer there" in refusal(dialogue.meeting, Retag([first, GONE], theme="x"))
    assert [Retag([first]).title, Retag([first, second]).title] == ["Retag a point", "Retag 2 points"]


# --- Splitting -----------------------------------------------------------------------------------------------


def test_the_first_half_keeps_everything_and_the_second_follows_it() -> None:
    dialogue = Dialogue("Debate", "Outlook")
    point = dialogue.point("A", "boats, and ships", Act.CONCERN, theme="sea", own_item=2, verb="deplored")
    repeated = dialogue.point("B", "boats", same_as=point)
    meeting = after(dialogue.meeting, SplitPoint(point, "boats, ", "; and ships"))
    assert texts(meeting) == ["boats", "and ships", "boats"]
    new = the_point(meeting, "and ships")
    old = meeting.points[point]
    assert (new.intervention, new.act, new.theme, new.item) == (old.intervention, old.act, old.theme, old.item)
    assert (old.wording, new.wording) == (Wording(verb="deplored"), Wording())
    assert (old.number, new.number) == (1, 3)
    assert same_as(meeting, point, new.id, repeated) == [None, None, point]


def test_a_point_is_split_again_and_again() -> None:
    dialogue, _ = _one("1 2 3 4 5 6 7 8 9")
    dialogue.point("B", "ships")
    meeting = dialogue.meeting
    for number in range(1, 9):
        last = list(meeting.points.values())[number - 1]
        first, _, rest = last.text.partition(" ")
        meeting = after(meeting, SplitPoint(last.id, first, rest))
    assert texts(meeting) == [*"123456789", "ships"]


def test_there_is_always_room_for_one_more_between_two() -> None:
    dialogue, point = _one(" ".join(map(str, range(80))))
    dialogue.point("B", "ships")
    meeting = dialogue.meeting
    for _ in range(79):
        words, _, last = meeting.points[point].text.rpartition(" ")
        meeting = after(meeting, SplitPoint(point, words, last))
        assert len({one.place for one in meeting.points.values()}) == len(meeting.points)
    assert texts(meeting) == [*map(str, range(80)), "ships"]


@pytest.mark.parametrize(
    ("first", "second"), [("", "boats"), ("boats", " ,;"), (" ", " "), ("boats", "\x07"), ("\x07", "boats")]
)
def test_a_split_leaves_words_on_both_sides(first: str, second: str) -> None:
    dialogue, point = _one()
    assert "words" in refusal(dialogue.meeting, SplitPoint(point, first, second))


def test_what_is_gone_is_not_split() -> None:
    assert "no longer there" in refusal(_one()[0].meeting, SplitPoint(GONE, "a", "b"))


# --- Deleting ------------------------------------------------------------------------------------------------


def _four() -> tuple[Dialogue, list[PointId]]:
    """One point made four times: the third wording repeats the second, the others the first."""
    dialogue = Dialogue()
    first = dialogue.point("A", "boats")
    second = dialogue.point("B", "ships", same_as=first)
    third = dialogue.point("C", "tubs", same_as=second)
    fourth = dialogue.point("D", "rafts", same_as=first)
    return dialogue, [first, second, third, fourth]


@pytest.mark.parametrize(
    ("gone", "told"),
    [
        ([0], "Some speakers underscored ships."),
        ([1], "Some speakers highlighted boats."),
        ([2], "Some speakers highlighted boats."),
        ([0, 1], "Two speakers highlighted tubs."),
        ([1, 0, 1], "Two speakers highlighted tubs."),
        ([0, 2], "Two speakers underscored ships."),
        ([1, 2], "Two speakers highlighted boats."),
        ([0, 1, 2], "One speaker stressed rafts."),
        ([0, 1, 3], "One speaker highlighted tubs."),
    ],
)
def test_what_is_left_of_a_point_stays_one_point_in_the_words_of_the_first_left(gone: list[int], told: str) -> None:
    dialogue, points = _four()
    meeting = after(dialogue.meeting, DeletePoints([points[index] for index in gone]))
    assert paragraphs(assemble(meeting)) == [told]


def test_all_wordings_go_where_all_are_deleted() -> None:
    dialogue, points = _four()
    assert after(dialogue.meeting, DeletePoints(points)).points == {}
    assert len(dialogue.meeting.interventions) == 4


def test_two_points_deleted_at_once_leave_two_heirs() -> None:
    dialogue = Dialogue()
    boats, trains = dialogue.point("A", "boats"), dialogue.point("A", "trains")
    heirs = [dialogue.point("B", "b", same_as=boats), dialogue.point("B", "t", same_as=trains)]
    others = [dialogue.point("C", "b", same_as=boats), dialogue.point("C", "t", same_as=trains)]
    meeting = after(dialogue.meeting, DeletePoints([boats, trains]))
    assert same_as(meeting, *heirs, *others) == [None, None, *heirs]


def test_what_is_gone_is_not_deleted() -> None:
    dialogue, points = _four()
    assert "no longer there" in refusal(dialogue.meeting, DeletePoints([points[0], GONE]))
    assert DeletePoints(points).title == "Delete 4 points"


# --- The same, and different ---------------------------------------------------------------------------------


def test_points_become_one_in_the_words_of_the_earliest() -> None:
    dialogue = Dialogue()
    points = [dialogue.point(who, text) for who, text in (("A", "boats"), ("B", "ships"), ("C", "tubs"))]
    meeting = after(dialogue.meeting, MarkSame([points[0], points[1]], points[2]))
    assert same_as(meeting, *points) == [None, points[0], points[0]]
    assert paragraphs(assemble(meeting)) == ["Some speakers highlighted boats."]


def test_uniting_points_unites_their_speakers_and_never_adds_numbers() -> None:
    dialogue = Dialogue()
    boats = dialogue.points("A", "B", "C", text="boats")
    ships = dialogue.points("B", "C", "D", text="ships")
    assert paragraphs(assemble(after(dialogue.meeting, MarkSame([ships], boats)))) == [
        "Some speakers highlighted boats."
    ]
    (sentence,) = [s for _, _, s in assemble(after(dialogue.meeting, MarkSame([ships], boats))).sentences()]
    assert sentence.speakers == 4


def test_uniting_a_repetition_unites_the_whole_of_its_point() -> None:
    dialogue = Dialogue()
    boats, ships = dialogue.point("A", "boats"), dialogue.point("B", "ships")
    tubs = dialogue.point("C", "tubs", same_as=ships)
    meeting = after(dialogue.meeting, MarkSame([tubs], boats))
    assert paragraphs(assemble(meeting)) == ["Some speakers highlighted boats."]


def test_what_is_one_already_is_left_alone() -> None:
    dialogue, points = _four()
    assert changes_nothing(dialogue.meeting, MarkSame(points, points[0]))
    assert changes_nothing(dialogue.meeting, MarkSame([points[0]], points[0]))
    assert "no longer there" in refusal(dialogue.meeting, MarkSame([points[0]], GONE))


@pytest.mark.parametrize(
    ("freed", "told"),
    [
        ([0], ["Some speakers underscored ships.", "One speaker highlighted boats."]),
        ([1], ["Some speakers highlighted boats.", "One speaker underscored ships."]),
        ([3, 3], ["Some speakers highlighted boats.", "One speaker stressed rafts."]),
        (
            [0, 1],
            ["Two speakers highlighted tubs.", "One speaker highlighted boats.", "One speaker underscored ships."],
        ),
        (
            [0, 1, 2, 3],
            [
                "One speaker highlighted boats.",
                "One speaker highlighted tubs.",
                "One speaker stressed rafts.",
                "One speaker underscored ships.",
            ],
        ),
    ],
)
def test_points_become_points_of_their_own_and_the_rest_stays_one(freed: list[int], told: list[str]) -> None:
    dialogue, points = _four()
    meeting = after(dialogue.meeting, MarkDifferent([points[index] for index in freed]))
    assert sorted(paragraphs(assemble(meeting))) == sorted(told)


def test_a_point_of_its_own_is_left_alone() -> None:
    dialogue, point = _one()
    assert changes_nothing(dialogue.meeting, MarkDifferent([point]))
    assert "no longer there" in refusal(dialogue.meeting, MarkDifferent([GONE]))


# --- As typed -------------------------------------------------------------------------------------------------


def test_words_are_left_as_typed_and_brought_into_form_again() -> None:
    dialogue, point = _one("need more boats")
    left = after(dialogue.meeting, LeaveAsTyped([point, point], as_typed=True))
    assert left.points[point].wording.as_typed is True
    assert left.points[point].text == "need more boats"
    again = after(left, LeaveAsTyped([point], as_typed=False))
    assert again.points[point] == dialogue.meeting.points[point]


@pytest.mark.parametrize(("as_typed", "title"), [(True, "Print as typed"), (False, "Print in form")])
def test_undo_says_how_words_were_printed(as_typed: bool, title: str) -> None:
    assert LeaveAsTyped([], as_typed).title == title


def test_what_is_left_as_typed_already_is_left_alone() -> None:
    dialogue, point = _one()
    assert changes_nothing(dialogue.meeting, LeaveAsTyped([point], as_typed=False))
    assert "no longer there" in refusal(dialogue.meeting, LeaveAsTyped([GONE], as_typed=True))
