"""What a Word file says about itself: title, author, language, dates and state, and the program that made it."""

from datetime import UTC, datetime

from docx.oxml.ns import nsdecls

from rapporteur.exchange.docx_xml import DECLARATION, escaped
from rapporteur.exchange.layout import on_one_line
from rapporteur.language.packs import language_of
from rapporteur.summary.blocks import SummaryDocument, plain

_LONGEST = 255  # characters of a property that Word shows and keeps
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def core_properties(document: SummaryDocument, author: str, now: datetime) -> str:
    """`docProps/core.xml`: the document was made and last altered by `author` at `now`."""
    state = language_of(document.language).standing.status[document.status]
    texts = {
        "dc:title": plain(document.title),
        "dc:subject": plain(document.document_title),
        "dc:creator": author,
        "cp:category": state,
        "cp:contentStatus": state,
        "dc:language": document.language,
        "cp:lastModifiedBy": author,
        "cp:revision": str(max(document.revision, 1)),
    }
    when = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    properties = [f"<{tag}>{escaped(on_one_line(text)[:_LONGEST])}</{tag}>" for tag, text in texts.items()]
    dates = [f'<dcterms:{tag} xsi:type="dcterms:W3CDTF">{when}</dcterms:{tag}>' for tag in ("created", "modified")]
    names = nsdecls("cp", "dc", "dcterms", "xsi")
    return f"{DECLARATION}<cp:coreProperties {names}>{''.join(properties + dates)}</cp:coreProperties>"


def application() -> str:
    """`docProps/app.xml`: the program, and no counts of pages or words, which only a word processor knows."""
    return f'{DECLARATION}<Properties xmlns="{_EXTENDED}"><Application>Rapporteur</Application></Properties>'
