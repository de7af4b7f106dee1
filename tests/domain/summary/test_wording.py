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


Points = list[tuple[str, Act, str]]  # each point: by whom, its act, and its words


def _told(points: Points, role: Role = Role.PARTICIPANT) -> str:
    dialogue = Dialogue("Debate")
    for whos, act, text in points:
        dialogue.points(*whos, act=act, text=text, theme="sea", role=role)
    return dialogue.told[-1]


@pytest.mark.parametrize(
    ("number", "verb"),
    [
        (1, "highlighted"),
        (2, "underscored"),
        (4, "stressed"),
        (6, "underscored"),
        (7, "underlined"),
        (8, "highlighted"),
    ],
)
def test_verbs_of_equal_force_take_turns_by_the_number_of_the_point(number: int, verb: str) -> None:
    dialogue = Dialogue()
    for other in range(1, number):
        dialogue.point("A", f"ship {other}", Act.CALL_FOR, theme="other")
    dialogue.point("A", "boats", theme="sea")
    assert dialogue.told[-1] == f"One speaker {verb} boats."


@pytest.mark.parametrize(
    ("points", "verbs"),
    [
        ([("A", Act.CONCERN, "the fees"), ("B", Act.CONCERN, "that ports shut")], "expressed concern about; cautioned"),
        ([("A", Act.CONCERN, "that fees rise"), ("B", Act.CONCERN, "that it rains")], "expressed concern; cautioned"),
        ([("A", Act.ASK, "whether it rains"), ("B", Act.ASK, "the tides")], "asked; posed questions on"),
        ([("A", Act.ASK, "the wind"), ("B", Act.ASK, "the tides")], "posed questions on; asked about"),
        ([("A", Act.INFORM, "the new pier"), ("B", Act.INFORM, "that it rains")], "informed participants of; reported"),
        ([("A", Act.MENTION, "the fees"), ("B", Act.MENTION, "the tides")], "mentioned; noted"),
        ([("A", Act.RECOGNIZE, "the fees"), ("B", Act.RECOGNIZE, "the tides")], "recognized; acknowledged"),
        ([("A", Act.SUPPORT, "the fees"), ("B", Act.SUPPORT, "the tides")], "supported; endorsed"),
        ([("A", Act.CALL_UPON, "States to act"), ("B", Act.CALL_UPON, "ports to open")], "called upon; urged"),
        ([("A", Act.RECOMMEND, "the fees"), ("B", Act.RECOMMEND, "the tides")], "recommended; proposed"),
    ],
)  # fmt: skip
def test_the_next_sentence_takes_a_verb_that_does_not_sound_like_the_last(points: Points, verbs: str) -> None:
    told = _told(points).split(". ")
    for sentence, verb in zip(told, verbs.split("; "), strict=True):
        assert re.search(rf" speaker {verb} (?!about|on|of)", sentence)


@pytest.mark.parametrize(
    ("points", "told"),
    [
        (
            [("A", Act.REFER, "boats"), ("A", Act.EMPHASIZE, "the tides")],
            "One speaker referred to boats and underscored the tides.",
        ),
        (
            [("AB", Act.SUPPORT, "boats"), ("AB", Act.CONCERN, "the tides")],
            "Two speakers supported boats and expressed concern about the tides.",
        ),
        (
            [("A", Act.REFER, "the use, in summer, of boats"), ("A", Act.EMPHASIZE, "the tides")],
            "One speaker referred to the use, in summer, of boats, and underscored the tides.",
        ),
        (
            [("A", Act.APPRECIATE, "gratitude for the boats"), ("A", Act.EXPECT, "high hopes for the tides")],
            "One speaker expressed gratitude for the boats and high hopes for the tides.",
        ),
        (
            [("A", Act.REFER, "boats"), ("A", Act.EMPHASIZE, "tides"), ("A", Act.SUPPORT, "piers")],
            "One speaker referred to boats and underscored tides. The speaker also supported piers.",
        ),
    ],
)
def test_two_points_of_the_same_people_become_one_sentence(points: Points, told: str) -> None:
    assert _told(points) == told


LONG = " ".join(["of boats"] * 8)


@pytest.mark.parametrize(
    "points",
    [
        [("A", Act.REFER, "boats"), ("B", Act.EMPHASIZE, "tides")],
        [("AB", Act.REFER, "boats"), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.REFER, "boats"), ("A", Act.REFER, "tides")],
        [("A", Act.REFER, f"the use {LONG}"), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.REFER, "boats"), ("A", Act.EMPHASIZE, f"the use {LONG} {LONG} {LONG}")],
        [("A", Act.THANK, "the panel for boats"), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.REFER, "boats"), ("A", Act.THANK, "the panel for tides")],
        [("A", Act.ASK, "boats"), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.REFER, "boats"), ("A", Act.ASK, "tides")],
        [("A", Act.RECOMMEND, "boats"), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.REMARKS, "boats"), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.NARRATE, "Boats came."), ("A", Act.EMPHASIZE, "tides")],
        [("A", Act.REFER, "boats"), ("A", Act.NARRATE, "Tides came.")],
    ],
)
def test_what_stands_in_sentences_of_its_own(points: Points) -> None:
    assert len(_told(points).removesuffix(".").split(". ")) == 2


