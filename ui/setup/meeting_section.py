"""The meeting itself: its titles, days, language and state."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rapporteur.commands.setup import AmendMeeting
from rapporteur.language.packs import fallback
from rapporteur.model.vocabulary import Status
from ui import theme
from ui.setup.section import Section
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.words import LANGUAGES, STATUS, day_in_words, day_of, translated

if TYPE_CHECKING:
    from rapporteur.model.entities import Meeting
    from rapporteur.model.meeting import MeetingSnapshot

DAYS = ("date", "end_date")
ROWS = (("title",), ("document_title",), DAYS, ("language", "status"), ("introduction_heading",))


class MeetingSection(Section):
    """Fields that ask for a change when they are left."""

    def __init__(self) -> None:
        """The fields, empty."""
        super().__init__(self.tr("Meeting"), self.tr("A title is enough to begin; everything is saved as you go."))
        self._meeting: Meeting | None = None
        self._last = "title"
        self.language = Choice(translated(LANGUAGES))
        self.status = Choice(translated(STATUS))
        self.fields = {
            "title": Field(self.tr("Title"), QLineEdit()),
            "document_title": Field(self.tr("Title of the document"), QLineEdit()),
            "date": Field(self.tr("First day, as year-month-day"), QLineEdit()),
            "end_date": Field(self.tr("Last day, where it is another"), QLineEdit()),
            "language": Field(self.tr("Language of the summary"), self.language),
            "status": Field(self.tr("State of the text"), self.status),
            "introduction_heading": Field(self.tr("Heading of the introduction"), QLineEdit()),
        }
        self.edits = {
            name: field.control for name, field in self.fields.items() if isinstance(field.control, QLineEdit)
        }
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.fields["title"])

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Show the facts; what was typed and refused stays."""
        if meeting.meeting is self._meeting:
            return
        self._meeting = meeting.meeting
        self.status.show_value(meeting.meeting.status)
        self.language.show_value(meeting.meeting.language)
        self.fields["language"].show_hint(fallback(meeting.meeting.language) or "")
        for name, edit in self.edits.items():
            if not edit.isModified() or edit.text().strip() == self._value(name):
                edit.setText(self._value(name))
                edit.setCursorPosition(0)
        for name in DAYS:
            day = day_of(self._value(name))
            self.fields[name].show_hint(day_in_words(day, weekday=True) if day else "")

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong at the field that was left last; others keep theirs until they are mended."""
        self.fields[self._last].show_problem(sentence)

    def problem_place(self) -> QWidget:
        """The field that was left last."""
        return self.fields[self._last]

    def enter_all(self) -> None:
        """Ask for what was typed in a field that is not left yet."""
        for name in self.edits:
            self._enter(name)

    def _enter(self, name: str) -> None:
        typed, value = self.edits[name].text().strip(), self._value(name)
        self._last = name
        if typed != value:
            self._ask(**{name: typed or (None if name == "end_date" else "")})
        elif self.edits[name].isModified():
            self.edits[name].setModified(False)
            self.show_problem("")

    def _ask(self, **changes: Any) -> None:  # noqa: ANN401 - any field of a meeting
        if self._meeting is not None:
            self.command_requested.emit(AmendMeeting(replace(self._meeting, **changes)))

    def _choose_status(self, value: str) -> None:
        self._last = "status"
        self._ask(status=Status(value))

    def _choose_language(self, tag: str) -> None:
        self._last = "language"
        self._ask(language=tag)

    def _value(self, name: str) -> str:
        return getattr(self._meeting, name, "") or ""

    def _wire(self) -> None:
        self.status.chosen.connect(self._choose_status)
        self.language.chosen.connect(self._choose_language)
        for name, edit in self.edits.items():
            edit.editingFinished.connect(partial(self._enter, name))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GAP_L)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, names in enumerate(ROWS):
            for column, name in enumerate(names):
                grid.addWidget(self.fields[name], row, column, 1, 3 - len(names), Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
