"""Panellists: how they are introduced and called, and their recommendations."""

from typing import Any

import pytest

from rapporteur.model.vocabulary import Act, RecommendationList, Role
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import Dialogue

PANELLIST, CHAIR = Role.PANELLIST, Role.CHAIR
FACILITATED = "The discussion under agenda item 1 was facilitated by the representative of the Algae Board"


def _board(**style: Any) -> Dialogue:
    dialogue = Dialogue(**style)
    dialogue.speaker("Board", organization="Algae Board", name="Ms. Quill")
    return dialogue


def test_a_panellist_is_introduced_by_organization_and_then_called_the_panellist() -> None:
    dialogue = _board()
    dialogue.point("Board", "boats", role=PANELLIST)
    dialogue.point("Board", "ships", Act.SUPPORT, role=PANELLIST)
    assert dialogue.told == [f"{FACILITATED}, who highlighted boats. The panellist also supported ships."]


def test_the_style_spells_the_panellist() -> None:
    dialogue = _board(panellist="panelist")
    dialogue.point("Board", "the story of a boat", Act.SHARE, role=PANELLIST)
    assert "The panelist shared the story of a boat." in dialogue.told[0]


def test_the_first_point_may_stand_in_the_introduction() -> None:
    dialogue = _board()
    dialogue.point("Board", "boats", role=PANELLIST, join="who")
    dialogue.point("Board", "ships", Act.SUPPORT, role=PANELLIST)
    dialogue.point("Board", "ports", Act.SUPPORT, role=PANELLIST, join="and")
    assert dialogue.told == [
        f"{FACILITATED}, who highlighted boats. The panellist also supported ships and endorsed ports."
    ]


def test_only_a_first_point_stands_in_the_introduction() -> None:
    dialogue = _board()
    dialogue.point("Board", "the story of a boat", Act.SHARE, role=PANELLIST)
    dialogue.point("Board", "ships", Act.SUPPORT, role=PANELLIST, join="who")
    assert dialogue.told == [
        f"{FACILITATED}. The panellist shared the story of a boat. The speaker also supported ships."
    ]


def test_two_panellists_are_introduced_one_after_the_other_and_told_apart_later() -> None:
    dialogue = _board()
    dialogue.speaker("Guild", organization="Sailors Guild", designation="the Sailors Guild")
    dialogue.point("Board", "boats", role=PANELLIST)
    dialogue.point("Guild", "ships", Act.SUPPORT, role=PANELLIST)
    dialogue.point("A", "whether ports were needed", Act.ASK, theme="ports")
    dialogue.point("Board", "that they were", Act.MENTION, theme="ports", role=PANELLIST)
    assert dialogue.told == [
        f"{FACILITATED}, who highlighted boats.",
        "The discussion under agenda item 1 was also facilitated by the Sailors Guild, who supported ships.",
        (
            "Following the presentations, one speaker asked whether ports were needed. "
            "The representative of the Algae Board mentioned that they were."
        ),
    ]


def test_what_a_panellist_answers_after_the_floor_is_no_presentation() -> None:
    dialogue = _board()
    dialogue.point("Board", "boats", role=PANELLIST)
    dialogue.point("A", "whether ports were needed", Act.ASK)
    dialogue.point("Board", "that they were", Act.MENTION, role=PANELLIST)
    assert dialogue.told == [
        f"{FACILITATED}, who highlighted boats.",
        "Following the presentation, one speaker asked whether ports were needed.",
        "The panellist mentioned that they were.",
    ]


def test_the_chair_between_does_not_end_a_presentation() -> None:
    dialogue = _board()
    dialogue.point("Board", "boats", role=PANELLIST)
    dialogue.point("Chair", "brevity", Act.CALL_FOR, role=CHAIR)
    dialogue.point("Board", "ships", Act.SUPPORT, role=PANELLIST)
    assert dialogue.told == [
        f"{FACILITATED}, who highlighted boats. The panellist also supported ships.",
        "The Chair called for brevity.",
    ]


def test_a_word_on_another_item_makes_nobody_a_facilitator_there() -> None:
    dialogue = Dialogue("Debate", "Outlook")
    dialogue.point("Board", "boats", role=PANELLIST, own_item=2)
    dialogue.point("Guild", "ships", role=PANELLIST, item=2)
    assert dialogue.told == [
        "The discussion under agenda item 2 was facilitated by the representative of the Guild, who underscored ships.",
        "The representative of the Board highlighted boats.",
    ]


@pytest.mark.parametrize(
    ("facts", "called"),
    [({"name": "Ms. Quill"}, "a panellist"), ({"designation": "the Guild"}, "the Guild")],
)
def test_a_panellist_is_never_called_by_name(facts: dict[str, str], called: str) -> None:
    dialogue = Dialogue()
    dialogue.speaker("X", **facts)
    dialogue.point("X", "boats", role=PANELLIST)
    assert dialogue.told[0].startswith(f"The discussion under agenda item 1 was facilitated by {called}, who")


def _recommending(**style: Any) -> Dialogue:
    dialogue = _board(**style)
    dialogue.point("Board", "States should build boats.", Act.RECOMMEND, role=PANELLIST)
    dialogue.point("Board", "ports should be open", Act.RECOMMEND, role=PANELLIST)
    return dialogue


