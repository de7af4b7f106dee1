"""The rules of the genre as tables: what was said, by whom and in which capacity, and the paragraph it becomes.

The scale, further speakers and phrases set by hand stand in test_counting, groups and categories in test_levels, the
order in test_order, what is set by hand and panellists in test_wording.
"""

from typing import Any

import pytest

from rapporteur.model.vocabulary import Act, Attribution, RecommendationList, Role, Voice
from tests.helpers.meetings import Dialogue

CHAIR, SECRETARIAT, PANELLIST, FLOOR = Role.CHAIR, Role.SECRETARIAT, Role.PANELLIST, Role.PARTICIPANT
ROLES = {"Chair": CHAIR, "Staff": SECRETARIAT, "Panel": PANELLIST, "Guest": PANELLIST}

Said = tuple[str, Act, str]  # by whom (a name of ROLES, or a letter for each of the floor), the act and the words


def _told(*said: Said, heading: str | None = "Debate", theme: str = "sea", **style: Any) -> list[str]:
    """The paragraphs of a debate on one theme; the panel and the chair speak without one."""
    dialogue = Dialogue(heading, **style)
    for who, act, text in said:
        role = ROLES.get(who, FLOOR)
        whos = [who] if who in ROLES else list(who)
        dialogue.points(*whos, text=text, act=act, role=role, theme="" if role in (PANELLIST, CHAIR) else theme)
    return dialogue.told


# --- Frames -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the role of tides", "The role of tides was highlighted by one speaker."),
        ("the gaps at sea", "The gaps at sea were highlighted by one speaker."),
        ("the gaps, including those at sea", "The gaps, including those at sea, were highlighted by one speaker."),
        ("the role of tides, a key one", "The role of tides, a key one, was highlighted by one speaker."),
        ("a number of gaps", "A number of gaps were highlighted by one speaker."),
    ],
)
def test_the_passive_agrees_with_its_head_and_closes_an_inserted_clause(text: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.point("A", text, voice=Voice.PASSIVE)
    assert dialogue.told == [told]


def test_the_third_sentence_of_others_turns_round_where_a_noun_phrase_bears_it() -> None:
    said = [("ABC", Act.EMPHASIZE, "boats"), ("DE", Act.MENTION, "ships"), ("F", Act.SUPPORT, "the fund")]
    assert _told(*said) == [
        (
            "Some speakers highlighted boats. Two other speakers mentioned ships. "
            "Moreover, the fund was supported by one speaker."
        )
    ]


@pytest.mark.parametrize(
    ("act", "text"),
    [
        (Act.SUPPORT, "that boats float"),
        (Act.SUPPORT, "their fund"),
        (Act.REFER, "the fund"),
        (Act.CALL_UPON, "States to act"),
    ],
)
def test_and_else_stays_active(act: Act, text: str) -> None:
    told = _told(("ABC", Act.EMPHASIZE, "boats"), ("DE", Act.MENTION, "ships"), ("F", act, text))
    assert "Moreover, one speaker" in told[0]


FACILITATED = "The discussion under agenda item 1 was facilitated by the representative of Panel"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([(Act.EMPHASIZE, "the fund")], f"{FACILITATED}, who highlighted the fund."),
        ([(Act.SHARE, "the story of a boat")], f"{FACILITATED}. The panellist shared the story of a boat."),
        ([(Act.OFFER, "to help")], f"{FACILITATED}. The panellist offered to help."),
        (
            [(Act.EMPHASIZE, "the fund"), (Act.SUPPORT, "the plan")],
            f"{FACILITATED}, who highlighted the fund. The plan was also supported.",
        ),
        (
            [(Act.EMPHASIZE, "the fund"), (Act.MENTION, "that boats float")],
            f"{FACILITATED}, who highlighted the fund. The panellist also mentioned that boats float.",
        ),
    ],
)
def test_a_panellist_goes_on_in_the_introduction_or_behind_it(said: list[tuple[Act, str]], told: str) -> None:
    assert _told(*(("Panel", act, text) for act, text in said)) == [told]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("boats", (Act.CALL_FOR, "ships"), "One speaker highlighted boats and called for ships."),
        ("boats", (Act.EMPHASIZE, "ships"), "One speaker highlighted boats. The speaker also underscored ships."),
        ("boats", (Act.ASK, "ships"), "One speaker highlighted boats. The speaker also posed questions on ships."),
        ("boats and ports", (Act.CALL_FOR, "ships"), "One speaker highlighted boats and ports, and called for ships."),
        (
            "boats that carry more than fifteen people over the sea at night without any light",
            (Act.CALL_FOR, "ships"),
            (
                "One speaker highlighted boats that carry more than fifteen people over the sea at night without any "
                "light. The speaker also called for ships."
            ),
        ),
    ],
)
def test_two_short_points_of_other_acts_are_coordinated(first: str, second: tuple[Act, str], told: str) -> None:
    assert _told(("A", Act.EMPHASIZE, first), ("A", *second)) == [told]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (
            RecommendationList.LETTERED,
            "The panellist shared the following recommendations:\nStates should act;\nPorts should open.",
        ),
        (
            RecommendationList.RUN_IN,
            "The panellist shared the following recommendations: 1) States should act; 2) Ports should open.",
        ),
    ],
)
def test_recommendations_in_both_forms(form: RecommendationList, told: str) -> None:
    said = [("Panel", Act.RECOMMEND, text) for text in ("that States should act", "ports should open")]
    assert _told(*said, recommendations=form)[1] == told


