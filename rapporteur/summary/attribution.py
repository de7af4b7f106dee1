"""Who is said to have said it: the counted phrase for the floor, the designation of those who are named.

Counts are of distinct speakers. "Another" is exactly one and somebody else than the one cited; "other" is a
set with nobody of the set just cited; "the speaker" is the person of the sentence before. The words themselves are
the language's.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from sys import maxsize

from rapporteur.language.forms import Subject
from rapporteur.language.pack import Language
from rapporteur.model.entities import DEFAULT_SCALE, Quantifier, Speaker, Style
from rapporteur.model.ids import CategoryId, SpeakerId
from rapporteur.model.vocabulary import Act, Attribution, Role
from rapporteur.summary.claims import Claim
from rapporteur.summary.plan import Kind, ParagraphPlan

People = frozenset[SpeakerId]
NOBODY: People = frozenset()
Kinds = frozenset[CategoryId | None]
OF_NONE: Kinds = frozenset()
Nouns = Mapping[CategoryId, tuple[str, str]]
"""How one and how many speakers of a category are called."""

# So many of the floor who ask are called by one name, without being counted.
ASKERS_FROM = 3
# Of more categories than these a sentence tells none, and counts speakers.
KINDS_TOLD = 2


@dataclass(frozen=True, slots=True)
class Manner:
    """What of the meeting bears on the wording of every paragraph; equal manners word equal plans alike.

    `scale` is that of the meeting, or the language's own where the meeting has not set one.
    """

    style: Style
    language: Language
    scale: Sequence[Quantifier]
    nouns: Nouns
    footnotes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cited:
    """Whom of the floor the paragraph has cited singly so far, and whom the sentence just before was about.

    `count` is how many these were said to be; `kinds` are the categories of both, where a sentence could tell them.
    """

    just_before: People = NOBODY
    count: int = 0
    from_the_floor: bool = False
    singly: People = NOBODY
    kinds: Kinds = OF_NONE
    kinds_singly: Kinds = OF_NONE

    def then(self, claim: Claim) -> "Cited":
        """The same after a sentence on this claim. A sentence kept as it is cites nobody that we know of."""
        if claim.words.act is Act.NARRATE:
            return Cited(singly=self.singly, kinds_singly=self.kinds_singly)
        kinds = _kinds_told(claim)
        now = Cited(claim.people, claim.count, claim.from_the_floor, self.singly, kinds, self.kinds_singly)
        if not claim.from_the_floor or claim.count > 1:
            return now
        return replace(now, singly=self.singly | claim.people, kinds_singly=self.kinds_singly | kinds)

    def within(self, kind: CategoryId) -> "Cited":
        """The same for a phrase with the noun of a category: "another State" is said behind a State only."""
        return replace(
            self,
            just_before=self.just_before if kind in self.kinds else NOBODY,
            singly=self.singly if kind in self.kinds_singly else NOBODY,
        )


def _kinds_told(claim: Claim) -> Kinds:
    """The categories of the speakers where a sentence can tell them: not of more than two, nor where one has none."""
    kinds = frozenset(speaker.category for speaker in claim.speakers)
    return OF_NONE if None in kinds or len(kinds) > KINDS_TOLD else kinds


def is_same_as_before(claim: Claim, cited: Cited) -> bool:
    """Whether the sentence just before cited exactly these people, in the same capacity, and counted them alike."""
    before = (cited.just_before, cited.count, cited.from_the_floor)
    return (claim.people, claim.count, claim.from_the_floor) == before


def is_another_than_before(claim: Claim, cited: Cited) -> bool:
    """Whether the phrase for the floor says that these are others than those cited."""
    if claim.count == 1:
        return bool(cited.singly) and not claim.people & (cited.singly | cited.just_before)
    return bool(cited.just_before) and cited.from_the_floor and not claim.people & cited.just_before


def counted_phrase(claim: Claim, cited: Cited, manner: Manner, voices: int) -> str:
    """The phrase for the speakers from the floor, by their number and by who was cited before."""
    step = step_of(claim.count, manner.scale)
    if is_same_as_before(claim, cited):
        return manner.language.the_same(step.phrase, plural=claim.count > 1)
    majority = majority_of(manner.scale)
    if majority and len(claim.people) >= _most(majority, voices):
        return majority.phrase
    return manner.language.further(step) if is_another_than_before(claim, cited) else step.phrase


def step_of(count: int, scale: Sequence[Quantifier]) -> Quantifier:
    """The step of the scale that a number of distinct speakers falls under; below its start the usual scale serves."""
    steps = (step for step in (*reversed(scale), *reversed(DEFAULT_SCALE)) if not step.more_than_half)
    return next(step for step in steps if count >= step.at_least)


def majority_of(scale: Sequence[Quantifier]) -> Quantifier | None:
    """The entry for more than half of all who spoke from the floor under the item, where the scale has one."""
    return next((step for step in scale if step.more_than_half), None)


def _most(majority: Quantifier, voices: int) -> int:
    """The least number of speakers that are most of these voices; beyond reach where there are none to compare with."""
    return max(majority.at_least, voices // 2 + 1) if voices else maxsize


def unborne(phrase: str, claim: Claim, cited: Cited, manner: Manner, voices: int) -> str | None:
    """Why a phrase set by hand is not borne by the count, or None where it is; `voices` spoke under the item."""
    said = manner.language.claimed(phrase, manner.scale, voices)
    if not said.least <= claim.count <= said.most:
        return f"“{phrase}” was set by hand, and {claim.count} said it."
    if said.same and not is_same_as_before(claim, cited):
        return f"“{phrase}” was set by hand, and the sentence before is not about the same person."
    if said.other and (claim.people & cited.just_before or not (cited.just_before or cited.singly)):
        return f"“{phrase}” was set by hand, and the sentence before is not about somebody else."
    return None


def subject_of(claim: Claim, cited: Cited, plan: ParagraphPlan, manner: Manner) -> Subject:
    """Who said it, as the level of attribution has it for the floor; officers and panellists by what they are."""
    language = manner.language
    if not claim.from_the_floor:
        if plan.kind is Kind.PRESENTATION:
            return Subject(language.the_panellist(manner.style.panellist, claim.actor.pronoun))
        words = designation_of(claim.actor, claim.role, manner, plan.panel)
        return Subject(words, (claim.actor.number or 1) > 1)
    if _asks_among_others(claim, cited, manner.style):
        return Subject(language.askers(), plural=True)
    return Subject(floor_phrase(claim, cited, manner, plan.voices), claim.count > 1)


def _asks_among_others(claim: Claim, cited: Cited, style: Style) -> bool:
    counted = style.attribution is Attribution.UNATTRIBUTED
    begins = not is_same_as_before(claim, cited) and not is_another_than_before(claim, cited)
    return claim.words.act is Act.ASK and claim.count >= ASKERS_FROM and counted and begins


def floor_phrase(claim: Claim, cited: Cited, manner: Manner, voices: int) -> str:
    """How the floor appears at the level of attribution that the meeting has chosen."""
    return _LEVELS[manner.style.attribution](claim, cited, manner, voices)


def _by_name(claim: Claim, cited: Cited, manner: Manner, _voices: int) -> str:
    return _identified(claim, cited, manner, lambda speaker: speaker.name or speaker.label)


def _by_organization(claim: Claim, cited: Cited, manner: Manner, _voices: int) -> str:
    name = partial(_representative, language=manner.language)
    together = _named_together(claim)
    return _identified(claim, cited, manner, name, together if len(together) > 1 else ())


def _named_together(claim: Claim) -> list[Speaker]:
    """Those who are named by their organizations alone; a name with a comma would not be told from two."""
    groups = dict(claim.groups)
    return [
        speaker
        for speaker in claim.speakers
        if speaker.organization
        and not (speaker.designation or speaker.unidentified or speaker.id in groups or "," in speaker.organization)
    ]


def _representative(speaker: Speaker, language: Language) -> str:
    if speaker.designation:
        return speaker.designation
    if speaker.organization:
        return language.representative_of(speaker.organization, speaker.pronoun)
    return speaker.label


def _identified(
    claim: Claim, cited: Cited, manner: Manner, name: Callable[[Speaker], str], together: Sequence[Speaker] = ()
) -> str:
    """Those who are known, each by this name, and how many are not: what describes them is no name.

    Those named `together` come last, where no other name can be taken for one of theirs. Those of the sentence before
    are not named again.
    """
    language = manner.language
    if is_same_as_before(claim, cited):
        return language.the_same(step_of(claim.count, manner.scale).phrase, plural=claim.count > 1)
    groups = dict(claim.groups)
    singly = [speaker for speaker in claim.speakers if speaker not in together]
    known = [
        language.on_behalf_of(name(speaker), groups[speaker.id]) if speaker.id in groups else name(speaker)
        for speaker in singly
        if not speaker.unidentified
    ]
    unknown = len(singly) - len(known)
    words = [*known, language.unidentified(unknown)] if unknown else known
    organizations = [speaker.organization or "" for speaker in together]
    return language.joined([*words, language.representatives_of(organizations)] if together else words)


def _by_category(claim: Claim, cited: Cited, manner: Manner, voices: int) -> str:
    """The counted phrase with the noun of the category; of two categories both are counted, of more nobody is told."""
    kinds = _kinds(claim.speakers, manner.nouns)
    if None in kinds or len(kinds) > KINDS_TOLD:
        return counted_phrase(claim, cited, manner, voices)
    if len(kinds) == 2 and (claim.count > len(claim.people) or is_same_as_before(claim, cited)):
        return counted_phrase(claim, cited, manner, voices)
    counts = {kind: claim.count if len(kinds) == 1 else number for kind, number in kinds.items()}
    phrases = (
        manner.language.of_category(
            counted_phrase(claim, cited.within(kind), manner, 0)
            if len(kinds) == 1
            else step_of(count, manner.scale).phrase,
            *manner.nouns[kind],
            plural=count > 1,
        )
        for kind, count in counts.items()
        if kind is not None
    )
    return manner.language.joined(list(phrases))


def _kinds(speakers: Iterable[Speaker], nouns: Nouns) -> dict[CategoryId | None, int]:
    """How many speakers are of each category, in the order of the categories; None for those of none."""
    order = {kind: place for place, kind in enumerate(nouns)}
    kinds = sorted(order.get(speaker.category, -1) if speaker.category else -1 for speaker in speakers)
    found = tuple(nouns)
    return {found[place] if place >= 0 else None: len(list(same)) for place, same in groupby(kinds)}


def _by_count(claim: Claim, cited: Cited, manner: Manner, voices: int) -> str:
    return counted_phrase(claim, cited, manner, voices)


_LEVELS: Mapping[Attribution, Callable[[Claim, Cited, Manner, int], str]] = {
    Attribution.UNATTRIBUTED: _by_count,
    Attribution.CATEGORY: _by_category,
    Attribution.ORGANIZATION: _by_organization,
    Attribution.NAME: _by_name,
}


def designation_of(speaker: Speaker, role: Role, manner: Manner, panel: Sequence[Speaker]) -> str:
    """How somebody who is named is referred to; the only panellist of an item is "the panellist"."""
    language = manner.language
    if role is Role.PANELLIST and len(panel) == 1:
        return language.the_panellist(manner.style.panellist, speaker.pronoun)
    if speaker.designation:
        return speaker.designation
    if role is Role.PANELLIST:
        return introduced(speaker, manner)
    if speaker.office:
        return language.the_office(speaker.office)
    return language.the_secretariat() if role is Role.SECRETARIAT else language.the_chair()


def introduced(speaker: Speaker, manner: Manner) -> str:
    """A panellist at first mention: by designation or organization, never by person."""
    if speaker.designation:
        return speaker.designation
    if speaker.organization:
        return manner.language.representative_of(speaker.organization, speaker.pronoun)
    return manner.language.a_panellist(manner.style.panellist, speaker.pronoun)
