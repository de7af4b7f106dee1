"""Random commands for a meeting as it stands: sensible ones, pointless ones, and ones that have to be refused."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from rapporteur.capture.already_said import first_wordings
from rapporteur.capture.entry import Entry, PointDraft, SpeakerDraft
from rapporteur.check.findings import Finding, Remedy
from rapporteur.commands.base import Command
from rapporteur.commands.interventions import AmendEntry, AmendIntervention, DeleteInterventions, RecordEntry
from rapporteur.commands.lines import TakeNotes
from rapporteur.commands.points import (
    DeletePoints,
    LeaveAsTyped,
    MarkDifferent,
    MarkSame,
    MendText,
    Retag,
    SplitPoint,
    TellApart,
)
from rapporteur.commands.remedies import ClearWording, LearnWord, SetAside, TakeRemedy, TakeUpAgain
from rapporteur.commands.setup import AmendMeeting, AmendStyle, Listed, Put, Remove, Reorder, Together
from rapporteur.commands.speakers import Identify, MergeSpeakers
from rapporteur.model.entities import AgendaItem, Category, FixedText, Footnote, Officer, Quantifier, Speaker
from rapporteur.model.ids import (
    AgendaItemId,
    CategoryId,
    FixedTextId,
    FootnoteId,
    OfficerId,
    PointId,
    SpeakerId,
    new_id,
)
from rapporteur.model.meeting import FIELD_OF, MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, Role, Status
from tests.helpers.meetings import AT, AWKWARD, TEXTS, THEMES, wordings

NOW = datetime.fromisoformat(AT)
SPOILT = "pasted\x0b words \x07 with \ud800 in them"
LINES = (
    "% back after lunch",
    "10:50 @+Verlund/state !call States to act",
    "@?row/ngo !concern the misuse of data",
    "=1",
    "=the >1",
    "=!1 not that",
    "item 9: More",
    "officer Chair: Ms. C. Dee",
    "title: Another title",
    ">9",
    "@nobody words",
    "s/the/a/",
)
GROUPS = ((None, None), (None, None), ("the Group of Isles", None), ("the Group of Isles", 12), (SPOILT, 1))
LISTED: tuple[type[Listed], ...] = (Officer, Category, AgendaItem, Speaker, Footnote, FixedText)

Draw = st.DrawFn


def _some(draw: Draw, ids: Collection[Any], most: int = 3) -> list[Any]:
    """Some ids, now and then one of them twice."""
    return draw(st.lists(st.sampled_from(list(ids)), min_size=1, max_size=most)) if ids else []


def _one(draw: Draw, ids: Mapping[Any, Any]) -> Any:
    """One id, now and then one that is gone."""
    return draw(st.sampled_from([*ids, *ids, *ids, new_id()]))


def _text(draw: Draw) -> str:
    return draw(st.sampled_from((*TEXTS, SPOILT, "\x07", " ")))


def _draft(draw: Draw, meeting: MeetingSnapshot, earlier: Sequence[PointId]) -> PointDraft:
    return PointDraft(
        draw(st.sampled_from(Act)),
        _text(draw),
        draw(st.sampled_from(THEMES)),
        draw(st.sampled_from((None, None, *earlier[-5:]))),
        draw(st.sampled_from((None, None, *meeting.agenda))),
        draw(wordings()),
        tuple(dict.fromkeys(_some(draw, earlier))) if draw(st.booleans()) else (),
    )


def _entry(draw: Draw, meeting: MeetingSnapshot, earlier: Sequence[PointId]) -> Entry:
    """An entry whose point may be the same as one of the `earlier`, and not the same as some."""
    group, counts_as = draw(st.sampled_from(GROUPS))
    new = SpeakerDraft(draw(st.sampled_from(("", "Verlund", SPOILT))), None, draw(st.booleans()))
    speakers: list[SpeakerId | SpeakerDraft] = [new, *meeting.speakers]
    return Entry(
        at=AT,
        speaker=draw(st.sampled_from(speakers)),
        role=draw(st.sampled_from(Role)),
        item=draw(st.sampled_from((*meeting.agenda, *meeting.agenda, "Other matters"))),
        point=draw(st.one_of(st.none(), st.builds(lambda: _draft(draw, meeting, earlier)))),
        on_behalf_of=group,
        counts_as=counts_as,
    )


def _record(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return RecordEntry(_entry(draw, meeting, list(meeting.points)))


def _amend_entry(draw: Draw, meeting: MeetingSnapshot) -> Command:
    """A point is mostly compared with those before it; with a later one, or itself, it is refused."""
    point, points = _one(draw, meeting.points), list(meeting.points)
    mostly = points[: points.index(point)] if point in points else points
    return AmendEntry(point, _entry(draw, meeting, draw(st.sampled_from((mostly, mostly, points)))))


def _notes(draw: Draw, _: MeetingSnapshot) -> Command:
    return TakeNotes("\n".join(draw(st.lists(st.sampled_from(LINES), max_size=4))), NOW)


def _amend_intervention(draw: Draw, meeting: MeetingSnapshot) -> Command:
    if not meeting.interventions:
        return DeleteInterventions([])
    before = draw(st.sampled_from(list(meeting.interventions.values())))
    return AmendIntervention(
        replace(
            before,
            speaker=_one(draw, meeting.speakers),
            item=_one(draw, meeting.agenda),
            role=draw(st.sampled_from(Role)),
            at=draw(st.sampled_from((AT, AT, "10:42", "2026-02-31T10:42:00Z"))),
            place=draw(st.sampled_from((before.place, 0.5, 99.0))),
        )
    )


def _delete_interventions(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return DeleteInterventions(_some(draw, meeting.interventions))


def _mend(draw: Draw, meeting: MeetingSnapshot) -> Command:
    wrong, right = draw(st.sampled_from((("the", "a"), ("e", ""), ("a", "\x07"), (".", ""), ("", "x"))))
    return MendText(_one(draw, meeting.points), wrong, right)


def _remedy(draw: Draw, meeting: MeetingSnapshot) -> Command:
    wrong, right = draw(st.sampled_from((("the", "a"), ("The", ""), ("Debate", SPOILT), ("{", "["))))
    paragraph = draw(st.sampled_from(("", "introduction", "footnote/n", *meeting.agenda)))
    points = tuple(_some(draw, meeting.points)) if draw(st.booleans()) else ()
    return TakeRemedy(Finding("rule", paragraph, 0, 0, 1, "of the", "A reason.", Remedy("Mend", wrong, right), points))


def _left(draw: Draw, meeting: MeetingSnapshot) -> Command:
    keys = draw(st.lists(st.sampled_from(("a", "b", "c"))))
    cleared = ClearWording(_some(draw, meeting.points), draw(st.sampled_from(("verb", "join", "attribution"))))
    left: tuple[Command, ...] = (SetAside(keys), TakeUpAgain(keys), LearnWord(_text(draw)), cleared)
    return draw(st.sampled_from(left))


def _retag(draw: Draw, meeting: MeetingSnapshot) -> Command:
    theme, act = draw(st.sampled_from((None, *THEMES))), draw(st.sampled_from((None, *Act)))
    return Retag(_some(draw, meeting.points), theme=theme, act=act)


def _split(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return SplitPoint(_one(draw, meeting.points), draw(st.sampled_from(("the one, ", "the one", " ;"))), _text(draw))


def _delete_points(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return DeletePoints(_some(draw, meeting.points))


def _same(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return MarkSame(_some(draw, meeting.points), PointId(_one(draw, meeting.points)))


def _different(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return MarkDifferent(_some(draw, meeting.points))


def _leave_as_typed(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return LeaveAsTyped(_some(draw, meeting.points), draw(st.booleans()))


def _tell_apart(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return TellApart(PointId(_one(draw, meeting.points)), PointId(_one(draw, meeting.points)))


def _amend_meeting(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return AmendMeeting(
        replace(
            meeting.meeting,
            title=draw(st.sampled_from(("Dialogue[^n]", SPOILT, AWKWARD[0], ""))),
            date=draw(st.sampled_from(("2026-03-19", "2026-03-19", "2026-03-19", "20260319"))),
            end_date=draw(st.sampled_from((None, None, "2026-03-20", "2026-03-01", ""))),
            language=draw(st.sampled_from(("en", "en", "pt-BR", ""))),
            status=draw(st.sampled_from(Status)),
        )
    )


def _amend_style(draw: Draw, meeting: MeetingSnapshot) -> Command:
    scales = (meeting.style.quantifiers, (Quantifier(at_least=1, phrase="a voice"),), ())
    attribution = draw(st.sampled_from(Attribution))
    return AmendStyle(
        replace(meeting.style, attribution=attribution, quantifiers=draw(st.sampled_from(scales)), panellist="speaker")
    )


def _new_entries(draw: Draw, meeting: MeetingSnapshot) -> tuple[Listed, ...]:
    place, number = draw(st.sampled_from((1.0, 1.5, 50.0))), draw(st.sampled_from(("1", "7", "")))
    key, text = draw(st.sampled_from(("n", "m", "a key", ""))), _text(draw)
    category = draw(st.sampled_from((None, *meeting.categories)))
    return (
        Officer(id=OfficerId(new_id()), place=place, office="Chair", name=text),
        Category(id=CategoryId(new_id()), place=place, key=key, one=text, many="many", attendance=len(text) - 1),
        AgendaItem(id=AgendaItemId(new_id()), place=place, number=number, heading=text, themes=THEMES),
        Speaker(id=SpeakerId(new_id()), place=place, code=key, name=text, category=category, number=len(text) - 1),
        Footnote(id=FootnoteId(new_id()), place=place, key=key, text=text),
        FixedText(id=FixedTextId(new_id()), place=place, text=text),
    )


def _put(draw: Draw, meeting: MeetingSnapshot) -> Command:
    new = draw(st.sampled_from(_new_entries(draw, meeting)))
    there = getattr(meeting, FIELD_OF[type(new)])
    if there and draw(st.booleans()):
        new = replace(new, id=draw(st.sampled_from(list(there))))
    return Put(new)


def _remove(draw: Draw, meeting: MeetingSnapshot) -> Command:
    there = getattr(meeting, FIELD_OF[draw(st.sampled_from(LISTED))])
    return Remove([there[one] for one in _some(draw, there, most=2)])


def _reorder(draw: Draw, meeting: MeetingSnapshot) -> Command:
    kind = draw(st.sampled_from(LISTED))
    there = getattr(meeting, FIELD_OF[kind])
    return Reorder(kind, [*draw(st.permutations(list(there)))[:3], *list(there)[:1], new_id()])


def _identify(draw: Draw, meeting: MeetingSnapshot) -> Command:
    before = draw(st.sampled_from(list(meeting.speakers.values())))
    return Identify(replace(before, organization=draw(st.sampled_from(("Algae Board", None))), name=None))


def _merge(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return MergeSpeakers(SpeakerId(_one(draw, meeting.speakers)), SpeakerId(_one(draw, meeting.speakers)))


def _together(draw: Draw, meeting: MeetingSnapshot) -> Command:
    return Together("Several", [_retag(draw, meeting), _record(draw, meeting), _reorder(draw, meeting)])


MAKERS: tuple[Callable[[Draw, MeetingSnapshot], Command], ...] = (
    _record,
    _record,
    _amend_entry,
    _notes,
    _amend_intervention,
    _delete_interventions,
    _mend,
    _remedy,
    _left,
    _retag,
    _split,
    _delete_points,
    _same,
    _different,
    _leave_as_typed,
    _tell_apart,
    _tell_apart,
    _amend_meeting,
    _amend_style,
    _put,
    _put,
    _remove,
    _reorder,
    _identify,
    _merge,
    _together,
)


@st.composite
def commands(draw: Draw, meeting: MeetingSnapshot) -> Command:
    """A command for this meeting."""
    return draw(st.sampled_from(MAKERS))(draw, meeting)


def _compare(draw: Draw, meeting: MeetingSnapshot) -> Command:
    """A point is corrected, or a new one made: the same as an earlier one, or not the same as another, or both."""
    points, firsts = list(meeting.points), first_wordings(meeting)
    place = draw(st.integers(0, len(points)))
    earlier = points[:place]
    same_as = draw(st.sampled_from((None, *earlier)))
    others = [other for other in earlier if same_as is None or firsts[other] != firsts[same_as]]
    told_apart = draw(st.lists(st.sampled_from(others), max_size=1)) if others else []
    draft = PointDraft(Act.MENTION, "words", same_as=same_as, told_apart=tuple(told_apart))
    who, item = draw(st.sampled_from(list(meeting.speakers))), next(iter(meeting.agenda))
    entry = Entry(AT, who, Role.PARTICIPANT, item, draft)
    return AmendEntry(points[place], entry) if place < len(points) else RecordEntry(entry)


SAYING_WHAT_IS_ONE = (_compare, _compare, _compare, _compare, _tell_apart, _same, _different, _delete_points)


@st.composite
def sayings_what_is_one(draw: Draw, meeting: MeetingSnapshot) -> Command:
    """A command after which other points may be one, or told apart, than before."""
    return draw(st.sampled_from(SAYING_WHAT_IS_ONE))(draw, meeting)
