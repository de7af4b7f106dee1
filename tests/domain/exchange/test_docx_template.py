"""Templates: our own, that of a secretariat, and what is no template."""

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import NAMESPACE
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree

from rapporteur.errors import KnownError
from rapporteur.exchange.docx import TEMPLATE, write_docx
from rapporteur.exchange.text import write_text
from rapporteur.paths import resource_path
from tests.helpers.documents import small_document
from tests.helpers.docx_parts import W, WordFile

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
Damage = Callable[[bytes], bytes]


def test_our_template_is_what_its_parts_make() -> None:
    folder = resource_path("templates")
    spec = importlib.util.spec_from_file_location("make_template", folder / "make_template.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert _contents(module.packed(folder / "summary")) == _contents((folder / "summary.docx").read_bytes())


def _contents(data: bytes) -> dict[str, bytes]:
    return WordFile(data).parts


def test_our_sheet_is_a4_with_margins_and_counted_pages() -> None:
    document = docx.Document(BytesIO(write_docx(small_document(), now=NOW)))
    (section,) = document.sections
    assert section.page_width and section.page_height
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert [round(margin.cm, 1) for margin in margins if margin] == [2.5] * 4
    assert [paragraph.text for paragraph in section.header.paragraphs] == [""]
    fields = section.footer._element.iter(f"{W}fldSimple")
    assert [field.get(f"{W}instr") for field in fields] == [" PAGE ", " NUMPAGES "]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A secretariat's template: other ids and names of styles, wide margins, a header, and traces of its maker."""
    document = docx.Document(str(resource_path(TEMPLATE)))
    for style in document.styles:
        if style.name in ("Imprint", "List Item"):
            style.element.set(qn("w:styleId"), f"Own{style.style_id}")
    document.styles.element.remove(document.styles.element[0])  # the defaults
    document.sections[0].left_margin = Cm(4)
    document.sections[0].header.paragraphs[0].text = "Secretariat of Wells"
    document.paragraphs[0].text = "Words of the template"
    document.add_comment(document.paragraphs[0].runs, "a remark", author="Somebody Real")
    _attach(document, "file:///C:/Users/Somebody%20Real/Wells.dotx")
    document.core_properties.author = "Somebody Real"
    document.core_properties.keywords = "internal"
    document.save(str(tmp_path / "own.docx"))
    return tmp_path / "own.docx"


def _attach(document: WordDocument, template: str) -> None:
    """Name the template that a template was made from, as Word does."""
    settings = document.part.part_related_by(RT.SETTINGS)
    relationship = settings.relate_to(template, f"{NAMESPACE.OFC_RELATIONSHIPS}/attachedTemplate", is_external=True)
    element = etree.SubElement(document.settings.element, qn("w:attachedTemplate"))
    element.set(qn("r:id"), relationship)


def test_a_template_of_ones_own_shapes_the_page(own: Path) -> None:
    data = write_docx(small_document(), template=own, now=NOW)
    section = docx.Document(BytesIO(data)).sections[0]
    assert section.left_margin
    assert round(section.left_margin.cm, 2) == 4
    assert [paragraph.text for paragraph in section.header.paragraphs] == ["Secretariat of Wells"]
    styles = {style.get(f"{W}val") for style in WordFile(data).body.iter(f"{W}pStyle")}
    assert {"OwnImprint", "OwnListItem"} <= styles


def test_a_template_of_ones_own_adds_no_word_and_no_trace(own: Path) -> None:
    file = WordFile(write_docx(small_document(), template=own, now=NOW))
    for name, data in file.parts.items():
        for trace in (b"Somebody", b"attachedTemplate", b"internal", b"Words of the template", b"a remark"):
            assert trace not in data, name
    assert set(file.parts) & {"word/comments.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg"} == set()


def test_a_written_file_serves_as_a_template(tmp_path: Path) -> None:
    template = tmp_path / "last.docx"
    template.write_bytes(write_docx(replace(small_document(), language="fr"), now=NOW))
    assert write_docx(small_document(), template=template, now=NOW) == write_docx(small_document(), now=NOW)


def test_a_template_without_defaults_gets_a_language(own: Path) -> None:
    styles = WordFile(write_docx(small_document(), template=own, now=NOW)).xml("word/styles.xml")
    assert styles[0].tag == f"{W}docDefaults"
    assert [lang.get(f"{W}val") for lang in styles.iter(f"{W}lang")] == ["en-GB"]


def test_all_missing_styles_are_named(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles.add_style("Imprint", WD_STYLE_TYPE.CHARACTER)
    document.save(str(tmp_path / "plain.docx"))
    with pytest.raises(KnownError) as caught:
        write_docx(small_document(), template=tmp_path / "plain.docx", now=NOW)
    assert str(caught.value) == (
        "The template plain.docx lacks the styles “Imprint”, “Numbered Paragraph”, “List Item”, "
        "“Footnote Text”, “Footnote Reference”: add what is missing or choose another template."
    )


@pytest.mark.parametrize(("attribute", "value"), [("numId", 1), ("ilvl", 0)])
def test_letters_that_would_run_on_are_refused(tmp_path: Path, attribute: str, value: int) -> None:
    document = docx.Document(str(resource_path(TEMPLATE)))
    getattr(document.styles["List Item"].element.pPr.numPr, attribute).val = value
    document.save(str(tmp_path / "own.docx"))
    with pytest.raises(KnownError, match="the letters of “List Item” would run on through the document"):
        write_docx(small_document(), template=tmp_path / "own.docx", now=NOW)


@pytest.mark.parametrize("name", ["Heading 1", "Numbered Paragraph", "List Item"])
@pytest.mark.parametrize("taken_out", [True, False])
def test_a_style_without_its_list_is_named(tmp_path: Path, name: str, taken_out: bool) -> None:
    document = docx.Document(str(resource_path(TEMPLATE)))
    numbers = document.styles[name].element.pPr.numPr
    if taken_out:
        numbers.numId.val = 0
    else:
        numbers.getparent().remove(numbers)
    document.save(str(tmp_path / "own.docx"))
    with pytest.raises(KnownError, match=f"In the template own.docx the style “{name}” belongs to no list"):
        write_docx(small_document(), template=tmp_path / "own.docx", now=NOW)


def test_a_list_may_come_from_the_style_on_which_a_style_is_based(tmp_path: Path) -> None:
    document = docx.Document(str(resource_path(TEMPLATE)))
    base = document.styles["Numbered Paragraph"]
    base.name = "Base"
    document.styles.add_style("Numbered Paragraph", WD_STYLE_TYPE.PARAGRAPH).base_style = base
    document.save(str(tmp_path / "own.docx"))
    data = write_docx(small_document(), template=tmp_path / "own.docx", now=NOW)
    assert WordFile(data).text() == write_text(small_document())


def _packed_anew(content_of: Callable[[str, bytes], bytes | None]) -> Damage:
    """The damage of writing each part with other content, or not at all."""

    def damage(data: bytes) -> bytes:
        stream = BytesIO()
        with ZipFile(stream, "w") as package:
            for name, content in WordFile(data).parts.items():
                changed = content_of(name, content)
                if changed is not None:
                    package.writestr(name, changed)
        return stream.getvalue()

    return damage


def _without(part: str) -> Damage:
    return _packed_anew(lambda name, content: None if name == part else content)


def _with(part: str, old: bytes, new: bytes) -> Damage:
    return _packed_anew(lambda name, content: content.replace(old, new) if name == part else content)


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"no package at all",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"PK\x01\x02", b"PK\x01\x03"),
        _without("[Content_Types].xml"),
        _without("_rels/.rels"),
        _without("word/document.xml"),
        _without("word/numbering.xml"),
        _with("word/styles.xml", b'w:type="paragraph"', b'w:type="chapter"'),
        _with("word/document.xml", b"<w:body>", b"<w:bodice>"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, damage: Damage) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(damage(resource_path(TEMPLATE).read_bytes()))
    with pytest.raises(KnownError, match=r"The template broken\.docx cannot be read as a Word file"):
        write_docx(small_document(), template=broken, now=NOW)


def test_styles_based_on_one_another_in_a_circle_end_somewhere(tmp_path: Path) -> None:
    turn_round = _with("word/styles.xml", b'<w:basedOn w:val="Normal"/>', b'<w:basedOn w:val="ListItem"/>')
    without_list = _with("word/styles.xml", b"w:numPr", b"w:numPr_")
    (tmp_path / "circle.docx").write_bytes(without_list(turn_round(resource_path(TEMPLATE).read_bytes())))
    with pytest.raises(KnownError, match="belongs to no list"):
        write_docx(small_document(), template=tmp_path / "circle.docx", now=NOW)


@pytest.mark.parametrize("name", ["absent.docx", "."])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError, match="cannot be read as a Word file"):
        write_docx(small_document(), template=tmp_path / name, now=NOW)
