"""What a line means in a meeting, and from an entry back to its line."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.capture.entry import (
    Entry,
    Floor,
    PointDraft,
    SpeakerDraft,
    floor_in,
    floor_of,
    line_of,
    name_typed,
    point_line,
    understand,
)
from rapporteur.capture.grammar import Line, parse
from rapporteur.commands.points import Retag
from rapporteur.commands.setup import Put
from rapporteur.errors import KnownError
from rapporteur.model.change import Change
from rapporteur.model.entities import Intervention, Point, Wording
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role, Voice
from tests.domain.capture.sample import AWKWARD, NOW, after, noted

MEETING = noted()


def _read(line: str, meeting: MeetingSnapshot = MEETING, floor: Floor | None = None, now: datetime = NOW) -> Entry:
    said = parse(line)
    assert isinstance(said, Line)
    return understand(said, meeting, floor or floor_of(meeting), now)


def _point(line: str) -> PointDraft:
    point = _read(line).point
    assert point is not None
    return point


def _code(entry: Entry) -> str:
    assert not isinstance(entry.speaker, SpeakerDraft)
    return MEETING.speakers[entry.speaker].code


def _item(number: str, meeting: MeetingSnapshot = MEETING) -> str:
    return next(item.id for item in meeting.agenda.values() if item.number == number)


def _numbered(number: int) -> Point:
    return next(point for point in MEETING.points.values() if point.number == number)


def test_before_anybody_spoke_the_first_item_is_open() -> None:
    meeting = noted("")
    assert floor_of(meeting) == Floor(next(iter(meeting.agenda)))


def test_the_speaker_the_role_and_the_item_carry_over() -> None:
    entry = _read("more words")
    last = MEETING.last_intervention
    assert last is not None
    assert (entry.speaker, entry.role, entry.item) == (last.speaker, last.role, last.item)


@pytest.mark.parametrize(
    ("line", "code", "role", "item"),
    [
        ("@hfj >2 words", "HFJ", Role.PARTICIPANT, "2"),
        ("@avila words", "HFJ", Role.PARTICIPANT, "3 (a)"),
        ("@ast words", "AIN", Role.PANELLIST, "3 (a)"),
        ("@ast >2 words", "AIN", Role.PARTICIPANT, "2"),
        ("@ast*part words", "AIN", Role.PARTICIPANT, "3 (a)"),
        ("@chair words", "CHA", Role.CHAIR, "3 (a)"),
        ('>"3 (A)" words', "TRO", Role.PARTICIPANT, "3 (a)"),
    ],
)
def test_who_speaks_as_what_under_which_item(line: str, code: str, role: Role, item: str) -> None:
    entry = _read(line)
    assert (_code(entry), entry.role, entry.item) == (code, role, _item(item))


def test_a_new_speaker_and_a_new_item_are_drafts() -> None:
    entry = _read('@+"Baltic Forum"/non >+"Other matters" words')
    ngo = next(category.id for category in MEETING.categories.values() if category.key == "ngo")
    assert entry.speaker == SpeakerDraft("Baltic Forum", ngo, unidentified=False)
    assert entry.item == "Other matters"
    assert _read("@?").speaker == SpeakerDraft("", None, unidentified=True)
    assert _read("@+Host/secretariat").role is Role.SECRETARIAT


@pytest.mark.parametrize(
    ("line", "act", "theme", "text"),
    [
        ("!ask #training when", Act.ASK, "training", "when"),
        ("#tra when", Act.MENTION, "training", "when"),
        ("#FREE words", Act.MENTION, "free choice", "words"),
        ("#new words", Act.MENTION, "new", "words"),
        ("#- words", Act.MENTION, "", "words"),
        ("# words", Act.MENTION, "", "words"),
        ("!call States to act", Act.CALL_UPON, "", "States to act"),
        ("=2", Act.CONCERN, "free choice", 'the "misuse" of data'),
        ("=2 #training !ask other words", Act.ASK, "training", "other words"),
        ('="misuse data"', Act.CONCERN, "free choice", 'the "misuse" of data'),
    ],
)
def test_the_point_of_a_line(line: str, act: Act, theme: str, text: str) -> None:
    point = _point(line)
    assert (point.act, point.theme, point.text) == (act, theme, text)


def test_words_of_an_earlier_point_prefer_the_item_and_then_the_last_one() -> None:
    assert _point("=States").same_as == _numbered(6).id
    assert _point("=time").same_as == _numbered(3).id
    assert _point('>2 ="states"').same_as == _numbered(1).id


def test_a_line_without_words_gives_the_floor() -> None:
    assert _read("@ver >2").point is None


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("@zzz words", "Nobody in the directory is called “zzz”: type @\\+zzz"),
        ('@"no body" words', 'type @\\+"no body"'),
        ("@e words", "“@e” may be .* or .*: type more of the name"),
        ("@ words", "Say who has the floor"),
        ("> words", "Type the number of the agenda item"),
        (">9 words", "no agenda item 9"),
        (">>9 words", "no agenda item 9"),
        (">+ words", "needs a heading"),
        ("@+New/xyz words", "no category “xyz”: type one of state, igo"),
        ("!ask", "words of the point are missing"),
        ("#training", "words of the point are missing"),
        (">>2", "words of the point are missing"),
        ("{lead: So}", "words of the point are missing"),
        ("!xyz words", "no speech act"),
        ("!rec words", "!recommend or !recognize"),
        ("=99 words", "no point 99"),
        ("=²", "No earlier point says"),
        ("=zzz words", "No earlier point says “zzz”"),
        ("= words", "Type the number of an earlier point"),
    ],
)
def test_what_a_line_cannot_mean_is_said_in_one_sentence(line: str, part: str) -> None:
    with pytest.raises(KnownError, match=part):
        _read(line)


def test_without_anybody_on_the_floor_somebody_must_be_named() -> None:
    with pytest.raises(KnownError, match="Say who has the floor"):
        _read("words", noted(""))


def test_without_an_agenda_an_item_must_be_made() -> None:
    empty = replace(MEETING, agenda={}, interventions={}, points={})
    with pytest.raises(KnownError, match="agenda has no item"):
        _read("@hfj words", empty)


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("@hfj words", "2026-03-19T10:42:07+01:00"),
        ("10:00 @hfj words", "2026-03-19T10:00:00+01:00"),
        ("23:59:59 @hfj words", "2026-03-19T23:59:59+01:00"),
    ],
)
def test_the_moment_of_an_entry(line: str, at: str) -> None:
    assert _read(line).at == at


def _with_floor_at(at: str) -> tuple[MeetingSnapshot, Intervention]:
    before = next(iter(MEETING.interventions.values()))
    after_ = replace(before, at=at)
    return MEETING.with_changes([Change(before, after_)], 2), after_


@pytest.mark.parametrize("at", ["2026-03-18T10:04:00.250+02:00", "2026-03-18T08:04:00Z", "2026-03-18T10:04:00+02:00"])
def test_mending_a_line_leaves_its_moment_as_it_was_written(at: str) -> None:
    meeting, intervention = _with_floor_at(at)
    now = datetime.fromisoformat(at)
    assert _read("words", meeting, floor_in(intervention), now).at == at
    assert _read(f"{at[11:19]} words", meeting, floor_in(intervention), now).at == at
    assert _read("17:00 words", meeting, floor_in(intervention), now).at.startswith("2026-03-18T17:00:00+0")


@pytest.mark.parametrize("at", ["2026-03-18T10:04+02:00", "2026-03-18T10:04:00,250+02:00", "2026-03-18T08:04Z"])
def test_a_moment_in_any_form_is_read_back_from_its_line(at: str) -> None:
    meeting, intervention = _with_floor_at(at)
    line = line_of(meeting, intervention)
    assert line.startswith(f"{at[11:16]}:00 ")
    assert _read(line, meeting, floor_in(intervention), datetime.fromisoformat(at)).at == at


@pytest.mark.parametrize("digits", ["9" * 19, "9" * 5000, "٩" * 5000, "0" * 5000 + "1"])
def test_a_number_of_thousands_of_digits_is_no_point(digits: str) -> None:
    with pytest.raises(KnownError, match="There is no point"):
        _read(f"={digits}")


def test_every_entry_of_the_meeting_is_read_back_from_its_line() -> None:
    for point in MEETING.points.values():
        _assert_read_back(MEETING, point)


def _assert_read_back(meeting: MeetingSnapshot, point: Point) -> None:
    intervention = meeting.interventions[point.intervention]
    entry = _read(line_of(meeting, intervention, point), meeting, floor_in(intervention))
    assert (entry.at, entry.speaker, entry.role, entry.item) == (
        intervention.at,
        intervention.speaker,
        intervention.role,
        intervention.item,
    )
    words = " ".join(point.text.replace("\n", " ").split(" "))
    assert entry.point == PointDraft(point.act, words, point.theme, point.same_as, point.item, point.wording)


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_is_read_back_wherever_it_stands(text: str) -> None:
    speaker = replace(next(iter(MEETING.speakers.values())), code="", organization=text)
    item = replace(MEETING.agenda[_numbered(1).item or MEETING.item_of(_numbered(1))], number=text.replace("\n", " "))
    meeting = after(MEETING, Put(speaker), Put(item))
    for theme in ("", text):
        changed = after(meeting, Retag([_numbered(1).id], theme=theme))
        point = replace(changed.points[_numbered(1).id], text=text)
        changed = changed.with_changes([Change(changed.points[point.id], point)], 9)
        _assert_read_back(changed, point)


LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1).map(
    lambda text: " ".join(text.split()) or "x"
)
WORDINGS = st.builds(
    Wording,
    verb=st.none() | LINES,
    voice=st.none() | st.sampled_from(Voice),
    lead=st.none() | LINES,
    agent=st.none() | st.booleans(),
    intro=st.none() | LINES,
)


@given(LINES, LINES.filter(lambda theme: theme != "-"), st.sampled_from(Act), WORDINGS, st.sampled_from([None, 2]))
def test_any_point_is_read_back_from_its_line(
    text: str, theme: str, act: Act, wording: Wording, same_as: int | None
) -> None:
    before = _numbered(4)
    origin = _numbered(same_as).id if same_as else None
    point = replace(before, text=text, theme=theme, act=act, wording=wording, same_as=origin)
    _assert_read_back(MEETING.with_changes([Change(before, point)], 9), point)


def test_a_theme_unlike_another_only_in_case_stays_itself() -> None:
    meeting = after(MEETING, Retag([_numbered(3).id], theme="Training"))
    _assert_read_back(meeting, meeting.points[_numbered(3).id])


def test_the_line_of_a_point_alone() -> None:
    assert point_line(MEETING, _numbered(1)) == "!call-upon #training States to consult civil society"
    assert point_line(MEETING, _numbered(2)) == '!concern #"free choice" the "misuse" of data'
    assert point_line(MEETING, _numbered(6)).startswith("!call-upon #training =1 ")


def test_a_speaker_without_a_code_is_typed_by_a_name_that_means_nobody_else() -> None:
    first, second = list(MEETING.speakers.values())[:2]
    twins = [
        replace(first, code="", organization="Norway", name="Ana"),
        replace(second, code="", organization="Norway", name="Olaf"),
    ]
    meeting = after(MEETING, *map(Put, twins))
    assert [name_typed(meeting, meeting.speakers[SpeakerId(twin.id)]) for twin in twins] == ["Ana", "Olaf"]


@pytest.mark.parametrize(
    ("notes", "groups"),
    [
        ('@"avila" &"Baltic Group" boats\nships', [("Baltic Group", None)]),
        ('@"avila" &"Baltic Group"*12 boats\n&- ships', [("Baltic Group", 12), (None, None)]),
        ('@"avila" boats\n&"Baltic Group" ships', [(None, None), ("Baltic Group", None)]),
        ('@"avila" &"Baltic Group" boats\n@ver ships', [("Baltic Group", None), (None, None)]),
    ],
)
def test_a_group_is_spoken_for_until_another_speaks_or_it_is_ended(
    notes: str, groups: list[tuple[str | None, int | None]]
) -> None:
    heads = '@+"Ávila Forum"/ngo >1 first\n@+Verlund/state second\n'
    meeting = noted(heads + notes)
    turns = list(meeting.interventions.values())[2:]
    assert [(turn.on_behalf_of, turn.counts_as) for turn in turns] == groups
    for turn in turns:
        entry = _read(line_of(meeting, turn), meeting, Floor())
        assert (entry.on_behalf_of, entry.counts_as) == (turn.on_behalf_of, turn.counts_as)
