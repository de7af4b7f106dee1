"""A section of the set-up page: a heading, a hint, what is set up, and the place where a problem is said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.parts import label

if TYPE_CHECKING:
    from rapporteur.model.meeting import MeetingSnapshot


class Section(QWidget):
    """`command_requested` carries what should change. What is refused stays as it was typed."""

    command_requested = Signal(object)

    def __init__(self, title: str, hint: str = "") -> None:
        """A section with nothing in it yet; what is set up goes into `body`."""
        super().__init__()
        self.title, self.hint = title, hint
        self.setAccessibleName(title)
        self._problem = label("", "problem")
        self._problem.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, theme.GAP_L, 0, theme.GAP_XL)
        self.body.setSpacing(theme.GAP_M)
        self.body.addWidget(label(title, "heading"))
        if hint:
            self.body.addWidget(label(hint, "hint"))
        self.body.addWidget(self._problem)

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Show the meeting as it is, apart from what was typed and refused."""
        raise NotImplementedError

    def enter_all(self) -> None:
        """Ask for what was typed and not asked for yet."""

    def problem_place(self) -> QWidget:
        """Where a problem is said."""
        return self._problem

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
