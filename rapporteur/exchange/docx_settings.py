"""What has to be said in the styles and settings of a template for one document: its language, and its footnotes."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The ids of the two lines above footnotes, and what Word calls them."""

_KIND_OF_SCRIPT = dict.fromkeys("ar dv fa he ku ps sd ug ur yi".split(), "w:bidi") | dict.fromkeys(
    "ja ko zh".split(), "w:eastAsia"
)
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
        element.set(qn(attribute), language)


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
