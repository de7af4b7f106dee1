"""Numbers in words, read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.english.number_words import value_of
from rapporteur.language.english.numbers import in_words


@given(st.integers(1, 999_999_999_999))
def test_a_number_in_words_is_read_as_that_number(number: int) -> None:
    assert value_of(in_words(number)) == number


@pytest.mark.parametrize(
    "words", ["", "zero", "some", "twelfth", "twenty-first", "two and three", "hundred", "one-off", "-", "twentyone"]
)
def test_other_words_are_no_number(words: str) -> None:
    assert value_of(words) is None
