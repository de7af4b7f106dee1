"""The room during the dialogue. Top to bottom: the floor; agenda, log and draft; the line; the ledger.

Shows the state it is given and asks for changes; it never makes one. Whoever wires it answers each request with
`show_state` and `accepted` or `amended`, or with `show_problem`, before the signal returns.
"""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QVBoxLayout, QWidget

from rapporteur.clock import Clock, now
from rapporteur.commands.base import Command
from rapporteur.commands.points import LeaveAsTyped, MarkDifferent, MarkSame, TellApart
from rapporteur.model.change import Changes
from rapporteur.model.entities import Point
from rapporteur.model.ids import PointId
from ui import theme
from ui.actions import KEYS
from ui.capture.agenda_list import AgendaList
from ui.capture.chips import Tone
from ui.capture.corrections import deletion_of
from ui.capture.floor_strip import FloorStrip
from ui.capture.ledger import Ledger
from ui.capture.line_pane import LinePane
from ui.capture.log_rows import Row
from ui.capture.log_view import LogView
from ui.capture.said_before import SaidBefore

if TYPE_CHECKING:
    from ui.bridge import State

WIDTHS = (220, 520, 700)  # agenda, log and draft in a window of the usual width
SMALLEST = (160, 320, 320)
NARROW = 1180  # below this width the agenda gives its place to log and draft; > in the line goes on without it


