"""How sentences are worded: frames, connectors, what is set by hand, panellists, and texts as they are typed."""

import itertools
import re
from typing import Any

import pytest

from rapporteur.model.vocabulary import Act, RecommendationList, Role, Voice
from rapporteur.summary.assembler import assemble
from rapporteur.summary.wording import NO_PASSIVE
from tests.helpers.meetings import AWKWARD, Dialogue

PANELLIST, CHAIR = Role.PANELLIST, Role.CHAIR
FACILITATED = "The discussion under agenda item 1 was facilitated by the representative of the Algae Board"


def _board(**style: Any) -> Dialogue:
    dialogue = Dialogue(**style)
    dialogue.speaker("Board", organization="Algae Board", name="Ms. Quill")
    return dialogue


# --- Frames and connectors -----------------------------------------------------------------------------------


def test_no_verb_stands_twice_in_a_row() -> None:
    dialogue = Dialogue()
    for who in "ABCD":
        dialogue.point(who, f"views of {who}", theme="views")
    verbs = re.findall(r"highlighted|underscored|stressed|underlined|emphasized", dialogue.told[0])
    assert len(verbs) == 4
    assert all(first != second for first, second in itertools.pairwise(verbs))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (
            [("A", Act.CONCERN), ("B", Act.CONCERN)],
            "One speaker expressed concern about sea 0. Another speaker also expressed concern about sea 1.",
        ),
        (
            [("A", Act.REFER), ("B", Act.EMPHASIZE)],
            "One speaker referred to sea 0. Another speaker underscored sea 1.",
        ),
        (
            [("A", Act.REFER), ("A", Act.EMPHASIZE), ("A", Act.SUPPORT), ("A", Act.CALL_FOR)],
            (
                "One speaker referred to sea 0 and underscored sea 1. "
                "The speaker also supported sea 2 and called for sea 3."
            ),
        ),
    ],
)
def test_also_and_furthermore_tie_together_what_repeats(turns: list[tuple[str, Act]], told: str) -> None:
    dialogue = Dialogue()
    for number, (who, act) in enumerate(turns):
        dialogue.point(who, f"sea {number}", act, theme="sea")
    assert dialogue.told == [told]


def test_moreover_opens_the_third_sentence_and_no_other() -> None:
    dialogue = Dialogue()
    for who in "ABCDE":
        dialogue.point(who, f"the view of {who}", theme="views")
    sentences = dialogue.told[0].split(". ")
    assert [sentence.startswith("Moreover, ") for sentence in sentences] == [False, False, True, False, False]


@pytest.mark.parametrize("wording", [{"lead": ""}, {"adverb": "also"}, {"verb": "saw"}, {"attribution": "one speaker"}])
def test_no_connector_is_chosen_where_the_rapporteur_worded_the_sentence(wording: dict[str, Any]) -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("B", "ships", theme="sea")
    dialogue.point("C", "ports", theme="sea", **wording)
    assert "Moreover" not in dialogue.told[0]


def test_what_is_set_by_hand_stands_as_it_was_set() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea", verb="deplored", lead="In this regard", adverb="repeatedly")
    dialogue.points("B", "C", text="ships", theme="sea", attribution="two speakers", voice=Voice.PASSIVE)
    dialogue.point("D", "ports", theme="land", voice=Voice.PASSIVE, agent=False, verb="deplored", adverb="also")
    assert dialogue.told == [
        "Ships were underscored by two speakers. In this regard, one speaker repeatedly deplored boats.",
        "Ports were also deplored.",
    ]


def test_the_passive_says_who_by_agent_and_takes_a_verb_that_turns_round() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "the plan, as amended", Act.APPRECIATE, voice=Voice.PASSIVE)
    dialogue.point("B", "their concern about boats", Act.CONCERN, voice=Voice.PASSIVE)
    assert dialogue.told == [
        "The plan, as amended, was welcomed by one speaker.",
        "Their concern about boats was expressed by one speaker.",
    ]
    assert dialogue.notices == []