def test_recommendations_are_lettered_on_lines_of_their_own() -> None:
    (section,) = assemble(_recommending().meeting).sections
    facilitated, listed = section.paragraphs
    assert [sentence.text for sentence in facilitated.sentences] == [f"{FACILITATED}."]
    assert [sentence.text for sentence in listed.sentences] == ["The panellist shared the following recommendations:"]
    assert [entry.text for entry in listed.items] == ["States should build boats;", "Ports should be open."]
    assert [entry.speakers for entry in listed.items] == [1, 1]


def test_or_they_run_on_in_the_paragraph() -> None:
    told = _recommending(recommendations=RecommendationList.RUN_IN).told
    assert told[1] == (
        "The panellist shared the following recommendations: 1) States should build boats; 2) Ports should be open."
    )


def test_what_leads_up_to_them_may_be_set_by_hand_with_their_number() -> None:
    dialogue = _board()
    for number, intro in ((1, "proposed {count} recommendations"), (2, None), (3, "not this")):
        dialogue.point("Board", f"States should act {number}", Act.RECOMMEND, role=PANELLIST, intro=intro)
    assert dialogue.told[1].splitlines()[0] == "The panellist proposed three recommendations:"


def test_a_single_recommendation_is_a_sentence() -> None:
    dialogue = _board()
    dialogue.point("Board", "boats", role=PANELLIST)
    dialogue.point("Board", "States should build boats", Act.RECOMMEND, role=PANELLIST)
    assert dialogue.told[1] == "The panellist recommended that States should build boats."


def test_a_single_one_with_an_introduction_of_its_own_is_a_list() -> None:
    dialogue = _board()
    dialogue.point("Board", "act now", Act.RECOMMEND, role=PANELLIST, intro="left us with {count} recommendation")
    assert dialogue.told[1] == "The panellist left us with one recommendation:\nAct now."


def test_recommendations_from_the_floor_are_sentences() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "States should build boats", Act.RECOMMEND, theme="sea")
    dialogue.point("B", "the building of ships", Act.RECOMMEND, theme="sea")
    assert dialogue.told == [
        "One speaker recommended that States should build boats. Another speaker proposed the building of ships."
    ]


@pytest.mark.parametrize(
    ("act", "text", "told"),
    [
        (Act.EMPHASIZE, "boats", "who highlighted boats."),
        (Act.MENTION, "that boats sail", "who mentioned that boats sail."),
        (Act.REFER, "boats", "who referred to boats."),
        (Act.CONCERN, "boats", "who expressed concern about boats."),
        (Act.APPRECIATE, "boats", "who expressed appreciation for boats."),
        (Act.EXPECT, "the hope that boats sail", "who expressed the hope that boats sail."),
        (Act.CALL_UPON, "States to sail", "who called upon States to sail."),
        (Act.CALL_FOR, "boats", "who called for boats."),
        (Act.RESERVE, "boats", "who expressed a reservation about boats."),
        (Act.RECOGNIZE, "boats", "who recognized boats."),
        (Act.SUPPORT, "boats", "who supported boats."),
    ],
)
def test_the_first_point_goes_into_the_introduction_by_who(act: Act, text: str, told: str) -> None:
    dialogue = _board()
    dialogue.point("Board", text, act, role=PANELLIST)
    assert dialogue.told == [f"{FACILITATED}, {told}"]


@pytest.mark.parametrize(
    ("act", "text", "told"),
    [
        (Act.SHARE, "the story of a boat", "The panellist shared the story of a boat."),
        (Act.INFORM, "an overview of boats", "The panellist shared an overview of boats."),
        (Act.THANK, "them", "The panellist thanked them."),
        (Act.OFFER, "to sail", "The panellist offered to sail."),
        (Act.ASK, "whether boats sail", "The panellist asked whether boats sail."),
        (Act.REMARKS, "boats", "The panellist delivered remarks on boats."),
        (Act.NARRATE, "A film was shown.", "A film was shown."),
    ],
)
def test_what_stands_behind_the_introduction(act: Act, text: str, told: str) -> None:
    dialogue = _board()
    dialogue.point("Board", text, act, role=PANELLIST)
    assert dialogue.told == [f"{FACILITATED}. {told}"]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("the use of tides",), "The use of tides was also underscored."),
        (("tides",), "The panellist also underscored tides."),
        (("that tides rise",), "The panellist also underscored that tides rise."),
        (
            ("the use of tides", "the lack of piers"),
            "The use of tides was also underscored. Furthermore, the panellist highlighted the lack of piers.",
        ),
        (
            ("the use of tides", "the lack of piers", "the rise of dues"),
            (
                "The use of tides was also underscored. Furthermore, the panellist highlighted the lack of piers. "
                "The rise of dues was also stressed."
            ),
        ),
    ],
)
def test_behind_who_the_panellist_goes_on_without_agent_where_a_noun_phrase_bears_it(
    texts: tuple[str, ...], told: str
) -> None:
    dialogue = _board()
    for text in ("boats", *texts):
        dialogue.point("Board", text, role=PANELLIST)
    assert dialogue.told == [f"{FACILITATED}, who highlighted boats. {told}"]


@pytest.mark.parametrize(
    ("heading", "verb"),
    [
        ("Opening of the dialogue", "delivered introductory remarks on"),
        ("Concluding session", "delivered concluding remarks on"),
        (None, "delivered concluding remarks on"),
        ("Debate", "delivered remarks on"),
    ],
)
@pytest.mark.parametrize("role", [PANELLIST, CHAIR])
def test_remarks_are_those_of_their_heading(heading: str | None, verb: str, role: Role) -> None:
    dialogue = Dialogue(heading)
    dialogue.point("Board", "boats", Act.REMARKS, role=role)
    assert f" {verb} boats." in dialogue.told[0]
