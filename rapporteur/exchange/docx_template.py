"""Opens the template of the Word export, finds the styles that lines are set in, and takes only what shapes the page.

Styles, lists, settings, fonts, theme, header and footer come along. What tells who made the template, such as
its properties, custom XML, comments or a preview, stays behind, and so does its text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.rel import Relationships
from docx.oxml.ns import qn
from docx.styles.style import BaseStyle, ParagraphStyle
from lxml import etree

from rapporteur.errors import KnownError
from rapporteur.exchange.docx_xml import escaped
from rapporteur.exchange.layout import Kind

STYLES = {
    Kind.TITLE: "Title",
    Kind.DOCUMENT_TITLE: "Subtitle",
    Kind.IMPRINT: "Imprint",
    Kind.HEADING: "Heading 1",
    Kind.PARAGRAPH: "Numbered Paragraph",
    Kind.ITEM: "List Item",
    Kind.LIST_HEADING: "Subtitle",
    Kind.ABBREVIATION: "Footnote Text",
    Kind.FOOTNOTE: "Footnote Text",
}
"""The paragraph styles that a template has to have, by the names that Word shows."""

MARK_STYLE = "Footnote Reference"
"""The character style that it has to have, for the marks of footnotes."""

NUMBERED = (Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM)
"""What is numbered by its style, so that the style has to be tied to a list."""

_DEEPEST = 32  # styles one upon the other; a damaged one could be based on itself
_SHAPES_THE_PAGE = (
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.HEADER,
    RELATIONSHIP_TYPE.FOOTER,
    RELATIONSHIP_TYPE.ENDNOTES,  # the settings name its separators
)


@dataclass(frozen=True, slots=True)
class StyleIds:
    """What the styles are called inside the XML, which differs with the language of the Word that made the template."""

    of: Mapping[Kind, str]
    mark: str


@dataclass(frozen=True, slots=True)
class Template:
    """An open template, to be filled once; `sheet` is the XML of its `w:sectPr`: paper, margins, header and footer."""

    word: WordDocument
    styles: StyleIds
    sheet: str


def open_template(path: Path) -> Template:
    """The template, rid of what is not to be taken.

    Raises KnownError where it is no Word file, lacks a style, or has one that should number and does not.
    """
    try:
        return _read(path)
    except KnownError:
        raise
    except Exception as error:  # a file from outside can be wrong in any way there is
        raise KnownError(
            f"The template {path.name} cannot be read as a Word file: save it as .docx or choose another one."
        ) from error


def _read(path: Path) -> Template:
    word = Document(str(path))
    styles = _styles(path, word)
    _leave_behind(word)
    return Template(word, styles, _sheet(word))


def _styles(path: Path, word: WordDocument) -> StyleIds:
    found = {(style.type, _folded(style.name)): style for style in word.styles}
    needed = {kind: (WD_STYLE_TYPE.PARAGRAPH, _folded(name)) for kind, name in STYLES.items()}
    mark = (WD_STYLE_TYPE.CHARACTER, _folded(MARK_STYLE))
    names = dict(zip([*needed.values(), mark], [*STYLES.values(), MARK_STYLE], strict=True))
    missing = [name for style, name in names.items() if style not in found]
    if missing:
        listed = ", ".join(f"“{name}”" for name in missing)
        raise KnownError(
            f"The template {path.name} lacks the style{'s' if len(missing) > 1 else ''} {listed}: "
            "add what is missing or choose another template."
        )
    for kind in NUMBERED:
        _refuse_unnumbered(path, found[needed[kind]])
    _refuse_separate_lists(path, found[needed[Kind.PARAGRAPH]], found[needed[Kind.ITEM]])
    ids = {kind: escaped(found[style].style_id) for kind, style in needed.items()}
    return StyleIds(ids, escaped(found[mark].style_id))


def _refuse_unnumbered(path: Path, style: BaseStyle) -> None:
    if _list_of(style) == "0":  # which takes a style out of the list that its base is in
        raise KnownError(
            f"In the template {path.name} the style “{style.name}” belongs to no list, and its numbers would be "
            "missing: tie it to a multilevel list or choose another template."
        )


def _refuse_separate_lists(path: Path, paragraph: BaseStyle, item: BaseStyle) -> None:
    """Letters begin anew behind each numbered paragraph only as a deeper level of the same list."""
    if _list_of(paragraph) != _list_of(item) or _level_of(item) <= _level_of(paragraph):
        raise KnownError(
            f"In the template {path.name} the letters of “{item.name}” would run on through the document: make the "
            f"style a deeper level of the list that “{paragraph.name}” belongs to."
        )


def _list_of(style: BaseStyle) -> str:
    """The id of the list that a style is tied to, "0" for none."""
    return _nearest(style, "w:pPr/w:numPr/w:numId/@w:val")


def _level_of(style: BaseStyle) -> int:
    return int(_nearest(style, "w:pPr/w:numPr/w:ilvl/@w:val"))


def _nearest(style: BaseStyle, where: str) -> str:
    """What a style says there, or the nearest of those that it is based on; "0" where none says anything."""
    found = [one.element.xpath(where) for one in islice(_with_bases(style), _DEEPEST)]
    return next((values[0] for values in found if values), "0")


def _with_bases(style: BaseStyle | None) -> Iterator[BaseStyle]:
    """The style and those it is based on, nearest first."""
    while isinstance(style, ParagraphStyle):
        yield style
        style = style.base_style


def _folded(name: str | None) -> str:
    """Word, LibreOffice and python-docx write the names of their own styles in different cases."""
    return (name or "").lower()


def _leave_behind(word: WordDocument) -> None:
    _keep_only(word.part.package.rels, (RELATIONSHIP_TYPE.OFFICE_DOCUMENT,))
    _keep_only(word.part.rels, _SHAPES_THE_PAGE)
    settings = word.settings.element
    _keep_only(word.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS).rels, ())
    for element in settings.xpath("*[@r:id]"):  # such as the path of the template's own template, with a user's name
        settings.remove(element)


def _keep_only(relationships: Relationships, kinds: tuple[str, ...]) -> None:
    for id_, relationship in list(relationships.items()):
        if relationship.reltype not in kinds:
            del relationships[id_]


def _sheet(word: WordDocument) -> str:
    """The last section of the template without references to what was left behind, such as settings of a printer."""
    sheet = word.element.body.get_or_add_sectPr()
    for element in sheet.xpath("*[@r:id]"):
        if element.get(qn("r:id")) not in word.part.rels:
            sheet.remove(element)
    return etree.tostring(sheet, encoding="unicode", with_tail=False)
