"""Puts what was written into the package of the template and closes it, with `now` as the date of everything in it."""

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime

from docx.opc.constants import CONTENT_TYPE, NAMESPACE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls

from rapporteur.exchange.docx_body import Body
from rapporteur.exchange.docx_properties import application, core_properties
from rapporteur.exchange.docx_settings import SEPARATORS
from rapporteur.exchange.docx_template import Template
from rapporteur.exchange.docx_xml import DECLARATION, escaped
from rapporteur.summary.blocks import SummaryDocument

_ZIP_BEGAN = (1980, 1, 1, 0, 0, 0)


def pack(template: Template, body: Body, document: SummaryDocument, author: str, now: datetime) -> bytes:
    """The finished file. The template is used up by it."""
    main, package = template.word.part, template.word.part.package
    footnotes = _part("/word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, _footnotes_xml(body))
    core = _part("/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, core_properties(document, author, now))
    app = _part("/docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, application())
    main.relate_to(footnotes, RELATIONSHIP_TYPE.FOOTNOTES)
    package.relate_to(core, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    package.relate_to(app, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    return _zipped(_entries(package, main, _document_xml(template, body)), now)


def _part(name: str, content_type: str, xml: str) -> Part:
    return Part(PackURI(name), content_type, xml.encode())


def _document_xml(template: Template, body: Body) -> str:
    return (
        f"{DECLARATION}<w:document {nsdecls('w', 'r')}><w:body>{body.paragraphs}{template.sheet}</w:body></w:document>"
    )


def _footnotes_xml(body: Body) -> str:
    separators = "".join(
        f'<w:footnote w:id="{id_}" w:type="{kind}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
        f"</w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>"
        for id_, kind in SEPARATORS.items()
    )
    return f"{DECLARATION}<w:footnotes {nsdecls('w', 'r')}>{separators}{body.footnotes}</w:footnotes>"


def _entries(package: OpcPackage, main: Part, document_xml: str) -> Iterator[tuple[str, bytes]]:
    """Names and contents of all files in the package, its table of contents first."""
    parts = package.parts
    yield "[Content_Types].xml", _content_types(parts).encode()
    yield "_rels/.rels", package.rels.xml
    for part in parts:
        yield part.partname.membername, document_xml.encode() if part is main else part.blob
        if part.rels:
            yield part.partname.rels_uri.membername, part.rels.xml


def _content_types(parts: list[Part]) -> str:
    overrides = "".join(
        f'<Override PartName="{escaped(part.partname)}" ContentType="{part.content_type}"/>' for part in parts
    )
    relationships = f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
    return f'{DECLARATION}<Types xmlns="{NAMESPACE.OPC_CONTENT_TYPES}">{relationships}{overrides}</Types>'


def _zipped(entries: Iterator[tuple[str, bytes]], now: datetime) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, data in entries:
            entry = zipfile.ZipInfo(name, max(now.timetuple()[:6], _ZIP_BEGAN))
            entry.create_system = 0  # the same file on every system
            package.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
