"""Which paragraphs an item has, and in which order the claims stand in them.

Within an item a panellist opens; recommendations make a paragraph of their own; then come the themes, in the
order given or else in that of first mention. Within a theme the claim of most speakers comes first, as they
are counted, then the order of first mention, while the chair and other named actors keep their place in time.
What has no theme: single remarks from the floor come behind the themes; a named actor's words keep their place in
time among them all.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeVar

from rapporteur.model.entities import AgendaItem, Speaker
from rapporteur.model.vocabulary import Act, Role, Voice
from rapporteur.summary.claims import Claim

T = TypeVar("T")

# One or two are never "most", however few spoke and whatever the scale says.
FEWEST_COMPARED = 3


class Kind(Enum):
    """What makes the paragraph one paragraph."""

    PRESENTATION = auto()
    RECOMMENDATIONS = auto()
    THEME = auto()


class Opening(Enum):
    """Where in the proceedings a paragraph begins, where its first words say so."""

    NOT_SAID = auto()
    SECRETARIAT = auto()
    """It opens the section, and the secretariat speaks."""
    FLOOR_AFTER_PANEL = auto()
    """The floor is opened when the panel has presented."""
    FIRST_OF_THE_FLOOR = auto()
    """The floor goes on from the panel, and nobody was recorded to have opened it."""


@dataclass(frozen=True, slots=True)
class ParagraphPlan:
    """The claims of one paragraph in their order. `panel` are all panellists under the item; `presenter` is the
    one whose presentation this is. `voices` counts all of the floor under the item, where a phrase asks for it.
    """

    key: str
    kind: Kind
    item_number: str
    claims: tuple[Claim, ...]
    panel: tuple[Speaker, ...] = ()
    presenter: Speaker | None = None
    voices: int = 0
    heading: str | None = None
    opening: Opening = Opening.NOT_SAID

    @property
    def first_place(self) -> float:
        """When the first of it was said."""
        return min(claim.head.place for claim in self.claims)


def plan_item(item: AgendaItem, claims: Sequence[Claim], voices: int) -> list[ParagraphPlan]:
    """The paragraphs of an item from its claims in the order of first mention; `voices` of the floor spoke under it."""
    presented = [claim for claim in claims if claim.presented]
    others = [claim for claim in claims if not claim.presented]
    panel = _panel([*presented, *others])
    presentations = [plan for speaker in panel for plan in _presentation(item, speaker, presented, panel)]
    return [*presentations, *_opened(_themes(item, others, panel, voices), after_panel=bool(presentations))]


def _opened(plans: Sequence[ParagraphPlan], *, after_panel: bool) -> Iterator[ParagraphPlan]:
    """The paragraphs behind the panel, each with how it begins. Only the first of the floor says that it is that."""
    is_opened = not after_panel
    for place, plan in enumerate(plans):
        first = plan.claims[0]
        opening = Opening.NOT_SAID
        if place == 0 and not after_panel and first.role is Role.SECRETARIAT:
            opening = Opening.SECRETARIAT
        elif first.words.act is Act.OPEN_FLOOR:
            opening = Opening.FLOOR_AFTER_PANEL if after_panel else Opening.NOT_SAID
            is_opened = True
        elif first.from_the_floor and not is_opened:
            opening = Opening.FIRST_OF_THE_FLOOR
            is_opened = True
        yield plan if opening is Opening.NOT_SAID else replace(plan, opening=opening)


def _panel(claims: Sequence[Claim]) -> tuple[Speaker, ...]:
    """The panellists whose words stand under the item, those who presented first."""
    return tuple({claim.actor.id: claim.actor for claim in claims if claim.role is Role.PANELLIST}.values())


def _presentation(
    item: AgendaItem, speaker: Speaker, presented: Sequence[Claim], panel: tuple[Speaker, ...]
) -> list[ParagraphPlan]:
    own = [claim for claim in presented if claim.actor.id == speaker.id]
    said = tuple(claim for claim in own if not claim.recommends)
    recommended = tuple(claim for claim in own if claim.recommends)
    parts = ((Kind.PRESENTATION, said), (Kind.RECOMMENDATIONS, recommended))
    return [
        ParagraphPlan(
            f"{item.id}/{speaker.id}/{kind.name}", kind, item.number, part, panel, speaker, heading=item.heading
        )
        for kind, part in parts
        if part or (own and kind is Kind.PRESENTATION)
    ]


def _themes(item: AgendaItem, claims: Sequence[Claim], panel: tuple[Speaker, ...], voices: int) -> list[ParagraphPlan]:
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_theme_key(claim), []).append(claim)
    plans = [
        ParagraphPlan(
            f"{item.id}/{key}",
            Kind.THEME,
            item.number,
            tuple(in_order(group)),
            panel,
            voices=voices if _hangs_on_voices(group) else 0,
            heading=item.heading,
        )
        for key, group in groups.items()
    ]
    given = {theme: index for index, theme in enumerate(item.themes)}
    themed = [plan for plan in plans if plan.claims[0].head.theme]
    themed.sort(key=lambda plan: given.get(plan.claims[0].head.theme, len(given)))
    bare = [plan for plan in plans if not plan.claims[0].head.theme]
    single = [plan for plan in bare if plan.claims[0].from_the_floor]
    named = [plan for plan in bare if not plan.claims[0].from_the_floor]
    return kept_in_time([*themed, *single], named, lambda plan: plan.first_place)


def _hangs_on_voices(group: Sequence[Claim]) -> bool:
    """Whether a phrase may depend on how many spoke at all: enough said it, or "most" or "all" was set by hand."""
    return any(
        len(claim.people) >= FEWEST_COMPARED or (claim.wording.attribution or "").lower().startswith(("most", "all"))
        for claim in group
        if claim.from_the_floor
    )


def _theme_key(claim: Claim) -> str:
    """A theme makes a paragraph; without one a named actor's intervention does, and of the floor each claim."""
    if claim.head.theme:
        return f"theme/{claim.head.theme}"
    return f"claim/{claim.words.id}" if claim.from_the_floor else f"intervention/{claim.intervention}"


def in_order(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a theme in the order in which it reports them; what is joined stays behind what it is joined to."""
    chains: list[list[Claim]] = []
    for claim in claims:
        if chains and is_joined(chains[-1][-1], claim):
            chains[-1].append(claim)
        else:
            chains.append([claim])
    floor = sorted((c for c in chains if c[0].from_the_floor), key=lambda chain: -chain[0].count)
    named = [chain for chain in chains if not chain[0].from_the_floor]
    ordered = kept_in_time(floor, named, lambda chain: chain[0].head.place)
    return [claim for chain in ordered for claim in chain]


def is_joined(before: Claim, claim: Claim) -> bool:
    """Whether a claim goes on in the sentence before it: the rapporteur chose so, and the speakers are its subject."""
    joins = claim.wording.join in ("and", ", and") and Act.NARRATE not in (before.words.act, claim.words.act)
    active = before.wording.voice is not Voice.PASSIVE
    return joins and active and before.people == claim.people and before.role is claim.role


def kept_in_time(ordered: Sequence[T], others: Sequence[T], place: Callable[[T], float]) -> list[T]:
    """The ordered ones, with each of the others behind as many of them as were first said before it."""
    result: list[T] = []
    waiting = sorted(others, key=place)
    for index in range(len(ordered) + 1):
        while waiting and sum(place(one) < place(waiting[0]) for one in ordered) <= index:
            result.append(waiting.pop(0))
        result.extend(ordered[index : index + 1])
    return result
