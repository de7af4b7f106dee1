"""How English says who it was: counted, referred back to, and named by organization or office."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import inf

from rapporteur.language.countries import folded, state_named
from rapporteur.language.english.complements import NAMED_WITH_THE
from rapporteur.language.english.numbers import counted, in_words, joined
from rapporteur.language.forms import Claimed
from rapporteur.model.entities import Quantifier

# What a phrase set by hand says of the number and of those cited before.
THE_SAME_ONE = ("the speaker", "the participant", "he", "she")
OTHER = re.compile(r"\b(?:an)?other\b")
NUMBERS = {word: number for number in range(1, 100) for word in (in_words(number), str(number))}
MOST_AT_LEAST = 5


def further(step: Quantifier) -> str:
    """The phrase for further people; without one of its own, "other" goes before the noun: "two other speakers"."""
    if step.again:
        return step.again
    words, _, noun = step.phrase.rpartition(" ")
    return f"{words} other {noun}".strip()


def the_same(phrase: str, *, plural: bool) -> str:
    """Those of the sentence before: the person, or "the same" with the noun of the phrase."""
    return f"the same {phrase.rpartition(' ')[2]}" if plural else "the speaker"


def of_category(phrase: str, one: str, many: str, *, plural: bool) -> str:
    """The counted phrase with the noun of a category; a phrase of one word stays."""
    words = phrase.rpartition(" ")[0]
    return f"{words} {many if plural else one}" if words else phrase


def claimed(phrase: str, scale: Sequence[Quantifier], voices: int) -> Claimed:
    """What a phrase set by hand says of the number of speakers and of those cited before."""
    words = phrase.lower().strip()
    least, most = _bounds(words, scale, voices)
    same = words in THE_SAME_ONE or words.startswith("the same ")
    return Claimed(least, most, same, bool(OTHER.search(words)))


def _bounds(words: str, scale: Sequence[Quantifier], voices: int) -> tuple[int, float]:
    """The least and the greatest number of speakers that a phrase may stand for."""
    steps = [step for step in scale if not step.more_than_half]
    for step, following in zip(steps, [*steps[1:], None], strict=False):
        if words in (step.phrase.lower(), further(step).lower()):
            return step.at_least, following.at_least - 1 if following else inf
    first, *rest = words.split() or [""]
    if first in NUMBERS:
        return NUMBERS[first], NUMBERS[first]
    if first in ("most", "all"):
        return (max(MOST_AT_LEAST, voices // 2 + 1) if first == "most" else voices), inf
    if (first in ("a", "an", "another") and "of" not in rest) or words in THE_SAME_ONE:
        return 1, 1
    return 2 if words.endswith("s") else 1, inf


def representative_of(organization: str) -> str:
    """How a panellist is named: by organization, never by person."""
    return f"the representative of {determined(organization)}"


def representatives_of(organizations: Sequence[str]) -> str:
    """Several of them: "the representatives of … and …"; those whose names have commas stand each by itself, last."""
    plain = [name for name in organizations if "," not in name]
    others = [representative_of(name) for name in organizations if "," in name]
    if len(plain) < 2:
        return joined([representative_of(name) for name in organizations])
    return joined([f"the representatives of {joined([determined(name) for name in plain])}", *others])


def on_behalf_of(words: str, group: str) -> str:
    """Somebody who speaks for a group: "…, on behalf of the Group of …,"."""
    return f"{words}, on behalf of {determined(group)},"


@lru_cache(maxsize=4096)
def determined(name: str) -> str:
    """The name of a State or body as running text has it: "the Gambia", "the Ports Alliance", "Kenya", "Amnesty".

    Another name of a State than its own stays as it was recorded.
    """
    bare = name[4:] if name.startswith(("The ", "the ")) else name
    state = state_named(bare)
    if state and folded(bare) in (folded(state.name), folded(state.in_text.removeprefix("the "))):
        return state.in_text
    if bare != name:
        return name if NAMED_WITH_THE.match(name) else f"the {bare}"
    head, *of_something = _BEHIND_THE_HEAD.split(name.partition(",")[0], maxsplit=1)
    kind = re.split(r"[ -]", head)[-1]
    has_article = kind in BODIES or (kind in OF_SOMETHING and of_something)
    return f"the {name}" if has_article else name


# What a name says behind the kind of body: "Institute | of Metals", "League | for Reading".
_BEHIND_THE_HEAD = re.compile(r" (?:of|for|on|in|to|against|with)\b| \(")
# Kinds of States and bodies whose names take an article, wherever the kind stands: "the Open Data Alliance".
BODIES = frozenset(
    """Academy Agency Alliance Assembly Association Authority Board Bureau Campaign Caucus Centre Center Chamber
    Chambers Coalition Collective Commission Commissioner Committee Commonwealth Community Confederation
    Conference Congress Consortium Convention Cooperative Council Court Department Directorate Duchy Emirates
    Federation Forum Foundation Fund Government Group Guild Initiative Institute Institution Islands Kingdom
    League Ministry Mission Movement Netherlands Network Observatory Office Organisation Organization Parliament
    Partnership Platform Principality Programme Project Republic Secretariat Service Society States Sultanate
    Syndicate Taskforce Team Tribunal Trust Union""".split()
)
# Those that take it where "of" or the like follows: "the University of Metals", but "Northern University".
OF_SOMETHING = frozenset("Bank College Faculty House Polytechnic School State University".split())


def unidentified(number: int) -> str:
    """Those whom nobody knows yet."""
    return "an unidentified speaker" if number == 1 else f"{counted(number)} unidentified speakers"
