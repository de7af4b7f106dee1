"""A recorded point, from the line to the disk, against a bare commit of one row of the same size."""

import sqlite3
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from rapporteur.capture.entry import floor_of
from rapporteur.commands.lines import typed
from rapporteur.commands.session import Session
from tests.bench.conftest import Figures
from tests.bench.measuring import in_turn, percentile
from tests.helpers.big_meeting import big_meeting

ROUNDS = 2000
NOW = datetime.fromisoformat("2026-03-19T10:00:00+01:00")


def line(number: int) -> str:
    """A line of usual length; every third gives the floor to somebody else."""
    floor = f"@AA{'ABCDEFGHIJ'[number // 3 % 10]} " if number % 3 == 0 else ""
    return f"{floor}!stress #training the importance of predictable funding for the training of judges, case {number}"


def test_a_recorded_point_against_a_bare_commit(tmp_path: Path, benchmark: BenchmarkFixture, figures: Figures) -> None:
    session = Session.create(tmp_path / "a.rapp", replace(big_meeting(0), interventions={}, points={}), "Begin")
    bare = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)")

    def ours(number: int) -> None:
        command = typed(line(number), session.meeting, floor_of(session.meeting), NOW).command
        assert command is not None
        session.run(command)

    def theirs(number: int) -> None:
        bare.execute("BEGIN")
        bare.execute("INSERT INTO row (text) VALUES (?)", (line(number),))
        bare.execute("COMMIT")

    a, b = benchmark.pedantic(in_turn, args=(ours, theirs, ROUNDS), rounds=1)
    for share in (0.5, 0.99):
        x, y = percentile(a, share), percentile(b, share)
        figures(
            f"recorded point / bare commit, p{share * 100:.0f} of {ROUNDS}",
            f"{x / y:5.2f}   ({x * 1e3:.2f} ms / {y * 1e3:.2f} ms)",
        )
    assert len(session.meeting.points) == ROUNDS
    session.close()
    bare.close()
