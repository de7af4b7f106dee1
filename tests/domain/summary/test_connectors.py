"""What ties a sentence to the one before or to the proceedings: connectors and “also”."""

from typing import Any

import pytest

from rapporteur.model.vocabulary import Act, Role
from tests.helpers.meetings import Dialogue

PANELLIST, CHAIR = Role.PANELLIST, Role.CHAIR


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


Points = list[tuple[str, Role, Act, str]]  # each point: by whom, in which role, its act, and its words
FLOOR, SECRETARIAT = Role.PARTICIPANT, Role.SECRETARIAT
OPENED = ("Chair", CHAIR, Act.OPEN_FLOOR, "an exchange of views")
OPENED_TO_THEM = ("Chair", CHAIR, Act.OPEN_FLOOR, "the participants for questions")
ASKED = ("A", FLOOR, Act.ASK, "whether ports are open")
SAID = ("A", FLOOR, Act.CONCERN, "the dues")
BRIEFED = ("Sec", SECRETARIAT, Act.REFER, "the handbook")


def _told(points: Points, *panel: str) -> list[str]:
    """The paragraphs behind those of the panel."""
    dialogue = Dialogue("Debate")
    for who in panel:
        dialogue.point(who, "boats", role=Role.PANELLIST)
    for who, role, act, text in points:
        dialogue.point(who, text, act, role=role)
    return dialogue.told[len(panel) :]


@pytest.mark.parametrize(
    ("panel", "points", "openings"),
    [
        ("", [OPENED], ["The Chair opened the floor for"]),
        ("P", [OPENED], ["Following the panellist's presentation, the floor was opened for"]),
        ("PQ", [OPENED], ["Following the presentations, the floor was opened for"]),
        ("P", [OPENED_TO_THEM], ["Subsequently, the Chair opened the floor to"]),
        ("", [ASKED], ["One speaker asked"]),
        ("P", [ASKED], ["Following the presentation, one speaker asked"]),
        ("PQ", [ASKED], ["Following the presentations, one speaker asked"]),
        ("", [SAID], ["One speaker expressed"]),
        ("P", [SAID], ["In the discussion that followed, one speaker expressed"]),
        ("PQ", [SAID], ["In the discussion that followed, one speaker expressed"]),
        ("P", [SAID, ASKED], ["In the discussion that followed, one speaker expressed", "One speaker asked"]),
        ("P", [OPENED, SAID], ["Following the panellist's presentation, the floor was", "One speaker expressed"]),
        ("", [BRIEFED], ["Under agenda item 1, the secretariat referred"]),
        ("P", [BRIEFED], ["The secretariat referred"]),
        ("", [OPENED, BRIEFED], ["The Chair opened the floor for", "The secretariat referred"]),
        ("P", [BRIEFED, SAID], ["The secretariat referred", "In the discussion that followed, one speaker expressed"]),
    ],
)  # fmt: skip
def test_how_a_paragraph_opens(panel: str, points: Points, openings: list[str]) -> None:
    told = _told(points, *panel)
    assert len(told) == len(openings)
    for paragraph, begins in zip(told, openings, strict=True):
        assert paragraph.startswith(begins)


def _leads(points: list[tuple[str, Act, str]]) -> list[str]:
    """The connector of each sentence of a paragraph."""
    dialogue = Dialogue()
    for who, act, text in points:
        dialogue.point(who, text, act, theme="sea", role=CHAIR if who == "Chair" else FLOOR)
    return _leads_of(dialogue.told[0])


def _leads_of(paragraph: str) -> list[str]:
    return [
        next((lead for lead in INSIDE if sentence.startswith(f"{lead}, ")), "") for sentence in paragraph.split(". ")
    ]


INSIDE = ("Furthermore", "Moreover", "In this regard", "However")
DUES, LEVEL, TIDES = "the harbour dues of islands", "the harbour dues for islands", "the rise of the tides"


@pytest.mark.parametrize(
    ("points", "leads"),
    [
        # somebody else goes on about the theme: in the third sentence, once
        ([("A", Act.CALL_FOR, "oil"), ("B", Act.OFFER, "gas")], ["", ""]),
        ([("A", Act.CALL_FOR, "oil"), ("B", Act.OFFER, "gas"), ("C", Act.ASK, "tea")], ["", "", "Moreover"]),
        (
            [("A", Act.CALL_FOR, "oil"), ("B", Act.OFFER, "gas"), ("C", Act.ASK, "tea"), ("D", Act.CALL_FOR, "ale")],
            ["", "", "Moreover", ""],
        ),
        # somebody else takes up the very matter
        ([("A", Act.EMPHASIZE, DUES), ("B", Act.CALL_FOR, LEVEL)], ["", "In this regard"]),
        ([("A", Act.EMPHASIZE, DUES), ("B", Act.CALL_FOR, TIDES)], ["", ""]),
        ([("A", Act.EMPHASIZE, DUES), ("A", Act.EMPHASIZE, LEVEL)], ["", ""]),
        ([("Chair", Act.EMPHASIZE, DUES), ("A", Act.CALL_FOR, LEVEL)], ["", "In this regard"]),
        ([("A", Act.EMPHASIZE, DUES), ("Chair", Act.CALL_FOR, LEVEL)], ["", ""]),
        # somebody is of another mind
        ([("A", Act.SUPPORT, DUES), ("B", Act.RESERVE, LEVEL)], ["", "However"]),
        ([("A", Act.APPRECIATE, DUES), ("B", Act.RESERVE, LEVEL)], ["", "However"]),
        ([("A", Act.CALL_FOR, DUES), ("B", Act.RESERVE, TIDES)], ["", ""]),
        ([("A", Act.SUPPORT, DUES), ("A", Act.RESERVE, LEVEL)], [""]),
        # the same go on: in the third sentence
        ([("A", Act.THANK, "them"), ("A", Act.ASK, "gas"), ("A", Act.THANK, "us")], ["", "", "Furthermore"]),
        ([("A", Act.THANK, "them"), ("B", Act.ASK, "gas"), ("B", Act.THANK, "us")], ["", "", "Furthermore"]),
        (
            [("A", Act.THANK, "them"), ("A", Act.ASK, "gas"), ("A", Act.THANK, "us"), ("A", Act.ASK, "tea")],
            ["", "", "Furthermore", ""],
        ),
        # who is named takes none from the floor
        ([("A", Act.CALL_FOR, "oil"), ("B", Act.OFFER, "gas"), ("Chair", Act.ASK, "tea")], ["", "", ""]),
    ],
)
def test_where_each_connector_stands(points: list[tuple[str, Act, str]], leads: list[str]) -> None:
    assert _leads(points) == leads


@pytest.mark.parametrize(
    ("lead", "expected"),
    [("Moreover", ["", "Moreover", ""]), ("However", ["", "However", "Moreover"]), ("", ["", "", "Moreover"])],
)
def test_one_set_by_hand_is_not_used_again(lead: str, expected: list[str]) -> None:
    dialogue = Dialogue()
    dialogue.point("A", "oil", Act.CALL_FOR, theme="sea")
    dialogue.point("B", "gas", Act.OFFER, theme="sea", lead=lead)
    dialogue.point("C", "tea", Act.ASK, theme="sea")
    assert _leads_of(dialogue.told[0]) == expected
