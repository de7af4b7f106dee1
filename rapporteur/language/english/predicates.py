"""Which words of a report are its verb to a reader: "expressed concern", whether "about" or "that" stands behind it.

Source: the genre of Chairs' summaries: no two neighbouring sentences report in one way. A verb that says little by
itself is told by its noun; the preposition that leads on to what was said belongs to no verb.
"""

import re
from functools import lru_cache

from rapporteur.language.english.verbs import VERBS

_LIGHT = frozenset("expressed shared posed delivered gave made took paid drew".split())
_SMALL = frozenset(
    "the a an any some their his her its our great greater deep serious strong sincere grave full further more".split()
)
_PREPOSITIONS = frozenset("about of on for to upon with against over regarding in".split())
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_REPORTING = sorted({verb.words for verbs in VERBS.values() for verb in verbs}, key=len, reverse=True)
_KNOWN = re.compile(rf"(?:{'|'.join(map(re.escape, _REPORTING))})\b")


@lru_cache(maxsize=8192)
def predicate_of(words: str) -> str:
    """The predicate at the head of these words, "" where they open with no reporting verb and with none that is light.

    Of "called for fences" it is "called", of "expressed their deep concern about delays" "expressed concern".
    """
    first = _WORD.match(words)
    if first and first[0] in _LIGHT:
        return _with_its_noun(first[0], words[first.end() :])
    known = _KNOWN.match(words)
    return bare(known[0]) if known else ""


def bare(verb: str) -> str:
    """The words of a verb without the preposition that they end in."""
    head, _, last = verb.rpartition(" ")
    return head if head and last in _PREPOSITIONS else verb


def _with_its_noun(verb: str, behind: str) -> str:
    noun = next((word for word in _WORD.findall(behind) if word.lower() not in _SMALL), "")
    return f"{verb} {noun.lower()}" if noun and noun not in _PREPOSITIONS else verb
