"""Who is said to have said it: distinct speakers, further ones, and phrases set by hand."""

from typing import Any

import pytest

from rapporteur.model.entities import DEFAULT_SCALE, Quantifier
from rapporteur.model.vocabulary import Act, Attribution, Role
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
    ("level", "told"),
    [
        (
            Attribution.UNATTRIBUTED,
            "Two speakers highlighted boats. One speaker underscored ships. Moreover, another speaker stressed oil.",
        ),
        (
            Attribution.CATEGORY,
            "Two States highlighted boats. One NGO underscored ships. Moreover, another speaker stressed oil.",
        ),
        (
            Attribution.ORGANIZATION,
            (
                "The representative of Utopia and the delegation of Laputa highlighted boats. "
                "The representative of Algae underscored ships. Moreover, an unidentified speaker stressed oil."
            ),
        ),
        (
            Attribution.NAME,
            (
                "Ms. Quill and Laputa highlighted boats. Algae underscored ships. "
                "Moreover, an unidentified speaker stressed oil."
            ),
        ),
    ],
)
def test_the_levels_of_attribution(level: Attribution, told: str) -> None:
    dialogue = Dialogue(attribution=level)
    state, ngo = dialogue.category("s", "State", "States"), dialogue.category("n", "NGO", "NGOs")
    dialogue.speaker("A", name="Ms. Quill", organization="Utopia", category=state)
    dialogue.speaker("B", organization="Laputa", designation="the delegation of Laputa", category=state)
    dialogue.speaker("C", organization="Algae", category=ngo)
    dialogue.speaker("D", name="third row", unidentified=True)
    for whos, text in (("AB", "boats"), ("C", "ships"), ("D", "oil")):
        dialogue.points(*whos, text=text, theme="sea")
    assert dialogue.told == [told]


def test_two_categories_stand_side_by_side() -> None:
    dialogue = Dialogue(attribution=Attribution.CATEGORY)
    dialogue.speaker("A", organization="Utopia", category=dialogue.category("s", "State", "States"))
    dialogue.speaker("B", organization="Algae", category=dialogue.category("n", "NGO", "NGOs"))
    dialogue.points("A", "B", text="boats", theme="sea")
    dialogue.point("A", "ships", theme="sea")
    dialogue.point("A", "ports", theme="sea")
    assert dialogue.told == [
        "One State and one NGO highlighted boats. One State underscored ships. Furthermore, the State stressed ports."
    ]


def test_the_noun_of_the_category_follows_the_number_whatever_the_scale_calls_them() -> None:
    scale = (Quantifier(at_least=1, phrase="a participant"), Quantifier(at_least=2, phrase="some participants"))
    dialogue = Dialogue(attribution=Attribution.CATEGORY, quantifiers=scale)
    state = dialogue.category("s", "State", "States")
    for who in "AB":
        dialogue.speaker(who, organization=who, category=state)
    dialogue.points("A", "B", text="boats")
    assert dialogue.told == ["Some States highlighted boats."]


def test_a_phrase_without_a_noun_stays_as_it_is() -> None:
    dialogue = Dialogue(attribution=Attribution.CATEGORY, quantifiers=(Quantifier(at_least=1, phrase="somebody"),))
    dialogue.speaker("A", organization="A", category=dialogue.category("s", "State", "States"))
    dialogue.point("A", "boats")
    assert dialogue.told == ["Somebody highlighted boats."]


def test_several_unknown_ones_are_counted() -> None:
    dialogue = Dialogue(attribution=Attribution.ORGANIZATION)
    for who in "AB":
        dialogue.speaker(who, name="row", unidentified=True)
    dialogue.points("A", "B", "Utopia", text="boats")
    assert _phrase(dialogue) == "The representative of Utopia and two unidentified speakers"


def _notices(before: str, whos: str, phrase: str) -> list[str]:
    dialogue = Dialogue()
    if before:
        dialogue.points(*before, text="boats", theme="sea")
    dialogue.points(*whos, text="ships", theme="sea", attribution=phrase)
    assert f"{phrase[:1].upper()}{phrase[1:]}" in dialogue.told[0] or phrase in dialogue.told[0]
    return dialogue.notices


