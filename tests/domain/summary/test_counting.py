"""How many said it: distinct speakers, the scale, and further ones in the same paragraph."""

import re
from typing import Any

import pytest

from rapporteur.model.entities import DEFAULT_SCALE, Quantifier
from rapporteur.model.vocabulary import Act, Role
from tests.helpers.meetings import Dialogue


def _phrase(dialogue: Dialogue) -> str:
    return dialogue.told[0].split(" highlighted", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("count", "phrase"),
    [
        (1, "One speaker"),
        (2, "Two speakers"),
        (3, "Some speakers"),
        (4, "Some speakers"),
        (5, "Several speakers"),
        (9, "Several speakers"),
        (10, "Many speakers"),
        (26, "Many speakers"),
    ],
)
def test_the_scale_gives_the_phrase(count: int, phrase: str) -> None:
    dialogue = Dialogue()
    for number in range(count + 1):
        dialogue.turn(f"Silent forum {number}")
    dialogue.points(*(f"Forum {number}" for number in range(count)), text="boats")
    assert _phrase(dialogue) == phrase


@pytest.mark.parametrize(
    ("count", "silent", "phrase"),
    [
        (4, 0, "Some speakers"),
        (5, 0, "Most speakers"),
        (5, 4, "Most speakers"),
        (5, 5, "Several speakers"),
        (12, 11, "Most speakers"),
        (12, 12, "Many speakers"),
    ],
)
def test_more_than_half_of_all_who_spoke_are_most(count: int, silent: int, phrase: str) -> None:
    dialogue = Dialogue()
    for number in range(silent):
        dialogue.turn(f"Silent forum {number}")
    dialogue.points(*(f"Forum {number}" for number in range(count)), text="boats")
    assert _phrase(dialogue) == phrase


@pytest.mark.parametrize(
    ("scale", "count", "phrase"),
    [
        ((), 1, "One speaker"),
        ((), 5, "Several speakers"),
        ((Quantifier(at_least=3, phrase="a few delegations"),), 2, "Two speakers"),
        ((Quantifier(at_least=3, phrase="a few delegations"),), 3, "A few delegations"),
        ((Quantifier(at_least=1, phrase="somebody"), Quantifier(at_least=4, phrase="a crowd")), 3, "Somebody"),
    ],
)
def test_the_meeting_has_its_own_scale_and_below_its_start_the_usual_one(
    scale: tuple[Quantifier, ...], count: int, phrase: str
) -> None:
    dialogue = Dialogue(quantifiers=scale)
    dialogue.points(*"ABCDEF"[:count], text="boats")
    assert _phrase(dialogue) == phrase


def test_one_speaker_who_makes_a_point_twice_counts_once() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "boats")
    for who in ("B", "A", "A"):
        dialogue.point(who, "boats again", same_as=first)
    assert dialogue.told == ["Two speakers highlighted boats."]


def test_a_repetition_of_a_repetition_is_the_same_point_in_the_words_of_the_first() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "boats")
    second = dialogue.point("B", "ships", Act.CONCERN, same_as=first)
    third = dialogue.point("C", "vessels", same_as=second)
    dialogue.point("D", "tubs", same_as=third)
    assert dialogue.told == ["Some speakers highlighted boats."]


def test_a_pair_that_speaks_as_one_counts_as_one() -> None:
    dialogue = Dialogue()
    dialogue.speaker("Twins", organization="Twins", number=2)
    dialogue.point("Twins", "boats")
    assert dialogue.told == ["One speaker highlighted boats."]


def test_the_same_point_under_two_items_is_counted_under_each() -> None:
    dialogue = Dialogue("Debate", "Outlook")
    first = dialogue.points("A", "B", text="boats")
    dialogue.point("C", "boats", item=2, same_as=first)
    assert dialogue.told == ["Two speakers highlighted boats.", "One speaker highlighted boats."]


def test_the_chair_who_repeats_a_point_of_the_floor_is_named_and_not_counted() -> None:
    dialogue = Dialogue()
    first = dialogue.points("A", "B", text="boats", theme="sea", attribution="two speakers")
    dialogue.point("Chair", "boats", theme="sea", role=Role.CHAIR, same_as=first)
    assert dialogue.told == ["Two speakers highlighted boats. The Chair underscored boats."]
    assert dialogue.notices == []


