"""The Markdown, and that a reader of Markdown gets the words back as they were."""

from dataclasses import replace

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from rapporteur.exchange.layout import on_one_line
from rapporteur.exchange.markdown import write_markdown
from rapporteur.summary.blocks import FootnoteMark, Paragraph, Section, Sentence, SummaryDocument
from tests.helpers.documents import TEXTS, documents, small_document
from tests.helpers.golden import Golden


def test_small_document(golden: Golden) -> None:
    golden.check("small/summary.md", write_markdown(small_document()))


def _with_paragraph(paragraph: Paragraph) -> SummaryDocument:
    sections = (Section("s", "I", ("Heading",), 12, (paragraph,)),)
    return replace(small_document(), sections=sections, footnotes=(("n", ("Note.",)),))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("- no list", "\\- no list"),
        ("2. no list", "2\\. no list"),
        ("1887) no list", "1887\\) no list"),
        ("in 2. the middle - of", "in 2. the middle - of"),
        (
            "# *a* _b_ `c` [d](e) <f> &amp; ~g~ |h| $i$",
            "\\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp; \\~g\\~ \\|h\\| \\$i\\$",
        ),
        ("back\\slash", "back\\\\slash"),
        ("  spaces\nand lines  ", "spaces and lines"),
    ],
)
def test_what_could_mean_something_is_escaped(text: str, written: str) -> None:
    lines = write_markdown(_with_paragraph(Paragraph("p", (Sentence((text,)),)))).splitlines()
    assert f"12. {written}" in lines


def test_entries_belong_to_their_paragraph_and_marks_to_footnotes() -> None:
    paragraph = Paragraph(
        "p", (Sentence(("List:",)),), (Sentence(("one", FootnoteMark("n"), ";")), Sentence(("two.",)))
    )
    assert write_markdown(_with_paragraph(paragraph)).endswith(
        "12. List:\n\n    (a) one[^1];\n\n    (b) two.\n\n[^1]: Note.\n"
    )


def _words(markdown: str) -> list[str]:
    """The text of each block as a reader of CommonMark understands it."""
    blocks = (token.children or [] for token in MarkdownIt().parse(markdown) if token.type == "inline")
    return ["".join(child.content for child in block) for block in blocks]


def _squeezed(text: str) -> str:
    return " ".join(on_one_line(text).split())


def test_abbreviations_are_paragraphs_below_a_heading_of_their_own() -> None:
    document = replace(_with_paragraph(Paragraph("p", ())), abbreviations=(("N*O", "1) no list"),))
    assert write_markdown(document).split("\n\n")[-3:-1] == ["**Abbreviations**", "N\\*O: 1) no list"]


@given(TEXTS)
def test_words_come_back(text: str) -> None:
    paragraph = Paragraph("p", (Sentence(("x", text)), Sentence((text,))), (Sentence((text, "x")),))
    *_, heading, words, entry = map(_squeezed, _words(write_markdown(_with_paragraph(paragraph))))
    assert heading == "I. Heading"
    assert words == _squeezed(f"x{text} {text}")
    assert entry == _squeezed(f"(a) {text}x")


@given(TEXTS)
def test_no_text_begins_a_list_or_a_heading(text: str) -> None:
    tokens = MarkdownIt().parse(write_markdown(_with_paragraph(Paragraph("p", (Sentence((text, "x")),)))))
    opened = [token.type for token in tokens if token.type.endswith("_open")]
    assert opened[4:] == ["ordered_list_open", "list_item_open", "paragraph_open"]


@given(documents())
def test_any_document_is_written(document: SummaryDocument) -> None:
    write_markdown(document).encode()
