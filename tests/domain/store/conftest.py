"""An open meeting file, fresh for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rapporteur.store.meeting_file import MeetingFile
from tests.domain.store.given import head, sample


@pytest.fixture
def file(tmp_path: Path) -> Iterator[MeetingFile]:
    """The sample meeting in a file."""
    with MeetingFile.create(tmp_path / "dialogue.rapp", sample(), head("Began the meeting")) as file:
        yield file
