"""What a predicate becomes: "share data" as "sharing data", and turned round, as "data" that would be "shared"."""

import re
from dataclasses import dataclass

from rapporteur.language.english.notes.clauses import AUXILIARIES, BODIES, RELATIVES
from rapporteur.language.english.notes.commands import is_imperative
from rapporteur.language.english.notes.determiners import PREPOSITIONS, TIMES, determined
from rapporteur.language.english.notes.inflection import (
    INTRANSITIVE,
    NOUNS_TOO,
    PARTICLES,
    gerund,
    is_base,
    participle,
)
from rapporteur.language.english.phrases import ADJECTIVES


def _leading_verbs(words: list[str]) -> int:
    """How many words at the beginning are verbs that share an object: 4 in "train, equip and support judges"."""
    at = 1
    while words[at - 1].endswith(",") and at + 1 < len(words) and is_base(_bare(words[at])):
        at += 1
    is_joined = len(words) > at + 2 and words[at] in ("and", "or") and is_base(words[at + 1])
    if is_joined:
        return at + 2
    return at if at == 1 and not words[0].endswith(",") else 0


def verb_phrase_as_noun(text: str) -> str | None:
    """Read "collect and share data" as "collecting and sharing data"; None where it is not sure what "and" joins."""
    words = text.split(" ")
    verb = _bare(words[0])
    if not verb.isalpha() or not verb.islower() or verb in ("be", "have", "not"):
        return _be_as_noun(words)
    leading = _leading_verbs(words)
    if not leading:
        return None
    out = [*map(_as_gerund, words[:leading]), *words[leading:]]
    for at in range(leading, len(words) - 1):
        follows = _bare(words[at + 1])
        if words[at] in ("and", "or") and is_base(follows):
            if follows in NOUNS_TOO:
                return None
            out[at + 1] = words[at + 1].replace(follows, gerund(follows), 1)
    return " ".join(out)


def _as_gerund(word: str) -> str:
    verb = _bare(word)
    return word if verb in ("and", "or") else word.replace(verb, gerund(verb), 1)


def _be_as_noun(words: list[str]) -> str | None:
    forms = {"be": "being", "have": "having"}
    return " ".join((forms[words[0]], *words[1:])) if words[0] in forms and len(words) > 1 else None


# --- The passive ----------------------------------------------------------------------------------------------

_BEHIND_THE_OBJECT = frozenset(
    """with in by through before during from within across at when while until after as so via without
    under since because into online together where if once""".split()
)
# What belongs to the verb although it does not stand in it: "set up a fund", "take into account the views".
_ADDED = (("into", "account"), ("into", "consideration"), *((particle,) for particle in sorted(PARTICLES)))
_GIVES = frozenset("give grant offer send show teach allow tell pay".split())
_MAKES = frozenset("make keep leave declare".split())
_ASKS = frozenset("encourage urge invite ask allow enable require request help oblige permit".split())
_LAST_ADVERB = re.compile(r"(?:\w{3,}ly|better|faster|more often|online|together|now|soon)$")


@dataclass(frozen=True, slots=True)
class Turned:
    """What would be done to what: "data", "shared", "as soon as possible"."""

    thing: str
    done: str
    rest: str

    def with_verb(self, before: str) -> str:
        """The thing, the auxiliary, and what is done: "data should be shared as soon as possible"."""
        return " ".join(part for part in (self.thing, before, self.done, self.rest) if part)


def turned(text: str) -> Turned | None:
    """Turn "share data asap" round; None where the verb has no passive, or it is not sure where its object ends."""
    words = text.split(" ")
    if not is_base(_bare(words[0])) or _bare(words[0]) in INTRANSITIVE:
        return None
    leading = _leading_verbs(words)
    if not leading:
        return None
    added = _added_to(words[leading:])
    begin = leading + len(added)
    end = _end_of_the_object(words, begin)
    thing = words[begin:end]
    if not thing or not _is_a_thing(thing) or _joins_a_verb(words, begin):
        return None
    done = " ".join((*map(_as_participle, words[:leading]), *added))
    return Turned(determined(" ".join(thing).rstrip(",")), done, " ".join(words[end:]))


def _as_participle(word: str) -> str:
    verb = _bare(word)
    return word if verb in ("and", "or") else word.replace(verb, participle(verb), 1)


def _added_to(words: list[str]) -> tuple[str, ...]:
    """What belongs to a verb and stands behind it, where an object follows."""
    return next((added for added in _ADDED if tuple(words[: len(added)]) == added and words[len(added) :]), ())


def _end_of_the_object(words: list[str], begin: int) -> int:
    verb = words[0]
    receiver = _receiver(words, begin) if verb in _GIVES else 0
    if receiver:
        return receiver
    end = next((at for at in range(begin, len(words)) if _ends_the_object(words, at)), len(words))
    while end - 1 > begin and (_LAST_ADVERB.match(words[end - 1]) or (verb in _MAKES and _is_quality(words[end - 1]))):
        end -= 1
    return end


def _receiver(words: list[str], begin: int) -> int:
    """Where the receiver ends who stands before the thing: "give NGOs access". 0 where none does."""
    for at in range(begin, min(begin + 3, len(words) - 1)):
        is_one = words[at].lower() in BODIES or bool(re.fullmatch(r"[A-Z]{2,}s", words[at]))
        if is_one and words[at + 1] not in PREPOSITIONS | {"and", "or", "to"}:
            return at + 1
    return 0


def _is_quality(word: str) -> bool:
    return word in ADJECTIVES or bool(re.search(r"(?:able|ible|ory|ful|ive)$", word))


def _ends_the_object(words: list[str], at: int) -> bool:
    word, behind = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in ("last", "this", "next", "every", "each") and behind in TIMES:
        return True
    if word == "to" and words[0] in _ASKS and is_base(_bare(behind)):
        return True
    return word in _BEHIND_THE_OBJECT or (word == "to" and is_base(_bare(behind)) and _bare(behind) not in NOUNS_TOO)


def _is_a_thing(words: list[str]) -> bool:
    first = words[0].lower()
    is_an_object = (
        first not in RELATIVES and first not in PREPOSITIONS and first not in ("to", "not", "and", "it", "them")
    )
    return is_an_object and not any(word in AUXILIARIES or word in RELATIVES for word in words)


def _joins_a_verb(words: list[str], begin: int) -> bool:
    """Whether "and" begins a second predicate: "share data and train judges"."""
    for at in range(begin, len(words) - 1):
        follows = _bare(words[at + 1])
        if words[at] in ("and", "or") and is_base(follows):
            behind = " ".join(words[at + 1 :])
            if follows not in NOUNS_TOO or is_imperative(behind):
                return True
    return False


def _bare(word: str) -> str:
    return word.strip(",;:()")
