"""The Word file: it says what the text says, by Word's own numbers and footnotes, and nothing that it should not."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given
from lxml import etree

from rapporteur.exchange.docx import write_docx
from rapporteur.exchange.text import write_text
from rapporteur.model.vocabulary import Status
from rapporteur.summary.blocks import FootnoteMark, Paragraph, Section, Sentence, SummaryDocument
from tests.helpers.documents import documents, small_document
from tests.helpers.docx_parts import W, WordFile
from tests.helpers.records import AWKWARD

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


def _written(document: SummaryDocument) -> WordFile:
    return WordFile(write_docx(document, now=NOW))


def _with(*paragraphs: Paragraph, footnotes: tuple[str, ...] = ()) -> SummaryDocument:
    section = Section("s", "I", ("Heading",), 1, paragraphs)
    return replace(
        small_document(), sections=(section,), footnotes=tuple((key, (f"Note {key}.",)) for key in footnotes)
    )


def _paragraph(*parts: str | FootnoteMark) -> Paragraph:
    return Paragraph("p", (Sentence(parts),))


def test_says_what_the_text_says() -> None:
    assert _written(small_document()).text() == write_text(small_document())


def test_lists_abbreviations_as_the_text_does() -> None:
    pairs = (("NGO", "non-governmental organization"), ("WHO", "World Health Organization"))
    document = replace(small_document(), abbreviations=pairs)
    assert [line for line in _written(document).lines() if line] == [
        line for line in write_text(document).splitlines() if line
    ]


@given(documents())
def test_says_what_the_text_says_whatever_that_is(document: SummaryDocument) -> None:
    assert _written(document).text() == write_text(document)


@pytest.mark.parametrize("text", AWKWARD)
def test_says_awkward_text_everywhere(text: str) -> None:
    sentence = Sentence((text, FootnoteMark(text)))
    section = Section(text, "I", (text,), 1, (Paragraph(text, (sentence, sentence), (sentence,)),))
    document = replace(
        small_document(),
        title=(text,),
        document_title=(text,),
        imprint=text,
        sections=(section,),
        footnotes=((text, (text,)),),
    )
    assert _written(document).text() == write_text(document)


def test_lists_go_on_and_start_anew() -> None:
    many = tuple(Sentence((f"entry {number};",)) for number in range(1, 60))
    paragraphs = (Paragraph("a", (Sentence(("Many:",)),), many), _paragraph("None."), Paragraph("c", (), many[:2]))
    labels = [line.split()[0] for line in _written(_with(*paragraphs)).lines()[8:] if line]
    assert labels[:4] == ["1.", "(a)", "(b)", "(c)"]
    assert labels[25:30] == ["(y)", "(z)", "(aa)", "(bb)", "(cc)"]
    assert labels[52:] == [
        "(zz)",
        "(aaa)",
        "(bbb)",
        "(ccc)",
        "(ddd)",
        "(eee)",
        "(fff)",
        "(ggg)",
        "2.",
        "3.",
        "(a)",
        "(b)",
    ]


def test_equal_documents_at_equal_times_are_equal_files() -> None:
    assert write_docx(small_document(), now=NOW) == write_docx(small_document(), now=NOW)


def test_everything_in_the_file_is_dated_now() -> None:
    with ZipFile(BytesIO(write_docx(small_document(), now=NOW))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(2026, 5, 4, 3, 2, 0)}


def test_a_clock_that_stands_at_its_beginning_stops_nothing() -> None:
    assert write_docx(small_document(), now=datetime(1970, 1, 1, tzinfo=UTC))


def test_properties() -> None:
    now = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    document = replace(small_document(), status=Status.REVIEWED)
    properties = docx.Document(BytesIO(write_docx(document, author="A. Quill & Co.", now=now))).core_properties
    assert (properties.title, properties.subject) == ("Dialogue on clean water", "Summary by the Chair")
    assert (properties.author, properties.last_modified_by) == ("A. Quill & Co.", "A. Quill & Co.")
    assert (properties.language, properties.revision) == ("en-GB", 143)
    assert (properties.category, properties.content_status) == ("Reviewed", "Reviewed")
    assert (properties.created, properties.modified) == (NOW, NOW)
    assert (properties.identifier, properties.comments, properties.keywords) == ("", "", "")


def test_properties_take_any_title_and_a_first_revision() -> None:
    document = replace(small_document(), title=("two\nlines ", FootnoteMark("decision"), "\x00x" * 400), revision=0)
    properties = docx.Document(BytesIO(write_docx(document, now=NOW))).core_properties
    assert properties.title == f"two lines {'x' * 245}"
    assert properties.revision == 1


def test_nothing_tells_of_the_library_or_of_another_time() -> None:
    for name, data in _written(small_document()).parts.items():
        assert b"python-docx" not in data, name
        assert b"2013" not in data, name


@pytest.mark.parametrize(
    ("language", "attributes"),
    [
        ("fr", {"val": "fr", "eastAsia": "zh-CN", "bidi": "ar-SA"}),
        ("ar-EG", {"val": "ar-EG", "eastAsia": "zh-CN", "bidi": "ar-EG"}),
        ("zh-Hant-TW", {"val": "zh-Hant-TW", "eastAsia": "zh-Hant-TW", "bidi": "ar-SA"}),
    ],
)
def test_all_text_is_in_the_language_of_the_document(language: str, attributes: dict[str, str]) -> None:
    styles = _written(replace(small_document(), language=language)).xml("word/styles.xml")
    lang = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert lang is not None
    assert {etree.QName(str(name)).localname: value for name, value in lang.attrib.items()} == attributes


def _bookmarks(file: WordFile) -> list[str]:
    return [start.get(f"{W}name", "") for start in file.body.iter(f"{W}bookmarkStart")]


def test_each_paragraph_and_sentence_is_anchored_once() -> None:
    names = _bookmarks(_written(small_document()))
    assert len(names) == len(set(names))
    assert len([name for name in names if name.startswith("_rp_")]) == 4
    assert len([name for name in names if name.startswith("_rps_")]) == 8
    assert all(re.fullmatch(r"_rp_[0-9a-f]{20}|_rps_[0-9a-f]{20}_\d+|_rpf_\d+", name) for name in names)


def test_bookmarks_open_and_close_in_their_paragraph() -> None:
    for paragraph in _written(small_document()).body.iter(f"{W}p"):
        starts = {one.get(f"{W}id") for one in paragraph.iter(f"{W}bookmarkStart")}
        assert starts == {one.get(f"{W}id") for one in paragraph.iter(f"{W}bookmarkEnd")}


def test_anchors_stay_where_the_text_changes_and_tell_nothing_of_it() -> None:
    keys = ("item/Ada Quill", "item/b")
    first = _with(*(Paragraph(key, (Sentence(("One.",)),)) for key in keys))
    turned = _with(*(Paragraph(key, (Sentence(("Other words.",)),)) for key in reversed(keys)))
    assert _bookmarks(_written(first)) == _bookmarks(_written(turned))[2:] + _bookmarks(_written(turned))[:2]
    assert b"Quill" not in _written(first).parts["word/document.xml"]


def test_footnotes_are_numbered_in_the_order_of_their_marks() -> None:
    a, b = FootnoteMark("a"), FootnoteMark("b")
    file = _written(_with(_paragraph("One", b, ", two", a, ", one again", b, "."), footnotes=("b", "a")))
    ids = [mark.get(f"{W}id") for mark in file.body.iter(f"{W}footnoteReference")]
    fields = [field.get(f"{W}instr") for field in file.body.iter(f"{W}fldSimple")]
    assert (ids, fields) == (["1", "2"], [" NOTEREF _rpf_1 \\f \\h "])
    assert file.lines()[-4:] == ["1. One[1], two[2], one again[1].", "", "[1] Note b.", "[2] Note a."]


def _directions(paragraph: Paragraph) -> tuple[bool, list[tuple[str, bool]]]:
    """Whether the paragraph runs from right to left, and the same of each of its runs."""
    written = list(_written(_with(paragraph)).body.iterchildren(f"{W}p"))[-1]
    runs = [
        ("".join(map(str, run.itertext())), run.find(f"{W}rPr/{W}rtl") is not None) for run in written.iter(f"{W}r")
    ]
    return written.find(f"{W}pPr/{W}bidi") is not None, runs


@pytest.mark.parametrize(
    ("text", "rtl", "runs"),
    [
        ("Plain words.", False, [("Plain words.", False)]),
        ("1887 – «Μέτρα» 2.", False, [("1887 – «Μέτρα» 2.", False)]),
        ("Ms. سُهى الموجي spoke.", False, [("Ms. ", False), ("سُهى الموجي", True), (" spoke.", False)]),
        ("عام 1887.", True, [("عام 1887.", True)]),
        ("(37) ذكر Safe Wells عام.", True, [("(37) ذكر ", True), ("Safe Wells", False), (" عام.", True)]),
        ('«ד"ר» X-7 ב', True, [('«ד"ר» ', True), ("X", False), ("-7 ב", True)]),
    ],
)
def test_direction(text: str, rtl: bool, runs: list[tuple[str, bool]]) -> None:
    assert _directions(_paragraph(text)) == (rtl, runs)


def test_line_breaks_and_tabs_are_those_of_word() -> None:
    file = _written(_with(_paragraph("one\ntwo\tthree")))
    run = list(file.body.iter(f"{W}r"))[-1]
    assert [etree.QName(child).localname for child in run] == ["t", "br", "t", "tab", "t"]


def test_a_document_without_anything_is_a_file() -> None:
    empty = replace(small_document(), title=(), document_title=(), imprint="", sections=(), footnotes=())
    assert _written(empty).lines() == []
    assert write_text(empty) == "\n"
