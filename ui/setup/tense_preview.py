"""What the shift to reported speech would change, shown before it is taken."""

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rapporteur.summary.tense import words_of
from ui import theme
from ui.widgets.difference_list import Changed, DifferenceList
from ui.widgets.parts import button, in_column, in_row, key_words, label, rule

if TYPE_CHECKING:
    from rapporteur.model.entities import Point
    from rapporteur.model.meeting import MeetingSnapshot

SLICE = 0.006  # seconds of looking at a time, so that no key press waits
SHIFT, LEAVE = "Alt+S", "Alt+L"


class TensePreview(QWidget):
    """Looks through the points while nothing else happens. `accepted` and `declined` say what was chosen.

    `opened` asks for its being brought in sight.
    """

    accepted = Signal()
    declined = Signal()
    opened = Signal()

    def __init__(self) -> None:
        """A preview that is closed and shows nothing."""
        super().__init__()
        self.setAccessibleName(self.tr("What the shift would change"))
        self.count = label("", "strong")
        self.list = DifferenceList(self.tr("Points that would change"))
        self.shift = button(self.tr("Shift them  {keys}").format(keys=key_words(SHIFT)), "primary")
        self.leave = button(self.tr("Leave as recorded  {keys}").format(keys=key_words(LEAVE)))
        self._meeting: MeetingSnapshot | None = None
        self._points: Iterator[Point] = iter(())
        self._timer = QTimer(self, interval=0)
        self._lay_out()
        self._wire()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the choice is still to be made."""
        return not self.isHidden()

    @property
    def is_looking(self) -> bool:
        """Whether there are points that were not looked at yet."""
        return self._timer.isActive()

    def open(self, meeting: "MeetingSnapshot") -> None:
        """Begin to look through the points of a meeting, as soon as nothing else is to be done."""
        self._begin(meeting)
        self.show()
        self.opened.emit()

    def dismiss(self) -> None:
        """Stop looking, and show nothing."""
        self._timer.stop()
        self.hide()
        self.list.rows.clear()
        self._meeting = None

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Begin anew where the points are others than those looked through."""
        if self.is_open and (self._meeting is None or meeting.points is not self._meeting.points):
            self._begin(meeting)

    def _begin(self, meeting: "MeetingSnapshot") -> None:
        self._meeting = meeting
        self._points = iter(meeting.points.values())
        self.list.rows.clear()
        self._timer.start()
        self._say()

    def _look(self) -> None:
        """Look at some points, for no longer than a key press may wait."""
        until = perf_counter() + SLICE
        found: list[Changed] = []
        for point in self._points:
            changed = self._changed(point)
            found += [changed] if changed else []
            if perf_counter() >= until:
                break
        else:
            self._timer.stop()
        if found:
            self.list.rows.add(found)
        self._say()

    def _changed(self, point: "Point") -> Changed | None:
        assert self._meeting is not None  # noqa: S101 - it is looked through only while there is one
        before, after = words_of(self._meeting, point)
        return Changed(point.number, before, after) if after != before else None

    def _say(self) -> None:
        """Say how many points change."""
        count = self.list.rows.rowCount()
        if self.is_looking:
            words = self.tr("Looking through the points: {count} would change so far")
        elif count == 0:
            words = self.tr("No point recorded so far would change")
        else:
            words = self.tr("One point changes") if count == 1 else self.tr("{count} points change")
        self.count.setText(words.format(count=QLocale().toString(count)))

    def _wire(self) -> None:
        self._timer.timeout.connect(self._look)
        self.shift.clicked.connect(self.accepted)
        self.leave.clicked.connect(self.declined)
        for keys, made in ((SHIFT, self.shift), (LEAVE, self.leave)):
            QShortcut(QKeySequence(keys), self).activated.connect(made.click)

    def _lay_out(self) -> None:
        hint = self.tr(
            "Nothing has changed yet. Once shifted, what is recorded later is shifted as well; "
            "{as_typed} behind a point keeps its words."
        ).format(as_typed="{as_typed: yes}")
        buttons = in_row(self.shift, self.leave)
        buttons.addStretch()
        column = in_column(self.count, label(hint, "hint"), rule(), self.list, rule())
        column.addSpacing(theme.GAP_XS)
        column.addLayout(buttons)
        self.setLayout(column)