@pytest.mark.parametrize(
    ("whos", "level", "told"),
    [
        ("A", Attribution.UNATTRIBUTED, "One speaker posed questions on boats."),
        ("AB", Attribution.UNATTRIBUTED, "Two speakers posed questions on boats."),
        ("ABC", Attribution.UNATTRIBUTED, "Participants posed questions on boats."),
        ("ABC", Attribution.ORGANIZATION, "The representatives of A, B and C posed questions on boats."),
    ],
)
def test_several_who_ask_are_participants(whos: str, level: Attribution, told: str) -> None:
    assert _told((whos, Act.ASK, "boats"), attribution=level) == [told]


def test_further_ones_who_ask_are_counted() -> None:
    assert _told(("ABCD", Act.ASK, "boats"), ("EFG", Act.ASK, "ships")) == [
        "Participants posed questions on boats. Other speakers asked about ships."
    ]


# --- Procedure ----------------------------------------------------------------------------------------------------

ONE_PRESENTS = [("Panel", Act.EMPHASIZE, "the fund")]
TWO_PRESENT = [*ONE_PRESENTS, ("Guest", Act.EMPHASIZE, "the plan")]


@pytest.mark.parametrize(
    ("before", "said", "opening"),
    [
        ([], ("Chair", Act.OPEN_FLOOR, "views"), "The Chair opened the floor for views."),
        ([], ("Chair", Act.OPEN_FLOOR, "to all participants"), "The Chair opened the floor to all participants."),
        ([], ("A", Act.MENTION, "boats"), "One speaker mentioned boats."),
        ([], ("Staff", Act.MENTION, "boats"), "Under agenda item 1, the secretariat mentioned boats."),
        (
            ONE_PRESENTS,
            ("Chair", Act.OPEN_FLOOR, "views"),
            "Following the panellist's presentation, the floor was opened for views.",
        ),
        (
            TWO_PRESENT,
            ("Chair", Act.OPEN_FLOOR, "views"),
            "Following the presentations, the floor was opened for views.",
        ),
        (
            ONE_PRESENTS,
            ("Chair", Act.OPEN_FLOOR, "to all participants"),
            "Subsequently, the Chair opened the floor to all participants.",
        ),
        (ONE_PRESENTS, ("A", Act.MENTION, "boats"), "In the discussion that followed, one speaker mentioned boats."),
        (ONE_PRESENTS, ("A", Act.ASK, "boats"), "Following the presentation, one speaker posed questions on boats."),
        (TWO_PRESENT, ("A", Act.ASK, "boats"), "Following the presentations, one speaker posed questions on boats."),
        (ONE_PRESENTS, ("Staff", Act.MENTION, "boats"), "The secretariat mentioned boats."),
    ],
)
def test_how_the_first_paragraph_behind_the_panel_opens(before: list[Said], said: Said, opening: str) -> None:
    panellists = len({who for who, _, _ in before})
    assert _told(*before, said)[panellists:] == [opening]


def test_only_the_first_paragraph_of_the_floor_says_so() -> None:
    dialogue = Dialogue()
    dialogue.point("Panel", "the fund", role=PANELLIST)
    for who, theme in (("A", "sea"), ("B", "land")):
        dialogue.point(who, f"the {theme}", Act.MENTION, theme=theme)
    assert [text.startswith("In the discussion that followed, ") for text in dialogue.told] == [False, True, False]


