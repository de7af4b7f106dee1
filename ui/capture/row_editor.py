"""Correcting a row where it stands: its line over it, with the same signs and offers as the quick line."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from rapporteur.capture.already_said import Question, question
from rapporteur.capture.completion import Completion, complete
from rapporteur.capture.entry import floor_in
from rapporteur.commands.base import Command
from rapporteur.errors import KnownError
from rapporteur.model.entities import Intervention, Point
from rapporteur.model.meeting import MeetingSnapshot
from ui import theme
from ui.capture.completing_line import ENTER, CompletingLine
from ui.capture.corrections import floor_corrected, line_to_correct, split_at, start_of_words
from ui.capture.log_rows import Row


class RowLine(CompletingLine):
    """The line over a row. `split_requested` is emitted at Ctrl+Return."""

    split_requested = Signal()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return, undo and redo are for this line while it is open: the meeting must not change under it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_for_the_line(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return divides."""
        if _splits(event):
            self.split_requested.emit()
        else:
            super().keyPressEvent(event)


def _is_for_the_line(event: QKeyEvent) -> bool:
    turns = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return _splits(event) or any(event.matches(key) for key in turns)


def _splits(event: QKeyEvent) -> bool:
    return event.key() in ENTER and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def row_now(row: Row, meeting: MeetingSnapshot) -> Row | None:
    """The row as it is in this meeting; None where it is gone."""
    return meeting.points.get(row.id) if isinstance(row, Point) else meeting.interventions.get(row.id)


class RowEditor(QFrame):
    """`amend_submitted` carries the id of the point, the line, and the time of its intervention.

    Once something is asked for the editor waits: it is closed when that is done, and stays with the problem when not.
    What was typed and left with Escape comes back when the same row is corrected next.
    """

    amend_submitted = Signal(str, str, object)
    command_requested = Signal(object)
    closed = Signal()

    def __init__(self, page: QWidget, viewport: QWidget) -> None:
        """A closed editor over a list; what it offers is shown over `page`."""
        super().__init__(viewport)
        self._room = viewport
        self._meeting: MeetingSnapshot | None = None
        self.row: Row | None = None
        self.is_waiting = False
        self._unsent: tuple[str, str] = ("", "")
        self._area = QRect()
        self.line = RowLine(page, self._complete, can_be_left=True, parent=self)
        self.line.setAccessibleName(self.tr("Correct the entry"))
        self.line.entered.connect(self._submit)
        self.line.left.connect(self.leave)
        self.line.split_requested.connect(self.split)
        self.line.textEdited.connect(lambda: self.show_problem(""))
        self.problem = QLabel(self)
        self.problem.setProperty("look", "problem")
        self.problem.setWordWrap(True)
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.problem)
        self.problem.setContentsMargins(theme.GAP_S, theme.GAP_XS, theme.GAP_S, theme.GAP_XS)
        self.hide()

    def edit(self, row: Row, meeting: MeetingSnapshot) -> None:
        """Open on a row, the cursor before the words of its point."""
        self.row, self._meeting, self.is_waiting = row, meeting, False
        self.show_problem("")
        self.line.setText(line_to_correct(meeting, row))
        if self._unsent[0] == row.id:
            self.line.selectAll()
            self.line.insert(self._unsent[1])
        self.line.setCursorPosition(start_of_words(self.line.text()) if isinstance(row, Point) else 0)
        self.show()
        self.raise_()

    def place(self, area: QRect) -> None:
        """Stand over this area of the list, as high as needed, within what can be seen."""
        self._area = area
        line = self.line.sizeHint().height()
        height = line + (self.problem.heightForWidth(area.width()) if self.problem.text() else 0)
        top = min(area.center().y() - line // 2, self._room.height() - height)
        self.setGeometry(area.left(), max(top, 0), area.width(), height)

    def meet(self, meeting: MeetingSnapshot) -> None:
        """The meeting has changed: what was waited for is done; a row that is gone is not corrected any more."""
        self._meeting = meeting
        if self.row is None:
            return
        now = row_now(self.row, meeting)
        if self.is_waiting:
            self.done()
        elif now is None:
            self.leave()
        else:
            self.row = now

    def show_problem(self, sentence: str) -> None:
        """Say beneath the line what cannot be done; it stays open."""
        self.is_waiting = False
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.place(self._area)

    def done(self) -> None:
        """What was typed is recorded: close."""
        self._unsent = ("", "")
        self._close()

    def leave(self) -> None:
        """Close and change nothing; what was typed is kept for the next time."""
        if self.row is not None and self._is_edited():
            self._unsent = (self.row.id, self.line.text())
        self._close()

    def split(self) -> None:
        """Make two points, divided at the cursor."""
        if isinstance(self.row, Point):
            row = self.row
            self._request(lambda meeting: split_at(self.line.text(), self.line.cursorPosition(), meeting, row))

    def question(self, text: str) -> Question | None:
        """What to ask about earlier points for a text in the place of the point that is corrected."""
        if self._meeting is None or not isinstance(self.row, Point):
            return None
        there = self._meeting.interventions[self.row.intervention]
        return question(text, self._meeting, floor_in(there), datetime.fromisoformat(there.at), self.row.id)

    def _submit(self, line: str) -> None:
        if self._meeting is None or self.row is None:
            return
        row = self.row
        if not self._is_edited():
            self.done()
        elif isinstance(row, Intervention):
            self._request(lambda meeting: floor_corrected(line, meeting, row))
        else:
            self.is_waiting = True
            at = self._meeting.interventions[row.intervention].at
            self.amend_submitted.emit(row.id, line, datetime.fromisoformat(at))

    def _request(self, command: Callable[[MeetingSnapshot], Command]) -> None:
        if self._meeting is None:
            return
        try:
            made = command(self._meeting)
        except KnownError as error:
            self.show_problem(str(error))
            return
        self.is_waiting = True
        self.command_requested.emit(made)

    def _is_edited(self) -> bool:
        if self._meeting is None or self.row is None:
            return False
        return self.line.text().strip() != line_to_correct(self._meeting, self.row).strip()

    def _close(self) -> None:
        self.row, self.is_waiting = None, False
        self.hide()
        self.closed.emit()

    def _complete(self, line: str, cursor: int) -> Completion | None:
        if self._meeting is None or self.row is None:
            return None
        key = self.row.id if isinstance(self.row, Intervention) else self.row.intervention
        return complete(line, cursor, self._meeting, floor_in(self._meeting.interventions[key]))
