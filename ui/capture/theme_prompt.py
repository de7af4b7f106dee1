"""Another theme for the chosen points: a prompt in the place of the quick line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from rapporteur.capture.completion import Completion, complete_theme
from rapporteur.capture.entry import theme_named
from rapporteur.commands.base import Command
from rapporteur.commands.points import Retag
from rapporteur.model.entities import Point
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from ui import theme
from ui.capture.completing_line import CompletingLine


class ThemePrompt(QWidget):
    """Asks for a theme. `answered` carries the command that gives it, `left` is emitted at Escape."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        """A prompt that waits to be asked; its offers are shown over `page`."""
        super().__init__(parent)
        self._meeting: MeetingSnapshot | None = None
        self._points: tuple[PointId, ...] = ()
        self._unsent: tuple[tuple[PointId, ...], str] = ((), "")
        self._question = QLabel(self)
        self.line = CompletingLine(page, self._complete, can_be_left=True, parent=self)
        self.line.setProperty("look", "line")
        self.line.setPlaceholderText(self.tr("No theme"))
        self.line.setAccessibleName(self.tr("Theme"))
        self.line.entered.connect(self._answer)
        self.line.left.connect(self._leave)
        self._question.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._question)
        row.addWidget(self.line, 1)

    def ask(self, points: Sequence[Point], meeting: MeetingSnapshot) -> None:
        """Ask for the theme of these points, beginning with the one they share or with what was left unsent."""
        self._meeting = meeting
        self._points = tuple(point.id for point in points)
        several = self.tr("Theme of {count} points").format(count=len(points))
        one = self.tr("Theme of point {number}").format(number=points[0].number)
        self._question.setText(several if len(points) > 1 else one)
        themes = {point.theme for point in points}
        unsent = self._unsent[1] if self._unsent[0] == self._points else ""
        self.line.setText(unsent or (themes.pop() if len(themes) == 1 else ""))
        self.line.selectAll()
        self.line.setFocus()

    def _complete(self, text: str, _cursor: int) -> Completion | None:
        if self._meeting is None:
            return None
        return complete_theme(text, self._meeting, next(iter(self._meeting.agenda), None))

    def _answer(self, text: str) -> None:
        if self._meeting is None:
            return
        words = " ".join(text.split())
        chosen = "" if words in ("", "-") else theme_named(words, self._meeting)
        self._unsent = ((), "")
        command: Command = Retag(self._points, theme=chosen)
        self.answered.emit(command)

    def _leave(self) -> None:
        self._unsent = (self._points, self.line.text())
        self.left.emit()