def test_the_floor_that_was_opened_needs_no_other_opening() -> None:
    said = [*ONE_PRESENTS, ("Chair", Act.OPEN_FLOOR, "views"), ("A", Act.MENTION, "boats")]
    assert _told(*said)[2] == "One speaker mentioned boats."


@pytest.mark.parametrize(
    ("heading", "text", "told"),
    [
        ("Opening", "the fund", "The Chair delivered introductory remarks on the fund."),
        ("Opening", "that boats float", "The Chair delivered introductory remarks, stating that boats float."),
        ("Opening", "gratitude for it", "The Chair delivered introductory remarks, expressing gratitude for it."),
        ("Closing of the meeting", "the fund", "The Chair delivered concluding remarks on the fund."),
        ("Conclusions", "the fund", "The Chair delivered concluding remarks on the fund."),
        (None, "the fund", "The Chair delivered concluding remarks on the fund."),
        ("Debate", "the fund", "The Chair delivered remarks on the fund."),
        ("Debate", "that boats float", "The Chair stated that boats float."),
    ],
)  # fmt: skip
def test_remarks_open_or_close_as_their_item_does(heading: str | None, text: str, told: str) -> None:
    assert _told(("Chair", Act.REMARKS, text), heading=heading) == [told]


# --- Connectors ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "told"),
    [
        # Somebody else goes on: once, in the third sentence.
        (
            [
                ("A", Act.CALL_FOR, "boats"),
                ("B", Act.MENTION, "ships"),
                ("C", Act.REFER, "ports"),
                ("D", Act.OFFER, "help"),
            ],
            (
                "One speaker called for boats. Another speaker mentioned ships. "
                "Moreover, another speaker referred to ports. Another speaker offered to help."
            ),
        ),
        # Somebody else takes up the very matter, in the second.
        (
            [
                ("A", Act.MENTION, "the shortage of trained interpreters"),
                ("B", Act.CALL_FOR, "more trained interpreters"),
            ],
            (
                "One speaker mentioned the shortage of trained interpreters. "
                "In this regard, another speaker called for more trained interpreters."
            ),
        ),
        # Somebody is of another mind.
        (
            [("A", Act.SUPPORT, "the fund"), ("B", Act.RESERVE, "the fee")],
            "One speaker supported the fund. However, another speaker expressed a reservation about the fee.",
        ),
        (
            [("A", Act.MENTION, "the fund"), ("B", Act.RESERVE, "the fee")],
            "One speaker mentioned the fund. Another speaker expressed a reservation about the fee.",
        ),
        (
            [("A", Act.SUPPORT, "1"), ("B", Act.RESERVE, "2"), ("C", Act.SUPPORT, "3"), ("D", Act.RESERVE, "4")],
            (
                "One speaker supported 1. However, another speaker expressed a reservation about 2. "
                "Moreover, another speaker supported 3. Another speaker expressed a reservation about 4."
            ),
        ),
        # The same people go on: "also", and "Furthermore" in the third sentence.
        (
            [("A", Act.MENTION, "that boats float"), ("A", Act.MENTION, "that ships sink"), ("A", Act.ASK, "why")],
            (
                "One speaker mentioned that boats float. The speaker also noted that ships sink. "
                "Furthermore, the speaker asked why."
            ),
        ),
        # The verb repeats because there is no other.
        (
            [("A", Act.CALL_FOR, "boats"), ("B", Act.CALL_FOR, "ships")],
            "One speaker called for boats. Another speaker also called for ships.",
        ),
    ],
)  # fmt: skip
def test_what_ties_a_sentence_to_those_before(said: list[Said], told: str) -> None:
    assert _told(*said) == [told]


@pytest.mark.parametrize("act", [Act.SUPPORT, Act.RESERVE, Act.MENTION, Act.CALL_FOR])
def test_no_such_connector_opens_a_paragraph(act: Act) -> None:
    said = [("A", Act.SUPPORT, "the fund"), ("B", Act.SUPPORT, "the fund"), ("C", act, "the fund")]
    told = [text for one in said for text in _told(one)]
    assert all(text.startswith("One speaker") for text in told)


def test_a_connector_set_by_hand_does_not_come_again() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", Act.CALL_FOR, theme="sea")
    dialogue.point("B", "ships", Act.MENTION, theme="sea", lead="Moreover")
    dialogue.point("C", "ports", Act.REFER, theme="sea")
    assert dialogue.told == [
        "One speaker called for boats. Moreover, another speaker mentioned ships. Another speaker referred to ports."
    ]
