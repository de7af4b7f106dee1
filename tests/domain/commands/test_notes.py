"""Lines and whole sheets of notes."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from rapporteur.capture.entry import Floor, floor_of
from rapporteur.commands.base import printable
from rapporteur.commands.interventions import AmendEntry, RecordEntry
from rapporteur.commands.lines import TakeNotes, carried, correction, typed
from rapporteur.commands.new_meeting import new_meeting
from rapporteur.commands.points import MendText
from rapporteur.commands.session import Session
from rapporteur.commands.setup import Put
from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record, write_record
from rapporteur.model.entities import Abbreviation, Entity
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from tests.domain.commands.given import after, changes_nothing, refusal, texts, the_point

NOW = datetime.fromisoformat("2026-03-20T15:30:00+01:00")
NEW = new_meeting("Dialogue", date(2026, 3, 19))
SHEET = """
item 2: Debate
@+Verlund/state >2 !concern #sea boats
"""


def _noted(*lines: str, upon: MeetingSnapshot = NEW) -> MeetingSnapshot:
    return after(upon, TakeNotes("\n".join(lines), NOW))


def _turns(meeting: MeetingSnapshot) -> list[tuple[str, str, str]]:
    """Code, number of the item and time of each intervention."""
    return [
        (meeting.speakers[one.speaker].code, meeting.agenda[one.item].number, one.at[11:16])
        for one in meeting.interventions.values()
    ]


# --- One line ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("more boats", RecordEntry),
        ("@verl", RecordEntry),
        ("s/boats/ships/", MendText),
        ('>+"Closing"', Put),
        ("", type(None)),
        (">1", type(None)),
    ],
)
def test_a_line_leads_to_a_command(line: str, command: type) -> None:
    meeting = _noted(SHEET)
    assert type(typed(line, meeting, floor_of(meeting), NOW).command) is command


def test_an_item_alone_is_carried_over_until_somebody_speaks() -> None:
    meeting = _noted(SHEET)
    floor = typed(">1", meeting, floor_of(meeting), NOW).floor
    assert floor is not None
    for line in ("", "s/boats/ships/"):
        again = typed(line, meeting, carried(meeting, floor), NOW).floor
        assert carried(meeting, again).item == floor.item
    assert typed("words", meeting, carried(meeting, floor), NOW).floor is None


def test_only_the_item_is_carried_over_and_only_while_it_is_there() -> None:
    meeting = _noted(SHEET, ">1 @+Laputa/state words")
    item = list(meeting.agenda)[1]
    before_undo = Floor(item, meeting.interventions[next(iter(meeting.interventions))].speaker, Role.PANELLIST)
    assert carried(meeting, before_undo) == replace(floor_of(meeting), item=item, role=None)
    gone = replace(meeting, agenda={key: one for key, one in meeting.agenda.items() if key != item})
    assert carried(gone, before_undo) == floor_of(gone)
    assert carried(meeting, None) == floor_of(meeting)
    assert carried(NEW, None) == Floor(next(iter(NEW.agenda)))


def test_a_panellist_is_none_under_the_next_item() -> None:
    meeting = _noted("item 2: Outlook", "@+Board/ngo* boats", ">2", "ships")
    assert [one.role for one in meeting.interventions.values()] == [Role.PANELLIST, Role.PARTICIPANT]


def test_there_is_nothing_to_mend_before_the_first_point() -> None:
    with pytest.raises(KnownError, match="no point to mend"):
        typed("s/a/b/", NEW, floor_of(NEW), NOW)


def test_a_line_corrects_a_point_and_what_it_leaves_out_stays() -> None:
    meeting = _noted(SHEET)
    point = the_point(meeting, "boats").id
    assert correction("s/boats/ships/", meeting, point) == MendText(point, "boats", "ships")
    command = correction("!call States to act", meeting, point)
    assert isinstance(command, AmendEntry)
    done = after(meeting, command)
    assert (done.points[point].act, done.points[point].text) == (Act.CALL_UPON, "States to act")
    assert done.interventions == meeting.interventions


# --- A sheet -------------------------------------------------------------------------------------------------


def test_a_sheet_sets_the_meeting_up_and_records_it() -> None:
    meeting = _noted(
        "title: The dialogue on boats",
        "Date: 2026-05-06",
        "end date: 2026-05-07",
        "officer co-Chair: Ms. A. Quill",
        "officer: Mr. B. Inks",
        "item 1: The opening: words of welcome",
        "item 3 (a): أسئلة",
        "% nobody has come yet",
        "",
        "10:15 @+Verlund/state !concern boats",
        "and ports",
        '@?row/ngo >"3 (a)" =1',
    )
    assert (meeting.meeting.title, meeting.meeting.date, meeting.meeting.end_date) == (
        "The dialogue on boats",
        "2026-05-06",
        "2026-05-07",
    )
    officers = [(one.office, one.name) for one in meeting.officers.values()]
    assert officers == [("co-Chair", "Ms. A. Quill"), ("Chair", "Mr. B. Inks")]
    agenda = [(one.number, one.heading) for one in meeting.agenda.values()]
    assert agenda == [("1", "The opening: words of welcome"), ("3 (a)", "أسئلة")]
    assert texts(meeting) == ["boats", "and ports", "boats"]
    assert _turns(meeting) == [("VER", "1", "10:15"), ("ROW", "3 (a)", "10:15")]
    assert all(one.at.startswith("2026-05-06") for one in meeting.interventions.values())


def test_abbreviations_are_set_and_set_otherwise_in_the_head() -> None:
    meeting = _noted(
        "abbreviation NGO: non-governmental organisation",
        "Abbreviation RPO: responsible person / responsible people",
        "abbreviation NGO: non-governmental organization",
    )
    assert meeting.style.abbreviations == (
        Abbreviation(short="RPO", full="responsible person", many="responsible people"),
        Abbreviation(short="NGO", full="non-governmental organization"),
    )


def test_without_a_time_a_day_begins_at_nine_and_goes_on_when_it_was() -> None:
    meeting = _noted("@+Verlund/state boats", "11:00 @+Laputa/state ships", "@verl ports")
    assert [time for _, _, time in _turns(meeting)] == ["09:00", "11:00", "11:00"]


def test_notes_go_on_from_what_was_said_before() -> None:
    first = _noted("10:15 @+Verlund/state boats")
    assert _turns(_noted("and ports", upon=first)) == [("VER", "1", "10:15")]


def test_a_chosen_item_holds_over_settings_remarks_and_empty_lines() -> None:
    meeting = _noted(
        "item 2: Debate", "@+Verlund/state boats", ">2", "% lunch", "", "item 2: The debate", "@+Laputa ships"
    )
    assert [item for _, item, _ in _turns(meeting)] == ["1", "2"]


def test_an_item_without_words_loses_its_heading() -> None:
    assert next(iter(_noted("item 1:").agenda.values())).heading is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("title deeds: a gap in the law", "title deeds: a gap in the law"),
        ("dates: none", "dates: none"),
        ("end dates: none", "end dates: none"),
        ("items: many", "items: many"),
        ("\\officer training: the costs", "officer training: the costs"),
        ("the title: not this", "the title: not this"),
        ("title: words on words", "title: words on words"),
        ("date: none was named", "date: none was named"),
        ("officer training: the need for more of it", "officer training: the need for more of it"),
        ("item prices: too high", "item prices: too high"),
        ("abbreviation WHO: what it is", "abbreviation WHO: what it is"),
        ("item: the one", "item: the one"),
        ("\\item 2: the second of three", "item 2: the second of three"),
    ],
)
def test_a_line_that_only_begins_like_a_setting_is_a_point(line: str, text: str) -> None:
    meeting = _noted("@+Verlund/state boats", line)
    assert texts(meeting) == ["boats", text]
    assert meeting.meeting.title == "Dialogue"


def test_below_the_head_an_item_is_set_by_a_number_or_as_the_agenda_has_it() -> None:
    meeting = _noted(
        "item 3 (a): Debate", "@+Verlund/state boats", "item 4: Outlook", "item 3 (a): The debate", "ships"
    )
    assert [one.heading for one in meeting.agenda.values()] == ["Opening", "The debate", "Outlook"]
    assert texts(meeting) == ["boats", "ships"]


def test_notes_that_go_on_have_a_head_of_their_own() -> None:
    first = _noted("title: The dialogue on boats", "@+Verlund/state boats")
    meeting = _noted("% after lunch", "", "title: The dialogue on ships", ">1", "officer: Ms. A. Quill", upon=first)
    assert (meeting.meeting.title, len(meeting.officers)) == ("The dialogue on ships", 1)


SPOILT = (
    "title: The\x07 dialogue",
    "officer Chair\x00: Ms.\x07 Quill",
    "item 2: The\x1b debate",
    '@+"Verl\x07und"/state >2 !concern #se\x07a {lead: How\x08ever} bo\x07ats',
    "s/ats/a\x07ts/",
    "s/bo/b\x07o/",
    '@?"ro\ufffew" !concern ships',
)


def test_each_change_of_a_sheet_is_made_upon_what_the_last_one_left() -> None:
    changes = TakeNotes("\n".join(SPOILT), NOW).changes(NEW)
    there: dict[str, Entity | None] = {NEW.meeting.id: NEW.meeting}
    for change in changes:
        assert there.get(change.entity.id) == change.before
        assert change.after == printable(change.after)
        there[change.entity.id] = change.after


@pytest.mark.parametrize("upon", [NEW, _noted("@+Laputa/state ports")])
def test_what_notes_bring_along_can_always_go_out_as_a_record(upon: MeetingSnapshot, tmp_path: Path) -> None:
    with Session.create(tmp_path / "notes.rapp", upon, "Begin") as session:
        session.run(TakeNotes("\n".join(SPOILT), NOW))
        record = write_record(session.meeting)
        assert write_record(read_record(record)) == record


@pytest.mark.parametrize(
    ("lines", "number", "because"),
    [
        (("@+Verlund/state boats", "@nobody ships"), 2, "Nobody in the directory"),
        (("", "% remark", "words"), 3, "who has the floor"),
        (("@+Verlund/state boats", ">9 ships"), 2, "no agenda item 9"),
        (("date: tomorrow",), 1, "year-month-day"),
        (("title:",), 1, "needs a title"),
        (("item: Debate",), 1, "needs a number"),
        (("officer Chair:",), 1, "needs a name"),
        (("abbreviation: World Health Organization",), 1, "needs its short"),
        (("abbreviation WHO:",), 1, "full form"),
        (("@+Verlund/state !zzz boats",), 1, "no speech act"),
        (("s/a/b/",), 1, "no point to mend"),
    ],
)
def test_a_sheet_is_taken_whole_or_not_at_all_and_the_wrong_line_is_named(
    lines: tuple[str, ...], number: int, because: str
) -> None:
    sentence = refusal(NEW, TakeNotes("\n".join(lines), NOW))
    assert sentence.startswith(f"Line {number}: ")
    assert because in sentence


@pytest.mark.parametrize("notes", ["", "\n\n", "% only a remark", ">1"])
def test_notes_without_a_word_change_nothing(notes: str) -> None:
    assert changes_nothing(NEW, TakeNotes(notes, NOW))


def test_lines_may_end_as_any_system_ends_them() -> None:
    assert texts(after(NEW, TakeNotes("@+Verlund/state boats\r\nships\rports\n", NOW))) == ["boats", "ships", "ports"]
    assert TakeNotes("", NOW).title == "Take in notes"
