"""An open meeting: running, refusing, undoing and redoing on a file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from rapporteur.commands.new_meeting import new_meeting
from rapporteur.commands.points import DeletePoints, MendText, Retag
from rapporteur.commands.session import Session
from rapporteur.commands.setup import AmendMeeting, Put, Together
from rapporteur.errors import KnownError
from rapporteur.model.entities import FixedText
from rapporteur.model.ids import FixedTextId, PointId, new_id
from rapporteur.store.meeting_file import MeetingFile
from tests.helpers.meetings import AT, Dialogue, contents

WORDS = "pasted\x0b from \x00 elsewhere \ud800\ufffe, but\ttabs\nand lines stay"


def _dialogue() -> Dialogue:
    dialogue = Dialogue()
    dialogue.points("A", "B", text="boats", theme="sea")
    dialogue.point("A", "ships")
    return dialogue


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The dialogue in a file of its own."""
    with Session.create(tmp_path / "meeting.rapp", _dialogue().meeting, "Begin", author="Ada") as session:
        yield session


def _points(session: Session) -> list[PointId]:
    return list(session.meeting.points)


def test_a_session_begins_with_nothing_to_take_back(session: Session) -> None:
    assert (session.can_undo, session.can_redo) == (None, None)
    assert (session.undo(), session.redo()) == ((), ())
    assert session.meeting.revision == 1


def test_what_was_done_is_taken_back_and_done_again(session: Session) -> None:
    states = [contents(session.meeting)]
    for command in (Retag(_points(session), theme="ports"), DeletePoints(_points(session)[:1])):
        session.run(command)
        states.append(contents(session.meeting))
    assert session.can_undo == "Delete a point"
    session.undo()
    assert (session.can_undo, session.can_redo) == ("Retag 3 points", "Delete a point")
    assert contents(session.meeting) == states[1]
    session.undo()
    assert contents(session.meeting) == states[0]
    session.redo()
    session.redo()
    assert contents(session.meeting) == states[2]
    assert session.can_redo is None


def test_something_new_ends_what_could_be_done_again(session: Session) -> None:
    session.run(Retag(_points(session), theme="ports"))
    session.undo()
    session.run(MendText(_points(session)[0], "boats", "tubs"))
    assert session.can_redo is None
    assert session.redo() == ()


def test_the_stacks_are_there_after_a_restart(session: Session) -> None:
    session.run(Retag(_points(session), theme="ports"))
    session.run(DeletePoints(_points(session)))
    session.undo()
    before = contents(session.meeting)
    session.close()
    with Session.open(session.path) as again:
        assert contents(again.meeting) == before
        assert (again.can_undo, again.can_redo) == ("Retag 3 points", "Delete 3 points")
        again.redo()
        assert again.meeting.points == {}


def test_a_refused_command_and_one_without_effect_leave_no_trace(session: Session) -> None:
    before, revision = contents(session.meeting), session.meeting.revision
    with pytest.raises(KnownError):
        session.run(MendText(_points(session)[0], "planes", "x"))
    with pytest.raises(KnownError):
        steps = (Retag(_points(session), theme="x"), MendText(PointId(new_id()), "a", "b"))
        session.run(Together("Both", steps))
    assert session.run(Retag(_points(session)[:1], theme="sea")) == ()
    assert (contents(session.meeting), session.meeting.revision) == (before, revision)
    assert session.can_undo is None
    session.close()
    with MeetingFile.open(session.path) as file:
        assert len(file.history()) == 1


def test_the_journal_says_who_did_what_and_when(tmp_path: Path) -> None:
    path = tmp_path / "meeting.rapp"
    with Session.create(
        path, _dialogue().meeting, "Begin", author="Ada", clock=lambda: datetime.fromisoformat(AT)
    ) as session:
        session.run(Retag(_points(session), theme="ports"))
        session.undo()
        session.redo()
    with MeetingFile.open(path) as file:
        rows = file.history()
    assert [(row.kind, row.command, row.summary, row.of) for row in rows] == [
        ("do", "CreateMeeting", "Begin", None),
        ("do", "Retag", "Retag 3 points", None),
        ("undo", "Undo", "Retag 3 points", 2),
        ("redo", "Redo", "Retag 3 points", 2),
    ]
    assert {(row.author, row.at) for row in rows} == {("Ada", AT)}


def test_without_a_name_the_account_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    with Session.create(tmp_path / "meeting.rapp", _dialogue().meeting, "Begin"):
        pass
    with MeetingFile.open(tmp_path / "meeting.rapp") as file:
        assert [row.author for row in file.history()] == ["rapporteur"]


def test_what_no_document_can_hold_is_not_taken_in(session: Session) -> None:
    meeting = session.meeting.meeting
    session.run(AmendMeeting(replace(meeting, title=WORDS)))
    assert session.meeting.meeting.title == "pasted  from   elsewhere   , but\ttabs\nand lines stay"
    session.run(Put(FixedText(id=FixedTextId(new_id()), place=1.0, text=WORDS)))
    assert "\x00" not in next(iter(session.meeting.fixed_texts.values())).text


def test_the_journal_finds_words(session: Session) -> None:
    assert len(session.search("ships", [])) == 1
    assert session.search("planes", []) == []


def test_a_new_meeting_can_be_made_into_a_file_and_written_on(tmp_path: Path) -> None:
    meeting = new_meeting("Dialogue", date(2026, 3, 19))
    with Session.create(tmp_path / "new.rapp", meeting, "Begin") as session:
        assert contents(session.meeting) == contents(meeting)
        session.run(AmendMeeting(replace(session.meeting.meeting, title="Another")))
        session.undo()
        assert contents(session.meeting) == contents(meeting)
