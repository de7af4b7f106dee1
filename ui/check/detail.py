"""The finding at hand: why it was found, and what can be done about it, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.check.rows import MISSPELT, Row
from ui.widgets.parts import button, in_column, label

TAKE, GO, ASIDE, LEARN = "take", "go", "aside", "learn"
MOST_WORDS = 3  # suggested, each with a figure as its key
REASONS_HEIGHT = 80  # pixels; two lines each for the reason and for why the rule holds
WIDEST = 240  # pixels of words on the button that Enter presses
WORD_WIDEST = 76


class Detail(QWidget):
    """`pressed` says what was asked for: TAKE, GO, ASIDE or LEARN; `word_pressed` which of the suggested words, from 0.

    Its height stays as one goes from finding to finding.
    """

    pressed = Signal(str)
    word_pressed = Signal(int)

    def __init__(self) -> None:
        """About no finding yet."""
        super().__init__()
        self.reason, self.why = label(), label("", "hint")
        self.take, self.go = self._made(TAKE, "primary"), self._made(GO, "quiet")
        self.aside, self.learn = self._made(ASIDE, "quiet"), self._made(LEARN, "quiet")
        self._is_taken = False
        self.words = [self._made_word(place) for place in range(MOST_WORDS)]
        self._lay_out()

    def show_row(self, row: Row, *, is_aside: bool) -> None:
        """Show a finding; `is_aside` where it was set aside."""
        self.say(row.finding.reason)
        self.why.setText(row.why)
        self.take.setText(self._named(self._way_of(row), self.tr("Enter")))
        self.aside.setText(self._named(self.tr("Take up again") if is_aside else self.tr("Set aside"), "A"))
        self.learn.setVisible(row.rule.key == MISSPELT and not is_aside)
        self._is_taken = row.command is not None
        self.offer(())

    def offer(self, words: Sequence[str]) -> None:
        """Offer words that may have been meant, in the place of what Enter does."""
        self.take.setVisible(not words)
        self.go.setVisible(self._is_taken or bool(words))
        for place, made in enumerate(self.words):
            made.setVisible(place < len(words))
            if place < len(words):
                made.setText(self._named(words[place], str(place + 1), WORD_WIDEST))
                made.setAccessibleName(self.tr("Put “{word}”").format(word=words[place]))

    def say(self, sentence: str, look: str = "") -> None:
        """Give a reason, or say in its place what cannot be done."""
        self.reason.setText(sentence)
        theme.dress(self.reason, look)

    def _way_of(self, row: Row) -> str:
        """What Enter does about a finding."""
        if row.command is None:
            return self.tr("Go to the words")
        return row.finding.remedy.title if row.finding.remedy else self.tr("Let the count decide")

    def _named(self, words: str, key: str, widest: int = WIDEST) -> str:
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, widest)
        return f"{shown.replace('&', '&&')}  {key}"

    def _made(self, what: str, look: str) -> QPushButton:
        names = {LEARN: self.tr("Learn it  L"), GO: self.tr("Go there  G")}
        made = button(names.get(what, ""), look)
        made.clicked.connect(lambda: self.pressed.emit(what))
        return made

    def _made_word(self, place: int) -> QPushButton:
        made = button("")
        made.clicked.connect(lambda: self.word_pressed.emit(place))
        return made

    def _lay_out(self) -> None:
        reasons = QWidget()
        reasons.setFixedHeight(REASONS_HEIGHT)
        lines = in_column(self.reason, self.why, gap=theme.GAP_XS)
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        reasons.setLayout(lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(reasons)
        column.addLayout(_row(self.take, *self.words))
        column.addLayout(_row(self.aside, self.learn, self.go))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons at the left of a row."""
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_XS)
    for made in buttons:
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(made)
    row.addStretch(1)
    return row