NOUNS = ("the lack of boats", "the use of tides")


@pytest.mark.parametrize(
    ("act", "text", "told"),
    [
        (Act.EMPHASIZE, "the rise of the sea", "the rise of the sea was highlighted by another speaker."),
        (Act.EMPHASIZE, "the links of ports", "the links of ports were highlighted by another speaker."),
        (Act.EMPHASIZE, "an end to dues", "an end to dues was highlighted by another speaker."),
        (Act.SUPPORT, "the rise of the sea", "the rise of the sea was supported by another speaker."),
        (Act.APPRECIATE, "the rise of the sea", "the rise of the sea was welcomed by another speaker."),
        (Act.MENTION, "the rise of the sea", "the rise of the sea was mentioned by another speaker."),
        (Act.EMPHASIZE, "rising seas", "another speaker highlighted rising seas."),
        (Act.EMPHASIZE, "their own boats", "another speaker highlighted their own boats."),
        (Act.EMPHASIZE, "the need in this regard", "another speaker highlighted the need in this regard."),
        (Act.EMPHASIZE, "the sea as an example of it", "another speaker highlighted the sea as an example of it."),
        (Act.EMPHASIZE, f"the{' sea' * 60}", f"another speaker highlighted the{' sea' * 60}."),
        (Act.EMPHASIZE, "that seas rise", "another speaker highlighted that seas rise."),
        (Act.REFER, "the rise of the sea", "another speaker referred to the rise of the sea."),
        (Act.CONCERN, "the rise of the sea", "another speaker expressed concern about the rise of the sea."),
        (Act.CALL_FOR, "the rise of the sea", "another speaker called for the rise of the sea."),
        (Act.THANK, "the panel", "another speaker thanked the panel."),
    ],
)
def test_the_third_sentence_from_the_floor_is_turned_where_a_noun_phrase_bears_it(
    act: Act, text: str, told: str
) -> None:
    assert _told([("A", Act.CALL_FOR, NOUNS[0]), ("B", Act.OFFER, NOUNS[1]), ("C", act, text)]).endswith(
        f"Moreover, {told}"
    )


@pytest.mark.parametrize(
    ("points", "told"),
    [
        (
            [("Z", Act.THANK, "them"), ("Z", Act.ASK, "boats"), ("Z", Act.EMPHASIZE, "the use of tides")],
            "{who} thanked them. {who} also posed questions on boats. The use of tides was also highlighted.",
        ),
        (
            [("Z", Act.THANK, "them"), ("Z", Act.ASK, "boats"), ("Z", Act.CALL_FOR, "the use of tides")],
            "{who} thanked them. {who} also posed questions on boats. Furthermore, {verb} called for the use of tides.",
        ),
        (
            [("Z", Act.THANK, "them"), ("Z", Act.EMPHASIZE, "the use of tides")],
            "{who} thanked them. {who} also underscored the use of tides.",
        ),
    ],
)
@pytest.mark.parametrize(("role", "who"), [(CHAIR, "The Chair"), (Role.SECRETARIAT, "The secretariat")])
def test_the_third_sentence_of_one_who_is_named_goes_without_agent(
    points: Points, told: str, role: Role, who: str
) -> None:
    sentence = _told(points, role).removeprefix("Under agenda item 1, ")
    assert sentence[:1].upper() + sentence[1:] == told.replace("{who}", who).replace("{verb}", f"t{who[1:]}")


def test_nothing_of_the_floor_goes_without_agent() -> None:
    told = _told([("A", Act.THANK, "them"), ("A", Act.ASK, "boats"), ("A", Act.EMPHASIZE, "the use of tides")])
    assert told.endswith("Furthermore, the speaker highlighted the use of tides.")


def test_also_does_not_stand_in_two_sentences_in_a_row() -> None:
    acts = (Act.THANK, Act.ASK, Act.RECOMMEND, Act.REMARKS, Act.CONCERN, Act.ASK)
    told = _told([("A", act, f"ships {number}") for number, act in enumerate(acts)]).split(". ")
    assert [" also " in sentence for sentence in told] == [False, True, False, True, False, True]
    assert told[2].startswith("Furthermore, ")


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("", "Two speakers highlighted boats. One speaker underscored ports."),
        ("C", "Two speakers highlighted boats. One speaker underscored ports and called for oil."),
        (
            "D",
            "Two speakers highlighted boats. One speaker underscored ports. Moreover, another speaker called for oil.",
        ),
        ("AB", "Two speakers highlighted boats. Two speakers called for oil. Moreover, one speaker highlighted ports."),
    ],
)
def test_a_further_point_goes_on_in_the_sentence_before_it_or_stands_behind(who: str, told: str) -> None:
    dialogue = Dialogue()
    dialogue.points("A", "X", text="boats", theme="sea")
    dialogue.point("C", "ports", theme="sea")
    if who:
        dialogue.points(*who, text="oil", act=Act.CALL_FOR, theme="sea")
    assert dialogue.told == [told]
