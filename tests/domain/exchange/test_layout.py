"""Labels, and texts that every kind of file can hold."""

from dataclasses import replace

import pytest

from rapporteur.exchange.layout import Kind, clean, letters, lines_of
from tests.helpers.documents import small_document


@pytest.mark.parametrize(("number", "label"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (52, "zz"), (53, "aaa")])
def test_letters_go_on_as_in_word(number: int, label: str) -> None:
    assert letters(number) == label


def test_labels_of_a_small_document() -> None:
    assert [(line.kind.name, line.label) for line in lines_of(small_document())] == [
        ("TITLE", ""),
        ("DOCUMENT_TITLE", ""),
        ("IMPRINT", ""),
        ("HEADING", "I."),
        ("PARAGRAPH", "1."),
        ("PARAGRAPH", "2."),
        ("HEADING", "II."),
        ("PARAGRAPH", "3."),
        ("ITEM", "(a)"),
        ("ITEM", "(b)"),
        ("PARAGRAPH", "4."),
        ("FOOTNOTE", "[1]"),
        ("FOOTNOTE", "[2]"),
    ]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "Abbreviations"), ("fr-CA", "Sigles et acronymes"), ("es", "Siglas y acrónimos"), ("ar", "Abbreviations")],
)
def test_a_list_of_abbreviations_stands_behind_the_sections(language: str, heading: str) -> None:
    pairs = (("NGO", "non-governmental\x07 organization"), ("WHO", "World Health Organization"))
    document = replace(small_document(), language=language, abbreviations=pairs)
    lines = [(line.kind.name, line.label, *line.sentences) for line in lines_of(document)]
    assert lines[11:14] == [
        ("LIST_HEADING", "", (heading,)),
        ("ABBREVIATION", "", ("NGO: non-governmental organization",)),
        ("ABBREVIATION", "", ("WHO: World Health Organization",)),
    ]


def test_entries_of_a_list_are_placed_behind_the_sentences_of_their_paragraph() -> None:
    places = [line.position for line in lines_of(small_document()) if line.kind is Kind.ITEM]
    assert places == [1, 2]


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain", "plain"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng"),
        ("\x00\x08\x1b\x1f\ufffe\uffff\ud800\udfff", ""),
        ("tab\t nbsp\xa0 del\x7f 👩‍⚖️ \U0010ffff", "tab\t nbsp\xa0 del\x7f 👩‍⚖️ \U0010ffff"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
