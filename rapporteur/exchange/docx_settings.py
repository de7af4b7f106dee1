"""What has to be said in the parts of a template for one document: its language and what that writes, its footnotes."""

import re
from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

from rapporteur.language.pack import Language
from rapporteur.language.packs import language_of, languages
from rapporteur.language.prepared import locale_of

SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The ids of the two lines above footnotes, and what Word calls them."""

_KIND_OF_SCRIPT = dict.fromkeys("ar dv fa he ku ps sd ug ur yi".split(), "w:bidi") | dict.fromkeys(
    "ja ko zh".split(), "w:eastAsia"
)
_LIST_SIGN = re.compile(r"\(?(?P<number>%\d)\)")
_PAGE_FIELD = re.compile(r"\{pages?\}")
# What follows an element in the order of the schema (ECMA-376, part 1, sections 17.7.5 and 17.15.1.78).
_BEHIND_DEFAULTS = "w:latentStyles w:style".split()
_BEHIND_LANGUAGE = "w:eastAsianLayout w:specVanish w:oMath".split()
_BEHIND_FOOTNOTES = (
    "w:endnotePr w:compat w:docVars w:rsids m:mathPr w:attachedSchema w:themeFontLang w:clrSchemeMapping "
    "w:doNotIncludeSubdocsInStats w:doNotAutoCompressPictures w:forceUpgrade w:captions w:readModeInkLockDown "
    "w:smartTagType w:shapeDefaults w:doNotEmbedSmartTags w:decimalSymbol w:listSeparator"
).split()


def set_language(word: WordDocument, language: str) -> None:
    """Make a BCP 47 language the one of all text, so that Word checks the spelling in it."""
    defaults = _child(word.styles.element, "w:docDefaults", _BEHIND_DEFAULTS)
    run = _child(_child(defaults, "w:rPrDefault", ("w:pPrDefault",)), "w:rPr", ())
    element = _child(run, "w:lang", _BEHIND_LANGUAGE)
    for attribute in {"w:val", _KIND_OF_SCRIPT.get(language.split("-")[0].lower(), "w:val")}:
        element.set(qn(attribute), locale_of(language))


def set_list_signs(word: WordDocument, language: str) -> None:
    """Give the lettered levels of the lists the sign of a language, "a)" or "(a)"; other signs stay as they are."""
    sign = language_of(language).list_sign(1)
    for text in word.part.numbering_part.element.iter(qn("w:lvlText")):
        found = _LIST_SIGN.fullmatch(text.get(qn("w:val"), ""))
        if found:
            text.set(qn("w:val"), sign.replace("a", found["number"], 1))


def set_page_words(word: WordDocument, language: str) -> None:
    """Word "Page 1 of 3" in the footers as a language does; what a template says otherwise stays as it is."""
    footers = [one for one in word.part.rels.values() if one.reltype == RELATIONSHIP_TYPE.FOOTER]
    for paragraph in (one for footer in footers for one in footer.target_part.element.iter(qn("w:p"))):
        words = [text for run in paragraph.iterchildren(qn("w:r")) for text in run.iterchildren(qn("w:t"))]
        if tuple(text.text for text in words) in {_round_the_fields(known) for known in languages()}:
            for text, said in zip(words, _round_the_fields(language_of(language)), strict=True):
                text.text = said


def _round_the_fields(language: Language) -> tuple[str, ...]:
    """The words before the number of a page and between the two numbers."""
    return tuple(_PAGE_FIELD.split(language.standing.page)[:2])


def announce_footnotes(word: WordDocument) -> None:
    """Name the separators in the settings, in place of those of the template, whose ids are its own affair."""
    footnotes = _child(word.settings.element, "w:footnotePr", _BEHIND_FOOTNOTES)
    for separator in footnotes.findall(qn("w:footnote")):
        footnotes.remove(separator)
    for id_ in SEPARATORS:
        etree.SubElement(footnotes, qn("w:footnote")).set(qn("w:id"), str(id_))


def _child(parent: etree._Element, tag: str, behind: Sequence[str]) -> etree._Element:
    """The child of that tag; where there is none it is made, before those that come behind it."""
    child = parent.find(qn(tag))
    if child is None:
        child = etree.SubElement(parent, qn(tag))
        followers = [one for name in behind for one in parent.iterchildren(qn(name))]
        if followers:
            min(followers, key=parent.index).addprevious(child)
    return child
