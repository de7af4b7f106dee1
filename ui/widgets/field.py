"""A control with its name above it and, where there is something to say, one sentence below."""

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.parts import in_column, label


class Field(QWidget):
    """Holds one control. The sentence below is a hint until there is a problem."""

    def __init__(self, name: str, control: QWidget, hint: str = "") -> None:
        """Name the control, for eyes and for screen readers."""
        super().__init__()
        self.control = control
        self._hint, self._problem = hint, ""
        self._name = label(name, "label")
        self._name.setBuddy(control)
        self._sentence = label()
        control.setAccessibleName(name)
        self.setLayout(in_column(self._name, control, self._sentence, gap=theme.GAP_XS))
        self.setFocusProxy(control)
        self._show_sentence()

    def show_hint(self, hint: str) -> None:
        """Say something else below, such as how the control was understood; a problem goes before it."""
        self._hint = hint
        self._show_sentence()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing brings the hint back."""
        self._problem = sentence
        self._show_sentence()

    @property
    def sentence(self) -> str:
        """What stands below the control."""
        return self._problem or self._hint

    def _show_sentence(self) -> None:
        self._sentence.setProperty("look", "problem" if self._problem else "hint")
        self._sentence.setText(self.sentence)
        self._sentence.setVisible(bool(self.sentence))
        self._sentence.style().polish(self._sentence)
        self.control.setAccessibleDescription(self.sentence)
