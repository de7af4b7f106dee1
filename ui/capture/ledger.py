"""The ledger: the proof that nothing is lost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from rapporteur.clock import Clock, now
from rapporteur.model.change import Changes
from ui import theme
from ui.actions import KEYS
from ui.widgets.parts import button

if TYPE_CHECKING:
    from ui.bridge import State


class Ledger(QWidget):
    """Says how many points stand in the draft, who is still unknown, what the style check found, and that everything
    is saved. `check_requested` asks to see what was found.
    """

    check_requested = Signal()

    def __init__(self, clock: Clock = now, parent: QWidget | None = None) -> None:
        """A ledger of nothing; `clock` says when something was saved."""
        super().__init__(parent)
        self._clock = clock
        self.points, self.unknown, self.saved, self.local = (QLabel(self) for _ in range(4))
        self.points.setAccessibleName(self.tr("Points accounted for"))
        self.unknown.setAccessibleName(self.tr("Speakers to resolve"))
        self.saved.setAccessibleName(self.tr("Last saved"))
        self.found = button("", "attention")
        self.found.setToolTip(self.tr("What the style check found in the draft ({key}).").format(key=KEYS["check"]))
        self.found.clicked.connect(self.check_requested)
        self.saved.setText(self.tr("everything is saved"))
        self.local.setText(self.tr("this computer only"))
        self.local.setToolTip(self.tr("Nothing of the meeting leaves this computer by itself."))
        self._lay_out()

    def show_state(self, state: "State", changes: Changes = ()) -> None:
        """Count; whatever changed is saved by now."""
        self._show_points(len(state.meeting.points), len(state.document.place_of))
        self._show_unknown(sum(speaker.unidentified for speaker in state.meeting.speakers.values()))
        if changes:
            self.saved.setText(self.tr("saved {time}").format(time=f"{self._clock():%H:%M:%S}"))

    def show_findings(self, count: int) -> None:
        """Say how many findings of the style check are to be looked at."""
        self.found.setText(self.tr("{count} to look at").format(count=count))
        self.found.setAccessibleName(self.tr("Style check: {count} to look at").format(count=count))
        self.found.setVisible(count > 0)

    def _show_points(self, points: int, placed: int) -> None:
        words = self.tr("{placed} of {points} points accounted for").format(placed=placed, points=points)
        missing = points - placed
        if missing:
            words += self.tr(" – {count} left out of the draft").format(count=missing)
        self.points.setText(words)
        theme.dress(self.points, "attention" if missing else "label")

    def _show_unknown(self, count: int) -> None:
        self.unknown.setText(self.tr("{count} to resolve").format(count=count))
        self.unknown.setToolTip(self.tr("Speakers whom nobody recognized yet: name them in the set-up (F4)."))
        self.unknown.setVisible(count > 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GAP_XS, theme.GAP_L, theme.GAP_S)
        row.setSpacing(theme.GAP_XL)
        self.unknown.setProperty("look", "attention")
        self.saved.setProperty("look", "label")
        self.local.setProperty("look", "label")
        row.addWidget(self.points)
        row.addWidget(self.unknown)
        row.addWidget(self.found)
        self.show_findings(0)
        row.addStretch(1)
        row.addWidget(self.saved)
        row.addWidget(self.local)
