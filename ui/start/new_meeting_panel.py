"""A new meeting, asked for in place: a title is enough, the day and the file are proposed."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from rapporteur.language.packs import fallback
from ui import theme
from ui.start.naming import SUFFIX, file_name, free_name
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.parts import button, in_row, label
from ui.widgets.words import LANGUAGES, day_in_words, day_of, translated


def documents() -> Path:
    """The folder in which this person keeps documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


class NewMeetingPanel(QWidget):
    """Emits what the meeting is called, its first day, its file and its language; the folder exists by then."""

    meeting_requested = Signal(str, object, str, str)
    left = Signal()

    def __init__(self, today: date) -> None:
        """Ask for a meeting of today."""
        super().__init__()
        self.title, self.day, self.folder, self.file = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.language = Choice(translated(LANGUAGES))
        self._title_field = Field(self.tr("Title"), self.title)
        self._day_field = Field(self.tr("First day, as year-month-day"), self.day)
        self._language_field = Field(self.tr("Language of the summary"), self.language)
        self._folder_field = Field(self.tr("Folder"), self.folder)
        self._file_field = Field(self.tr("File"), self.file)
        self._choose = button(self.tr("Choose a folder…"))
        self._begin = button(self.tr("Begin the meeting"), "primary")
        self._back = button(self.tr("Back  Esc"), "quiet")
        self._lay_out()
        self._wire()
        self.folder.setText(str(documents()))
        self.day.setText(today.isoformat())
        self.language.show_value("en")
        self.setFocusProxy(self.title)

    def begin(self) -> None:
        """Ask for the meeting, or say at its field what is missing."""
        title, day, path = self.title.text().strip(), day_of(self.day.text()), self._path()
        problem = self._problem_with_file(path)
        self._title_field.show_problem("" if title else self.tr("The meeting needs a title: type one."))
        self._show_day()
        self._file_field.show_problem(problem)
        if title and day and not problem and self._make_folder(path.parent):
            self.meeting_requested.emit(title, day, str(path), self.language.value)
        elif not title:
            self.title.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; what was typed stays for the next time."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.title.setPlaceholderText(self.tr("Constructive dialogue on …"))
        place = in_row(self._folder_field, self._choose)
        place.setAlignment(self._choose, Qt.AlignmentFlag.AlignBottom)
        buttons = in_row(self._begin, self._back)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.GAP_M, 0)
        layout.setSpacing(theme.GAP_L)
        layout.addWidget(label(self.tr("A title is enough; everything else can come later."), "hint"))
        layout.addWidget(self._title_field)
        layout.addWidget(self._day_field)
        layout.addWidget(self._language_field)
        layout.addLayout(place)
        layout.addWidget(self._file_field)
        layout.addLayout(buttons)
        layout.addStretch()

    def _wire(self) -> None:
        self.title.textChanged.connect(self._propose_name)
        self.day.textChanged.connect(self._show_day)
        self.day.textChanged.connect(self._propose_name)
        self.folder.textChanged.connect(self._propose_name)
        for edit in (self.title, self.day, self.folder, self.file):
            edit.returnPressed.connect(self.begin)
        self.language.chosen.connect(lambda tag: self._language_field.show_hint(fallback(tag) or ""))
        self._choose.clicked.connect(self._choose_folder)
        self._begin.clicked.connect(self.begin)
        self._back.clicked.connect(self.left)

    def _propose_name(self) -> None:
        """Propose the name of the file, until somebody types another."""
        if not self.file.isModified():
            proposed = file_name(self.title.text(), day_of(self.day.text()))
            self.file.setText(free_name(Path(self.folder.text()), proposed))

    def _show_day(self) -> None:
        """Say which day was understood."""
        day = day_of(self.day.text())
        self._day_field.show_hint(day_in_words(day, weekday=True) if day else "")
        self._day_field.show_problem("" if day else self.tr("A date is written year-month-day, such as 2026-03-19."))

    def _path(self) -> Path:
        name = self.file.text().strip()
        return Path(self.folder.text().strip()).expanduser() / (name if name.endswith(SUFFIX) else name + SUFFIX)

    def _problem_with_file(self, path: Path) -> str:
        if path.name == SUFFIX:
            return self.tr("The file needs a name: type one.")
        return self.tr("There is a file of this name already: type another name.") if _is_taken(path) else ""

    def _make_folder(self, folder: Path) -> bool:
        """Make the folder where there is none; False, with the reason at its field, where that is not possible."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError):
            self._folder_field.show_problem(self.tr("This folder cannot be made: choose another."))
            return False
        self._folder_field.show_problem("")
        return True

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Keep the meeting in"), self.folder.text())
        if folder:
            self.folder.setText(folder)


def _is_taken(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
