"""Who is said to have said it: the counted phrase for the floor, the designation of those who are named.

Counts are of distinct speakers. "Another" is exactly one and somebody else than the one cited; "other" is a
set with nobody of the set just cited; "the speaker" is the person of the sentence before.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from sys import maxsize

from rapporteur.language.english import reporting as english
from rapporteur.language.english.numbers import counted, in_words, joined
from rapporteur.model.entities import DEFAULT_SCALE, Quantifier, Speaker, Style
from rapporteur.model.ids import CategoryId, SpeakerId
from rapporteur.model.vocabulary import Act, Attribution, Role
from rapporteur.summary.claims import Claim
from rapporteur.summary.plan import MOST_AT_LEAST

People = frozenset[SpeakerId]
NOBODY: People = frozenset()
Nouns = Mapping[CategoryId, tuple[str, str]]
"""How one and how many speakers of a category are called."""

# What a phrase set by hand says of the number and of those cited before.
THE_SAME_ONE = ("the speaker", "the participant", "he", "she")
OTHER = re.compile(r"\b(?:an)?other\b")
NUMBERS = {word: number for number in range(1, 100) for word in (in_words(number), str(number))}


@dataclass(frozen=True, slots=True)
class Cited:
    """Whom of the floor the paragraph has cited singly so far, and whom the sentence just before was about."""

    just_before: People = NOBODY
    from_the_floor: bool = False
    singly: People = NOBODY

    def then(self, claim: Claim) -> "Cited":
        """The same after a sentence on this claim. A sentence kept as it is cites nobody that we know of."""
        if claim.words.act is Act.NARRATE:
            return Cited(singly=self.singly)
        singly = claim.people if claim.from_the_floor and len(claim.people) == 1 else NOBODY
        return Cited(claim.people, claim.from_the_floor, self.singly | singly)


def is_same_as_before(claim: Claim, cited: Cited) -> bool:
    """Whether the sentence just before cited exactly these people, in the same capacity."""
    return claim.people == cited.just_before and claim.from_the_floor == cited.from_the_floor


def counted_phrase(claim: Claim, cited: Cited, scale: Sequence[Quantifier], voices: int = 0) -> str:
    """The phrase for the speakers from the floor, by their number and by who was cited before."""
    people = claim.people
    majority = majority_of(scale)
    if majority and len(people) >= _most(majority, voices) and not is_same_as_before(claim, cited):
        return majority.phrase
    band = band_of(len(people), scale)
    if is_same_as_before(claim, cited):
        return "the speaker" if len(people) == 1 else f"the same {_noun(band.phrase)}"
    if len(people) == 1:
        somebody_else = bool(cited.singly) and not people & cited.singly
        return _again(band) if somebody_else else band.phrase
    after_the_floor = bool(cited.just_before) and cited.from_the_floor
    return _again(band) if after_the_floor and not people & cited.just_before else band.phrase


def band_of(count: int, scale: Sequence[Quantifier]) -> Quantifier:
    """The entry of the scale that a number of distinct speakers falls under; below its start the usual scale serves."""
    steps = (entry for entry in (*reversed(scale), *reversed(DEFAULT_SCALE)) if not entry.more_than_half)
    return next(entry for entry in steps if count >= entry.at_least)


def majority_of(scale: Sequence[Quantifier]) -> Quantifier | None:
    """The entry for more than half of all who spoke from the floor under the item, where the scale has one."""
    return next((entry for entry in scale if entry.more_than_half), None)


def _most(majority: Quantifier, voices: int) -> int:
    """The least number of speakers that are most of these voices; beyond reach where there are none to compare with."""
    return max(majority.at_least, voices // 2 + 1) if voices else maxsize


def _again(band: Quantifier) -> str:
    """The phrase for further people; without one of its own, "other" goes before the noun."""
    if band.again:
        return band.again
    words, _, noun = band.phrase.rpartition(" ")
    return f"{words} other {noun}".strip()


def _noun(phrase: str) -> str:
    return phrase.rpartition(" ")[2]


def unborne(phrase: str, claim: Claim, cited: Cited, scale: Sequence[Quantifier], voices: int) -> str | None:
    """Why a phrase set by hand is not borne by the count, or None where it is; `voices` spoke under the item."""
    count, words = len(claim.people), phrase.lower().strip()
    least, most = _bounds(words, scale, voices)
    if not least <= count <= most:
        return f"“{phrase}” was set by hand, and {count} said it."
    same = is_same_as_before(claim, cited)
    if (words in THE_SAME_ONE or words.startswith("the same ")) and not same:
        return f"“{phrase}” was set by hand, and the sentence before is not about the same person."
    if OTHER.search(words) and (claim.people & cited.just_before or not (cited.just_before or cited.singly)):
        return f"“{phrase}” was set by hand, and the sentence before is not about somebody else."
    return None


def _bounds(words: str, scale: Sequence[Quantifier], voices: int) -> tuple[int, float]:
    """The least and the greatest number of speakers that a phrase may stand for."""
    steps = [entry for entry in scale if not entry.more_than_half]
    for entry, following in zip(steps, [*steps[1:], None], strict=False):
        if words in (entry.phrase.lower(), (entry.again or "").lower(), _again(entry).lower()):
            return entry.at_least, following.at_least - 1 if following else inf
    first, *rest = words.split() or [""]
    if first in NUMBERS:
        return NUMBERS[first], NUMBERS[first]
    if first in ("most", "all"):
        return (max(MOST_AT_LEAST, voices // 2 + 1) if first == "most" else voices), inf
    if (first in ("a", "an", "another") and "of" not in rest) or words in THE_SAME_ONE:
        return 1, 1
    return 2 if words.endswith("s") else 1, inf


def floor_phrase(claim: Claim, cited: Cited, style: Style, nouns: Nouns, voices: int = 0) -> str:
    """How the floor appears at the level of attribution that the meeting has chosen."""
    if style.attribution is Attribution.NAME:
        return _identified(claim.speakers, lambda speaker: speaker.name or speaker.label)
    if style.attribution is Attribution.ORGANIZATION:
        return _identified(claim.speakers, _by_organization)
    phrase = counted_phrase(claim, cited, style.quantifiers, voices)
    if style.attribution is Attribution.CATEGORY:
        return _by_category(phrase, claim, nouns)
    return phrase


def _identified(speakers: Sequence[Speaker], name: Callable[[Speaker], str]) -> str:
    """Those who are known, each by this name, and how many are not: what describes them is no name."""
    known = [name(speaker) for speaker in speakers if not speaker.unidentified]
    unknown = len(speakers) - len(known)
    some = "an unidentified speaker" if unknown == 1 else f"{counted(unknown)} unidentified speakers"
    return joined([*known, some] if unknown else known)


def _by_organization(speaker: Speaker) -> str:
    if speaker.designation:
        return speaker.designation
    return english.representative_of(speaker.organization) if speaker.organization else speaker.label


def _by_category(phrase: str, claim: Claim, nouns: Nouns) -> str:
    """The counted phrase with the noun of the category, where all speakers are of one."""
    kinds = {speaker.category for speaker in claim.speakers}
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind is None:
        return phrase
    one, many = nouns[kind]
    words = phrase.rpartition(" ")[0]
    return f"{words} {one if len(claim.people) == 1 else many}" if words else phrase


def designation_of(speaker: Speaker, role: Role, style: Style, panel: Sequence[Speaker]) -> str:
    """How somebody who is named is referred to; the only panellist of an item is "the panellist"."""
    if role is Role.PANELLIST and len(panel) == 1:
        return f"the {style.panellist}"
    if speaker.designation:
        return speaker.designation
    if role is Role.PANELLIST:
        return introduced(speaker, style)
    return (
        f"the {speaker.office}" if speaker.office else f"the {'secretariat' if role is Role.SECRETARIAT else 'Chair'}"
    )


def introduced(speaker: Speaker, style: Style) -> str:
    """A panellist at first mention: by designation or organization, never by person."""
    if speaker.designation:
        return speaker.designation
    return english.representative_of(speaker.organization) if speaker.organization else f"a {style.panellist}"
