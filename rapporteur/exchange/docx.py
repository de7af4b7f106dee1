"""The summary as a Word file, in the styles of a template that a secretariat can replace by its own.

Numbers are those of Word's lists and footnotes are Word's footnotes, so that both go on counting when the text is
edited. Equal documents written at equal times are equal files.
"""

from datetime import datetime
from pathlib import Path

from rapporteur.exchange.docx_body import write_body
from rapporteur.exchange.docx_package import pack
from rapporteur.exchange.docx_settings import announce_footnotes, set_language, set_list_signs, set_page_words
from rapporteur.exchange.docx_template import open_template
from rapporteur.paths import resource_path
from rapporteur.summary.blocks import SummaryDocument

TEMPLATE = "templates/summary.docx"


def write_docx(
    document: SummaryDocument, *, template: Path | None = None, author: str = "Rapporteur", now: datetime
) -> bytes:
    """The document as the bytes of a .docx file that says it was made by `author` at `now`.

    Raises KnownError where the template cannot be read, lacks a style, or has one without its list.
    """
    opened = open_template(template or resource_path(TEMPLATE))
    set_language(opened.word, document.language)
    set_list_signs(opened.word, document.language)
    set_page_words(opened.word, document.language)
    announce_footnotes(opened.word)
    return pack(opened, write_body(document, opened.styles), document, author, now)
