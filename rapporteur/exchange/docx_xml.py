"""XML written as text: it takes a third of the time that nodes take, and reads as what it becomes.

Every text in it goes through `escaped` once; names are numbers and hashes.
"""

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def escaped(text: str) -> str:
    """A clean text as it stands in an element or between double quotes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
