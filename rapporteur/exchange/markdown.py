"""Markdown (CommonMark with the footnotes that GitHub and pandoc read): real lists and headings, and no accident.

Every character that could mean something to a reader of Markdown is escaped, so that the words come out as they were.
"""

import re

from rapporteur.exchange.layout import Kind, Line, Text, lines_of, on_one_line
from rapporteur.summary.blocks import SummaryDocument

_SPECIAL = re.compile(r"[\\`*_\[\]<>&#|~$^!]")
_LIST_AT_START = re.compile(r"^(\d*)([-+.)])")


def write_markdown(document: SummaryDocument) -> str:
    """The document as Markdown that ends in a newline, a blank line between all blocks."""
    indent = ""
    blocks: list[str] = []
    for line in lines_of(document):
        if line.kind is Kind.PARAGRAPH:
            indent = " " * (len(line.label) + 1)  # what stands below belongs to the entry of the numbered list
        blocks.append(_block(line, indent))
    return "\n\n".join(blocks) + "\n"


def _block(line: Line, indent: str) -> str:
    text = " ".join(_escaped(sentence) for sentence in line.sentences).strip()
    match line.kind:
        case Kind.TITLE:
            return f"# {text}"
        case Kind.DOCUMENT_TITLE | Kind.LIST_HEADING:
            return f"**{text}**"
        case Kind.IMPRINT:
            return f"*{text}*"
        case Kind.HEADING:
            return f"## {line.label} {text}"
        case Kind.PARAGRAPH:
            return f"{line.label} {_no_list(text)}"
        case Kind.ITEM:
            return f"{indent}{line.label} {text}"
        case Kind.ABBREVIATION:
            return _no_list(text)
        case Kind.FOOTNOTE:
            return f"[^{line.position}]: {_no_list(text)}"


def _no_list(text: str) -> str:
    return _LIST_AT_START.sub(r"\1\\\2", text)


def _escaped(sentence: Text) -> str:
    return "".join(
        _SPECIAL.sub(r"\\\g<0>", on_one_line(part)) if isinstance(part, str) else f"[^{part}]" for part in sentence
    )
