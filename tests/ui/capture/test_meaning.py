"""What a line means, in chips."""

import pytest

from rapporteur.capture.entry import floor_of
from tests.domain.capture.sample import NOW, noted
from ui.capture.meaning import Chip, Look, meaning

MEETING = noted()
SAID, CARRIED, SUGGESTED, NEW, PROBLEM = Look
TRO = Chip("@", "TRO · third row", CARRIED)
HFJ = Chip("@", "HFJ · Human Forum", SAID)
ITEM = Chip(">", "3 (a) · أسئلة", CARRIED)


def _chips(line: str) -> tuple[Chip, ...]:
    return meaning(line, MEETING, floor_of(MEETING), NOW)


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        ("", ()),
        ("  ", ()),
        ("% to myself", (Chip("%", "a remark: it is not recorded", CARRIED),)),
        ("words", (TRO, ITEM, Chip("!", "mention", SUGGESTED))),
        ("@hfj", (HFJ, ITEM)),
        (">2", (Chip(">", '2 · Debate "and more"', SAID),)),
        (">+Closing", (Chip(">", "new item · Closing", NEW),)),
        ("@hfj >2", (HFJ, Chip(">", '2 · Debate "and more"', SAID))),
        (
            "10:05 @hfj* >>2 !ask #tra when",
            (
                Chip("", "10:05", SAID),
                Chip("@", "HFJ · Human Forum · panellist", SAID),
                ITEM,
                Chip(">>", "only here: item 2", SAID),
                Chip("!", "ask", SAID),
                Chip("#", "training", SAID),
            ),
        ),
        ("#fresh words", (TRO, ITEM, Chip("!", "mention", SUGGESTED), Chip("#", "new theme · fresh", NEW))),
        (
            "=2",
            (
                TRO,
                ITEM,
                Chip("!", "concern", SUGGESTED),
                Chip("#", "free choice", CARRIED),
                Chip("=", '2 “the "misuse" of data”', SAID),
            ),
        ),
        ('@+"New Body"/ngo', (Chip("@", "new speaker · New Body · non-governmental organization", NEW), ITEM)),
        ("@?row", (Chip("@", "to be resolved later · row · without a category", NEW), ITEM)),
        ("{lead: So} words", (TRO, ITEM, Chip("!", "mention", SUGGESTED), Chip("{", "worded by hand", SAID))),
        ("s/States/all/", (Chip("s/", "“States” becomes “all” in point 6", SAID),)),
        ("s/xyz/all/", (Chip("s/", "The last point does not contain “xyz”.", PROBLEM),)),
        ("@", (Chip("", "Say who has the floor: type @ and a short code or part of the name.", PROBLEM),)),
        (">", (Chip("", "Type the number of the agenda item behind >, or >+ and a heading for a new item.", PROBLEM),)),
    ],
)
def test_a_line_means(line: str, chips: tuple[Chip, ...]) -> None:
    assert _chips(line) == chips


ASK, STRESS, CALL = (Chip("!", act, SAID) for act in ("ask", "emphasize", "call upon"))


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        (
            "!stress need more training for judges",
            (STRESS, Chip("→", "the need for more training for judges", CARRIED)),
        ),
        ("!stress the need for more training for judges.", (STRESS,)),
        ("!stress The need for more training for judges", (STRESS,)),
        ("!ask is there a timeline?", (ASK, Chip("→", "whether there is a timeline", CARRIED))),
        ("!call ratify the protocol", (CALL, Chip("→", "Say who is called upon: type “States to …”.", PROBLEM))),
        ("{as_typed: yes} !call ratify the protocol", (CALL, Chip("{", "worded by hand", SAID))),
        ("{verb: cried out} !stress need training", (STRESS, Chip("{", "worded by hand", SAID))),
    ],
)
def test_what_will_be_printed_is_seen_where_it_is_not_what_is_typed(line: str, chips: tuple[Chip, ...]) -> None:
    assert _chips(line) == (TRO, ITEM, *chips)


def test_the_form_of_words_that_are_not_printed_is_not_shown() -> None:
    assert not [chip for chip in _chips("=2 worried abt the misuse of data") if chip.sign == "→"]


def test_before_anybody_spoke_an_item_can_be_gone_on_to() -> None:
    empty = noted("")
    assert meaning(">1", empty, floor_of(empty), NOW) == (Chip(">", "1 · Opening", SAID),)
    assert meaning("s/a/b/", empty, floor_of(empty), NOW)[0].look is PROBLEM
