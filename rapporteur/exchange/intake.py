"""Taking in what others wrote: a record or a sheet of notes becomes a meeting file, or notes go into one."""

from pathlib import Path

from rapporteur.clock import now
from rapporteur.commands.base import printable
from rapporteur.commands.lines import TakeNotes
from rapporteur.commands.new_meeting import new_meeting
from rapporteur.commands.session import Session
from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record
from rapporteur.model.meeting import MeetingSnapshot

MEETING = ".rapp"
RECORDS = (".json",)
NOTES = (".txt", ".md")
UNTITLED = "Dialogue"


def take_in(source: Path, target: Path) -> str:
    """Make the meeting file `target` from `source`, or add notes to it where it exists; gives what was done, in words.

    Raises KnownError, with nothing written, where the source is missing, of no known kind or wrong, and where the
    target is no name for a meeting.
    """
    _refuse_bad_target(source, target)
    if source.suffix.lower() in RECORDS:
        meeting = read_record(content_of(source), source.name)
        Session.create(target, meeting, "Take in a record").close()
        return f"Made {target}: {_size(meeting)}."
    if source.suffix.lower() in NOTES:
        return _take_notes(source, target)
    raise KnownError(f"{source.name} is neither a record (.json) nor notes (.txt): give one of these.")


def _refuse_bad_target(source: Path, target: Path) -> None:
    """Raise KnownError for a name that a meeting would not be found by, and for the very file that is to be read."""
    if target.suffix.lower() != MEETING:
        raise KnownError(f"A meeting is kept in a file ending in {MEETING}: give {target.name} this ending.")
    if source.exists() and target.exists() and source.samefile(target):
        raise KnownError(f"{source.name} and {target.name} are the same file: name another file for the meeting.")


def meeting_from(source: Path) -> MeetingSnapshot:
    """The meeting that a record or a sheet of notes describes. Raises KnownError."""
    if source.suffix.lower() in RECORDS:
        return read_record(content_of(source), source.name)
    meeting = new_meeting(printable(source.stem).strip() or UNTITLED, now().date())
    notes = _notes(source)
    return meeting.with_changes(TakeNotes(notes, now()).changes(meeting), 0)


def content_of(source: Path) -> bytes:
    """The bytes of a file. Raises KnownError where it cannot be read."""
    try:
        return source.read_bytes()
    except OSError as error:
        raise KnownError(f"{source} cannot be read ({error.strerror}): check the name and the place.") from error


def _notes(source: Path) -> str:
    try:
        return content_of(source).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError(f"{source.name} is not text in UTF-8: save it as UTF-8 and try again.") from error


def _take_notes(source: Path, target: Path) -> str:
    if not target.exists():
        meeting = meeting_from(source)
        Session.create(target, meeting, "Take in notes").close()
        return f"Made {target}: {_size(meeting)}."
    with Session.open(target) as session:
        before = len(session.meeting.points)
        session.run(TakeNotes(_notes(source), now()))
        return f"Added to {target}: {_counted(len(session.meeting.points) - before, 'point')}."


def _size(meeting: MeetingSnapshot) -> str:
    counts = (
        (len(meeting.interventions), "intervention"),
        (len(meeting.points), "point"),
        (len(meeting.speakers), "speaker"),
    )
    return ", ".join(_counted(count, noun) for count, noun in counts)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