@pytest.mark.parametrize(
    ("before", "whos", "phrase"),
    [
        ("", "A", "one speaker"),
        ("", "AB", "two speakers"),
        ("", "ABC", "some speakers"),
        ("", "AB", "speakers"),
        ("", "AB", "participants"),
        ("", "ABC", "three speakers"),
        ("", "ABC", "3 delegations"),
        ("", "A", "a speaker"),
        ("", "A", "a representative of the region"),
        ("", "ABCDE", "most speakers"),
        ("", "ABC", "all speakers"),
        ("", "ABC", "civil society"),
        ("A", "A", "the speaker"),
        ("A", "A", "he"),
        ("A", "A", "She"),
        ("AB", "AB", "the same speakers"),
        ("A", "B", "another speaker"),
        ("ABC", "DEF", "other speakers"),
        ("ABC", "D", "another speaker"),
    ],
)
def test_a_phrase_set_by_hand_that_the_count_bears_is_no_matter(before: str, whos: str, phrase: str) -> None:
    assert _notices(before, whos, phrase) == []


@pytest.mark.parametrize(
    ("before", "whos", "phrase", "because"),
    [
        ("", "AB", "one speaker", "2 said it"),
        ("", "A", "two speakers", "1 said it"),
        ("", "AB", "Many speakers", "2 said it"),
        ("", "ABCDE", "some speakers", "5 said it"),
        ("", "A", "speakers", "1 said it"),
        ("", "A", "a number of delegations", "1 said it"),
        ("", "AB", "three speakers", "2 said it"),
        ("", "ABC", "12 speakers", "3 said it"),
        ("", "AB", "a speaker", "2 said it"),
        ("", "ABC", "most speakers", "3 said it"),
        ("ABC", "DE", "all speakers", "2 said it"),
        ("", "A", "the speaker", "not about the same person"),
        ("B", "A", "he", "not about the same person"),
        ("AB", "A", "she", "not about the same person"),
        ("", "AB", "the same speakers", "not about the same person"),
        ("", "A", "another speaker", "not about somebody else"),
        ("A", "A", "another speaker", "not about somebody else"),
        ("ABC", "CDE", "other speakers", "not about somebody else"),
    ],
)
def test_a_phrase_set_by_hand_stays_and_is_flagged_where_the_count_does_not_bear_it(
    before: str, whos: str, phrase: str, because: str
) -> None:
    (notice,) = _notices(before, whos, phrase)
    assert f"“{phrase}” was set by hand" in notice
    assert because in notice


def test_most_is_more_than_half_of_those_who_spoke_under_the_item() -> None:
    dialogue = Dialogue()
    dialogue.points(*"ABCDE", text="ships", attribution="most speakers")
    for who in "FGHI":
        dialogue.point(who, f"the view of {who}")
    assert dialogue.notices == []
    dialogue.point("J", "the view of J")
    assert dialogue.notices == ["“most speakers” was set by hand, and 5 said it."]


@pytest.mark.parametrize("facts", [{"role": Role.CHAIR}, {"role": Role.SECRETARIAT}])
def test_who_is_named_may_be_called_as_one_likes(facts: dict[str, Any]) -> None:
    dialogue = Dialogue()
    dialogue.point("Chair", "order", attribution="the co-Chairs", **facts)
    assert dialogue.told == ["The co-Chairs highlighted order."]
    assert dialogue.notices == []


@pytest.mark.parametrize(
    ("facts", "role", "called"),
    [
        ({"office": "co-Chair"}, Role.CHAIR, "The co-Chair"),
        ({"designation": "the co-Chairs", "office": "co-Chair"}, Role.CHAIR, "The co-Chairs"),
        ({"name": "Ms. Quill"}, Role.CHAIR, "The Chair"),
        ({"name": "Ms. Quill"}, Role.SECRETARIAT, "The secretariat"),
        ({"office": "Executive Secretary"}, Role.SECRETARIAT, "The Executive Secretary"),
    ],
)
def test_officers_are_named_by_their_office(facts: dict[str, Any], role: Role, called: str) -> None:
    dialogue = Dialogue(attribution=Attribution.NAME)
    dialogue.speaker("X", **facts)
    dialogue.point("X", "order", role=role)
    assert _phrase(dialogue).removeprefix("Under agenda item 1, t").removeprefix("T") == called.removeprefix("T")
