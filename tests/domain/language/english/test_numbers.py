"""Numbers, dates and names as they stand in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.english.numbers import counted, day, days, in_words, joined, ordinal
from rapporteur.language.numerals import roman


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (1, "one"),
        (9, "nine"),
        (10, "ten"),
        (12, "twelve"),
        (15, "fifteen"),
        (19, "nineteen"),
        (20, "twenty"),
        (21, "twenty-one"),
        (40, "forty"),
        (99, "ninety-nine"),
        (100, "one hundred"),
        (101, "one hundred and one"),
        (120, "one hundred and twenty"),
        (999, "nine hundred and ninety-nine"),
        (1000, "one thousand"),
        (1001, "one thousand and one"),
        (1100, "one thousand one hundred"),
        (1234, "one thousand two hundred and thirty-four"),
        (20_000, "twenty thousand"),
        (1_000_000, "one million"),
        (1_000_016, "one million and sixteen"),
        (2_500_000, "two million five hundred thousand"),
        (1_000_000_000, "one billion"),
    ],
)
def test_a_number_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


@given(st.sets(st.integers(0, 999_999_999_999), min_size=2, max_size=2))
def test_no_two_numbers_have_the_same_words(numbers: set[int]) -> None:
    first, second = map(in_words, numbers)
    assert first != second


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "first"),
        (2, "second"),
        (3, "third"),
        (4, "fourth"),
        (5, "fifth"),
        (8, "eighth"),
        (9, "ninth"),
        (11, "eleventh"),
        (12, "twelfth"),
        (20, "twentieth"),
        (21, "twenty-first"),
        (53, "fifty-third"),
        (99, "ninety-ninth"),
        (100, "one hundredth"),
        (101, "one hundred and first"),
        (112, "one hundred and twelfth"),
        (1000, "one thousandth"),
    ],
)
def test_an_ordinal_in_words(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("number", "within", "opening"),
    [
        (0, "zero", "zero"),
        (1, "one", "one"),
        (9, "nine", "nine"),
        (10, "10", "ten"),
        (11, "11", "eleven"),
        (60, "60", "sixty"),
        (999, "999", "nine hundred and ninety-nine"),
        (1000, "1,000", "one thousand"),
        (12_500, "12,500", "twelve thousand five hundred"),
    ],
)
def test_words_below_ten_and_at_the_start_of_a_sentence_else_figures(number: int, within: str, opening: str) -> None:
    assert counted(number) == within
    assert counted(number, opens_sentence=True) == opening


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "I"),
        (2, "II"),
        (3, "III"),
        (4, "IV"),
        (5, "V"),
        (6, "VI"),
        (9, "IX"),
        (10, "X"),
        (14, "XIV"),
        (19, "XIX"),
        (40, "XL"),
        (44, "XLIV"),
        (49, "XLIX"),
        (90, "XC"),
        (400, "CD"),
        (1994, "MCMXCIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["a", "b", "c", "d"], "a, b, c and d"),
        (["a, for x,", "b"], "a, for x, and b"),
        (["a, for x,", "b", "c"], "a, for x, b and c"),
        (["a", "b, for x,", "c"], "a, b, for x, and c"),
        (["a", ""], "a"),
        (["", "b"], "b"),
        (["لجنة", "“b, c”"], "لجنة and “b, c”"),
    ],
)
def test_words_are_joined_without_a_serial_comma(words: list[str], sentence: str) -> None:
    assert joined(words) == sentence


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2022-07-01", "1 July 2022"), ("2024-02-29", "29 February 2024"), ("1999-12-31", "31 December 1999")],
)
def test_a_date(iso: str, words: str) -> None:
    assert day(iso) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2023-10-04", None, "4 October 2023"),
        ("2023-10-04", "", "4 October 2023"),
        ("2023-10-04", "2023-10-04", "4 October 2023"),
        ("2023-10-04", "2023-10-06", "4 to 6 October 2023"),
        ("2023-09-30", "2023-10-02", "30 September to 2 October 2023"),
        ("2023-12-31", "2024-01-01", "31 December 2023 to 1 January 2024"),
        ("2023-10-04", "2024-10-04", "4 October 2023 to 4 October 2024"),
    ],
)
def test_the_span_of_two_dates_says_nothing_twice(first: str, last: str | None, words: str) -> None:
    assert days(first, last) == words
