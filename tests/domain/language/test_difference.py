"""The difference between two texts is shown word by word and loses nothing of either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.difference import Change, around_changes, difference

SIGNS = {Change.SAME: "", Change.GONE: "-", Change.NEW: "+"}


def marked(before: str, after: str) -> str:
    """The difference as a line: what goes in [-…], what comes in [+…]."""
    return "".join(
        piece.text if piece.change is Change.SAME else f"[{SIGNS[piece.change]}{piece.text}]"
        for piece in difference(before, after)
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", ""),
        ("the same", "the same", "the same"),
        ("that it is small", "that it was small", "that it [-is ][+was ]small"),
        ("that it failed", "that it had failed", "that it [+had ]failed"),
        ("States must act", "States had to act", "States [-must ][+had to ]act"),
        ("it cannot be", "it could not be", "it [-cannot ][+could not ]be"),
        ("gone altogether", "", "[-gone altogether]"),
        ("", "all new", "[+all new]"),
        ("as it stands, it fails", "as it stood, it failed", "as it [-stands][+stood], it [-fails][+failed]"),
        ("two  spaces", "two spaces", "two[-  ][+ ]spaces"),
        ("at the end", "at the end ", "at the end[+ ]"),
        ("it's late", "it was late", "[-it's ][+it was ]late"),
        ("at 10:42, 3,000 entries", "at 10:43, 3,000 entries", "at [-10:42][+10:43], 3,000 entries"),
        ("国家应当合作", "国家必须合作", "国家[-应当][+必须]合作"),
        ("تحتاج الدول", "احتاجت الدول", "[-تحتاج ][+احتاجت ]الدول"),
    ],
)
def test_the_difference_is_shown_in_words(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a b c d is four five six e", "a b c d was four five six e", "… c d [-is ][+was ]four five …"),
        ("two three is four five", "two three was four five", "two three [-is ][+was ]four five"),
        ("is a b c d e f is", "was a b c d e f was", "[-is ][+was ]a b … e f [-is][+was]"),
        ("is a b c d e is", "was a b c d e was", "[-is ][+was ]a b c d e [-is][+was]"),
        ("all of this is the same", "all of this is the same", "…"),
        ("", "", ""),
    ],
)
def test_what_is_far_from_any_change_is_left_out(before: str, after: str, expected: str) -> None:
    shown = around_changes(difference(before, after), 2)
    assert "".join(f"[{SIGNS[p.change]}{p.text}]" if SIGNS[p.change] else p.text for p in shown) == expected


PARTS = ["is", "was", " ", "  ", "\n", "small", ",", "é", "国家", "it's", "\u200f"]
WORDS = st.lists(st.sampled_from(PARTS), max_size=25).map("".join)


@given(WORDS | st.text(), WORDS | st.text())
def test_nothing_is_lost_of_either_text(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.change is not Change.GONE) == after
    assert all(piece.text for piece in pieces)


@given(WORDS | st.text())
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert {piece.change for piece in difference(text, text)} <= {Change.SAME}
