"""Plain text: one line for each heading, paragraph and list entry, as readers and comparing programs expect it."""

from rapporteur.exchange.layout import Kind, Line, lines_of, on_one_line
from rapporteur.summary.blocks import SummaryDocument

_TOGETHER = (Kind.ABBREVIATION, Kind.FOOTNOTE)


def write_text(document: SummaryDocument) -> str:
    """The document as text that ends in a newline.

    Blocks stand apart by an empty line; list entries follow their paragraph directly; abbreviations, and footnotes,
    follow one another.
    """
    written: list[str] = []
    before: Kind | None = None
    for line in lines_of(document):
        if before and line.kind is not Kind.ITEM and not (line.kind is before and line.kind in _TOGETHER):
            written.append("")
        written.append(_written(line))
        before = line.kind
    return "\n".join(written) + "\n"


def _written(line: Line) -> str:
    sentences = (
        "".join(on_one_line(part) if isinstance(part, str) else f"[{part}]" for part in sentence)
        for sentence in line.sentences
    )
    text = " ".join(sentences)
    return f"{line.label} {text}" if line.label else text
