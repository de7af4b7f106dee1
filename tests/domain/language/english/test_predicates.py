"""What of a report a reader hears as its verb."""

import pytest

from rapporteur.language.english.pack import ENGLISH
from rapporteur.language.english.predicates import predicate_of
from rapporteur.language.forms import Complement, Form, Verb

PREDICATES = [
    ("expressed concern about delays", "expressed concern"),
    ("expressed concern that ports were slow", "expressed concern"),
    ("expressed their deep concern about delays", "expressed concern"),
    ("expressed appreciation for the work", "expressed appreciation"),
    ("shared the view that ports were slow", "shared view"),
    ("called for fences", "called"),
    ("called upon States to act", "called"),
    ("referred to the plan", "referred"),
    ("pointed out that ports were slow", "pointed out"),
    ("highlighted the plan", "highlighted"),
    ("deplored the delay", ""),
    ("", ""),
    ("expressed", "expressed"),
]


@pytest.mark.parametrize(("words", "expected"), PREDICATES)
def test_the_predicate_is_the_verb_without_its_preposition(words: str, expected: str) -> None:
    assert predicate_of(words) == expected


def test_a_verb_that_it_does_not_know_is_told_by_its_words() -> None:
    assert ENGLISH.predicate(Verb("deplored", by_hand=True), Complement("the delay", Form.NOUN)) == "deplored"
