"""Texts as they are typed: awkward ones, full stops and capitals."""

import re

import pytest

from rapporteur.model.vocabulary import Act, Voice
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import AWKWARD, Dialogue


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
