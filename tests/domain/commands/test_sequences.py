"""What holds after every sequence of commands, on a real file."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.capture.already_said import first_wordings
from rapporteur.commands.base import done_upon
from rapporteur.commands.session import Session
from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record, write_record
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.store.meeting_file import MeetingFile
from tests.domain.commands.random_commands import commands, sayings_what_is_one
from tests.helpers.meetings import Dialogue, contents, meetings
from tests.helpers.records import told


def _run(session: Session, data: st.DataObject, most: int = 12) -> list[dict[str, Any]]:
    """Run random commands; gives the meeting after each that changed something, the first one before all."""
    states = [contents(session.meeting)]
    for _ in range(data.draw(st.integers(1, most))):
        before, revision = contents(session.meeting), session.meeting.revision
        try:
            changes = session.run(data.draw(commands(session.meeting)))
        except KnownError as refusal:
            assert str(refusal).endswith(".")
            changes = ()
        if changes:
            states.append(contents(session.meeting))
        else:
            assert (contents(session.meeting), session.meeting.revision) == (before, revision)
    return states


@settings(max_examples=50)
@given(meetings(), st.data())
def test_undo_goes_all_the_way_back_and_redo_all_the_way_forth(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.rapp"
        session = Session.create(path, meeting, "Begin")
        states = _run(session, data)
        for step, states_left in ((session.undo, states[-2::-1]), (session.redo, states[1:])):
            for state in states_left:
                assert step()
                assert contents(session.meeting) == state
            assert not step()
        session.close()


@settings(max_examples=50)
@given(meetings(), st.data())
def test_a_restart_in_the_middle_changes_nothing(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.rapp"
        with Session.create(path, meeting, "Begin") as session:
            states = _run(session, data)
            back = data.draw(st.integers(0, len(states) - 1))
            for _ in range(back):
                session.undo()
            offered = (session.can_undo, session.can_redo)
        with MeetingFile.open(path) as file:
            assert contents(file.snapshot()) == states[-1 - back]
        with Session.open(path) as session:
            assert contents(session.meeting) == states[-1 - back]
            assert (session.can_undo, session.can_redo) == offered
            while session.redo():
                pass
            assert contents(session.meeting) == states[-1]
        with Session.open(path) as session:
            while session.undo():
                pass
            assert contents(session.meeting) == contents(meeting)


@settings(max_examples=50)
@given(meetings(), st.data())
def test_the_file_and_a_record_hold_what_the_session_knows(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.rapp"
        with Session.create(path, meeting, "Begin") as session:
            _run(session, data)
            known = session.meeting
        with MeetingFile.open(path) as file:
            assert file.snapshot() == known
            assert contents(file.snapshot()) == contents(known)
        _assert_all_is_well(known)


@settings(max_examples=200)
@given(st.data())
def test_what_is_one_is_never_told_apart(data: st.DataObject) -> None:
    dialogue = Dialogue()
    for who in "ABAB":
        dialogue.point(who, "words")
    meeting = dialogue.meeting
    for _ in range(data.draw(st.integers(2, 10))):
        with suppress(KnownError):
            _, meeting = done_upon(meeting, data.draw(sayings_what_is_one(meeting)))
        _assert_told_apart_soundly(meeting)
    _assert_all_is_well(meeting)


def _assert_told_apart_soundly(meeting: MeetingSnapshot) -> None:
    """Each point is told apart from none but earlier ones that there are, that it is not one with, and once."""
    firsts = first_wordings(meeting)
    for point in meeting.points.values():
        others = [meeting.points[other] for other in point.told_apart]
        assert all(other.place < point.place and firsts[other.id] != firsts[point.id] for other in others)
        assert len(set(point.told_apart)) == len(others)


def _assert_all_is_well(meeting: MeetingSnapshot) -> None:
    """What is said of points is sound, and the record brings back an equal meeting."""
    _assert_told_apart_soundly(meeting)
    record = write_record(meeting)
    back = read_record(record)
    assert told(back) == told(meeting)
    assert write_record(back) == record
