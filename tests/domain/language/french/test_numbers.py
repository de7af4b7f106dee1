"""Numbers and dates in French."""

import pytest

from rapporteur.language.french import numbers


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"),
        (1, "un"),
        (9, "neuf"),
        (17, "dix-sept"),
        (21, "vingt et un"),
        (22, "vingt-deux"),
        (70, "soixante-dix"),
        (71, "soixante et onze"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (91, "quatre-vingt-onze"),
        (99, "quatre-vingt-dix-neuf"),
        (100, "cent"),
        (101, "cent un"),
        (200, "deux cents"),
        (201, "deux cent un"),
        (1000, "mille"),
        (1200, "mille deux cents"),
        (80_000, "quatre-vingt mille"),
        (200_000, "deux cent mille"),
        (1_000_000, "un million"),
        (2_300_000, "deux millions trois cent mille"),
        (4_000_000_000, "quatre milliards"),
    ],
)
def test_in_words(number: int, words: str) -> None:
    assert numbers.in_words(number) == words


@pytest.mark.parametrize(
    ("number", "noun", "opens", "text"),
    [
        (1, "État", False, "un État"),
        (1, "organisation", False, "une organisation"),
        (4, "organisations", False, "quatre organisations"),
        (9, "États parties", False, "neuf États parties"),
        (10, "États parties", False, "10 États parties"),
        (10, "États parties", True, "dix États parties"),
        (21, "organisations", True, "vingt et une organisations"),
        (21, "États", True, "vingt et un États"),
        (1200, "participants", False, "1\u00a0200 participants"),
        (1_250_000, "personnes", False, "1\u00a0250\u00a0000 personnes"),
    ],
)
def test_counted_of(number: int, noun: str, opens: bool, text: str) -> None:
    assert numbers.counted_of(number, noun, opens_sentence=opens) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [("12.5", "12,5\u00a0%"), ("12,5", "12,5\u00a0%"), ("40", "40\u00a0%"), ("1250", "1\u00a0250\u00a0%")],
)
def test_percent(number: str, text: str) -> None:
    assert numbers.percent(number) == text


@pytest.mark.parametrize(
    ("number", "masculine", "feminine"),
    [
        (1, "premier", "première"),
        (2, "deuxième", "deuxième"),
        (4, "quatrième", "quatrième"),
        (5, "cinquième", "cinquième"),
        (9, "neuvième", "neuvième"),
        (11, "onzième", "onzième"),
        (12, "douzième", "douzième"),
        (13, "treizième", "treizième"),
        (21, "vingt et unième", "vingt et unième"),
        (33, "trente-troisième", "trente-troisième"),
        (71, "soixante et onzième", "soixante et onzième"),
        (79, "soixante-dix-neuvième", "soixante-dix-neuvième"),
        (80, "quatre-vingtième", "quatre-vingtième"),
        (100, "centième", "centième"),
    ],
)
def test_ordinal(number: int, masculine: str, feminine: str) -> None:
    assert (numbers.ordinal(number), numbers.ordinal(number, feminine=True)) == (masculine, feminine)


@pytest.mark.parametrize(
    ("first", "last", "alone", "behind_a_verb"),
    [
        ("2022-07-01", None, "1er juillet 2022", "le 1er juillet 2022"),
        ("2026-03-19", "2026-03-19", "19 mars 2026", "le 19 mars 2026"),
        ("2023-10-04", "2023-10-06", "du 4 au 6 octobre 2023", "du 4 au 6 octobre 2023"),
        ("2023-10-01", "2023-10-02", "du 1er au 2 octobre 2023", "du 1er au 2 octobre 2023"),
        ("2023-09-30", "2023-10-02", "du 30 septembre au 2 octobre 2023", "du 30 septembre au 2 octobre 2023"),
        (
            "2022-12-31",
            "2023-01-01",
            "du 31 décembre 2022 au 1er janvier 2023",
            "du 31 décembre 2022 au 1er janvier 2023",
        ),
    ],
)
def test_dates(first: str, last: str | None, alone: str, behind_a_verb: str) -> None:
    assert (numbers.days(first, last), numbers.held(first, last)) == (alone, behind_a_verb)


@pytest.mark.parametrize(
    ("words", "text"), [((), ""), (("a",), "a"), (("a", "b"), "a et b"), (("a", "b", "c"), "a, b et c")]
)
def test_joined(words: tuple[str, ...], text: str) -> None:
    assert numbers.joined(words) == text