Turns = list[tuple[str, str]]  # each point: by whom, and what
Groups = list[tuple[str, dict[str, Any]]]  # each taking of the floor: who, and for whom


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (
            [("A", "boats"), ("B", "ships")],
            "One speaker highlighted boats. Another speaker underscored ships.",
        ),
        (
            [("A", "boats"), ("A", "ships")],
            "One speaker highlighted boats. The speaker also underscored ships.",
        ),
        (
            [("AB", "boats"), ("AB", "ships")],
            "Two speakers highlighted boats. The same speakers also underscored ships.",
        ),
        (
            [("AB", "boats"), ("CD", "ships")],
            "Two speakers highlighted boats. Two other speakers underscored ships.",
        ),
        (
            [("AB", "boats"), ("BC", "ships")],
            "Two speakers highlighted boats. Two speakers underscored ships.",
        ),
        (
            [("ABCDE", "boats"), ("FGH", "ships")],
            "Several speakers highlighted boats. Other speakers underscored ships.",
        ),
        (
            [("ABCDEF", "boats"), ("GHIJK", "ships")],
            "Several speakers highlighted boats. Several other speakers underlined ships.",
        ),
        (
            [("ABC", "boats"), ("D", "ships")],
            "Some speakers highlighted boats. One speaker stressed ships.",
        ),
        (
            [("ABC", "boats"), ("D", "ships"), ("A", "ports")],
            (
                "Some speakers highlighted boats. One speaker stressed ships. "
                "Moreover, another speaker highlighted ports."
            ),
        ),
        (
            [("A", "boats"), ("B", "ships"), ("A", "ports")],
            (
                "One speaker highlighted boats. Another speaker underscored ships. "
                "Moreover, one speaker highlighted ports."
            ),
        ),
        (
            [("A", "boats"), ("B", "ships"), ("C", "ports")],
            (
                "One speaker highlighted boats. Another speaker underscored ships. "
                "Moreover, another speaker highlighted ports."
            ),
        ),
    ],
)
def test_further_speakers_in_the_same_paragraph(turns: Turns, told: str) -> None:
    dialogue = Dialogue(quantifiers=DEFAULT_SCALE[:-1])
    for whos, text in turns:
        dialogue.points(*whos, text=text, theme="sea")
    assert dialogue.told == [told]


def test_the_next_paragraph_begins_afresh() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("B", "trains", theme="land")
    assert dialogue.told == ["One speaker highlighted boats.", "One speaker underscored trains."]


def test_behind_the_chair_nobody_is_other() -> None:
    dialogue = Dialogue()
    dialogue.point("Chair", "order", Act.REFER, theme="sea", role=Role.CHAIR)
    dialogue.points("A", "B", text="boats", theme="sea")
    assert dialogue.told == ["The Chair referred to order. Two speakers underscored boats."]


def test_a_sentence_kept_as_it_is_cites_nobody() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "A film was shown.", Act.NARRATE, theme="sea")
    dialogue.point("A", "boats", theme="sea")
    assert dialogue.told == ["A film was shown. One speaker underscored boats."]


@pytest.mark.parametrize(
    ("again", "phrase"), [("another voice", "Another voice"), (None, "One other voice"), ("a second", "A second")]
)
def test_the_phrase_for_further_ones_is_that_of_the_scale_or_has_other_before_the_noun(
    again: str | None, phrase: str
) -> None:
    dialogue = Dialogue(quantifiers=(Quantifier(at_least=1, phrase="one voice", again=again),))
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("B", "ships", theme="sea")
    assert dialogue.told == [f"One voice highlighted boats. {phrase} underscored ships."]


