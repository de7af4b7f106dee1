"""What a meeting consists of. Each class is one table of the meeting file and one kind of row in the journal.

Every entity has an `id` that never changes. `key` is the name under which a record knows it (None where the
program made it: its id is its key then). `place` orders siblings: a new one goes behind the last, one moved
between two takes a place between theirs. `extra` holds what a record said that this version does not know,
given back at export: unknown keys, and known optional keys that were given as null or empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rapporteur.model.ids import (
    AgendaItemId,
    CategoryId,
    FixedTextId,
    FootnoteId,
    InterventionId,
    MeetingId,
    OfficerId,
    PointId,
    SpeakerId,
)
from rapporteur.model.vocabulary import (
    Act,
    Attribution,
    IndirectSpeech,
    RecommendationList,
    Role,
    Status,
    Voice,
)

Extra = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The meeting itself and the heads of its document. Dates are ISO 8601, the language is BCP 47."""

    id: MeetingId
    title: str
    document_title: str = "Summary by the Chair"
    date: str = ""
    end_date: str | None = None
    language: str = "en"
    status: Status = Status.DRAFT
    introduction_heading: str = "Introduction"
    extra: Extra = field(default_factory=dict)
    introduction_extra: Extra = field(default_factory=dict)
    record_extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """Somebody who holds an office of the meeting and is named once, in the introduction."""

    id: OfficerId
    place: float
    office: str
    name: str
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A kind of participant, how one and many of them are called, and how many bodies of it took part."""

    id: CategoryId
    key: str
    place: float
    one: str
    many: str
    abbreviation: str | None = None
    group: str | None = None
    counted_as: str | None = None
    attendance: int | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of the agenda; without a heading its paragraphs close the section before."""

    id: AgendaItemId
    place: float
    number: str
    heading: str | None = None
    themes: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody who takes the floor. `code` is the short code typed in the room; `number` is 2 for a pair who
    speak as one; an `unidentified` speaker is one person until somebody says who it was.
    """

    id: SpeakerId
    place: float
    key: str | None = None
    code: str = ""
    name: str | None = None
    organization: str | None = None
    designation: str | None = None
    office: str | None = None
    category: CategoryId | None = None
    pronoun: str | None = None
    number: int | None = None
    unidentified: bool = False
    extra: Extra = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The words that tell this speaker from another on the rapporteur's own screen."""
        return self.organization or self.name or self.office or self.designation or self.code or self.key or "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention:
    """One taking of the floor. `at` is ISO 8601 with an offset, kept as it was given.

    A statement `on_behalf_of` a group counts as one speaker, unless `counts_as` says how many it stands for.
    """

    id: InterventionId
    place: float
    at: str
    speaker: SpeakerId
    role: Role
    item: AgendaItemId
    key: str | None = None
    on_behalf_of: str | None = None
    counts_as: int | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the rapporteur chose by hand; what is None the program chooses.

    `as_typed` leaves the words of the point as they are: neither their form nor their tense is touched.
    """

    verb: str | None = None
    voice: Voice | None = None
    adverb: str | None = None
    lead: str | None = None
    attribution: str | None = None
    agent: bool | None = None
    join: str | None = None
    intro: str | None = None
    as_typed: bool | None = None
    extra: Extra = field(default_factory=dict)


AS_THE_PROGRAM_CHOOSES = Wording()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point made in an intervention. Points stand in one order through the whole meeting, that of being said.

    `number` is its short number on the rapporteur's screen, unique among the points there are.
    `same_as` names an earlier wording of the same point; `item` is set where the point belongs to another
    agenda item than its intervention; the points of one `theme` under one item make one paragraph. `told_apart`
    names earlier points that look like this one and were said not to be the same.
    """

    id: PointId
    intervention: InterventionId
    place: float
    number: int
    act: Act
    text: str
    theme: str = ""
    same_as: PointId | None = None
    item: AgendaItemId | None = None
    wording: Wording = AS_THE_PROGRAM_CHOOSES
    told_apart: tuple[PointId, ...] = ()
    key: str | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A footnote; `[^key]` in any text places it."""

    id: FootnoteId
    place: float
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedText:
    """A paragraph of the introduction, with slots such as `{{ officers | names }}`."""

    id: FixedTextId
    place: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantifier:
    """From how many distinct speakers on which phrase holds, and the phrase for further ones (see the genre).

    One for `more_than_half` stands beside the scale: it holds where besides more than half of all who spoke from
    the floor under the item are behind the point.
    """

    at_least: int
    phrase: str
    again: str | None = None
    more_than_half: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviation:
    """A short form that the document explains at its first use, and what it stands for, for one and for many."""

    short: str
    full: str
    many: str | None = None
    extra: Extra = field(default_factory=dict)


DEFAULT_SCALE = (
    Quantifier(at_least=1, phrase="one speaker", again="another speaker"),
    Quantifier(at_least=2, phrase="two speakers"),
    Quantifier(at_least=3, phrase="some speakers", again="other speakers"),
    Quantifier(at_least=5, phrase="several speakers"),
    Quantifier(at_least=10, phrase="many speakers"),
    Quantifier(at_least=5, phrase="most speakers", more_than_half=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How this summary is worded. A meeting has one, under the meeting's id.

    `learned` are words that the spelling takes for right here; `set_aside` names the findings of the style check
    that a person has looked at and left.
    """

    id: MeetingId
    quantifiers: tuple[Quantifier, ...] = DEFAULT_SCALE
    attribution: Attribution = Attribution.UNATTRIBUTED
    panellist: str = "panellist"
    recommendations: RecommendationList = RecommendationList.LETTERED
    indirect_speech: IndirectSpeech = IndirectSpeech.AS_RECORDED
    abbreviations: tuple[Abbreviation, ...] = ()
    learned: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict)


# What stands in an order among its like, by `place`.
Sibling = Officer | Category | AgendaItem | Speaker | Intervention | Point | Footnote | FixedText
Entity = Meeting | Style | Sibling
