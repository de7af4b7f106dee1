"""Phrases for the speakers that were set by hand: kept always, flagged where the count does not bear them."""

import pytest

from tests.helpers.meetings import Dialogue


def _notices(before: str, whos: str, phrase: str) -> list[str]:
    dialogue = Dialogue()
    if before:
        dialogue.points(*before, text="boats", theme="sea")
    dialogue.points(*whos, text="ships", theme="sea", attribution=phrase)
    assert f"{phrase[:1].upper()}{phrase[1:]}" in dialogue.told[0] or phrase in dialogue.told[0]
    return dialogue.notices


@pytest.mark.parametrize(
    ("before", "whos", "phrase"),
    [
        ("", "A", "one speaker"),
        ("", "AB", "two speakers"),
        ("", "ABC", "some speakers"),
        ("", "AB", "speakers"),
        ("", "AB", "participants"),
        ("", "ABC", "three speakers"),
        ("", "ABC", "3 delegations"),
        ("", "A", "a speaker"),
        ("", "A", "a representative of the region"),
        ("", "ABCDE", "most speakers"),
        ("", "ABC", "all speakers"),
        ("", "ABC", "civil society"),
        ("A", "A", "the speaker"),
        ("A", "A", "he"),
        ("A", "A", "She"),
        ("AB", "AB", "the same speakers"),
        ("A", "B", "another speaker"),
        ("ABC", "DEF", "other speakers"),
        ("ABC", "D", "another speaker"),
    ],
)
def test_a_phrase_set_by_hand_that_the_count_bears_is_no_matter(before: str, whos: str, phrase: str) -> None:
    assert _notices(before, whos, phrase) == []


@pytest.mark.parametrize(
    ("before", "whos", "phrase", "because"),
    [
        ("", "AB", "one speaker", "2 said it"),
        ("", "A", "two speakers", "1 said it"),
        ("", "AB", "Many speakers", "2 said it"),
        ("", "ABCDE", "some speakers", "5 said it"),
        ("", "A", "speakers", "1 said it"),
        ("", "A", "a number of delegations", "1 said it"),
        ("", "AB", "three speakers", "2 said it"),
        ("", "ABC", "12 speakers", "3 said it"),
        ("", "AB", "a speaker", "2 said it"),
        ("", "ABC", "most speakers", "3 said it"),
        ("ABC", "DE", "all speakers", "2 said it"),
        ("", "A", "the speaker", "not about the same person"),
        ("B", "A", "he", "not about the same person"),
        ("AB", "A", "she", "not about the same person"),
        ("", "AB", "the same speakers", "not about the same person"),
        ("", "A", "another speaker", "not about somebody else"),
        ("A", "A", "another speaker", "not about somebody else"),
        ("ABC", "CDE", "other speakers", "not about somebody else"),
    ],
)
def test_a_phrase_set_by_hand_stays_and_is_flagged_where_the_count_does_not_bear_it(
    before: str, whos: str, phrase: str, because: str
) -> None:
    (notice,) = _notices(before, whos, phrase)
    assert f"“{phrase}” was set by hand" in notice
    assert because in notice


def test_most_is_more_than_half_of_those_who_spoke_under_the_item() -> None:
    dialogue = Dialogue()
    dialogue.points(*"ABCDE", text="ships", attribution="most speakers")
    for who in "FGHI":
        dialogue.point(who, f"the view of {who}")
    assert dialogue.notices == []
    dialogue.point("J", "the view of J")
    assert dialogue.notices == ["“most speakers” was set by hand, and 5 said it."]
