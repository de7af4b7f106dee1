"""Where a sentence begins in a running English text."""

import re

from rapporteur.language.text import MARK

_ENDED = re.compile(rf"[.!?…][\"”’)]*(?:{MARK.pattern})*\s+[\"“(]*$")
_ABBREVIATED = re.compile(
    r"\b(?:Nos?|arts?|paras?|chap|sect|vol|pp?|approx|incl|ca|cf|e\.g|i\.e|etc|Mr|Ms|Mrs|Dr|St|H\.E)\.\s+$",
    re.IGNORECASE,
)


def opens_sentence_at(text: str, start: int, *, opens: bool = True) -> bool:
    """Whether a sentence begins at a place of the text; `opens` says whether one begins with the text itself."""
    before = text[max(0, start - 60) : start]
    if start <= len(before) and not before.strip(' “"('):
        return opens
    return bool(_ENDED.search(before)) and not _ABBREVIATED.search(before)
