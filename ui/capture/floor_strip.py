"""The floor: the agenda item, who speaks, and for how long."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from rapporteur.clock import Clock, now
from rapporteur.model.entities import AgendaItem, Intervention
from rapporteur.model.meeting import MeetingSnapshot
from ui import theme
from ui.capture.badges import BadgeLabel, badge_of
from ui.capture.elided_label import ElidedLabel
from ui.capture.words import role_words, since

if TYPE_CHECKING:
    from ui.bridge import State

SECOND = 1000


class FloorStrip(QWidget):
    """Says at a glance what is going on in the room."""

    def __init__(self, clock: Clock = now, parent: QWidget | None = None) -> None:
        """An empty strip; `clock` says what time it is."""
        super().__init__(parent)
        self._clock = clock
        self._at: str | None = None
        self.number, self.heading = QLabel(self), ElidedLabel(self)
        self.badge, self.code, self.speaker = BadgeLabel(self), QLabel(self), ElidedLabel(self)
        self.role, self.clock = QLabel(self), QLabel(self)
        self.clock.setAccessibleName(self.tr("Speaking for"))
        self.clock.setToolTip(self.tr("For how long this speaker has had the floor"))
        self.heading.setAccessibleName(self.tr("Agenda item"))
        self.speaker.setAccessibleName(self.tr("Who has the floor"))
        self._lay_out()
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self._tick)

    def show_state(self, state: "State") -> None:
        """Show the item that carries over and who spoke last."""
        item = state.meeting.agenda.get(state.floor.item) if state.floor.item else None
        self._show_item(item)
        self._show_speaker(state.meeting, state.meeting.last_intervention)
        self._tick()

    def showEvent(self, event: QShowEvent) -> None:
        """The time runs while it can be seen."""
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _show_item(self, item: AgendaItem | None) -> None:
        self.number.setText(item.number if item else "")
        self.heading.show_text(
            (item.heading or self.tr("Without a heading")) if item else self.tr("No agenda item yet")
        )

    def _show_speaker(self, meeting: MeetingSnapshot, last: Intervention | None) -> None:
        self._at = last.at if last else None
        if last is None:
            self.badge.show_badge(None, "")
            self.code.hide()
            self.speaker.show_text(self.tr("Nobody has spoken yet"))
            self.role.clear()
            return
        speaker = meeting.speakers[last.speaker]
        category = meeting.categories.get(speaker.category) if speaker.category else None
        unknown = self.tr("To be resolved: nobody recognized this speaker yet")
        self.badge.show_badge(
            badge_of(speaker, meeting), unknown if speaker.unidentified else category.one if category else ""
        )
        self.code.setText(speaker.code)
        self.code.setVisible(bool(speaker.code))
        self.speaker.show_text(speaker.label)
        self.role.setText(role_words(last.role))

    def _tick(self) -> None:
        self.clock.setText(since(self._at, self._clock()) if self._at else "")

    def _lay_out(self) -> None:
        for label, look in (
            (self.number, "heading"),
            (self.heading, "heading"),
            (self.code, "heading"),
            (self.role, "hint"),
            (self.clock, "heading"),
        ):
            label.setProperty("look", look)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_M)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.number)
        row.addWidget(self.heading, 1)
        row.addSpacing(theme.GAP_XL)
        row.addWidget(self.badge)
        row.addWidget(self.code)
        row.addWidget(self.speaker)
        row.addWidget(self.role)
        row.addSpacing(theme.GAP_M)
        row.addWidget(self.clock)
