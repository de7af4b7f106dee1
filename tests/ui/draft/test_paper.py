"""The run of blocks and what differs between two of them."""

import pytest

from rapporteur.summary.blocks import Sentence
from ui.draft.paper import Block, Difference, Kind, difference


def run(keys: str) -> list[Block]:
    """One block a letter; a capital is the same block with other words."""
    return [Block(Kind.PARAGRAPH, key.lower(), (Sentence((key,)),)) for key in keys]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("abc", "abc", Difference(3, 3, 3, ())),
        ("abc", "abxc", Difference(2, 2, 3, ())),
        ("abc", "ac", Difference(1, 2, 1, ())),
        ("abc", "aBc", Difference(3, 3, 3, (1,))),
        ("abcde", "Abxde", Difference(2, 3, 3, (0,))),
        ("abcde", "axE", Difference(1, 4, 2, (2,))),
        ("abc", "abcd", Difference(3, 3, 4, ())),
        ("abcd", "acbd", Difference(1, 3, 3, ())),
    ],
)
def test_only_what_differs_is_written(before: str, after: str, wanted: Difference) -> None:
    assert difference(run(before), run(after)) == wanted
