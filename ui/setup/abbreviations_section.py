"""The abbreviations of the meeting: what each stands for, for one and for many."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rapporteur.commands.setup import AmendStyle
from rapporteur.model.entities import Abbreviation, Style
from rapporteur.model.ids import new_id
from ui.setup.section import Section
from ui.widgets.columns import optional, text
from ui.widgets.entity_table import EntityTable

if TYPE_CHECKING:
    from rapporteur.model.meeting import MeetingSnapshot


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table, with an id by which it is found again while it is typed."""

    id: str
    short: str = ""
    full: str = ""
    many: str | None = None
    known: Abbreviation | None = None

    @classmethod
    def of(cls, id_: str, abbreviation: Abbreviation) -> "Row":
        """The line of an abbreviation."""
        return cls(id_, abbreviation.short, abbreviation.full, abbreviation.many, abbreviation)

    def abbreviation(self) -> Abbreviation:
        """The abbreviation as typed; what a record said beyond the columns stays with it."""
        extra = self.known.extra if self.known else {}
        return Abbreviation(short=self.short, full=self.full, many=self.many, extra=extra)


COLUMNS = (
    text("Short form", "short", 120, required=True),
    text("Full form", "full", 330, required=True),
    optional("Full form for many, where no rule gives it", "many", 330),
)


class AbbreviationsSection(Section):
    """The list is part of the style, so that each change of it asks for another style."""

    def __init__(self) -> None:
        """An empty list."""
        super().__init__(
            self.tr("Abbreviations"),
            self.tr("Explained in the summary at their first use, where they are used again; never in headings."),
        )
        self._style: Style | None = None
        self._rows: list[Row] = []
        self._asked: list[Row] = []
        self.table = EntityTable(self.title, COLUMNS, lambda: Row(new_id()), self.tr("New…"))
        self.body.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.entered.connect(self._enter)
        self.table.removed.connect(self._remove)
        self.table.reordered.connect(self._reorder)

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Show the list; its lines keep their ids where they are what was asked for."""
        if meeting.style is self._style:
            return
        self._style = meeting.style
        given = meeting.style.abbreviations
        for rows in (self._asked, self._rows):
            if tuple(row.abbreviation() for row in rows) == given:
                break
        else:
            rows = [Row(new_id()) for _ in given]
        self._rows = [Row.of(row.id, abbreviation) for row, abbreviation in zip(rows, given, strict=True)]
        self.table.show_entries(self._rows)

    def enter_all(self) -> None:
        """Ask for the lines that were begun."""
        self.table.enter_all()

    def _enter(self, typed: Row) -> None:
        if any(row.id == typed.id for row in self._rows):
            self._ask([typed if row.id == typed.id else row for row in self._rows])
        else:
            self._ask([*self._rows, typed])

    def _remove(self, rows: Sequence[Row]) -> None:
        gone = {row.id for row in rows}
        self._ask([row for row in self._rows if row.id not in gone])

    def _reorder(self, order: Sequence[str]) -> None:
        self._ask(sorted(self._rows, key=lambda row: order.index(row.id)))

    def _ask(self, rows: list[Row]) -> None:
        self._asked = rows
        if self._style is not None:
            abbreviations = tuple(row.abbreviation() for row in rows)
            self.command_requested.emit(AmendStyle(replace(self._style, abbreviations=abbreviations)))
