"""The plain text, line by line."""

from dataclasses import replace

import pytest
from hypothesis import given

from rapporteur.exchange.text import write_text
from rapporteur.summary.blocks import FootnoteMark, Paragraph, Section, Sentence, SummaryDocument
from tests.helpers.documents import documents, small_document
from tests.helpers.golden import Golden
from tests.helpers.records import AWKWARD


def test_small_document(golden: Golden) -> None:
    golden.check("small/summary.txt", write_text(small_document()))


def test_an_imprint_that_is_empty_takes_no_line() -> None:
    head = write_text(replace(small_document(), imprint="")).splitlines()[:5]
    assert head == ["Dialogue on clean water", "", "Summary by the Chair", "", "I. Introduction"]


def test_a_section_without_numeral_has_no_heading() -> None:
    paragraphs = (Paragraph("a", (Sentence(("One.",)),)), Paragraph("b", (Sentence(("Two.",)),)))
    document = replace(small_document(), sections=(Section("s", "", (), 1, paragraphs),), footnotes=())
    assert write_text(document).splitlines()[6:] == ["1. One.", "", "2. Two."]


def test_abbreviations_follow_one_another() -> None:
    pairs = (("NGO", "non-governmental organization"), ("WHO", "World Health Organization"))
    document = replace(small_document(), sections=(), footnotes=(), abbreviations=pairs)
    assert write_text(document).splitlines()[6:] == [
        "Abbreviations",
        "",
        "NGO: non-governmental organization",
        "WHO: World Health Organization",
    ]


@pytest.mark.parametrize(
    ("sentences", "line"),
    [
        ([("One.",), ("Two.",)], "1. One. Two."),
        ([("One", FootnoteMark("n"), ".")], "1. One[1]."),
        ([("One.", FootnoteMark("n")), ("Two.",)], "1. One.[1] Two."),
        ([(FootnoteMark("n"), "One", FootnoteMark("n"))], "1. [1]One[1]"),
        ([("One\r\ntwo\vthree\u2028four\x85five",)], "1. One two three four five"),
        ([("a\tb",)], "1. a\tb"),
        ([("nul\x00, half a pair\ud800, \ufffe, escape\x1b.",)], "1. nul, half a pair, , escape."),
        ([("C1 \x80 and U+FFFD \ufffd stay.",)], "1. C1 \x80 and U+FFFD \ufffd stay."),
    ],
)
def test_paragraph(sentences: list[tuple[str | FootnoteMark, ...]], line: str) -> None:
    paragraph = Paragraph("p", tuple(map(Sentence, sentences)))
    document = replace(
        small_document(), sections=(Section("s", "", (), 1, (paragraph,)),), footnotes=(("n", ("Note.",)),)
    )
    assert write_text(document).splitlines()[6] == line


@given(documents())
def test_any_document_is_lines_without_surprise(document: SummaryDocument) -> None:
    text = write_text(document)
    text.encode()
    assert text.endswith("\n")
    assert text.splitlines() == text.split("\n")[:-1]
    numbered = sum(len(section.paragraphs) for section in document.sections)
    assert len([line for line in text.splitlines() if line]) >= numbered + len(document.footnotes)


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_stands_on_one_line(text: str) -> None:
    paragraph = Paragraph("p", (Sentence((text,)),), (Sentence((text,)),))
    document = replace(small_document(), sections=(Section("s", "", (), 1, (paragraph,)),), footnotes=())
    assert len(write_text(document).splitlines()) == 8