class CaptureView(QWidget):
    """`submitted` carries a line and when it was begun, `amend_submitted` the id of a point, its line and its time,
    `command_requested` a command, `point_chosen` the id of a point, `item_requested` the number of an agenda item as
    it is typed behind its sign.
    """

    submitted = Signal(str, object)
    amend_submitted = Signal(str, str, object)
    command_requested = Signal(object)
    point_chosen = Signal(str)
    item_requested = Signal(str)

    def __init__(self, draft: QWidget, clock: Clock = now, parent: QWidget | None = None) -> None:
        """The room with this draft in it; `clock` stamps the lines and runs beside the floor."""
        super().__init__(parent)
        self._state: State | None = None
        self._refused = False
        self.floor, self.ledger = FloorStrip(clock), Ledger(clock)
        self.agenda, self.log = AgendaList(), LogView(self)
        self.pane = LinePane(self, clock)
        self.said = SaidBefore(self, self.pane, self.log.editor)
        self._draft = draft
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._wire()

    # What is told

    def show_state(self, state: "State", changes: Changes = ()) -> None:
        """Show the meeting and its document as they are now."""
        self._state = state
        self.log.show_state(state)
        self.floor.show_state(state)
        self.agenda.show_state(state, changes)
        self.pane.show_state(state)
        self.ledger.show_state(state, changes)
        self.said.show_state(state)

    def accepted(self) -> None:
        """The line that was submitted last is recorded."""
        self.pane.accepted()

    def amended(self) -> None:
        """The entry that was being corrected is recorded."""
        if self.log.editor.row is not None:
            self.log.editor.done()

    def show_problem(self, sentence: str) -> None:
        """Say what cannot be done, where it was asked for; what was typed stays."""
        self._refused = True
        if self.log.editor.is_waiting:
            self.log.editor.show_problem(sentence)
        else:
            self.pane.say(sentence, Tone.PROBLEM)

    def show_notice(self, sentence: str) -> None:
        """Say quietly what was done."""
        self.pane.say(sentence, Tone.NOTICE)

    def choose_points(self, ids: Collection[PointId]) -> None:
        """Select these points in the log and bring the first into sight."""
        self.log.choose(ids)

    def chosen_points(self) -> list[PointId]:
        """The points that are selected in the log; those of the selected interventions where no point is."""
        return [point.id for point in self.log.chosen_points()]

    def focus_line(self) -> None:
        """The keyboard into the quick line."""
        self.pane.focus_line()

    def focus_log(self) -> None:
        """The keyboard into the log."""
        self.log.setFocus()

    # What is asked for

    def edit_entry(self) -> None:
        """Correct the current entry of the log where it stands."""
        if not self.log.edit_row():
            self._say_choose()

    def split_entry(self) -> None:
        """Divide the point that is being corrected at the cursor; open it first where none is."""
        if self.log.editor.row is not None:
            self.log.editor.split()
        elif self.log.edit_row():
            self.show_notice(self.tr("Put the cursor between the two points and press Ctrl+Return again."))
        else:
            self._say_choose()

    def delete_entry(self) -> None:
        """Delete the chosen entries."""
        rows = self.log.chosen_rows()
        if not rows:
            self._say_choose()
            return
        done = self.tr("Deleted {entries}. Ctrl+Z takes it back.")
        self._request(deletion_of(rows), done.format(entries=self._named(rows)))

    def retag(self) -> None:
        """Ask for another theme of the chosen points, in the place of the line."""
        points = self._chosen(1)
        if points:
            self.pane.ask_for_theme(points)

    def mark_same(self) -> None:
        """Mark the chosen points as one."""
        points = self._chosen(2)
        if points:
            done = self.tr("Point {number} and what repeats it are one now. Ctrl+Z takes it back.")
            first, *others = points
            command = MarkSame([point.id for point in others], first.id)
            self._request(command, done.format(number=first.number))

    def mark_different(self) -> None:
        """Mark the chosen points as points of their own."""
        points = self._chosen(1)
        if points:
            done = self.tr("Now a point of its own. Ctrl+Z takes it back.")
            self._request(MarkDifferent([point.id for point in points]), done)

    def leave_as_typed(self) -> None:
        """Print the chosen points as typed; where all of them are already, bring them into form again."""
        points = self._chosen(1)
        if points:
            as_typed = not all(point.wording.as_typed for point in points)
            done = self.tr("Printed as typed. Ctrl+Z takes it back.") if as_typed else self.tr("Printed in form again.")
            self._request(LeaveAsTyped([point.id for point in points], as_typed), done)

    def tell_apart(self) -> None:
        """Note that the two chosen points are not the same."""
        points = self._chosen(2)
        if len(points) > 2:
            self.show_notice(self.tr("Choose only the two points that are not the same."))
        elif points:
            one, other = points
            done = self.tr(
                "{one} and {other} are not the same: neither is offered for the other. Ctrl+Z takes it back."
            )
            self._request(TellApart(one.id, other.id), done.format(one=one.number, other=other.number))

    def take_offer(self, place: int) -> None:
        """Say that the line repeats the earlier point offered at this place."""
        if not any(offers.take(place) for offers in self.said.all):
            self.show_notice(self.tr("Nothing is offered here: earlier points are, while the words are typed."))

    def refuse_offer(self) -> None:
        """Say that the line does not repeat the earlier point offered first."""
        if not any(offers.tell_apart() for offers in self.said.all):
            self.show_notice(self.tr("Nothing is offered here: earlier points are, while the words are typed."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the agenda gives way."""
        super().resizeEvent(event)
        self._agenda_panel.setVisible(self.width() >= NARROW)

    def _request(self, command: Command, done: str) -> None:
        """Ask for a change, and say that it was made unless there was a problem."""
        self._refused = False
        self.command_requested.emit(command)
        if not self._refused:
            self.show_notice(done)

    def _chosen(self, least: int) -> Sequence[Point]:
        """The chosen points; none, and a word about it, where they are too few."""
        points = self.log.chosen_points()
        if len(points) >= least:
            return points
        if least > 1:
            self.show_notice(self.tr("Choose two points or more in the log, with Shift or Ctrl."))
        else:
            self._say_choose()
        return ()

    def _say_choose(self) -> None:
        self.show_notice(self.tr("Choose an entry of the log first: {key} goes there.").format(key=KEYS["go_log"]))

    def _named(self, rows: Sequence[Row]) -> str:
        """Rows in words, such as "2 points"."""
        count = len(rows)
        if all(isinstance(row, Point) for row in rows):
            return self.tr("1 point") if count == 1 else self.tr("{count} points").format(count=count)
        if count == 1:
            return self.tr("1 intervention with its points")
        return self.tr("{count} entries").format(count=count)

    # What it is made of

    def _wire(self) -> None:
        self.pane.submitted.connect(self.submitted)
        self.pane.command_requested.connect(lambda retag: self._request(retag, self.tr("Done. Ctrl+Z takes it back.")))
        self.pane.prompt_left.connect(self.log.setFocus)
        self.log.editor.amend_submitted.connect(self.amend_submitted)
        self.log.editor.command_requested.connect(self.command_requested)
        self.log.point_chosen.connect(self.point_chosen)
        self.agenda.item_requested.connect(self._ask_for_item)

    def _ask_for_item(self, number: str) -> None:
        """Whoever goes on to an item goes on typing."""
        self.item_requested.emit(number)
        self.focus_line()

    def _lay_out(self) -> None:
        self._agenda_panel = _labelled(self.tr("Agenda"), self.agenda)
        for part, least in zip((self._agenda_panel, self.log, self._draft), SMALLEST, strict=True):
            part.setMinimumWidth(least)
            self._splitter.addWidget(part)
        self._splitter.setSizes(WIDTHS)
        for place, stretch in enumerate((0, 2, 3)):
            self._splitter.setStretchFactor(place, stretch)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.floor)
        column.addWidget(_rule())
        column.addWidget(self._splitter, 1)
        column.addWidget(_rule())
        column.addWidget(self.pane)
        column.addWidget(self.ledger)
        self.setFocusProxy(self.pane.line)
        for before, behind in ((self.pane.line, self.agenda), (self.agenda, self.log), (self.log, self._draft)):
            QWidget.setTabOrder(before, behind)


def _labelled(words: str, view: QWidget) -> QWidget:
    """A view with its name above it."""
    panel, label = QWidget(), QLabel(words)
    label.setProperty("look", "label")
    label.setContentsMargins(theme.GAP_L, theme.GAP_S, theme.GAP_M, theme.GAP_XS)
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label)
    column.addWidget(view)
    return panel


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("look", "rule")
    return rule
