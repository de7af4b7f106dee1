"""A section that is a list: entries are put, removed and reordered."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout

from rapporteur.commands.setup import Listed, Put, Remove, Reorder, as_new
from rapporteur.model.meeting import FIELD_OF
from ui.setup.lists import CONTEXT, ListSpec, slots
from ui.setup.section import Section
from ui.widgets.entity_table import EntityTable

if TYPE_CHECKING:
    from rapporteur.model.meeting import MeetingSnapshot


class ListSection(Section):
    """Shows the entries of one kind."""

    def __init__(self, spec: ListSpec, above: QLayout | None = None) -> None:
        """The list that a specification describes, below what serves it."""
        super().__init__(_translated(spec.title), _translated(spec.hint).replace("{slots}", slots()))
        self.kind = spec.kind
        self._siblings: Mapping[str, Listed] = {}
        self.table = EntityTable(self.title, spec.columns, spec.blank, _translated(spec.invitation))
        if above is not None:
            self.body.addLayout(above)
        self.body.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.entered.connect(self._put)
        self.table.removed.connect(lambda entries: self.command_requested.emit(Remove(tuple(entries))))
        self.table.reordered.connect(self._reorder)

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Show the list where it is another than the one shown: snapshots share what did not change."""
        siblings: Mapping[str, Listed] = getattr(meeting, FIELD_OF[self.kind])
        if siblings is not self._siblings:
            self._siblings = siblings
            self.table.show_entries(self.shown())

    def shown(self) -> list[Listed]:
        """The entries to show."""
        return list(self._siblings.values())

    def enter_all(self) -> None:
        """Ask for the rows that were begun."""
        self.table.enter_all()

    def _put(self, entry: Listed) -> None:
        self.command_requested.emit(
            Put(entry if entry.id in self._siblings else as_new(entry, self._siblings.values()))
        )

    def _reorder(self, order: Sequence[str]) -> None:
        self.command_requested.emit(Reorder(self.kind, tuple(order)))


def _translated(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
