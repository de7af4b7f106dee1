"""A small meeting with text that is awkward on purpose, and the heads of journal rows."""

from rapporteur.model.change import Change
from rapporteur.model.entities import (
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
)
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, Role, Status, Voice
from rapporteur.store.journal import JournalHead, Kind

RIGHT_TO_LEFT = "وفد الأردن – שלום"
COMBINING = "Ho\u0302 Chi\u0301 Minh, Zu\u0308rich"
QUOTES = """She said: "it's «done»"; DROP TABLE points; -- 'NULL'"""
LONG = "climate finance " * 25
EMOJI = "👩🏽‍🚀 café \u200b\ttab\nline"
AWKWARD = (RIGHT_TO_LEFT, COMBINING, QUOTES, LONG, EMOJI, "", " ", "\0nul")


def an_id(number: int) -> str:
    """An id of the form that the program makes, always the same."""
    return f"01980000-0000-7000-8000-{number:012x}"


MEETING, ITEM = MeetingId(an_id(1)), AgendaItemId(an_id(20))
STATE, UNION = CategoryId(an_id(10)), CategoryId(an_id(11))
ZURICH, AMMAN, NOBODY = SpeakerId(an_id(30)), SpeakerId(an_id(31)), SpeakerId(an_id(32))
FIRST, SECOND = InterventionId(an_id(40)), InterventionId(an_id(41))

A_POINT = Point(
    id=PointId(an_id(50)), intervention=FIRST, place=1.0, number=1, act=Act.EMPHASIZE, text=QUOTES, theme="finance"
)
REPEATED = Point(
    id=PointId(an_id(51)),
    intervention=SECOND,
    place=2.0,
    number=2,
    act=Act.CONCERN,
    text=LONG,
    same_as=A_POINT.id,
    item=ITEM,
    wording=Wording(verb="stressed", voice=Voice.PASSIVE, agent=False, extra={"weight": 1.5}),
    extra={"unknown": [None, {"deep": EMOJI}]},
)


def sample() -> MeetingSnapshot:
    """A meeting with every kind of entity in it, as it is after its file was made."""
    speakers = (
        Speaker(id=ZURICH, place=1.0, code="CHE", name=COMBINING, organization="Switzerland", category=STATE, number=2),
        Speaker(id=AMMAN, place=2.0, code="JOR", organization=RIGHT_TO_LEFT, extra={"seat": 12}),
        Speaker(id=NOBODY, place=3.0, unidentified=True),
    )
    interventions = (
        Intervention(
            id=FIRST, place=1.0, at="2026-03-02T10:00:00+01:00", speaker=ZURICH, role=Role.PARTICIPANT, item=ITEM
        ),
        Intervention(id=SECOND, place=2.0, at="2026-03-02T10:05:00+01:00", speaker=AMMAN, role=Role.CHAIR, item=ITEM),
    )
    return MeetingSnapshot(
        meeting=Meeting(id=MEETING, title=EMOJI, status=Status.REVIEWED, record_extra={"$schema": None}),
        style=Style(
            id=MEETING,
            attribution=Attribution.NAME,
            quantifiers=(Quantifier(at_least=1, phrase="a speaker", again="another", extra={"x": 0}),),
        ),
        officers={(id_ := OfficerId(an_id(5))): Officer(id=id_, place=1.0, office="Chair", name=RIGHT_TO_LEFT)},
        categories={
            STATE: Category(id=STATE, key="state", place=1.0, one="State", many="States", group="", attendance=0),
            UNION: Category(id=UNION, key="union", place=2.5, one="union", many="unions", abbreviation="EU"),
        },
        agenda={ITEM: AgendaItem(id=ITEM, place=1.0, number="1", themes=("finance", QUOTES))},
        speakers={speaker.id: speaker for speaker in speakers},
        interventions={intervention.id: intervention for intervention in interventions},
        points={A_POINT.id: A_POINT, REPEATED.id: REPEATED},
        footnotes={(id_2 := FootnoteId(an_id(60))): Footnote(id=id_2, place=1.0, key="n", text=QUOTES)},
        fixed_texts={(id_3 := FixedTextId(an_id(70))): FixedText(id=id_3, place=1.0, text=LONG)},
        revision=1,
    )


def head(summary: str = "Recorded a point", *, kind: Kind = "do", of: int | None = None) -> JournalHead:
    """The head of a journal row."""
    return JournalHead(
        at="2026-03-02T10:06:00+01:00", author="Ада", kind=kind, command="Record", summary=summary, of=of
    )


def said(number: int, text: str, theme: str = "") -> tuple[Change, Change]:
    """A new intervention of one new point."""
    made = InterventionId(an_id(1000 + 2 * number))
    intervention = Intervention(
        id=made, place=1000.0 + number, at="2026-03-02T11:00+01:00", speaker=AMMAN, role=Role.PARTICIPANT, item=ITEM
    )
    point = Point(
        id=PointId(an_id(1001 + 2 * number)),
        intervention=made,
        place=1000.0 + number,
        number=number,
        act=Act.MENTION,
        text=text,
        theme=theme,
    )
    return Change(None, intervention), Change(None, point)
