"""A writer that is killed at any moment loses nothing that it had acknowledged, and leaves a sound file.

RAPPORTEUR_KILL_ROUNDS sets the number of rounds.
"""

import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from rapporteur.model.change import Change, reverse
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.store.meeting_file import MeetingFile
from tests.domain.store.given import LONG, head, said, sample

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("RAPPORTEUR_KILL_ROUNDS", "3"))


def write_until_killed(path: Path) -> None:
    """Single points, changes of all points and their undoing; each revision is told once it is on the disk."""
    with MeetingFile.open(path) as file:
        for number in count(file.snapshot().revision):
            tell(file.commit(head(), said(number, f"{number} {LONG}")))
            if number % 20 == 0:
                everything = tuple(Change(p, replace(p, theme=f"{number}")) for p in file.snapshot().points.values())
                tell(revision := file.commit(head("Renamed a theme"), everything))
                tell(file.commit(head("Took it back", kind="undo", of=revision), reverse(everything)))


def tell(revision: int) -> None:
    """Say that a revision is safe; a line reaches the pipe whole."""
    os.write(1, f"{revision}\n".encode())


def acknowledged_before_the_kill(path: Path, seconds: float) -> int:
    """The last revision that a writer told before it was killed."""
    command = [sys.executable, "-m", "tests.system.test_kill", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        return int((first + writer.stdout.read()).split()[-1])


def retold(file: MeetingFile) -> MeetingSnapshot:
    """The meeting as the journal alone tells it."""
    meeting = sample()
    for row in file.history()[1:]:
        meeting = meeting.with_changes(file.changes_of(row.seq), row.seq)
    return meeting


def assert_sound(file: MeetingFile) -> None:
    """The file keeps its own promises."""
    assert file._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert file._db.execute("PRAGMA foreign_key_check").fetchall() == []
    file._db.execute("INSERT INTO points_fts (points_fts) VALUES ('integrity-check')")
    assert file.snapshot() == retold(file)


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_nothing_acknowledged_is_lost(tmp_path: Path, round_: int) -> None:
    path = tmp_path / "dialogue.rapp"
    MeetingFile.create(path, sample(), head()).close()
    chance = random.Random(round_)
    for _ in range(2):  # the second writer finds what the first left behind
        acknowledged = acknowledged_before_the_kill(path, chance.uniform(0.0, 0.3))
        with MeetingFile.open(path) as file:
            assert acknowledged <= file.snapshot().revision <= acknowledged + 1
            assert_sound(file)


def test_a_killed_program_holds_nobody_up(tmp_path: Path) -> None:
    path = tmp_path / "dialogue.rapp"
    MeetingFile.create(path, sample(), head()).close()
    acknowledged_before_the_kill(path, 0.0)
    lock = path.with_name("dialogue.rapp-lock")
    assert lock.exists()
    MeetingFile.open(path).close()
    assert list(tmp_path.iterdir()) == [path]


if __name__ == "__main__":
    write_until_killed(Path(sys.argv[1]))
