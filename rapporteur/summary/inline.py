"""Texts with footnotes in them: `[^key]` places the footnote of that key."""

from collections.abc import Container

from rapporteur.language.text import MARK
from rapporteur.summary.blocks import FootnoteMark, Inline


def inline(text: str, footnotes: Container[str]) -> Inline:
    """The text with its footnote marks; a mark whose footnote does not exist stays as it was typed."""
    if "[^" not in text:
        return (text,)
    parts: list[str | FootnoteMark] = [""]
    position = 0
    for match in MARK.finditer(text):
        if match[1] in footnotes:
            parts += [text[position : match.start()], FootnoteMark(match[1])]
            position = match.end()
    parts.append(text[position:])
    return tuple(part for part in parts if part)
