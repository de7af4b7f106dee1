"""Where a note begins with the bare form of a verb and so tells nobody to do something: "train judges".

A word that is a noun as well counts as a verb only where what stands behind it leaves little doubt, since "address root
causes" is a command and "target groups" is none.
"""

from rapporteur.language.english.notes.clauses import AUXILIARIES, BODIES, NO_COMMANDS, clause_of
from rapporteur.language.english.notes.determiners import DETERMINERS, PREPOSITIONS, is_modifier
from rapporteur.language.english.notes.inflection import (
    NOUNS_TOO,
    PARTICLES,
    Tense,
    is_base,
    is_verb_only,
    reading_of,
)
from rapporteur.language.english.phrases import is_plural

_MANY_WITHOUT_S = frozenset("data information staff personnel evidence".split())
_ALWAYS_COMMANDS = frozenset("increase decrease boost stop halt ban end share host".split())
_RARELY_A_MODIFIER = frozenset(
    """share train help host ban stop end halt harm fund name store update grant limit register conduct
    safeguard repeal highlight hold produce print address monitor silence audit blame duplicate ease execute kill
    neglect pose treat urge""".split()
)
_NEVER_A_MODIFIER = frozenset("fight address silence welcome".split())
# Bodies are called by what they do: "research institutions", "host countries".
_SORTS_BODIES = frozenset(
    "contact control finance host lead market partner project record research state study target test transit".split()
)
_SORTED = frozenset(
    """agencies authorities banks cities communities companies countries courts experts governments institutions
    ministries officers officials organizations participants regions scientists states workers""".split()
)
_DONE_TO_DATA = frozenset("access exchange request use".split())
_HOW_IT_IS_DONE = frozenset("early fully regularly together better faster jointly properly quickly swiftly".split())
# Things that have a number: "draft 2", "target 16 indicators".
_NUMBERED = frozenset("target issue draft question map plan list block lot point note change place test".split())
_NO_OBJECT = frozenset("of is was and or".split())


def is_imperative(text: str) -> bool:
    """Whether a note begins with the bare form of a verb, as "train judges" does and "support for judges" does not."""
    words = [word.strip(",;:()") for word in text.split(" ")]
    if words[:2] == ["do", "not"]:
        return True
    first, behind = words[0], words[1] if len(words) > 1 else ""
    if first in NO_COMMANDS or first[:1].isupper():
        return False
    if not is_base(first):
        return bool(behind) and is_verb_only(first) and behind not in _NO_OBJECT and behind not in AUXILIARIES
    if first not in NOUNS_TOO:
        return not (behind in ("of", "is", "was") or behind in AUXILIARIES)
    if first in _SORTS_BODIES and behind.lower() in _SORTED:
        return False
    if (
        first in _ALWAYS_COMMANDS
        and behind
        and not (behind in PREPOSITIONS or behind in AUXILIARIES or behind in ("and", "or", "that"))
    ):
        return True
    if first in ("stop", "start") and behind.endswith("ing"):
        return True
    if behind in PARTICLES and first in ("set", "step", "cut", "carry"):
        return True
    if behind in PREPOSITIONS or not behind or behind in AUXILIARIES or behind in ("to", "and", "or"):
        return False
    return (
        behind in DETERMINERS
        or behind.lower() in BODIES
        or (first in _RARELY_A_MODIFIER and _is_object(" ".join(words[1:])))
        or _is_done_to(first, words[1:])
    )


def _is_done_to(first: str, behind: list[str]) -> bool:
    """Whether what stands behind a word makes a verb of it: "train 40 officers", "review national laws"."""
    if len(behind) == 1:
        return first in _NEVER_A_MODIFIER and not _is_third(behind[0])
    if clause_of(" ".join((first, *behind))):
        return False
    if first in _NEVER_A_MODIFIER:
        return not _is_third(behind[0]) and not (_is_participle(behind[0]) and behind[1] in PREPOSITIONS)
    if behind[-1] in _HOW_IT_IS_DONE:
        return not _is_third(behind[0]) and not any(map(_is_participle, behind))
    if first in _DONE_TO_DATA and behind[0] in _MANY_WITHOUT_S:
        return behind[1] in PREPOSITIONS
    is_counted = behind[0].isdigit() and behind[0] != "1" and first not in _NUMBERED
    is_qualified = is_modifier(behind[0]) and not behind[0].endswith("ed")
    return (is_counted or is_qualified) and _is_object(behind[-1])


def _is_third(word: str) -> bool:
    """Whether a word may be a verb of somebody who stands before it: "use grows"."""
    reading = reading_of(word)
    return reading is not None and Tense.THIRD in reading.tenses


def _is_participle(word: str) -> bool:
    if word == "done":
        return True
    reading = reading_of(word)
    return reading is not None and Tense.PARTICIPLE in reading.tenses and Tense.BASE not in reading.tenses


def _is_object(text: str) -> bool:
    """Whether words can be the object of a verb without an article: a plural, or a name."""
    return (
        is_plural(text)
        or text[:1].isupper()
        or not _MANY_WITHOUT_S.isdisjoint((text.split(" ")[0], text.split(" ")[-1]))
    )
