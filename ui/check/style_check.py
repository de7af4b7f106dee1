"""The style check of an open meeting: looks through the draft as it grows, marks it, counts, and opens its panel."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rapporteur.check.findings import Finding
from rapporteur.commands.base import Command
from rapporteur.commands.remedies import LearnWord, SetAside, TakeUpAgain
from rapporteur.language.packs import language_of
from ui.bridge import Bridge, State
from ui.check.checker import PAUSE, Checker
from ui.check.rows import MISSPELT, Row, rows_of
from ui.draft.draft_view import DraftView
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.check.check_panel import CheckPanel

AT_ONCE = 0  # milliseconds: somebody waits for what is left


class StyleCheck(QObject):
    """`counted` carries how many findings are to be looked at, `opened` one whose words somebody wants to go to."""

    counted = Signal(int)
    opened = Signal(object)

    def __init__(self, window: MainWindow, bridge: Bridge, draft: DraftView) -> None:
        """At rest, until it is shown a state."""
        super().__init__(window)
        self._window, self._bridge, self._draft = window, bridge, draft
        self.checker = Checker(parent=self)
        self.panel: CheckPanel | None = None
        self._checked: State | None = None
        self._findings: Sequence[Finding] = ()
        self._rows: Sequence[Row] | None = None  # of the findings, once somebody wants to see them
        self._set_aside = bridge.state.meeting.style.set_aside
        self.checker.found.connect(self._take_in)
        self.checker.suggested.connect(self._suggest)
        self._draft.finding_pressed.connect(self._open_at)

    @property
    def is_open(self) -> bool:
        """Whether the panel lies over the page."""
        return self.panel is not None and self.panel.isVisible()

    def show_state(self, state: State) -> None:
        """Look through this state: after a pause while somebody writes, at once while the panel is open."""
        if state.meeting.style.set_aside != self._set_aside:
            self._set_aside = state.meeting.style.set_aside
            self._show()
        self.checker.look(state, AT_ONCE if self.is_open else PAUSE)

    def open(self) -> None:
        """Open the panel."""
        if self.panel is None:
            self.panel = self._made_panel()
        self._show_rows()
        self.panel.open()

    def show_problem(self, sentence: str) -> None:
        """Say in the panel what cannot be done."""
        if self.panel is not None:
            self.panel.show_problem(sentence)

    def leave(self) -> None:
        """End with the meeting: no more is told."""
        self.checker.stop()
        if self.panel is not None:
            self._window.discard(self.panel)
        self.deleteLater()

    # What is shown

    def _take_in(self, findings: Sequence[Finding]) -> None:
        """Show what was found in the newest state."""
        self._checked, self._findings, self._rows = self._bridge.state, findings, None
        self._show()

    def _show(self) -> None:
        """Count what is to be looked at, and mark it where the draft still says what was checked."""
        aside = frozenset(self._set_aside)
        left = [finding for finding in self._findings if finding.key not in aside]
        self.counted.emit(len(left))
        if self._checked is not None and self._checked.document.sections == self._bridge.state.document.sections:
            self._draft.show_findings(left)
        if self.is_open:
            self._show_rows()

    def _show_rows(self) -> None:
        """Show in the panel what was found, in the words that were checked."""
        if self.panel is None or self._checked is None:
            return
        from rapporteur.check.rules import RULES

        if self._rows is None:
            self._rows = rows_of(self._findings, self._checked, RULES)
        aside = frozenset(self._set_aside)
        left = [row for row in self._rows if row.finding.key not in aside]
        self.panel.show_rows(left, [row for row in self._rows if row.finding.key in aside])

    def _suggest(self, word: str, meant: Sequence[str]) -> None:
        if self.panel is not None:
            self.panel.show_words(word, meant)

    # What is asked for

    def _run(self, command: Command, row: Row) -> None:
        """Run it; what it does away with is no longer shown, also before the draft was looked through again."""
        if not self._bridge.run(command, self):
            return
        if isinstance(command, LearnWord):
            self._forget(lambda one: one.rule == MISSPELT and one.excerpt == row.finding.excerpt)
        elif not isinstance(command, SetAside | TakeUpAgain):
            self._forget(lambda one: one is row.finding)

    def _forget(self, gone: Callable[[Finding], bool]) -> None:
        self._findings = [finding for finding in self._findings if not gone(finding)]
        self._rows = [row for row in self._rows or () if not gone(row.finding)]
        self._show()

    def _open_at(self, finding: Finding) -> None:
        self.open()
        if self.panel is not None:
            self.panel.go_to(finding)

    def _made_panel(self) -> "CheckPanel":
        from ui.check.check_panel import CheckPanel

        panel = CheckPanel(self._window, self._draft)
        panel.command_requested.connect(self._run)
        panel.finding_chosen.connect(self._draft.point_out)
        panel.finding_opened.connect(self.opened)
        panel.words_wanted.connect(self._ask_for_words)
        panel.closed.connect(lambda: self._draft.point_out(None))
        return panel

    def _ask_for_words(self, word: str) -> None:
        self.checker.suggest(word, language_of(self._bridge.state.meeting.meeting.language).tag)
