"""The place of the line: the quick line or the prompt for a theme, and below it what the line means."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from rapporteur.capture.already_said import Question, question
from rapporteur.capture.completion import Completion, complete
from rapporteur.capture.grammar import SIGNS
from rapporteur.clock import Clock, now
from rapporteur.model.entities import Point
from ui import theme
from ui.capture.chips import Chips, Tone
from ui.capture.meaning import meaning
from ui.capture.quick_line import QuickLine
from ui.capture.theme_prompt import ThemePrompt

if TYPE_CHECKING:
    from ui.bridge import State

# The signs that are enough to begin with.
FIRST_SIGNS = ("@who", ">item", "!act", "#theme", "=point")


class LinePane(QWidget):
    """Holds the line, says what it means, and says in one sentence what was done or cannot be."""

    submitted = Signal(str, object)
    command_requested = Signal(object)
    prompt_left = Signal()

    def __init__(self, page: QWidget, clock: Clock = now, parent: QWidget | None = None) -> None:
        """An empty line; what it offers is shown over `page`."""
        super().__init__(parent)
        self._state: State | None = None
        self._pending: str | None = None
        self.line = QuickLine(page, self._complete, clock)
        self.prompt = ThemePrompt(page)
        self.chips = Chips()
        self._stack = QStackedLayout()
        self._lay_out()
        self.line.textChanged.connect(self.refresh)
        self.line.touched.connect(self._quieten)
        self.line.submitted.connect(self._submit)
        self.prompt.answered.connect(self._answered)
        self.prompt.left.connect(self._prompt_left)

    def show_state(self, state: "State") -> None:
        """Say what the line means in the meeting as it is now; a sentence that is shown stays.

        A line that was just submitted is either cleared next or shown with its problem.
        """
        self._state = state
        if self._pending is None and (not self.chips.sentence or self._is_help_shown):
            self.refresh()

    def accepted(self) -> None:
        """The line that was submitted last is recorded: be empty for the next."""
        if self._pending is not None and self.line.text() == self._pending:
            self.line.remember(self._pending)
        self._pending = None

    def say(self, sentence: str, tone: Tone) -> None:
        """Say one sentence until the next key press in the line."""
        self.chips.show_sentence(sentence, tone)

    def ask_for_theme(self, points: Sequence[Point]) -> None:
        """Ask in the place of the line for the theme of these points."""
        if self._state:
            self._stack.setCurrentWidget(self.prompt)
            self.prompt.ask(points, self._state.meeting)
            self.say(self.tr("Enter gives the theme, Escape leaves it as it is."), Tone.HELP)

    def focus_line(self) -> None:
        """The keyboard into the quick line."""
        self._stack.setCurrentWidget(self.line)
        self.line.setFocus()

    def refresh(self) -> None:
        """Say what the line means now; the first signs while there is nothing else to say."""
        if self._state is None:
            return
        text = self.line.text()
        if text.strip():
            self.chips.show_chips(meaning(text, self._state.meeting, self._state.floor, self.line.begun))
        elif self._state.meeting.points:
            self.chips.show_chips(())
        else:
            self.chips.show_sentence(self._help(), Tone.HELP)

    @property
    def _is_help_shown(self) -> bool:
        return self.chips.sentence == self._help()

    def _help(self) -> str:
        signs = "   ".join(sign.form for sign in SIGNS if sign.form in FIRST_SIGNS)
        return self.tr("{signs}   then the words. Enter records the line; F1 shows all keys and signs.").format(
            signs=signs
        )

    def question(self, text: str) -> Question | None:
        """What to ask about earlier points for a text in the line."""
        return question(text, self._state.meeting, self._state.floor, self.line.begun) if self._state else None

    def _complete(self, line: str, cursor: int) -> Completion | None:
        return complete(line, cursor, self._state.meeting, self._state.floor) if self._state else None

    def _quieten(self) -> None:
        """A sentence goes with the next key press."""
        if self.chips.sentence:
            self.refresh()

    def _submit(self, line: str, begun: object) -> None:
        self._pending = line
        self.submitted.emit(line, begun)
        self._pending = None

    def _answered(self, command: object) -> None:
        self._prompt_left()
        self.command_requested.emit(command)

    def _prompt_left(self) -> None:
        self._stack.setCurrentWidget(self.line)
        self.refresh()
        self.prompt_left.emit()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.line)
        self._stack.addWidget(self.prompt)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_XS)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(self._stack)
        column.addWidget(self.chips)
