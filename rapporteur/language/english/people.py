"""How English says who it was: counted, referred back to, and named by organization or office."""

import re
from collections.abc import Sequence
from math import inf

from rapporteur.language.english.bodies import with_article
from rapporteur.language.english.numbers import counted, in_words, joined
from rapporteur.language.forms import Claimed
from rapporteur.model.entities import Quantifier

# What a phrase set by hand says of the number and of those cited before.
THE_SAME_ONE = ("the speaker", "the participant", "he", "she")
OTHER = re.compile(r"\b(?:an)?other\b")
# Names of bodies that take an article.
_BODY = re.compile(
    r"\b(?:Group|Union|Coalition|Alliance|Network|Forum|League|Community|Movement|States|Countries|Association|Caucus)$"
)
# Where the scale does not say it.
FEWEST_OF_MOST = 5
NUMBERS = {word: number for number in range(1, 100) for word in (in_words(number), str(number))}


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
        return (max(_fewest_of_most(scale), voices // 2 + 1) if first == "most" else voices), inf
    if (first in ("a", "an", "another") and "of" not in rest) or words in THE_SAME_ONE:
        return 1, 1
    return 2 if words.endswith("s") else 1, inf


def representative_of(organization: str) -> str:
    """How a panellist is named: by organization, never by person."""
    return f"the representative of {with_article(organization)}"


def representatives_of(organizations: Sequence[str]) -> str:
    """Several of them: "the representatives of the Quill Institute, Next Step and Utopia"."""
    return f"the representatives of {joined([with_article(one) for one in organizations])}"


def on_behalf_of(words: str, group: str) -> str:
    """As in "the representative of …, on behalf of the Baltic Group,"; a group called so has its article."""
    bare = with_article(group) == group and not re.match(r"(?:the|an?)\b", group, re.IGNORECASE)
    return f"{words}, on behalf of {'the ' if bare and _BODY.search(group) else ''}{with_article(group)},"


def unidentified(number: int) -> str:
    """Those whom nobody knows yet."""
    return "an unidentified speaker" if number == 1 else f"{counted(number)} unidentified speakers"


def _fewest_of_most(scale: Sequence[Quantifier]) -> int:
    """From how many speakers on "most" may stand, as the scale has it."""
    return next((step.at_least for step in scale if step.more_than_half), FEWEST_OF_MOST)