@pytest.mark.parametrize(
    ("act", "text", "told"),
    [
        (Act.CALL_UPON, "States to act", "One speaker called upon States to act."),
        (Act.MENTION, "that States act", "One speaker mentioned that States act."),
        (Act.CONCERN, "the misuse of data", "One speaker expressed concern about the misuse of data."),
    ],
)
def test_a_passive_that_would_be_no_english_is_flagged_and_told_in_the_active(act: Act, text: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.point("A", text, act, voice=Voice.PASSIVE)
    assert dialogue.told == [told]
    assert dialogue.notices == [NO_PASSIVE]


def test_two_points_of_the_same_speakers_are_coordinated_by_hand() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "boats", theme="sea")
    second = dialogue.point("A", "delays", Act.CONCERN, theme="sea", join=", and")
    dialogue.point("B", "boats", theme="sea", same_as=first)
    dialogue.point("B", "delays", theme="sea", same_as=second)
    assert dialogue.told == ["Two speakers highlighted boats, and expressed concern about delays."]
    (entry,) = [sentence for _, _, sentence in assemble(dialogue.meeting).sentences()]
    assert entry.speakers == 2
    assert len(entry.points) == 4


def test_points_of_others_are_not_coordinated() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea")
    dialogue.point("B", "delays", Act.CONCERN, theme="sea", join="and")
    assert dialogue.told == ["One speaker highlighted boats. Another speaker expressed concern about delays."]


def test_nothing_is_coordinated_with_a_passive_whose_subject_is_another() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="sea", voice=Voice.PASSIVE)
    dialogue.point("A", "ships", Act.SUPPORT, theme="sea", join="and")
    assert dialogue.told == ["Boats were highlighted by one speaker. The speaker also supported ships."]


@pytest.mark.parametrize(
    ("acts", "told"),
    [
        ((Act.NARRATE, Act.SUPPORT), "Ships. One speaker supported boats."),
        ((Act.SUPPORT, Act.NARRATE), "One speaker supported ships. Boats."),
        ((Act.NARRATE, Act.NARRATE), "Ships. Boats."),
    ],
)
def test_a_sentence_kept_as_it_is_is_joined_to_none(acts: tuple[Act, Act], told: str) -> None:
    dialogue = Dialogue()
    dialogue.point("A", "ships", acts[0], theme="sea")
    dialogue.point("A", "boats", acts[1], theme="sea", join="and")
    assert dialogue.told == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The film was shown.", "Subsequently, the film was shown."),
        ("UNODC showed a film", "Subsequently, UNODC showed a film."),
    ],
)
def test_a_sentence_kept_as_it_is_takes_a_connector(text: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.point("A", text, Act.NARRATE, lead="Subsequently")
    assert dialogue.told == [told]


@pytest.mark.parametrize(
    ("text", "wording", "told"),
    [
        ("an exchange", {}, "The Chair opened the floor for an exchange."),
        ("to the participants", {}, "The Chair opened the floor to the participants."),
        (
            "for an exchange",
            {"voice": Voice.PASSIVE, "lead": "Following the presentation"},
            "Following the presentation, the floor was opened for an exchange.",
        ),
    ],
)
def test_the_floor_is_opened(text: str, wording: dict[str, Any], told: str) -> None:
    dialogue = Dialogue()
    dialogue.point("Chair", text, Act.OPEN_FLOOR, role=CHAIR, **wording)
    assert dialogue.told == [told]
    assert dialogue.notices == []


def test_what_is_chosen_by_hand_holds_for_its_own_place() -> None:
    dialogue = Dialogue("Debate", "Outlook")
    first = dialogue.point("A", "boats", lead="In the discussion that followed", attribution="one speaker")
    for who in "BC":
        dialogue.point(who, "boats", item=2, same_as=first)
    assert dialogue.told == [
        "In the discussion that followed, one speaker highlighted boats.",
        "Two speakers highlighted boats.",
    ]


# --- Panellists ----------------------------------------------------------------------------------------------


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
        "The panellist mentioned that they were.",
        "Following the presentation, one speaker asked whether ports were needed.",
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


# --- Texts as they are typed ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("act", [Act.MENTION, Act.NARRATE, Act.RECOMMEND])
def test_awkward_text_comes_through(text: str, act: Act) -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", text, act, voice=Voice.PASSIVE)
    document = assemble(dialogue.meeting)
    told = document.place_of[point][1].text
    kept = re.sub(r"[ \t\n]+", " ", text).strip().removesuffix(".")
    told = re.sub(r"[ \t\n]+", " ", told)
    assert kept in told or kept[:1].upper() + kept[1:] in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Training of judges.", "One speaker highlighted training of judges."),
        ("  boats  ", "One speaker highlighted boats."),
        ("boats…", "One speaker highlighted boats…"),
        ("boats etc.", "One speaker highlighted boats etc."),
        ("“boats.”", "One speaker highlighted “boats.”"),
    ],
)
def test_one_full_stop_and_no_capital_inside(text: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.point("A", text)
    assert dialogue.told == [told]
