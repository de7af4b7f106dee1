"""A room for the tests: the view, wired to a meeting that lives in memory."""

from datetime import datetime

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.capture.entry import Floor
from rapporteur.commands.base import Command
from rapporteur.commands.lines import carried, correction, typed
from rapporteur.errors import KnownError
from rapporteur.model.change import Changes
from rapporteur.model.entities import Point
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.assembler import assemble
from tests.domain.capture.sample import NOW, noted
from ui import theme
from ui.bridge import State
from ui.capture.capture_view import CaptureView


def state_of(meeting: MeetingSnapshot, floor: Floor | None = None) -> State:
    """What the window shows of a meeting."""
    return State(meeting, assemble(meeting), carried(meeting, floor))


class Room:
    """Does what the view asks for, as the window does, and keeps what was asked."""

    def __init__(self, qtbot: QtBot, meeting: MeetingSnapshot | None = None) -> None:
        """Show a meeting, with the keyboard in the line."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application)
        self.now = NOW
        self.asked: list[object] = []
        self.before: list[MeetingSnapshot] = []
        self.state = state_of(noted() if meeting is None else meeting)
        self.draft = QPlainTextEdit()
        # A window without a layout has no smallest size, of which the platform of the tests would complain.
        self.window = QWidget()
        self.view = CaptureView(self.draft, clock=lambda: self.now, parent=self.window)
        self.view.submitted.connect(self._submit)
        self.view.amend_submitted.connect(self._amend)
        self.view.command_requested.connect(self._run)
        self.view.item_requested.connect(lambda number: self._submit(f">{number}", None))
        qtbot.addWidget(self.window)
        self.resize(1440, 900)
        self.view.show_state(self.state)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.view.focus_line()
        qtbot.waitUntil(self.view.pane.line.hasFocus)

    def resize(self, width: int, height: int) -> None:
        """Give the room another size."""
        self.window.resize(width, height)
        self.view.resize(width, height)

    @property
    def meeting(self) -> MeetingSnapshot:
        """The meeting as it is now."""
        return self.state.meeting

    @property
    def points(self) -> list[Point]:
        """Its points."""
        return list(self.meeting.points.values())

    def numbered(self, number: int) -> Point:
        """The point of a number."""
        return next(point for point in self.points if point.number == number)

    def show(self, meeting: MeetingSnapshot, changes: Changes = (), floor: Floor | None = None) -> None:
        """Show another meeting."""
        self.before.append(self.meeting)
        self.state = state_of(meeting, floor)
        self.view.show_state(self.state, changes)

    def undo(self) -> None:
        """Show the meeting as it was before."""
        self.state = state_of(self.before.pop())
        self.view.show_state(self.state)

    def _submit(self, line: str, at: datetime | None) -> None:
        self.asked.append((line, at))
        try:
            result = typed(line, self.meeting, self.state.floor, at or self.now)
            changes = result.command.changes(self.meeting) if result.command else ()
        except KnownError as error:
            self.view.show_problem(str(error))
            return
        self.show(self.meeting.with_changes(changes, self.meeting.revision + 1), changes, result.floor)
        if at is not None:
            self.view.accepted()

    def _amend(self, point: str, line: str, at: datetime) -> None:
        self.asked.append((point, line, at))
        try:
            command = correction(line, self.meeting, PointId(point))
        except KnownError as error:
            self.view.show_problem(str(error))
            return
        if self._run(command):
            self.view.amended()

    def _run(self, command: Command) -> bool:
        self.asked.append(command)
        try:
            changes = command.changes(self.meeting)
        except KnownError as error:
            self.view.show_problem(str(error))
            return False
        self.show(self.meeting.with_changes(changes, self.meeting.revision + 1), changes)
        return True
