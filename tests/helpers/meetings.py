"""Meetings for tests: one told point by point, random ones built from the values of the model, and their words."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from hypothesis import strategies as st

from rapporteur.model.entities import (
    AS_THE_PROGRAM_CHOOSES,
    DEFAULT_SCALE,
    AgendaItem,
    Category,
    FixedText,
    Footnote,
    Intervention,
    Meeting,
    Officer,
    Point,
    Quantifier,
    Speaker,
    Style,
    Wording,
)
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
    new_id,
)
from rapporteur.model.meeting import FIELD_OF, MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, IndirectSpeech, RecommendationList, Role, Voice
from rapporteur.summary.assembler import assemble
from rapporteur.summary.blocks import FootnoteMark, Inline, SummaryDocument

AT = "2026-03-19T10:42:00+01:00"
LISTS = tuple(name for name in FIELD_OF.values() if name not in ("meeting", "style"))
AWKWARD = (
    "مرحبا بالعالم, and its consequences",
    "cafe\u0301 au lait",
    '"quoted" and “curly” words',
    "x" * 400,
    "👩‍⚖️ judges",
    "line\nbreak and\ttab",
    "[^n] a mark first",
    "{{ officers | names }}",
    ".",
    "…",
    "\u200b\u202e",
)
TEXTS = (
    "the importance of training",
    "the challenges posed by trafficking, especially of children",
    "that States had reported",
    "States to act[^n]",
    "their concern about delays",
    "how shelters work.",
    "whether funds are left",
    "to host the next meeting",
    "States should exempt victims from punishment",
    "an overview of progress[^missing]",
    *AWKWARD,
)
THEMES = ("", "training", "data", "أمن")


class Dialogue:
    """A meeting told point by point. Items are counted from 1; speakers come into being by being named."""

    def __init__(self, *headings: str | None, introduction: Sequence[str] = (), **style: Any) -> None:
        """A meeting with an item for each heading, "Debate" by default, and with this style."""
        self._meeting = Meeting(id=MeetingId(new_id()), title="Dialogue", date="2026-03-19")
        self._style = Style(id=self._meeting.id, **style)
        self._items = [
            AgendaItem(id=AgendaItemId(new_id()), place=float(number), number=str(number), heading=heading)
            for number, heading in enumerate(headings or ("Debate",), start=1)
        ]
        self._texts = [
            FixedText(id=FixedTextId(new_id()), place=float(place), text=text)
            for place, text in enumerate(introduction, start=1)
        ]
        self._speakers: dict[str, Speaker] = {}
        self._categories: list[Category] = []
        self._footnotes: list[Footnote] = []
        self._officers: list[Officer] = []
        self._said: list[Intervention] = []
        self._points: list[Point] = []

    def speaker(self, who: str, **facts: Any) -> SpeakerId:
        """The speaker of this name; facts are set the first time. A bare one has an organization of that name."""
        if who not in self._speakers:
            facts = facts or {"organization": who}
            place = float(len(self._speakers) + 1)
            self._speakers[who] = Speaker(id=SpeakerId(new_id()), place=place, **facts)
        return self._speakers[who].id

    def category(self, key: str, one: str, many: str, **facts: Any) -> CategoryId:
        """A new category behind the others."""
        place = float(len(self._categories) + 1)
        category = Category(id=CategoryId(new_id()), key=key, place=place, one=one, many=many, **facts)
        self._categories.append(category)
        return category.id

    def footnote(self, key: str, text: str) -> None:
        """A footnote behind the others."""
        self._footnotes.append(
            Footnote(id=FootnoteId(new_id()), place=float(len(self._footnotes) + 1), key=key, text=text)
        )

    def officer(self, name: str) -> None:
        """An officer behind the others."""
        self._officers.append(
            Officer(id=OfficerId(new_id()), place=float(len(self._officers) + 1), office="Chair", name=name)
        )

    def themes(self, item: int, *themes: str) -> None:
        """The order of the paragraphs of an item."""
        self._items[item - 1] = replace(self._items[item - 1], themes=themes)

    def dated(self, first: str, last: str | None = None) -> None:
        """On which days it takes place."""
        self._meeting = replace(self._meeting, date=first, end_date=last)

    def spoken(self, language: str) -> None:
        """In which language it is reported."""
        self._meeting = replace(self._meeting, language=language)

    def turn(
        self,
        who: str,
        role: Role = Role.PARTICIPANT,
        item: int = 1,
        *,
        group: str | None = None,
        counts_as: int | None = None,
    ) -> InterventionId:
        """Somebody takes the floor, or goes on where it is theirs already; for whom they speak holds from the first."""
        speaker, under = self.speaker(who), self._items[item - 1].id
        last = self._said[-1] if self._said else None
        if last is None or (last.speaker, last.role, last.item) != (speaker, role, under):
            self._said.append(
                Intervention(
                    id=InterventionId(new_id()),
                    place=float(len(self._said) + 1),
                    at=AT,
                    speaker=speaker,
                    role=role,
                    item=under,
                    on_behalf_of=group,
                    counts_as=counts_as,
                )
            )
        return self._said[-1].id

    def point(
        self,
        who: str,
        text: str,
        act: Act = Act.EMPHASIZE,
        *,
        theme: str = "",
        item: int = 1,
        role: Role = Role.PARTICIPANT,
        same_as: PointId | None = None,
        own_item: int | None = None,
        told_apart: Sequence[PointId] = (),
        **wording: Any,
    ) -> PointId:
        """Somebody makes a point; `wording` is what is chosen by hand."""
        point = Point(
            id=PointId(new_id()),
            intervention=self.turn(who, role, item),
            place=float(len(self._points) + 1),
            number=len(self._points) + 1,
            act=act,
            text=text,
            theme=theme,
            same_as=same_as,
            item=self._items[own_item - 1].id if own_item else None,
            wording=Wording(**wording) if wording else AS_THE_PROGRAM_CHOOSES,
            told_apart=tuple(told_apart),
        )
        self._points.append(point)
        return point.id

    def points(self, *whos: str, text: str, **facts: Any) -> PointId:
        """Several make one point, the first of them first."""
        first = self.point(whos[0], text, **facts)
        for who in whos[1:]:
            self.point(who, text, **facts, same_as=first)
        return first

    @property
    def latest(self) -> list[PointId]:
        """The last few points."""
        return [point.id for point in self._points[-6:]]

    @property
    def meeting(self) -> MeetingSnapshot:
        """The meeting as it has been told so far."""
        return MeetingSnapshot(
            meeting=self._meeting,
            style=self._style,
            officers={one.id: one for one in self._officers},
            categories={one.id: one for one in self._categories},
            agenda={one.id: one for one in self._items},
            speakers={one.id: one for one in self._speakers.values()},
            interventions={one.id: one for one in self._said},
            points={one.id: one for one in self._points},
            footnotes={one.id: one for one in self._footnotes},
            fixed_texts={one.id: one for one in self._texts},
        )

    @property
    def told(self) -> list[str]:
        """The paragraphs of its summary."""
        return paragraphs(assemble(self.meeting))

    @property
    def notices(self) -> list[str]:
        """What its summary says should be looked at."""
        return [notice for _, _, sentence in assemble(self.meeting).sentences() for notice in sentence.notices]


def words(inline: Inline, document: SummaryDocument) -> str:
    """A text with its footnotes as [1]."""
    numbers = document.footnote_numbers
    return "".join(f"[{numbers[part.key]}]" if isinstance(part, FootnoteMark) else part for part in inline)


def paragraphs(document: SummaryDocument) -> list[str]:
    """The words of the paragraphs in order; each entry of a lettered list on a line of its own."""
    return [
        "\n".join(
            [
                " ".join(words(sentence.parts, document) for sentence in paragraph.sentences),
                *(words(entry.parts, document) for entry in paragraph.items),
            ]
        )
        for section in document.sections
        for paragraph in section.paragraphs
    ]


def plain_lines(document: SummaryDocument) -> str:
    """The document as lines of headings with their numerals and paragraphs with their numbers."""
    told = iter(paragraphs(document))
    lines: list[str] = []
    for section in document.sections:
        lines += [f"{section.numeral}. {words(section.heading, document)}"] if section.numeral else []
        lines += [f"{number}. {next(told)}" for number, _ in section.numbered()]
    return "\n".join(lines)


def contents(meeting: MeetingSnapshot) -> dict[str, Any]:
    """All that a meeting holds, in order, without how many changes led to it."""
    lists = {name: list(getattr(meeting, name).values()) for name in LISTS}
    return {"meeting": meeting.meeting, "style": meeting.style, **lists}


def with_other_ids(meeting: MeetingSnapshot) -> MeetingSnapshot:
    """The same meeting under other ids, which sort the other way round."""
    mine = [one for name in LISTS for one in getattr(meeting, name)]
    others = dict(zip([meeting.meeting.id, *mine], sorted((new_id() for _ in ["", *mine]), reverse=True), strict=True))

    def renamed(entity: Any) -> Any:
        values = {field.name: getattr(entity, field.name) for field in fields(entity)}
        return replace(entity, **{name: others.get(value, value) for name, value in values.items() if _is_text(value)})

    lists: dict[str, Any] = {
        name: {others[key]: renamed(one) for key, one in getattr(meeting, name).items()} for name in LISTS
    }
    return replace(meeting, meeting=renamed(meeting.meeting), style=renamed(meeting.style), **lists)


def _is_text(value: object) -> bool:
    return type(value) is str


# --- Random meetings ------------------------------------------------------------------------------------------

WITHOUT_MOST = DEFAULT_SCALE[:-1]
SCALES = (DEFAULT_SCALE, WITHOUT_MOST, (), (Quantifier(at_least=3, phrase="a few delegations"),), DEFAULT_SCALE[:1])
INTRODUCTION = (
    "{{ attendance | counted }} met on {{ meeting.date | date }}.",
    "It was chaired by {{ officers | names }}[^n].",
    "{{ nothing | such }}",
)


def wordings() -> st.SearchStrategy[Wording]:
    """What may be chosen by hand; mostly nothing."""
    chosen = st.builds(
        Wording,
        verb=st.sampled_from((None, None, "deplored")),
        voice=st.sampled_from((None, Voice.ACTIVE, Voice.PASSIVE, Voice.PASSIVE)),
        adverb=st.sampled_from((None, None, "repeatedly", "")),
        lead=st.sampled_from((None, None, "However", "")),
        attribution=st.sampled_from((None, None, "many speakers", "another speaker", "he", "most speakers", "")),
        agent=st.sampled_from((None, False, True)),
        join=st.sampled_from((None, "and", ", and", "who")),
        intro=st.sampled_from((None, None, "proposed {count} recommendations")),
        as_typed=st.sampled_from((None, None, True)),
    )
    return st.one_of(st.just(AS_THE_PROGRAM_CHOOSES), st.just(AS_THE_PROGRAM_CHOOSES), chosen)


def wordings_as_facts() -> st.SearchStrategy[dict[str, Any]]:
    """What may be chosen by hand, as `Dialogue.point` takes it."""
    return wordings().map(lambda chosen: {field.name: getattr(chosen, field.name) for field in fields(chosen)})


@st.composite
def meetings(draw: st.DrawFn, /, texts: Sequence[str] = TEXTS, **chosen: Any) -> MeetingSnapshot:
    """Meetings of every shape: repetitions across items and roles, own items, wording by hand, awkward text.

    `chosen` are fields of the style that are not left to chance.
    """
    style = {
        "attribution": draw(st.sampled_from(Attribution)),
        "recommendations": draw(st.sampled_from(RecommendationList)),
        "indirect_speech": draw(st.sampled_from(IndirectSpeech)),
        "quantifiers": draw(st.sampled_from(SCALES)),
        **chosen,
    }
    headings = draw(st.lists(st.sampled_from((None, "Opening", "Debate[^n]", AWKWARD[0])), min_size=1, max_size=4))
    dialogue = Dialogue(*headings, introduction=draw(st.sampled_from((INTRODUCTION, ()))), **style)
    dialogue.spoken(draw(st.sampled_from(("en", "en", "fr"))))
    state = dialogue.category("state", "State", "States", attendance=draw(st.sampled_from((None, 0, 1, 12))))
    ngo = dialogue.category("ngo", "NGO", "NGOs", attendance=2, group="others", counted_as="from NGOs")
    dialogue.footnote("n", "A note.")
    dialogue.officer("Ms. A. Quill")
    dialogue.themes(1, *draw(st.permutations(THEMES[1:])))
    dialogue.speaker("A", name="Ada", organization="Algae Board", category=state)
    dialogue.speaker("B", name="Bo", category=state)
    dialogue.speaker("C", designation="the secretariat", office="Secretary")
    dialogue.speaker("D", name="third row", unidentified=True)
    dialogue.speaker("E", organization="Eel Union", category=ngo, pronoun="she")
    dialogue.speaker("F", organization="Fish & Co.", designation="the fish trade", pronoun="they", number=2)
    for who, role, item, group, count in draw(st.lists(_turns(len(headings)), max_size=9)):
        dialogue.turn(who, role, item, group=group[0], counts_as=group[1])
        for _ in range(count):
            _say(draw, dialogue, who, role, item, len(headings), texts)
    return dialogue.meeting


# For whom somebody speaks, and as how many that counts.
GROUPS = ((None, None), (None, None), ("the Coastal Group", None), ("the Coastal Group", 12), ("مجموعة", 2))

Turn = tuple[str, Role, int, tuple[str | None, int | None], int]


def _turns(items: int) -> st.SearchStrategy[Turn]:
    roles = st.sampled_from((Role.PARTICIPANT, Role.PARTICIPANT, Role.PARTICIPANT, *Role))
    who, item = st.sampled_from("ABCDEFG"), st.integers(1, items)
    return st.tuples(who, roles, item, st.sampled_from(GROUPS), st.integers(0, 3))


def _say(
    draw: st.DrawFn, dialogue: Dialogue, who: str, role: Role, item: int, items: int, texts: Sequence[str]
) -> None:
    earlier = dialogue.latest
    chosen = draw(wordings_as_facts())
    dialogue.point(
        who,
        draw(st.sampled_from(texts)),
        draw(st.sampled_from(Act)),
        theme=draw(st.sampled_from(THEMES)),
        item=item,
        role=role,
        same_as=draw(st.sampled_from((None, None, *earlier))),
        own_item=draw(st.sampled_from((None, None, None, *range(1, items + 1)))),
        told_apart=draw(st.lists(st.sampled_from(earlier), unique=True, max_size=2)) if earlier else (),
        **chosen,
    )
