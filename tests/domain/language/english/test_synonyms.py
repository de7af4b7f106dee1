"""Words of one meaning are one term, whatever form they stand in."""

import pytest

from rapporteur.language.english.synonyms import GROUPS, STOP_WORDS, WORD, stem, terms_of


def _keys(text: str) -> list[str]:
    return [term.key for term in terms_of(text)]


def _groups() -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in GROUPS.strip().splitlines()]


def test_no_expression_belongs_to_two_groups() -> None:
    expressions = [{" ".join(map(stem, WORD.findall(one))) for one in group} for group in _groups()]
    doubles = {one for group in expressions for one in group if sum(one in other for other in expressions) > 1}
    assert not doubles


def test_the_groups_stand_in_order_and_each_has_something_to_say() -> None:
    assert GROUPS.strip().splitlines() == sorted(GROUPS.strip().splitlines())
    assert all(len(group) > 1 and all(group) for group in _groups())
    assert not {one for group in _groups() for one in group} & STOP_WORDS


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", []),
        ("the importance of", []),
        ("NGOs", ["civil society"]),
        ("civil society organizations", ["civil society"]),
        ("non-governmental organizations", ["civil society"]),
        ("Seized guns", ["confiscation", "firearm"]),
        ("the seizure of a firearm", ["confiscation", "firearm"]),
        ("countries and their policies", ["state", "policy"]),
        ("the police", ["police"]),
        ("mutual legal assistance", ["mutual legal assistance"]),
        ("legal aid", ["lawyer"]),
        ("24/7", ["round the clock"]),
        ("States’ parties", ["state"]),
        ("مرحبا", ["مرحبا"]),
    ],
)
def test_terms(text: str, keys: list[str]) -> None:
    assert _keys(text) == keys


@pytest.mark.parametrize(
    ("one", "other"),
    [("seizes", "seized"), ("policy", "policies"), ("identifies", "identified"), ("marking", "marks")],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_short_words_keep_their_endings() -> None:
    assert [stem(word) for word in ("use", "is", "gas", "red", "sing")] == ["use", "is", "gas", "red", "sing"]
