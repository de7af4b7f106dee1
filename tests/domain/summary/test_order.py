"""In which order the paragraphs and sentences of an item stand."""

import pytest

from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import Dialogue

CHAIR, PANELLIST, SECRETARIAT = Role.CHAIR, Role.PANELLIST, Role.SECRETARIAT


def _of(dialogue: Dialogue, *hints: str) -> list[str]:
    """The hints in the order in which they turn up in the summary."""
    text = "\n".join(dialogue.told)
    assert all(text.count(hint) == 1 for hint in hints), text
    return sorted(hints, key=text.index)


def test_themes_stand_in_the_order_of_first_mention() -> None:
    dialogue = Dialogue()
    for who, text, theme in (("A", "boats", "sea"), ("B", "trains", "land"), ("C", "ships", "sea")):
        dialogue.point(who, text, theme=theme)
    assert dialogue.told == [
        "One speaker highlighted boats. Another speaker underscored ships.",
        "One speaker underscored trains.",
    ]


def test_the_order_given_comes_before_that_of_first_mention() -> None:
    dialogue = Dialogue()
    dialogue.themes(1, "land", "unused", "sea")
    for who, text, theme in (("A", "planes", "air"), ("B", "boats", "sea"), ("C", "trains", "land")):
        dialogue.point(who, text, theme=theme)
    assert _of(dialogue, "planes", "boats", "trains") == ["trains", "boats", "planes"]


def test_within_a_theme_the_point_of_most_speakers_comes_first() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea")
    dialogue.points("B", "C", "D", text="ships", theme="sea")
    dialogue.points("E", "F", text="ports", theme="sea")
    assert _of(dialogue, "boats", "ships", "ports") == ["ships", "ports", "boats"]


def test_of_points_with_as_many_speakers_the_one_made_first_comes_first() -> None:
    dialogue = Dialogue()
    dialogue.points("A", "B", text="ships", theme="sea")
    dialogue.points("C", "D", text="ports", theme="sea")
    assert _of(dialogue, "ships", "ports") == ["ships", "ports"]


@pytest.mark.parametrize(("role", "who"), [(CHAIR, "The Chair"), (SECRETARIAT, "The secretariat")])
def test_who_is_named_keeps_the_place_in_time_among_the_floor(role: Role, who: str) -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("Z", "lamps", Act.REFER, theme="sea", role=role)
    dialogue.points("B", "C", text="ships", theme="sea")
    assert dialogue.told == [
        f"Two speakers highlighted ships. {who} referred to lamps. Moreover, one speaker highlighted boats."
    ]


def test_a_named_remark_without_a_theme_keeps_its_place_among_the_paragraphs() -> None:
    dialogue = Dialogue()
    dialogue.point("Chair", "the floor", Act.REFER, role=CHAIR)
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("Chair", "lunch", Act.REFER, role=CHAIR)
    dialogue.point("B", "trains", theme="land")
    assert _of(dialogue, "the floor", "boats", "lunch", "trains") == ["the floor", "boats", "lunch", "trains"]


def test_what_one_named_actor_says_in_one_go_is_one_paragraph() -> None:
    dialogue = Dialogue()
    dialogue.point("Chair", "order", Act.REFER, role=CHAIR)
    dialogue.point("Chair", "brevity", Act.CALL_FOR, role=CHAIR)
    dialogue.point("A", "boats")
    dialogue.point("Chair", "lunch", Act.REFER, role=CHAIR)
    assert dialogue.told == [
        "The Chair referred to order and called for brevity.",
        "One speaker highlighted boats.",
        "The Chair referred to lunch.",
    ]


def test_single_remarks_come_last_one_paragraph_each() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "trains")
    dialogue.point("A", "planes")
    dialogue.point("B", "boats", theme="sea")
    assert dialogue.told == [
        "One speaker highlighted boats.",
        "One speaker highlighted trains.",
        "One speaker underscored planes.",
    ]


def test_a_repetition_counts_under_the_theme_under_which_the_point_was_first_made() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "boats", theme="sea")
    dialogue.point("B", "boats!", theme="land", same_as=first)
    assert dialogue.told == ["Two speakers highlighted boats."]


def test_a_panellist_opens_then_come_the_recommendations_and_the_themes() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("Board", "States should build", Act.RECOMMEND, role=PANELLIST)
    dialogue.point("Board", "States should sail", Act.RECOMMEND, role=PANELLIST)
    dialogue.point("Board", "lamps", role=PANELLIST)
    order = ["facilitated", "lamps", "build", "sail", "boats"]
    assert _of(dialogue, *order) == order


def test_the_sentence_joined_to_another_follows_it_whatever_its_count() -> None:
    dialogue = Dialogue()
    boats = dialogue.point("A", "boats", theme="sea")
    dialogue.point("B", "boats", theme="sea", same_as=boats)
    dialogue.points("C", "D", "E", text="ships", theme="sea")
    dialogue.point("C", "ports", theme="sea", join="and")
    assert dialogue.told == [
        ("Some speakers highlighted ships. Two other speakers underscored boats. One speaker stressed ports.")
    ]
    joined = Dialogue()
    joined.point("A", "boats", theme="sea")
    joined.point("A", "ports", Act.SUPPORT, theme="sea", join="and")
    joined.points("C", "D", text="ships", theme="sea")
    assert joined.told == ["Two speakers highlighted ships. One speaker underscored boats and supported ports."]


def test_a_point_of_another_item_is_told_there() -> None:
    dialogue = Dialogue("Debate", "Outlook")
    dialogue.point("A", "boats", own_item=2)
    dialogue.point("B", "ships", item=2)
    assert dialogue.told == ["One speaker highlighted boats.", "One speaker underscored ships."]
    assert [section.heading for section in assemble(dialogue.meeting).sections] == [("Outlook",)]
