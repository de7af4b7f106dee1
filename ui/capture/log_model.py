"""The rows of the log for Qt. What follows from the whole draft, such as paragraph numbers, is looked up when asked."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rapporteur.model.entities import Intervention, Point
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.blocks import Sentence
from ui.capture.elided_label import tip
from ui.capture.log_rows import Inserted, Removed, Row, Step, recorded, rows_of, steps
from ui.capture.words import act_words, role_words

if TYPE_CHECKING:
    from ui.bridge import State

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class LogModel(QAbstractListModel):
    """Interventions, each followed by its points."""

    def __init__(self, parent: QObject | None = None) -> None:
        """A log without rows."""
        super().__init__(parent)
        self.state: State | None = None
        self._rows: list[Row] = []

    def show_state(self, state: "State") -> None:
        """Take over what differs; everything else keeps its place and its selection."""
        before = self.state
        if before is None:
            self.beginResetModel()
            self.state, self._rows = state, rows_of(state.meeting)
            self.endResetModel()
            return
        names_changed = not _same_names(before, state)
        self.state = _between(before, state) if names_changed else state
        for step in self._steps(before.meeting, state.meeting):
            self._take(step)
        self.state = state
        if names_changed and self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, place: int) -> Row:
        """The row at a place."""
        return self._rows[place]

    def repeats_theme(self, place: int) -> bool:
        """Whether the row above is a point of the same theme, so that the theme need not be shown again."""
        above, row = self._rows[place - 1] if place else None, self._rows[place]
        return isinstance(above, Point) and isinstance(row, Point) and above.theme == row.theme

    def places_of(self, ids: Collection[str]) -> list[int]:
        """Where the rows of these ids stand."""
        wanted = set(ids)
        return [place for place, row in enumerate(self._rows) if row.id in wanted]

    def paragraph_of(self, point: PointId) -> tuple[int, Sentence] | None:
        """The number of the paragraph and the sentence in which a point stands; None where it is left out."""
        return self.state.document.place_of.get(point) if self.state else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """The number of rows; rows have none below them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row; in the tip the whole of it; for a reader of the screen everything the row shows."""
        if not index.isValid() or self.state is None:
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Point) else self._floor_words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._point_words(row) if isinstance(row, Point) else self._floor_words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._point_words(row) if isinstance(row, Point) else self._floor_words(row))
        return None

    def _floor_words(self, row: Intervention) -> str:
        if self.state is None:
            return ""
        speaker = self.state.meeting.speakers[row.speaker]
        item = self.tr("item {number}").format(number=self.state.meeting.agenda[row.item].number)
        return ", ".join(filter(None, (row.at[11:16], speaker.code, speaker.label, role_words(row.role), item)))

    def _point_words(self, point: Point) -> str:
        parts = [f"{point.number}", act_words(point.act), *([f"#{point.theme}"] if point.theme else [])]
        return f"{', '.join(parts)}: {point.text} ({self._evidence(point)})"

    def _evidence(self, point: Point) -> str:
        place = self.paragraph_of(point.id)
        if place is None:
            return self.tr("left out of the draft")
        number, sentence = place
        said = [self.tr("said by {count} speakers").format(count=sentence.speakers)] if sentence.speakers > 1 else []
        return ", ".join((self.tr("paragraph {number}").format(number=number), *said, *sentence.notices))

    def _steps(self, before: MeetingSnapshot, after: MeetingSnapshot) -> Iterable[Step]:
        new = recorded(before, after)
        if new is None:
            return steps(self._rows, rows_of(after))
        return [Inserted(len(self._rows), tuple(new))] if new else []

    def _take(self, step: Step) -> None:
        if isinstance(step, Removed):
            self.beginRemoveRows(ROOT, step.first, step.last)
            del self._rows[step.first : step.last + 1]
            self.endRemoveRows()
            return
        last = step.first + len(step.rows) - 1
        if isinstance(step, Inserted):
            self.beginInsertRows(ROOT, step.first, last)
            self._rows[step.first : step.first] = step.rows
            self.endInsertRows()
        else:
            self._rows[step.first : last + 1] = step.rows
            self.dataChanged.emit(self.index(step.first), self.index(last))


def _same_names(before: "State", after: "State") -> bool:
    return before.meeting.speakers is after.meeting.speakers and before.meeting.agenda is after.meeting.agenda


def _between(before: "State", after: "State") -> "State":
    """A state that names the speakers and items of both, since while one becomes the other, rows of both stand here."""
    speakers = {**before.meeting.speakers, **after.meeting.speakers}
    agenda = {**before.meeting.agenda, **after.meeting.agenda}
    return replace(after, meeting=replace(after.meeting, speakers=speakers, agenda=agenda))
