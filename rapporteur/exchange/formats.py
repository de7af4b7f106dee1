"""The kinds of file that a meeting can be written to, in one table for the command line and the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from rapporteur.errors import KnownError
from rapporteur.exchange.files import write_beside
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.blocks import SummaryDocument


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written: the meeting, the document assembled from it, when, and in the styles of which template."""

    meeting: MeetingSnapshot
    document: SummaryDocument
    now: datetime
    author: str = "Rapporteur"
    template: Path | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its suffix without the dot, its name on the screen, and its writer."""

    suffix: str
    name: str
    write: Callable[[Export], bytes]


def _docx(export: Export) -> bytes:
    from rapporteur.exchange.docx import write_docx  # loading it takes longer than opening a meeting

    return write_docx(export.document, template=export.template, author=export.author, now=export.now)


def _text(export: Export) -> bytes:
    from rapporteur.exchange.text import write_text

    return write_text(export.document).encode("utf-8")


def _markdown(export: Export) -> bytes:
    from rapporteur.exchange.markdown import write_markdown

    return write_markdown(export.document).encode("utf-8")


def _record(export: Export) -> bytes:
    from rapporteur.exchange.record import write_record

    return write_record(export.meeting).encode("utf-8")


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        format_.suffix: format_
        for format_ in (
            Format("docx", "Word document", _docx),
            Format("txt", "Plain text", _text),
            Format("md", "Markdown", _markdown),
            Format("json", "Record of the meeting, with names", _record),
        )
    }
)


def format_of(suffix: str) -> Format:
    """The format of a suffix, with or without its dot. Raises KnownError where there is none."""
    try:
        return FORMATS[suffix.lower().lstrip(".")]
    except KeyError:
        kinds = ", ".join(f".{known}" for known in FORMATS)
        raise KnownError(f"There is no export of the kind “{suffix}”: use one of {kinds}.") from None


def export_to(target: Path, export: Export) -> None:
    """Write the kind of file that the target's suffix names, beside it and then in its place. Raises KnownError."""
    write_beside(target, format_of(target.suffix).write(export))
