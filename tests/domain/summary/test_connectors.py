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
