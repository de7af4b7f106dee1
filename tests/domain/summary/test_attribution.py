"""Who is said to have said it: the levels of attribution, groups, and those who are named."""

from typing import Any

import pytest

from rapporteur.model.entities import Quantifier
from rapporteur.model.vocabulary import Attribution, Role
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
