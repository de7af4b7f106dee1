"""The one Qt object on an open meeting: runs what the window asks for and tells everybody what changed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from rapporteur.capture.entry import Floor
from rapporteur.commands.base import Command
from rapporteur.commands.lines import carried, correction, typed
from rapporteur.commands.session import Session
from rapporteur.errors import KnownError
from rapporteur.model.change import Changes
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.store.search import Hit
from rapporteur.summary.assembler import Assembler
from rapporteur.summary.blocks import SummaryDocument


@dataclass(frozen=True, slots=True)
class State:
    """What the views show: the meeting as it is, its document, and what the next line carries over."""

    meeting: MeetingSnapshot
    document: SummaryDocument
    floor: Floor = field(default_factory=Floor)


class Bridge(QObject):
    """Belongs to one session. `changed` carries the new state, what changed, and who asked for it."""

    changed = Signal(object, object, object)  # State, Changes, origin
    refused = Signal(str, object)  # the sentence to show, origin

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Stand on this session and assemble its document for the first time."""
        super().__init__(parent)
        self.session = session
        self._assembler = Assembler()
        self._floor: Floor | None = None
        self.state = self._assembled()

    def run(self, command: Command, origin: object = None) -> bool:
        """Run a command; False, with `refused` emitted, where it cannot be done."""
        try:
            changes = self.session.run(command)
        except KnownError as error:
            self.refused.emit(str(error), origin)
            return False
        self._floor = None
        self._announce(changes, origin)
        return True

    def submit(self, line: str, at: datetime, origin: object = None) -> bool:
        """Do what a typed line says; False, with `refused` emitted, where it cannot be done."""
        try:
            result = typed(line, self.state.meeting, self.state.floor, at)
            changes = self.session.run(result.command) if result.command else ()
        except KnownError as error:
            self.refused.emit(str(error), origin)
            return False
        self._floor = result.floor
        self._announce(changes, origin)
        return True

    def amend(self, point: PointId, line: str, origin: object = None) -> bool:
        """Put what a mended line says in the place of a point; False, with `refused` emitted, where it cannot be."""
        try:
            command = correction(line, self.state.meeting, point)
        except KnownError as error:
            self.refused.emit(str(error), origin)
            return False
        return self.run(command, origin)

    def undo(self) -> str | None:
        """Take the last command back; gives what it was, in words, or None where it could not be."""
        return self._turn(self.session.undo, self.session.can_undo)

    def redo(self) -> str | None:
        """Do again what was taken back; gives what it was, in words, or None where it could not be."""
        return self._turn(self.session.redo, self.session.can_redo)

    def _turn(self, turn: Callable[[], Changes], title: str | None) -> str | None:
        try:
            changes = turn()
        except KnownError as error:
            self.refused.emit(str(error), None)
            return None
        self._announce(changes, None)
        return title

    def search(self, words: str) -> list[Hit]:
        """Speakers, points and paragraphs of the draft that hold the words."""
        return self.session.search(words, self.state.document.paragraph_texts())

    def close(self) -> None:
        """Close the meeting file."""
        self.session.close()

    def _assembled(self) -> State:
        meeting = self.session.meeting
        return State(meeting, self._assembler.assemble(meeting), carried(meeting, self._floor))

    def _announce(self, changes: Changes, origin: object) -> None:
        self.state = self._assembled()
        self.changed.emit(self.state, changes, origin)
