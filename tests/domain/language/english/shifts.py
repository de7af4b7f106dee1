"""Tables of shifts, written as an editor marks them: "that the fund [is>was] small"."""

import re

MARKED = re.compile(r"\[([^\[\]^>]*)>([^\[\]>]*)\]")


def as_recorded(marked: str) -> str:
    """The text before the editor."""
    return MARKED.sub(r"\1", marked)


def as_wanted(marked: str) -> str:
    """The text as the editor wants it."""
    return MARKED.sub(r"\2", marked)
