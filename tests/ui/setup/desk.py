"""A meeting on the desk: does what the set-up asks for, as the window does, without a file."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt

from rapporteur.commands.base import Command
from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record
from rapporteur.model.change import Change
from rapporteur.model.entities import Speaker
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.paths import resource_path
from rapporteur.summary.blocks import SummaryDocument
from tests.ui.widgets.hands import focus, press, write
from ui.bridge import State
from ui.setup.setup_view import SetupView
from ui.widgets.entity_table import EntityTable


def sample(name: str = "day") -> MeetingSnapshot:
    """A sample meeting."""
    return read_record(resource_path(f"samples/{name}.json").read_bytes())


def with_speakers(meeting: MeetingSnapshot, count: int) -> MeetingSnapshot:
    """The meeting with so many speakers more."""
    more = [
        Speaker(id=SpeakerId(f"more-{n}"), place=1000.0 + n, code=f"M{n}", organization=f"Organization {n}")
        for n in range(count)
    ]
    return meeting.with_changes([Change(None, speaker) for speaker in more], 1)


class Desk:
    """Shows a meeting in a set-up page and carries out its commands."""

    def __init__(self, meeting: MeetingSnapshot) -> None:
        self.meeting = meeting
        self.titles: list[str] = []
        self.problems: list[str] = []
        self.view = SetupView()
        self.view.command_requested.connect(self.run)
        self.show()

    def run(self, command: Command) -> None:
        """Do it, or say why not."""
        try:
            changes = command.changes(self.meeting)
        except KnownError as error:
            self.problems.append(str(error))
            self.view.show_problem(str(error))
            return
        self.titles.append(command.title)
        self.meeting = self.meeting.with_changes(changes, self.meeting.revision + 1)
        self.show()

    def show(self) -> None:
        """Show the meeting as it is."""
        document = SummaryDocument(("",), ("",), "", "en", self.meeting.meeting.status, 0, ())
        self.view.show_state(State(self.meeting, document))

    def unknown(self) -> Speaker:
        """One of the speakers, whom nobody recognizes any more."""
        speaker = list(self.meeting.speakers.values())[5]
        changed = replace(speaker, unidentified=True, name="third row", organization=None)
        self.meeting = self.meeting.with_changes([Change(speaker, changed)], self.meeting.revision + 1)
        self.show()
        return changed


def stand(table: EntityTable, row: int, column: int = 0) -> None:
    """Go to a cell; -1 is the empty row."""
    table.setFocus()
    table.setCurrentIndex(table.entries.index(row % table.entries.rowCount(), column))


def fill_in(table: EntityTable, cells: Sequence[str]) -> None:
    """Type a new row, cell by cell."""
    stand(table, -1)
    for number, cell in enumerate(cells):
        if number:
            press(Qt.Key.Key_Right if focus() is table else Qt.Key.Key_Tab)
        if cell:
            write(cell)
    press(Qt.Key.Key_Return)
