"""Running text of any language: how it opens and ends, and the marks of footnotes in it."""

import re

# The place of a footnote in a text; grammar looks past it.
MARK = re.compile(r"\[\^([^\]\s]+)\]")
LAST_MARKS = re.compile(rf"(?:{MARK.pattern})+$")


def opening(text: str) -> str:
    """A text as it opens a sentence."""
    return text[:1].upper() + text[1:]


def unended(text: str) -> str:
    """A text without white space around it and without the full stop that belongs to the sentence.

    The stop may stand before the marks of footnotes: "… the review.[^status]".
    """
    words, marks = _without_last_marks(text.strip())
    return (words[:-1] if words.endswith(".") and not words.endswith("..") else words) + marks


def is_ended(text: str) -> bool:
    """Whether a text ends as a sentence does, whatever quotes and marks of footnotes stand behind the sign."""
    last = _without_last_marks(text)[0].rstrip('"”’')[-1:]
    return last != "" and last in ".?!…"


def _without_last_marks(text: str) -> tuple[str, str]:
    """The words, and the marks of footnotes behind the last of them."""
    words = LAST_MARKS.sub("", text) if text.endswith("]") else text
    return words, text[len(words) :]
