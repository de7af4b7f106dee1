"""From what was typed over a row of the log to the command that corrects it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from rapporteur.capture.entry import SpeakerDraft, floor_in, floor_line, line_of, point_line, understand
from rapporteur.capture.grammar import Mending, parse, tokens_of
from rapporteur.commands.base import Command
from rapporteur.commands.interventions import AmendIntervention, DeleteInterventions, item_made, speaker_made
from rapporteur.commands.points import DeletePoints, SplitPoint
from rapporteur.commands.setup import Put, Together
from rapporteur.errors import KnownError
from rapporteur.model.entities import Intervention, Point
from rapporteur.model.ids import AgendaItemId
from rapporteur.model.meeting import MeetingSnapshot
from ui.capture.log_rows import Row


def line_to_correct(meeting: MeetingSnapshot, row: Row) -> str:
    """The line that stands for a row: of a point without the time, of an intervention without any point."""
    if isinstance(row, Intervention):
        return line_of(meeting, row)
    return f"{floor_line(meeting, meeting.interventions[row.intervention])} {point_line(meeting, row)}"


def start_of_words(line: str) -> int:
    """Where in a line the words of the point begin."""
    _, start = tokens_of(line)
    return start + line.startswith("\\", start)


def floor_corrected(line: str, meeting: MeetingSnapshot, intervention: Intervention) -> Command:
    """The command that gives an intervention the speaker, role, item and time of a line.

    Raises KnownError, in one sentence, for what the line cannot mean.
    """
    said = parse(line)
    if isinstance(said, Mending) or said.text or said.act or said.theme or said.same_as:
        raise KnownError("Here stands only who has the floor: time, @ who and > item; points are corrected below.")
    entry = understand(said, meeting, floor_in(intervention), datetime.fromisoformat(intervention.at))
    made: list[Command] = []
    speaker, item = entry.speaker, entry.item
    if isinstance(speaker, SpeakerDraft):
        new_speaker = speaker_made(meeting, speaker)
        made.append(Put(new_speaker))
        speaker = new_speaker.id
    if item not in meeting.agenda:
        new_item = item_made(meeting, item)
        made.append(Put(new_item))
        item = new_item.id
    amended = replace(intervention, at=entry.at, speaker=speaker, role=entry.role, item=AgendaItemId(item))
    return _together([*made, AmendIntervention(amended)])


def split_at(line: str, cursor: int, meeting: MeetingSnapshot, point: Point) -> Command:
    """The command that divides a point at the cursor of its line.

    Raises KnownError where something before the words was changed, because dividing keeps only the words.
    """
    start, before = start_of_words(line), line_to_correct(meeting, point)
    if line[:start] != before[: start_of_words(before)]:
        raise KnownError("Press Enter first to keep what you changed before the words, then split the point.")
    cut = max(cursor, start)
    return SplitPoint(point.id, line[start:cut], line[cut:])


def deletion_of(rows: Collection[Row]) -> Command:
    """The command that deletes rows; with an intervention go its points."""
    gone = [row.id for row in rows if isinstance(row, Intervention)]
    points = [row.id for row in rows if isinstance(row, Point) and row.intervention not in gone]
    commands: list[Command] = []
    if points:
        commands.append(DeletePoints(points))
    if gone:
        commands.append(DeleteInterventions(gone))
    return _together(commands)


def _together(commands: Sequence[Command]) -> Command:
    """Several commands as one, under the name of the last."""
    return commands[0] if len(commands) == 1 else Together(commands[-1].title, commands)
