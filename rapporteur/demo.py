"""The main job, done before one's eyes: a sample day is recorded line by line, assembled and written as Word."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path

from rapporteur.capture.entry import floor_of, line_of
from rapporteur.clock import now
from rapporteur.commands.lines import typed
from rapporteur.commands.session import Session
from rapporteur.errors import KnownError
from rapporteur.exchange.formats import Export, export_to
from rapporteur.exchange.record import read_record
from rapporteur.exchange.text import write_text
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble


def demonstrate(folder: Path) -> Path:
    """Record the sample day into `folder` and write its summary; gives the meeting file. Raises KnownError."""
    day = read_record(resource_path("samples/day.json").read_bytes(), "the sample")
    with _made(folder, replace(day, interventions={}, points={})) as session:
        _record(session, day)
        document = assemble(session.meeting)
        word = session.path.with_suffix(".docx")
        export_to(word, Export(session.meeting, document, now()))
        print(f"\n{write_text(document)}")
        placed, recorded = len(document.place_of), len(session.meeting.points)
        print(f"{placed} of {recorded} points stand in the summary.\nThe meeting: {session.path}\nThe summary: {word}")
        return session.path


def _made(folder: Path, meeting: MeetingSnapshot) -> Session:
    """A meeting file under the first free name of the folder, so that a second demonstration spares the first."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"The folder {folder} cannot be made ({error.strerror}): name another with --out.") from error
    names = (folder / f"sample-day{'' if n == 1 else f'-{n}'}.rapp" for n in count(1))
    return Session.create(next(name for name in names if not name.exists()), meeting, "Set up the sample day")


def _record(session: Session, day: MeetingSnapshot) -> None:
    """Every line of the day, as it would be typed in the room."""
    lines = list(_lines(day))
    for number, (at, line) in enumerate(lines, start=1):
        command = typed(line, session.meeting, floor_of(session.meeting), at).command
        if command:
            session.run(command)
        _progress(f"Recording line {number} of {len(lines)}")
    _progress("")
    meeting = session.meeting
    print(
        f"Recorded {len(lines)} lines: {len(meeting.interventions)} interventions, {len(meeting.points)} points, "
        f"{len(meeting.speakers)} speakers."
    )


def _progress(words: str) -> None:
    """One line of a terminal, written over again and again; nothing where nobody watches."""
    if sys.stdout.isatty():
        print(f"\r{words:<60}\r", end="", flush=True)


def _lines(day: MeetingSnapshot) -> Iterator[tuple[datetime, str]]:
    """Every line with the moment at which it is typed."""
    for intervention in day.interventions.values():
        at = datetime.fromisoformat(intervention.at)
        points = day.points_of(intervention.id)
        yield from ((at, line_of(day, intervention, point)) for point in points)
        if not points:
            yield at, line_of(day, intervention)
