"""Whoever spoke is recognized by more than the name in the directory."""

import pytest

from rapporteur.check.checking import check
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import Dialogue


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"organization": "Republic of Farland"}, "Farland"),
        ({"organization": "United Republic of the Marlands"}, "Marlands"),
        ({"organization": "SkyEye Ltd."}, "SkyEye"),
        ({"organization": "Green Ridge", "name": "Mr. Tom Hale"}, "Tom Hale"),
        ({"organization": "EU"}, "EU"),
    ],
)
def test_a_name_leaks_in_its_short_form_as_well(facts: dict[str, str], words: str) -> None:
    dialogue = Dialogue()
    dialogue.speaker("A", **facts)
    dialogue.point("A", f"the plan of {words} for the coast")
    findings = check(dialogue.meeting, assemble(dialogue.meeting))
    assert words in [finding.excerpt for finding in findings if finding.rule == "name"]


def test_a_group_that_somebody_spoke_for_is_a_name() -> None:
    dialogue = Dialogue()
    dialogue.turn("A", group="Island Group")
    dialogue.point("A", "the position of the Island Group")
    findings = check(dialogue.meeting, assemble(dialogue.meeting))
    assert "Island Group" in [finding.excerpt for finding in findings if finding.rule == "name"]
