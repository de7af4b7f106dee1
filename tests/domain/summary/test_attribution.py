"""Who is said to have said it: the levels of attribution, groups, and those who are named."""

import re
from typing import Any

import pytest

from rapporteur.model.entities import Quantifier
from rapporteur.model.vocabulary import Act, Attribution, Role, Voice
from tests.helpers.meetings import Dialogue


def _phrase(dialogue: Dialogue) -> str:
    return dialogue.told[0].split(" highlighted", maxsplit=1)[0]


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


Cited = list[tuple[str, str]]  # each point: by whom, and what


def _categorized(level: Attribution) -> Dialogue:
    """States S, T, U, V, organizations N, O, and X of whom no category is known."""
    dialogue = Dialogue(attribution=level)
    state, ngo = dialogue.category("s", "State", "States"), dialogue.category("n", "NGO", "NGOs")
    for who, kind, organization in (
        ("S", state, "Republic of Utopia"),
        ("T", state, "Gambia"),
        ("U", state, "Lilliput"),
        ("V", state, "Kingdom of Laputa"),
        ("N", ngo, "Algae Board"),
        ("O", ngo, "Castle School, Faculty of Law"),
    ):
        dialogue.speaker(who, organization=organization, category=kind)
    dialogue.speaker("X", organization="Friends of Fog")
    return dialogue


@pytest.mark.parametrize(
    ("points", "phrases"),
    [
        ([("S", "boats"), ("T", "ships")], ["One State", "Another State"]),
        ([("S", "boats"), ("N", "ships")], ["One State", "One NGO"]),
        ([("S", "boats"), ("N", "ships"), ("T", "ports")], ["One State", "One NGO", "Moreover, another State"]),
        ([("S", "boats"), ("N", "ships"), ("O", "ports")], ["One State", "One NGO", "Moreover, another NGO"]),
        ([("S", "boats"), ("X", "ships")], ["One State", "Another speaker"]),
        ([("X", "boats"), ("S", "ships")], ["One speaker", "One State"]),
        ([("ST", "boats"), ("UV", "ships")], ["Two States", "Two other States"]),
        ([("ST", "boats"), ("NO", "ships")], ["Two States", "Two NGOs"]),
        ([("STN", "boats"), ("UV", "ships")], ["Two States and one NGO", "Two other States"]),
        ([("STX", "boats"), ("UV", "ships")], ["Some speakers", "Two States"]),
        ([("SN", "boats"), ("TO", "ships")], ["One State and one NGO", "One State and one NGO"]),
    ],
)
def test_another_of_a_category_is_one_where_one_of_that_category_was_cited(points: Cited, phrases: list[str]) -> None:
    dialogue = _categorized(Attribution.CATEGORY)
    for whos, text in points:
        dialogue.points(*whos, text=text, act=Act.CALL_FOR, theme="sea")
    told = dialogue.told[0].removesuffix(".").split(". ")
    assert [re.split(" (?:also )?called for", sentence)[0] for sentence in told] == phrases


@pytest.mark.parametrize(
    ("level", "who", "again"),
    [
        (Attribution.UNATTRIBUTED, "S", "The speaker"),
        (Attribution.CATEGORY, "S", "The State"),
        (Attribution.CATEGORY, "X", "The speaker"),
        (Attribution.CATEGORY, "ST", "The same States"),
        (Attribution.CATEGORY, "SN", "The same speakers"),
        (Attribution.ORGANIZATION, "S", "The speaker"),
        (Attribution.ORGANIZATION, "SN", "The same speakers"),
        (Attribution.NAME, "S", "The speaker"),
        (Attribution.NAME, "ST", "The same speakers"),
    ],
)
def test_those_of_the_sentence_before_are_not_named_again(level: Attribution, who: str, again: str) -> None:
    dialogue = _categorized(level)
    dialogue.points(*who, text="boats", theme="sea", act=Act.THANK)
    dialogue.points(*who, text="ships", theme="sea")
    assert dialogue.told[0].split(". ")[1].startswith(f"{again} also ")


@pytest.mark.parametrize(
    ("whos", "called"),
    [
        ("S", "The representative of the Republic of Utopia"),
        ("ST", "The representatives of the Republic of Utopia and the Gambia"),
        ("TUN", "The representatives of the Gambia, Lilliput and the Algae Board"),
        (
            "SO",
            "The representative of the Republic of Utopia and the representative of Castle School, Faculty of Law",
        ),
        (
            "SOT",
            (
                "The representative of Castle School, Faculty of Law and "
                "the representatives of the Republic of Utopia and the Gambia"
            ),
        ),
    ],
)
def test_representatives_are_told_together(whos: str, called: str) -> None:
    dialogue = _categorized(Attribution.ORGANIZATION)
    dialogue.points(*whos, text="boats")
    assert _phrase(dialogue) == called


@pytest.mark.parametrize(
    ("spoke_for", "told"),
    [
        ("S", "The representative of the Republic of Utopia, on behalf of the Group of Lakes, highlighted boats."),
        (
            "T",
            (
                "The representative of the Gambia, on behalf of the Group of Lakes, and the representatives of the "
                "Republic of Utopia and Lilliput highlighted boats."
            ),
        ),
        (
            "S+",
            (
                "The representative of the Republic of Utopia, on behalf of the Group of Lakes, and the "
                "representatives of the Gambia and Lilliput highlighted boats."
            ),
        ),
    ],
)
def test_the_group_spoken_for_stands_between_two_commas(spoke_for: str, told: str) -> None:
    dialogue = _categorized(Attribution.ORGANIZATION)
    first = None
    for who in "STU" if spoke_for != "S" else "S":
        dialogue.turn(who, group="Group of Lakes" if who == spoke_for[0] else None)
        point = dialogue.point(who, "boats", same_as=first)
        first = first or point
    assert dialogue.told == [told]


def test_no_comma_stands_before_the_stop_of_a_passive() -> None:
    dialogue = _categorized(Attribution.ORGANIZATION)
    dialogue.turn("S", group="Group of Lakes")
    dialogue.point("S", "the boats", voice=Voice.PASSIVE)
    assert dialogue.told == [
        "The boats were highlighted by the representative of the Republic of Utopia, on behalf of the Group of Lakes."
    ]


@pytest.mark.parametrize("level", [Attribution.UNATTRIBUTED, Attribution.CATEGORY])
def test_where_nobody_is_named_the_group_is_not_either(level: Attribution) -> None:
    dialogue = _categorized(level)
    dialogue.turn("S", group="Group of Lakes")
    dialogue.point("S", "boats")
    assert "Lakes" not in dialogue.told[0]
