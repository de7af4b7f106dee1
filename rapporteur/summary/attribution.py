"""Who is said to have said it: the counted phrase for the floor, the designation of those who are named.

Counts are of distinct speakers. "Another" is exactly one and somebody else than the one cited; "other" is a
set with nobody of the set just cited; "the speaker" is the person of the sentence before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapporteur.language import english
from rapporteur.language.numbers import joined
from rapporteur.model.entities import DEFAULT_SCALE, Category, Quantifier, Speaker, Style
from rapporteur.model.ids import CategoryId, SpeakerId
from rapporteur.model.vocabulary import Attribution, Role
from rapporteur.summary.claims import Claim

People = frozenset[SpeakerId]
NOBODY: People = frozenset()


@dataclass(frozen=True, slots=True)
class Cited:
    """Whom the paragraph has cited so far: in the sentence just before, singly anywhere, and at all."""

    just_before: People = NOBODY
    from_the_floor: bool = False
    singly: People = NOBODY
    anybody: People = NOBODY

    def then(self, claim: Claim) -> "Cited":
        """The same after a sentence on this claim."""
        people = claim.people
        singly = people if claim.from_the_floor and len(people) == 1 else NOBODY
        return Cited(people, claim.from_the_floor, self.singly | singly, self.anybody | people)


def is_same_as_before(claim: Claim, cited: Cited) -> bool:
    """Whether the sentence just before cited exactly these people, in the same capacity."""
    return claim.people == cited.just_before and claim.from_the_floor == cited.from_the_floor


def counted_phrase(claim: Claim, cited: Cited, scale: Sequence[Quantifier]) -> str:
    """The phrase for the speakers from the floor, by their number and by who was cited before."""
    people = claim.people
    band = band_of(len(people), scale)
    if is_same_as_before(claim, cited):
        return "the speaker" if len(people) == 1 else f"the same {_noun(band.phrase)}"
    if len(people) == 1:
        somebody_else = bool(cited.singly) and not people & cited.anybody
        return _again(band) if somebody_else else band.phrase
    after_the_floor = bool(cited.just_before) and cited.from_the_floor
    return _again(band) if after_the_floor and not people & cited.just_before else band.phrase


def band_of(count: int, scale: Sequence[Quantifier]) -> Quantifier:
    """The entry of the scale that a number of distinct speakers falls under; below its start the usual scale serves."""
    return next(entry for entry in (*reversed(scale), *reversed(DEFAULT_SCALE)) if count >= entry.at_least)


def _again(band: Quantifier) -> str:
    """The phrase for further people; without one of its own, "other" goes before the noun."""
    if band.again:
        return band.again
    words, _, noun = band.phrase.rpartition(" ")
    return f"{words} other {noun}".strip()


def _noun(phrase: str) -> str:
    return phrase.rpartition(" ")[2]


def unborne(phrase: str, claim: Claim, cited: Cited, scale: Sequence[Quantifier]) -> str | None:
    """Why a phrase set by hand is not borne by the count, or None where it is."""
    count = len(claim.people)
    phrase = phrase.lower()
    for index, entry in enumerate(scale):
        if phrase in (entry.phrase, entry.again, _again(entry)):
            below = scale[index + 1].at_least if index + 1 < len(scale) else None
            if count >= entry.at_least and (below is None or count < below):
                return None
            return f"“{phrase}” was set by hand, and {count} said it."
    if phrase in ("speakers", "participants") and count < 2:
        return f"“{phrase}” was set by hand, and {count} said it."
    if phrase in ("the speaker", "he", "she") and not (count == 1 and is_same_as_before(claim, cited)):
        return f"“{phrase}” was set by hand, and the sentence before is not about the same person."
    return None


def floor_phrase(claim: Claim, cited: Cited, style: Style, categories: dict[CategoryId, Category]) -> str:
    """How the floor appears at the level of attribution that the meeting has chosen."""
    if style.attribution is Attribution.NAME:
        return joined([speaker.name or speaker.label for speaker in claim.speakers])
    if style.attribution is Attribution.ORGANIZATION:
        return joined([_by_organization(speaker) for speaker in claim.speakers])
    phrase = counted_phrase(claim, cited, style.quantifiers)
    if style.attribution is Attribution.CATEGORY:
        return _by_category(phrase, claim, categories)
    return phrase


def _by_organization(speaker: Speaker) -> str:
    if speaker.designation:
        return speaker.designation
    return english.representative_of(speaker.organization) if speaker.organization else speaker.label


def _by_category(phrase: str, claim: Claim, categories: dict[CategoryId, Category]) -> str:
    """The counted phrase with the noun of the category, where all speakers are of one."""
    kinds = {speaker.category for speaker in claim.speakers}
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind is None:
        return phrase
    category = categories[kind]
    words, _, noun = phrase.rpartition(" ")
    return f"{words} {category.many if noun == 'speakers' else category.one}".strip()


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
