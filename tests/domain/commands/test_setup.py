"""Setting the meeting up: its facts, its style, its lists, and several commands as one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rapporteur.commands.base import Command, place_behind, printable
from rapporteur.commands.new_meeting import new_meeting
from rapporteur.commands.points import DeletePoints, MendText, Retag
from rapporteur.commands.setup import (
    NAMES,
    AmendMeeting,
    AmendStyle,
    Listed,
    Put,
    Remove,
    Reorder,
    Together,
    as_new,
)
from rapporteur.model.entities import (
    AgendaItem,
    Category,
    FixedText,
    Footnote,
    Officer,
    Quantifier,
    Speaker,
)
from rapporteur.model.ids import (
    AgendaItemId,
    CategoryId,
    FixedTextId,
    FootnoteId,
    OfficerId,
    SpeakerId,
    new_id,
)
from rapporteur.model.meeting import FIELD_OF, MeetingSnapshot
from rapporteur.model.vocabulary import Attribution
from rapporteur.summary.assembler import assemble
from tests.domain.commands.given import after, changes_nothing, refusal, texts, the_point
from tests.helpers.meetings import Dialogue

OFFICER = Officer(id=OfficerId(new_id()), place=5.0, office="Chair", name="Ms. Quill")
CATEGORY = Category(id=CategoryId(new_id()), place=5.0, key="igo", one="IGO", many="IGOs", attendance=3)
ITEM = AgendaItem(id=AgendaItemId(new_id()), place=5.0, number="5", heading="Closing")
SPEAKER = Speaker(id=SpeakerId(new_id()), place=5.0, code="QUI", organization="Quill Club", key="quill")
FOOTNOTE = Footnote(id=FootnoteId(new_id()), place=5.0, key="m", text="A note.")
TEXT = FixedText(id=FixedTextId(new_id()), place=5.0, text="It met.")
ENTRIES: tuple[Listed, ...] = (OFFICER, CATEGORY, ITEM, SPEAKER, FOOTNOTE, TEXT)


def _meeting() -> MeetingSnapshot:
    """A meeting with one or two of everything, all of it in use."""
    dialogue = Dialogue("Debate", "Outlook", introduction=("{{ attendance | counted }} met[^n].",))
    state = dialogue.category("state", "State", "States", attendance=2)
    dialogue.speaker("A", organization="Algae Board", code="ALG", key="algae", category=state)
    dialogue.footnote("n", "A note.")
    dialogue.officer("Mr. Inks")
    dialogue.point("A", "boats", own_item=2)
    return dialogue.meeting


def _list(meeting: MeetingSnapshot, entry: Listed) -> dict[Any, Listed]:
    return dict(getattr(meeting, FIELD_OF[type(entry)]))


# --- Meeting and style ---------------------------------------------------------------------------------------


def test_the_facts_of_the_meeting_are_changed() -> None:
    meeting = _meeting()
    facts = {"title": "Another", "date": "2026-05-06", "end_date": "2026-05-07", "language": "pt-BR"}
    wanted = replace(meeting.meeting, **facts)  # type: ignore[arg-type]
    done = after(meeting, AmendMeeting(wanted))
    assert done.meeting == wanted
    assert changes_nothing(done, AmendMeeting(wanted))


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"title": " "}, "needs a title"),
        ({"date": ""}, "needs a date"),
        ({"date": "6 May"}, "year-month-day"),
        ({"date": "20260506"}, "year-month-day"),
        ({"date": "2026-W19-3"}, "year-month-day"),
        ({"date": "2026-02-30"}, "year-month-day"),
        ({"end_date": "soon"}, "year-month-day"),
        ({"end_date": ""}, "year-month-day"),
        ({"end_date": "2026-03-18"}, "ends before it begins"),
        ({"language": ""}, "as a tag"),
        ({"language": "en_GB"}, "as a tag"),
    ],
)
def test_facts_that_are_none_are_refused(facts: dict[str, Any], because: str) -> None:
    meeting = _meeting()
    assert because in refusal(meeting, AmendMeeting(replace(meeting.meeting, **facts)))


def test_the_style_is_changed() -> None:
    meeting = _meeting()
    wanted = replace(meeting.style, attribution=Attribution.CATEGORY)
    done = after(meeting, AmendStyle(wanted))
    assert done.style == wanted
    assert changes_nothing(done, AmendStyle(wanted))
    assert "One State highlighted boats." in [s.text for _, _, s in assemble(done).sentences()]


@pytest.mark.parametrize(
    ("bounds", "phrase", "because"),
    [
        ((), "x", "begins at 1"),
        ((2, 3), "x", "begins at 1"),
        ((1, 1), "x", "begins at 1"),
        ((1, 5, 3), "x", "begins at 1"),
        ((1, 2), " ", "needs a phrase"),
    ],
)
def test_a_scale_rises_from_one_and_has_words(bounds: tuple[int, ...], phrase: str, because: str) -> None:
    meeting = _meeting()
    scale = tuple(Quantifier(at_least=bound, phrase=phrase) for bound in bounds)
    assert because in refusal(meeting, AmendStyle(replace(meeting.style, quantifiers=scale)))


# --- Lists ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_is_added_changed_and_removed(entry: Listed) -> None:
    meeting = _meeting()
    added = after(meeting, Put(entry))
    assert list(_list(added, entry).values())[-1] == entry
    assert changes_nothing(added, Put(entry))
    moved = after(added, Put(replace(entry, place=-1.0)))
    assert next(iter(_list(moved, entry))) == entry.id
    assert _list(after(moved, Remove([entry, entry])), entry) == _list(meeting, entry)
    assert changes_nothing(meeting, Remove([entry]))
    assert Put(entry).title == f"Enter {NAMES[type(entry)]}"
    assert Remove([entry]).title == f"Remove {NAMES[type(entry)]}"


@pytest.mark.parametrize("entry", ENTRIES)
def test_no_two_entries_have_one_place(entry: Listed) -> None:
    meeting = _meeting()
    first = next(iter(_list(meeting, entry).values()))
    done = after(meeting, Put(replace(entry, place=first.place)))
    assert next(iter(_list(done, entry))) == first.id
    places = [one.place for one in _list(done, entry).values()]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize(
    ("entry", "facts", "because"),
    [
        (OFFICER, {"name": " "}, "needs a name and an office"),
        (OFFICER, {"office": ""}, "needs a name and an office"),
        (CATEGORY, {"key": ""}, "type all three"),
        (CATEGORY, {"one": " "}, "type all three"),
        (CATEGORY, {"many": ""}, "type all three"),
        (CATEGORY, {"attendance": -1}, "cannot be negative"),
        (CATEGORY, {"attendance": 10**10}, "beyond a billion"),
        (CATEGORY, {"key": "state"}, "“state” is taken"),
        (ITEM, {"number": " "}, "needs a number"),
        (ITEM, {"number": "2"}, "“2” is taken"),
        (SPEAKER, {"organization": None, "code": ""}, "needs a name"),
        (SPEAKER, {"code": "ALG"}, "“ALG” is taken"),
        (SPEAKER, {"code": "alg"}, "“ALG” is taken"),
        (SPEAKER, {"key": "algae"}, "“algae” is taken"),
        (SPEAKER, {"number": 0}, "one person or more"),
        (FOOTNOTE, {"key": ""}, "one word"),
        (FOOTNOTE, {"key": "a b"}, "one word"),
        (FOOTNOTE, {"key": "a\tb"}, "one word"),
        (FOOTNOTE, {"key": "a]"}, "one word"),
        (FOOTNOTE, {"key": "n"}, "“n” is taken"),
        (TEXT, {"text": "\n"}, "needs words"),
    ],
)
def test_an_entry_that_cannot_be_is_refused(entry: Listed, facts: dict[str, Any], because: str) -> None:
    assert because in refusal(_meeting(), Put(replace(entry, **facts)))


def test_an_entry_is_not_in_its_own_way() -> None:
    meeting = _meeting()
    for name in ("categories", "agenda", "speakers", "footnotes"):
        for entry in getattr(meeting, name).values():
            assert changes_nothing(meeting, Put(entry))


@pytest.mark.parametrize(
    ("name", "index", "because"),
    [
        ("speakers", 0, "Algae Board has spoken"),
        ("agenda", 0, "Something was said under agenda item 1"),
        ("agenda", 1, "Something was said under agenda item 2"),
        ("categories", 0, "Speakers belong to the category “State”"),
    ],
)
def test_what_is_in_use_stays(name: str, index: int, because: str) -> None:
    meeting = _meeting()
    entry = list(getattr(meeting, name).values())[index]
    assert because in refusal(meeting, Remove([entry]))


def test_what_is_only_marked_goes_and_its_mark_shows() -> None:
    meeting = _meeting()
    done = after(meeting, Remove(list(meeting.footnotes.values())))
    assert "Two States met[^n]." in [sentence.text for _, _, sentence in assemble(done).sentences()]


def test_removing_nothing_is_nothing() -> None:
    assert changes_nothing(_meeting(), Remove([]))
    assert Remove([]).title == "Remove nothing"


@pytest.mark.parametrize(
    ("order", "then"),
    [("cab", "cabd"), ("dcba", "dcba"), ("b", "bacd"), ("", "abcd"), ("bb", "bacd"), ("xdx", "dabc")],
)
def test_a_list_gets_another_order_and_what_is_not_named_follows(order: str, then: str) -> None:
    meeting = _meeting()
    for index, key in enumerate("abcd"):
        text = FixedText(id=FixedTextId(key), place=10.0 + index, text=key)
        meeting = after(meeting, Put(text))
    rest = [key for key in meeting.fixed_texts if key not in "abcd"]
    done = after(meeting, Reorder(FixedText, [*order, *then[len(set(order) & set("abcd")) :], *rest]))
    assert [key for key in done.fixed_texts if key in "abcd"] == list(then)
    assert Reorder(FixedText, list(order)).title == "Move a paragraph of the introduction"


def test_the_order_that_it_has_is_nothing_new() -> None:
    meeting = _meeting()
    assert changes_nothing(meeting, Reorder(AgendaItem, list(meeting.agenda)))
    assert changes_nothing(meeting, Reorder(AgendaItem, []))


# --- Together ------------------------------------------------------------------------------------------------


def test_several_commands_are_one_each_upon_those_before_it() -> None:
    meeting = _meeting()
    point = the_point(meeting, "boats").id
    steps = (MendText(point, "boats", "ships"), MendText(point, "ships", "tubs"), Retag([point], theme="sea"))
    command = Together("Mend it all", steps)
    done = after(meeting, command)
    assert (texts(done), done.points[point].theme) == (["tubs"], "sea")
    assert command.title == "Mend it all"


def test_each_of_several_is_done_upon_what_the_one_before_left_cleaned() -> None:
    meeting = _meeting()
    point = the_point(meeting, "boats").id
    first, second = Together("x", (MendText(point, "boats", "bo\x07ats"), Retag([point], theme="a\x00b"))).changes(
        meeting
    )
    assert (first.after, second.after) == (second.before, printable(second.after))


@pytest.mark.parametrize(
    "command",
    [
        Put(replace(OFFICER, name="\x07")),
        AmendMeeting(replace(_meeting().meeting, title="\x07")),
        AmendStyle(replace(_meeting().style, quantifiers=(Quantifier(at_least=1, phrase="\x07"),))),
    ],
)
def test_what_cannot_go_out_again_is_no_word(command: Command) -> None:
    assert "needs a" in refusal(_meeting(), command)


def test_they_are_all_refused_where_one_is() -> None:
    meeting = _meeting()
    point = the_point(meeting, "boats").id
    assert "no longer there" in refusal(meeting, Together("x", (DeletePoints([point]), MendText(point, "a", "b"))))


# --- Places and beginnings -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "code"), [("", "HFO"), ("XYZ", "XYZ")])
def test_a_new_speaker_joins_the_others_with_a_code_of_its_own(typed: str, code: str) -> None:
    forum = Speaker(id=SpeakerId("1"), place=4.0, code="HUF", organization="Human Forum")
    new = as_new(replace(forum, id=SpeakerId("2"), place=0.0, code=typed), [forum])
    assert isinstance(new, Speaker)
    assert (new.place, new.code) == (5.0, code)


def test_a_new_one_goes_behind_all_others() -> None:
    assert place_behind([]) == 1.0
    assert place_behind([OFFICER, replace(OFFICER, place=2.5)]) == 6.0


@pytest.mark.parametrize("check", [Put.changes, AmendMeeting.changes, AmendStyle.changes])
def test_a_new_meeting_holds_nothing_that_would_be_refused(check: Callable[..., object]) -> None:
    meeting = new_meeting("Dialogue", date(2026, 3, 19))
    if check is AmendMeeting.changes:
        assert changes_nothing(meeting, AmendMeeting(meeting.meeting))
    elif check is AmendStyle.changes:
        assert changes_nothing(meeting, AmendStyle(meeting.style))
    else:
        for name in FIELD_OF.values():
            if name not in ("meeting", "style"):
                assert all(changes_nothing(meeting, Put(entry)) for entry in getattr(meeting, name).values())


def test_a_new_meeting_begins_in_its_language() -> None:
    meeting = new_meeting("Dialogue sur les puits", date(2026, 3, 1), "fr")
    assert meeting.meeting.document_title == "Résumé établi par la présidence"
    assert [category.many for category in meeting.categories.values()][:2] == [
        "États",
        "organisations intergouvernementales",
    ]
    assert meeting.style.quantifiers[0].phrase == "un orateur"
    texts = [text.text for text in meeting.fixed_texts.values()]
    assert texts[0].startswith("Le dialogue s’est tenu {{ meeting.date | when }}")
    assert [item.heading for item in meeting.agenda.values()] == ["Ouverture du dialogue"]
