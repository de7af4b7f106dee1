"""Statements for groups, and the levels of attribution at which a category, an organization or a person is told."""

import pytest

from rapporteur.model.vocabulary import Act, Attribution
from tests.helpers.meetings import Dialogue

# --- Groups -----------------------------------------------------------------------------------------------------


def _for_a_group(level: Attribution, counts_as: int | None, *others: str) -> str:
    dialogue = Dialogue(attribution=level)
    dialogue.speaker("A", name="Ms. Quill", organization="Utopia")
    for who in others:
        dialogue.speaker(who, name=f"Mr. {who}", organization=f"Isle of {who}")
    dialogue.turn("A", group="the Coastal Group", counts_as=counts_as)
    dialogue.points("A", *others, text="boats")
    return dialogue.told[0]


@pytest.mark.parametrize(
    ("level", "counts_as", "others", "told"),
    [
        (Attribution.UNATTRIBUTED, None, "", "One speaker highlighted boats."),
        (Attribution.UNATTRIBUTED, None, "B", "Two speakers highlighted boats."),
        (Attribution.UNATTRIBUTED, 12, "", "Many speakers highlighted boats."),
        (Attribution.UNATTRIBUTED, 3, "BC", "Several speakers highlighted boats."),
        (
            Attribution.ORGANIZATION,
            None,
            "",
            "The representative of Utopia, on behalf of the Coastal Group, highlighted boats.",
        ),
        (
            Attribution.ORGANIZATION,
            12,
            "BC",
            (
                "The representative of Utopia, on behalf of the Coastal Group, "
                "and the representatives of Isle of B and Isle of C highlighted boats."
            ),
        ),
        (Attribution.NAME, None, "", "Ms. Quill, on behalf of the Coastal Group, highlighted boats."),
        (Attribution.NAME, None, "B", "Ms. Quill, on behalf of the Coastal Group, and Mr. B highlighted boats."),
    ],
)
def test_a_statement_for_a_group_counts_as_one_unless_said_otherwise_and_names_it_where_speakers_are_named(
    level: Attribution, counts_as: int | None, others: str, told: str
) -> None:
    assert _for_a_group(level, counts_as, *others) == told


def test_a_group_that_counts_as_many_comes_before_fewer_and_is_nobody_that_another_follows() -> None:
    dialogue = Dialogue()
    dialogue.points("A", "B", text="boats", theme="sea")
    dialogue.turn("C", group="the Coastal Group", counts_as=12)
    dialogue.point("C", "ships", theme="sea")
    dialogue.point("D", "ports", theme="sea")
    assert dialogue.told == [
        ("Many speakers highlighted ships. Two other speakers underscored boats. Moreover, one speaker stressed ports.")
    ]


# --- Categories and names -----------------------------------------------------------------------------------------


def _by_kind(level: Attribution, *said: tuple[str, str]) -> str:
    """Capitals are States, small letters NGOs."""
    dialogue = Dialogue(attribution=level)
    state, ngo = dialogue.category("s", "State", "States"), dialogue.category("n", "NGO", "NGOs")
    for whos, text in said:
        for who in whos:
            dialogue.speaker(who, organization=f"Isle {who}", category=state if who.isupper() else ngo)
        dialogue.points(*whos, text=text, act=Act.REFER, theme="sea")
    return dialogue.told[0]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("A", "B"), "One State … 0. Another State also … 1."),
        (("A", "b"), "One State … 0. One NGO also … 1."),
        (("A", "b", "C"), "One State … 0. One NGO also … 1. Moreover, another State … 2."),
        (("AB", "CD"), "Two States … 0. Two other States also … 1."),
        (("AB", "cd"), "Two States … 0. Two NGOs also … 1."),
        (("Ab", "CD"), "One State and one NGO … 0. Two other States also … 1."),
        (("ABcd", "EF"), "Two States and two NGOs … 0. Two other States also … 1."),
        (("A", "A"), "One State … 0. The State also … 1."),
        (("AB", "AB"), "Two States … 0. The same States also … 1."),
    ],
)
def test_others_of_a_category_are_others_than_those_of_the_same(said: tuple[str, ...], told: str) -> None:
    points = [(whos, str(place)) for place, whos in enumerate(said)]
    assert _by_kind(Attribution.CATEGORY, *points) == told.replace("…", "referred to")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("A", "A"), "The representative of Isle A … 0. The speaker also … 1."),
        (("AB", "AB"), "The representatives of Isle A and Isle B … 0. The same speakers also … 1."),
        (("A", "B"), "The representative of Isle A … 0. The representative of Isle B also … 1."),
    ],
)
def test_who_was_just_named_is_not_named_again(said: tuple[str, ...], told: str) -> None:
    points = [(whos, str(place)) for place, whos in enumerate(said)]
    assert _by_kind(Attribution.ORGANIZATION, *points) == told.replace("…", "referred to")


def test_who_is_unknown_stands_before_those_named_together() -> None:
    dialogue = Dialogue(attribution=Attribution.ORGANIZATION)
    dialogue.speaker("C", name="third row", unidentified=True)
    dialogue.points("Utopia", "Laputa", "C", text="boats")
    assert dialogue.told == ["An unidentified speaker and the representatives of Utopia and Laputa highlighted boats."]


def test_a_body_with_a_comma_in_its_name_is_named_by_itself() -> None:
    dialogue = Dialogue(attribution=Attribution.ORGANIZATION)
    dialogue.points("Quill University, Faculty of Law", "Utopia", "Laputa", text="boats")
    assert dialogue.told == [
        (
            "The representative of Quill University, Faculty of Law and the representatives of Utopia and Laputa "
            "highlighted boats."
        )
    ]
