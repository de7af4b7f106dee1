"""How English says who it was: counted, referred back to, and named by organization."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.english.people import (
    claimed,
    further,
    of_category,
    on_behalf_of,
    representative_of,
    representatives_of,
    the_same,
    unidentified,
)
from rapporteur.model.entities import DEFAULT_SCALE, Quantifier


@pytest.mark.parametrize(
    ("step", "phrase"),
    [
        (Quantifier(at_least=1, phrase="one speaker", again="another speaker"), "another speaker"),
        (Quantifier(at_least=2, phrase="two speakers"), "two other speakers"),
        (Quantifier(at_least=3, phrase="some speakers", again="other speakers"), "other speakers"),
        (Quantifier(at_least=5, phrase="several speakers"), "several other speakers"),
        (Quantifier(at_least=10, phrase="many speakers"), "many other speakers"),
        (Quantifier(at_least=3, phrase="a few delegations"), "a few other delegations"),
        (Quantifier(at_least=1, phrase="somebody"), "other somebody"),
    ],
)
def test_the_phrase_for_others(step: Quantifier, phrase: str) -> None:
    assert further(step) == phrase


@pytest.mark.parametrize(
    ("phrase", "plural", "told"),
    [
        ("one speaker", False, "the speaker"),
        ("two speakers", True, "the same speakers"),
        ("a few delegations", True, "the same delegations"),
        ("somebody", False, "the speaker"),
    ],
)
def test_those_of_the_sentence_before(phrase: str, plural: bool, told: str) -> None:
    assert the_same(phrase, plural=plural) == told


@pytest.mark.parametrize(
    ("phrase", "plural", "told"),
    [
        ("one speaker", False, "one State party"),
        ("another speaker", False, "another State party"),
        ("the speaker", False, "the State party"),
        ("two other speakers", True, "two other States parties"),
        ("the same speakers", True, "the same States parties"),
        ("many speakers", True, "many States parties"),
        ("somebody", False, "somebody"),
    ],
)
def test_the_noun_of_a_category_stands_for_that_of_speakers(phrase: str, plural: bool, told: str) -> None:
    assert of_category(phrase, "State party", "States parties", plural=plural) == told


@pytest.mark.parametrize(
    ("phrase", "least", "most", "same", "other"),
    [
        ("one speaker", 1, 1, False, False),
        ("another speaker", 1, 1, False, True),
        ("one other speaker", 1, 1, False, True),
        ("two speakers", 2, 2, False, False),
        ("two other speakers", 2, 2, False, True),
        ("some speakers", 3, 4, False, False),
        ("other speakers", 3, 4, False, True),
        ("several speakers", 5, 9, False, False),
        ("several other speakers", 5, 9, False, True),
        ("many speakers", 10, inf, False, False),
        ("many other speakers", 10, inf, False, True),
        ("most speakers", 11, inf, False, False),
        ("Most delegations", 11, inf, False, False),
        ("all speakers", 20, inf, False, False),
        ("seven delegations", 7, 7, False, False),
        ("12 delegations", 12, 12, False, False),
        ("twelve delegations", 12, 12, False, False),
        ("a speaker", 1, 1, False, False),
        ("a number of speakers", 2, inf, False, False),
        ("a representative of the region", 1, inf, False, False),
        ("delegations", 2, inf, False, False),
        ("civil society", 1, inf, False, False),
        ("the speaker", 1, 1, True, False),
        ("the participant", 1, 1, True, False),
        ("he", 1, 1, True, False),
        ("She", 1, 1, True, False),
        ("the same speakers", 2, inf, True, False),
        ("", 1, inf, False, False),
    ],
)
def test_what_a_phrase_says_of_the_number(phrase: str, least: int, most: float, same: bool, other: bool) -> None:
    said = claimed(phrase, DEFAULT_SCALE, 20)
    assert (said.least, said.most, said.same, said.other) == (least, most, same, other)


@pytest.mark.parametrize(("voices", "least"), [(0, 5), (8, 5), (9, 5), (10, 6), (11, 6), (20, 11)])
def test_most_are_more_than_half_and_five_at_least(voices: int, least: int) -> None:
    assert claimed("most speakers", DEFAULT_SCALE, voices).least == least


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Open Quill Alliance", "the Open Quill Alliance"),
        ("Standing Committee on Quills", "the Standing Committee on Quills"),
        ("Feather School of Public Health", "the Feather School of Public Health"),
        ("University of Brevania", "the University of Brevania"),
        ("Union of Brevania", "the Union of Brevania"),
        ("Islands of Pelluan", "the Islands of Pelluan"),
        ("Grand Duchy of Lindreth", "the Grand Duchy of Lindreth"),
        ("The Quill Trust", "the Quill Trust"),
        ("Gambia", "the Gambia"),
        ("United Nations", "the United Nations"),
        ("Castermoor University", "Castermoor University"),
        ("Castermoor University, Faculty of Law", "Castermoor University, Faculty of Law"),
        ("Mothers for a Clean Union", "Mothers for a Clean Union"),
        ("Bluequay Carriers", "Bluequay Carriers"),
        ("Utopia", "Utopia"),
        ("IQI", "IQI"),
        ("", ""),
    ],
)
def test_a_body_has_its_article_where_its_head_is_a_common_noun(name: str, called: str) -> None:
    assert representative_of(name) == f"the representative of {called}"


def test_several_bodies_stand_behind_one_word() -> None:
    assert representatives_of(["Quill Institute", "Next Step", "Utopia"]) == (
        "the representatives of the Quill Institute, Next Step and Utopia"
    )


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Kenya", "Kenya"),
        ("Russian Federation", "the Russian Federation"),
        ("Solomon Islands", "Solomon Islands"),
        ("United States", "the United States"),
        ("Netherlands", "the Netherlands"),
        ("Russia", "Russia"),
        ("Republic of Aldemar", "the Republic of Aldemar"),
        ("European Union", "the European Union"),
        ("Group of 77 and China", "the Group of 77 and China"),
        ("Tarnbeck Refurbishers’ Guild", "the Tarnbeck Refurbishers’ Guild"),
        ("Perrin Bay Centre for Shipping Data", "the Perrin Bay Centre for Shipping Data"),
        ("Youth Caucus on Circular Living", "the Youth Caucus on Circular Living"),
        ("Consumers for Longer Use", "Consumers for Longer Use"),
        ("جمعية المرصد", "جمعية المرصد"),
    ],
)
def test_the_article_of_further_names(name: str, called: str) -> None:
    assert representative_of(name) == f"the representative of {called}"


@given(st.text())
def test_a_name_stays_whatever_its_article(name: str) -> None:
    assert representative_of(name).endswith(name[1:])


@pytest.mark.parametrize(
    ("group", "told"),
    [
        ("Group of Lakes", "the Group of Lakes"),
        ("the Group of Lakes", "the Group of Lakes"),
        ("Baltic Group", "the Baltic Group"),
        ("Arab States", "the Arab States"),
        ("European Union", "the European Union"),
        ("Five Rivers", "Five Rivers"),
        ("a group of friends", "a group of friends"),
    ],
)
def test_the_group_spoken_for_has_its_article_and_two_commas(group: str, told: str) -> None:
    assert on_behalf_of("the representative of Kenya", group) == f"the representative of Kenya, on behalf of {told},"


@pytest.mark.parametrize(
    ("number", "told"),
    [(1, "an unidentified speaker"), (2, "two unidentified speakers"), (12, "12 unidentified speakers")],
)
def test_those_whom_nobody_knows(number: int, told: str) -> None:
    assert unidentified(number) == told
