"""An open meeting in the window: its page, the panels over it, and their wiring to the bridge."""

import gc
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from rapporteur.check.findings import Finding
from rapporteur.clock import now
from rapporteur.errors import KnownError
from rapporteur.model.change import Changes
from rapporteur.model.entities import Point
from rapporteur.model.ids import PointId
from ui.actions import KEYS
from ui.bridge import Bridge, State
from ui.capture.capture_view import CaptureView
from ui.check.style_check import StyleCheck
from ui.draft.draft_view import DraftView
from ui.main_window import MainWindow
from ui.search.search_panel import SearchPanel
from ui.setup.setup_view import SetupView

OF_THE_LOG = (
    "edit_entry",
    "split_entry",
    "delete_entry",
    "retag",
    "mark_same",
    "mark_different",
    "as_typed",
    "tell_apart",
    "trace",
)
SETTLE_AFTER = 2000  # milliseconds


class Room(QObject):
    """Shows one meeting in a window until it is left. `state_shown` tells of every state with what changed."""

    state_shown = Signal(object, object)

    def __init__(self, window: MainWindow, bridge: Bridge) -> None:
        """Make the page of the meeting; it is shown by `enter`."""
        super().__init__(window)
        self.window, self.bridge = window, bridge
        self.draft = DraftView()
        self.capture = CaptureView(self.draft)
        self.check = StyleCheck(window, bridge, self.draft)
        self.setup: SetupView | None = None
        self._search: SearchPanel | None = None
        self._submitting = False
        self._warned_of = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(SETTLE_AFTER)
        self._idle.timeout.connect(self._settle)
        self._wire()

    def enter(self) -> None:
        """Show the meeting, with the keyboard in the line."""
        self._show(self.bridge.state, ())
        self.window.show_page(self.capture)
        self.capture.focus_line()
        _spare_the_collector()

    def leave(self) -> None:
        """Take the page away and close the file."""
        self._idle.stop()
        self.check.leave()
        gc.unfreeze()
        for page in (self.capture, self.setup, self._search):
            if page is not None:
                self.window.discard(page)
        self.bridge.close()
        self.deleteLater()

    def may_leave(self) -> bool:
        """Whether the line holds nothing that was not recorded; about the same words it objects only once."""
        words = self.capture.pane.line.text().strip()
        if not words or words == self._warned_of:
            return True
        self._warned_of = words
        self._leave_setup()
        self.capture.show_problem(self.tr("This line is not recorded yet: Enter records it; close again to leave it."))
        return False

    def say(self, sentence: str) -> None:
        """Say quietly what was done."""
        self.capture.show_notice(sentence)

    def complain(self, sentence: str) -> None:
        """Say what cannot be done, on the page that is shown."""
        if self.setup is not None and self.window.page is self.setup:
            self.setup.show_problem(sentence)
        else:
            self.capture.show_problem(sentence)

    def act(self, id_: str) -> None:
        """Do what the action of this id says; those of the log only where the log is."""
        if id_ not in OF_THE_LOG or self.window.page is self.capture:
            self._jobs[id_]()

    # Wiring

    def _wire(self) -> None:
        self.bridge.changed.connect(self._changed)
        self.bridge.refused.connect(self._refuse)
        self.check.counted.connect(self.capture.ledger.show_findings)
        self.check.opened.connect(self._go_to_finding)
        self.capture.ledger.check_requested.connect(self._open_check)
        self.capture.submitted.connect(self._submit)
        self.capture.amend_submitted.connect(self._amend)
        self.capture.command_requested.connect(lambda command: self.bridge.run(command, self.capture))
        self.capture.item_requested.connect(lambda number: self._submit(f">{number}", None))
        self.capture.point_chosen.connect(lambda point: self.draft.show_points([point]))
        self.draft.sentence_chosen.connect(self.capture.choose_points)
        self._jobs: dict[str, Callable[[], object]] = {
            "undo": self._undo,
            "redo": self._redo,
            "find": self._find,
            "check": self._open_check,
            "setup": self._set_up,
            "edit_entry": self.capture.edit_entry,
            "split_entry": self.capture.split_entry,
            "delete_entry": self._delete,
            "retag": self.capture.retag,
            "mark_same": self.capture.mark_same,
            "mark_different": self.capture.mark_different,
            "as_typed": self.capture.leave_as_typed,
            "tell_apart": self.capture.tell_apart,
            "same_1": lambda: self.capture.take_offer(0),
            "same_2": lambda: self.capture.take_offer(1),
            "same_3": lambda: self.capture.take_offer(2),
            "not_same": self.capture.refuse_offer,
            "go_line": self._go_to_line,
            "go_log": self.capture.focus_log,
            "go_draft": self.draft.setFocus,
            "trace": self._trace,
        }

    def _refuse(self, sentence: str, origin: object) -> None:
        """Say what cannot be done where it was asked for."""
        if origin is self.check:
            self.check.show_problem(sentence)
        else:
            self.complain(sentence)

    def _submit(self, line: str, at: datetime | None) -> None:
        """Record a line. What it says is known by then: it is emptied before the views are told what changed."""
        self._submitting = at is not None
        try:
            self.bridge.submit(line, at or now(), self.capture)
        finally:
            self._submitting = False

    def _amend(self, point: str, line: str, _at: datetime) -> None:
        if self.bridge.amend(PointId(point), line, self.capture):
            self.capture.amended()

    def _changed(self, state: State, changes: Changes, _origin: object) -> None:
        if self._submitting:
            self.capture.accepted()
        self._show(state, changes)
        self._idle.start()

    def _show(self, state: State, changes: Changes) -> None:
        self.capture.show_state(state, changes)
        made = [change.after.id for change in changes if change.before is None and isinstance(change.after, Point)]
        self.draft.show_state(state, light=made[-1:])
        if self.setup is not None and self.window.page is self.setup:
            self.setup.show_state(state, changes)
        self.window.actions_.enable(meeting=True, points=True)
        self._show_undo()
        self.check.show_state(state)
        self.state_shown.emit(state, changes)

    def _settle(self) -> None:
        """While nothing happens, bring what was recorded into the one file, so that a copy of it holds everything."""
        try:
            self.bridge.session.settle()
        except KnownError as error:
            self.complain(str(error))

    def _show_undo(self) -> None:
        session = self.bridge.session
        for id_, title, words in (
            ("undo", session.can_undo, self.tr("Undo: {title}")),
            ("redo", session.can_redo, self.tr("Redo: {title}")),
        ):
            action = self.window.actions_[id_]
            action.setEnabled(title is not None)
            action.setText(words.format(title=title) if title else words.partition(":")[0])

    # What the actions do

    def _undo(self) -> None:
        title = self.bridge.undo()
        if title:
            self.say(self.tr("Taken back: {title}").format(title=title))

    def _redo(self) -> None:
        title = self.bridge.redo()
        if title:
            self.say(self.tr("Done again: {title}").format(title=title))

    def _delete(self) -> None:
        """Delete only where the keyboard is in the log: the key means something else to a hand that is elsewhere."""
        if self.capture.log.hasFocus():
            self.capture.delete_entry()

    def _go_to_line(self) -> None:
        if self.window.page is self.setup:
            self._leave_setup()
        self.capture.focus_line()

    def _set_up(self) -> None:
        if self.setup is None:
            self.setup = SetupView()
            self.setup.command_requested.connect(lambda command: self.bridge.run(command, self.setup))
            self.setup.left.connect(self._leave_setup)
        self.setup.show_state(self.bridge.state, ())
        self.window.show_page(self.setup)
        self.setup.setFocus()

    def _leave_setup(self) -> None:
        self.window.show_page(self.capture)
        self.capture.focus_line()

    def _find(self) -> None:
        if self._search is None:
            self._search = SearchPanel(self.window)
            self._search.words_changed.connect(self._search_for)
            self._search.hit_chosen.connect(self._show_hit)
        self._search.open()

    def _search_for(self, words: str) -> None:
        if self._search is not None:
            self._search.show_hits(self.bridge.search(words) if words.strip() else [])

    def _show_hit(self, kind: str, id_: str) -> None:
        """Go to what was found: a point in log and draft, a paragraph, or a speaker's points."""
        self._leave_setup()
        if kind == "draft":
            self.draft.show_paragraph(id_)
            self.draft.setFocus()
            return
        points = [PointId(id_)] if kind == "point" else self._points_of_speaker(id_)
        self.capture.choose_points(points)
        self.draft.show_points(points)
        self.capture.focus_log()

    def _open_check(self) -> None:
        """Open the style check beside the draft."""
        if self.window.page is not self.capture:
            self._leave_setup()
        self.check.open()

    def _go_to_finding(self, finding: Finding) -> None:
        """Go to the points whose words it is about; what nobody said stands in the set-up."""
        if self.draft.show_points(finding.points):
            self.capture.choose_points(finding.points)
            self.capture.focus_log()
        else:
            self.draft.point_out(finding)
            self.draft.setFocus()
            self.say(self.tr("These words come from the set-up: {key} goes there.").format(key=KEYS["setup"]))

    def _points_of_speaker(self, speaker: str) -> list[PointId]:
        meeting = self.bridge.state.meeting
        return [p.id for p in meeting.points.values() if meeting.interventions[p.intervention].speaker == speaker]

    def _trace(self) -> None:
        """From the sentence to its points where the draft has the keyboard, else from the point to its sentence."""
        if self.draft.hasFocus():
            self.capture.choose_points(self.draft.chosen_points())
            self.capture.focus_log()
        elif not self.draft.show_points(self.capture.chosen_points()):
            self.say(self.tr("Choose a point in the log, or a sentence in the draft."))
        else:
            self.draft.setFocus()


def _spare_the_collector() -> None:
    """Let Python's search for circular garbage pass over the meeting: it holds tens of thousands of values that stay,
    and going through all of them makes a key press wait for 30 ms now and then.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
