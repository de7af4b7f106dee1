"""The article before the name of a body or a State: "the representative of the Open Bin Alliance", "… of Hope Now".

Source: United Nations usage. A name whose head is a common noun for a body takes "the"; so does one that begins as the
formal name of a State. Companies, universities called after a place, abbreviations and names that are mottos take none.
"""

import re

from rapporteur.language.countries import state_named

_BODIES = (
    "academy|agency|alliance|assembly|association|authority|bank|board|bureau|caucus|cent(?:re|er)|chamber|coalition|"
    "collective|commission|committee|community|confederation|conference|consortium|cooperative|council|court|"
    "department|federation|forum|foundation|fund|group|guild|institute|institution|league|ministry|mission|movement|"
    "network|observatory|office|organi[sz]ation|parliament|partnership|platform|programme|secretariat|service|society|"
    "syndicate|task force|tribunal|trust|union"
)
# What is the head of a name only with "of" behind it: "the University of Brevania", but "Castermoor University".
_BODIES_OF = "university|school|college|faculty|house|order"
_STATES = (
    "(?:[a-z]+ )*?(?:republic|kingdom|states?|principality|duchy|commonwealth|sultanate|emirates?|islands) of"
    "|united [a-z]+|netherlands"
)
_LINKS = "of|for|on|against|to|in|from|at|within|between"
_WITH_THE = re.compile(
    rf"(?:[\w’'.&-]+ )*?(?:(?:{_BODIES})(?: (?:{_LINKS})\b|,|\)|$| \()|(?:{_BODIES_OF}) of\b)|(?:{_STATES})\b",
    re.IGNORECASE,
)
_LINKED_BEFORE = re.compile(rf" (?:{_LINKS}) ", re.IGNORECASE)


def with_article(name: str) -> str:
    """A name as it stands behind "of"."""
    if re.match(r"(?:the|an?) ", name, re.IGNORECASE):
        return f"{name[:1].lower()}{name[1:]}"
    return f"the {name}" if _takes_the(name) else name


def _takes_the(name: str) -> bool:
    state = state_named(name)
    if state is not None:
        return state.in_text == f"the {name}" or bool(_WITH_THE.match(name))
    match = _WITH_THE.match(name)
    # A link before the head makes something else the head: "Mothers for a Clean Union".
    return match is not None and not _LINKED_BEFORE.search(match[0][: match[0].rfind(" ")])
