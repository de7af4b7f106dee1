"""How sentences are worded: frames, verbs, coordination, and what is set by hand."""

import itertools
import re
from typing import Any

import pytest

from rapporteur.model.vocabulary import Act, Role, Voice
from rapporteur.summary.assembler import assemble
from rapporteur.summary.wording import NO_PASSIVE
from tests.helpers.meetings import Dialogue

PANELLIST, CHAIR = Role.PANELLIST, Role.CHAIR


def test_no_verb_stands_twice_in_a_row() -> None:
    dialogue = Dialogue()
    for who in "ABCD":
        dialogue.point(who, f"views of {who}", theme="views")
    verbs = re.findall(r"highlighted|underscored|stressed|underlined|emphasized", dialogue.told[0])
    assert len(verbs) == 4
    assert all(first != second for first, second in itertools.pairwise(verbs))


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