@pytest.mark.parametrize(
    ("before", "count", "phrase"),
    [
        ("", 1, "One speaker"),
        ("", 2, "Two speakers"),
        ("A", 1, "Another speaker"),
        ("AB", 1, "One speaker"),
        ("ABCDEFGHIJKLMNO", 2, "Two other speakers"),
        ("ABCDEFGHIJKLMNO", 3, "Other speakers"),
        ("ABCDEFGHIJKLMNO", 4, "Other speakers"),
        ("ABCDEFGHIJKLMNO", 5, "Several other speakers"),
        ("ABCDEFGHIJKLMNO", 9, "Several other speakers"),
        ("ABCDEFGHIJKLMNO", 10, "Many other speakers"),
        ("ABCDEFGHIJKLMNO", 14, "Many other speakers"),
    ],
)
def test_the_scale_for_others_in_the_same_paragraph(before: str, count: int, phrase: str) -> None:
    dialogue = Dialogue()
    for number in range(40):
        dialogue.turn(f"Silent forum {number}")
    if before:
        dialogue.points(*before, text="boats", theme="sea")
    dialogue.points(*(f"Forum {number}" for number in range(count)), text="ships", theme="sea")
    last = dialogue.told[0].split(". ")[-1]
    assert re.split(" highlighted| underscored", last)[0] == phrase


@pytest.mark.parametrize(
    ("turns", "phrase"),
    [
        ([("A", {"group": "the Group of Lakes"})], "One speaker"),
        ([("A", {"group": "the Group of Lakes", "counts_as": 4})], "Some speakers"),
        ([("A", {"group": "the Group of Lakes", "counts_as": 10})], "Many speakers"),
        ([("A", {"counts_as": 2})], "Two speakers"),
        ([("A", {"group": "the Group of Lakes", "counts_as": 4}), ("B", {})], "Several speakers"),
        ([("A", {"counts_as": 4}), ("B", {"counts_as": 6})], "Many speakers"),
        ([("A", {"counts_as": 4}), ("A", {})], "Some speakers"),
        ([("A", {}), ("A", {"counts_as": 4}), ("A", {"counts_as": 3})], "Some speakers"),
        ([("A", {"group": "the Group of Lakes"}), ("A", {"group": "the Group of Hills"})], "One speaker"),
    ],
)
def test_who_speaks_for_a_group_counts_as_one_unless_the_rapporteur_says_otherwise(turns: Groups, phrase: str) -> None:
    dialogue = Dialogue(quantifiers=DEFAULT_SCALE[:-1])
    first = None
    for who, group in turns:
        dialogue.turn("Chair", Role.CHAIR)
        dialogue.turn(who, **group)
        point = dialogue.point(who, "boats", same_as=first)
        first = first or point
    assert _phrase(dialogue) == phrase


def test_a_group_that_counts_as_several_is_not_the_same_as_its_speaker_alone() -> None:
    dialogue = Dialogue()
    dialogue.turn("A", group="the Group of Lakes", counts_as=5)
    dialogue.point("A", "boats", theme="sea")
    dialogue.turn("Chair", Role.CHAIR)
    dialogue.turn("A", counts_as=1)
    dialogue.point("A", "delays", Act.CONCERN, theme="sea")
    assert dialogue.told == ["Several speakers highlighted boats. One speaker expressed concern about delays."]


def test_every_group_however_large_is_one_voice_where_it_comes_to_most() -> None:
    dialogue = Dialogue()
    dialogue.turn("A", group="the Group of Lakes", counts_as=20)
    dialogue.point("A", "boats")
    for who in "BCDE":
        dialogue.turn(who)
    assert _phrase(dialogue) == "Many speakers"


def test_an_unknown_speaker_is_one_person_until_identified() -> None:
    dialogue = Dialogue()
    for who in "ABC":
        dialogue.speaker(who, name="third row", unidentified=True)
    dialogue.points("A", "B", "C", "B", text="boats")
    assert _phrase(dialogue) == "Some speakers"


@pytest.mark.parametrize(
    ("whos", "told"),
    [
        ("AB", "Two speakers asked whether ports were open."),
        ("ABC", "Participants asked whether ports were open."),
        ("ABCDEFGHIJKL", "Participants asked whether ports were open."),
    ],
)
def test_three_and_more_who_ask_are_participants(whos: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.points(*whos, text="whether ports were open", act=Act.ASK)
    assert dialogue.told == [told]
