"""A session hands the cares of the file on, and leaves none open that it cannot read."""

import shutil
from pathlib import Path

import pytest

from rapporteur.commands.points import Retag
from rapporteur.commands.session import Session
from rapporteur.errors import KnownError
from rapporteur.store.meeting_file import MeetingFile
from tests.domain.store.given import A_POINT, sample
from tests.domain.store.test_opening import emptied, opened_by_another_program


def test_a_file_that_cannot_be_read_is_closed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "dialogue.rapp"
    emptied(path)
    opened: list[MeetingFile] = []
    init = MeetingFile.__init__

    def kept_in_sight(file: MeetingFile, *args: object) -> None:
        opened.append(file)
        init(file, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(MeetingFile, "__init__", kept_in_sight)
    with pytest.raises(KnownError, match="is damaged"):
        Session.open(path)
    assert len(opened) == 1
    assert list(tmp_path.iterdir()) == [path]
    assert opened_by_another_program(path) == ""


def test_a_settled_session_is_in_the_one_file(tmp_path: Path) -> None:
    with Session.create(tmp_path / "dialogue.rapp", sample(), "Begin") as session:
        session.run(Retag([A_POINT.id], theme="ports"))
        session.settle()
        shutil.copy(session.path, tmp_path / "backup.rapp")
        with Session.open(tmp_path / "backup.rapp") as backup:
            assert backup.meeting == session.meeting


def test_a_copy_is_a_meeting_of_its_own(tmp_path: Path) -> None:
    with Session.create(tmp_path / "dialogue.rapp", sample(), "Begin") as session:
        session.copy_to(tmp_path / "copy ☂.rapp")
        with Session.open(tmp_path / "copy ☂.rapp") as copy:
            assert copy.meeting == session.meeting
        with pytest.raises(KnownError, match="exists already"):
            session.copy_to(tmp_path / "copy ☂.rapp")
