"""The composition root: what the window is made of, and all wiring between its parts and the meeting.

Only what the first page needs is loaded at the start; the meeting file, and with it the database, is loaded when a
meeting is opened.
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from rapporteur.clock import now
from rapporteur.errors import KnownError
from rapporteur.paths import resource_path
from ui import theme
from ui.main_window import MainWindow
from ui.start.recent import Recent, forget, recent_meetings, remember
from ui.start.start_view import StartView

if TYPE_CHECKING:
    from rapporteur.commands.session import Session
    from rapporteur.model.change import Changes
    from rapporteur.model.meeting import MeetingSnapshot
    from ui.bridge import State
    from ui.help.key_map import KeyMap
    from ui.room import Room

MEETINGS = "Meetings (*.rapp)"
QUIT_AFTER = "RAPPORTEUR_QUIT_AFTER_MS"  # lets a test see that the window starts and ends
SOURCES = "Records and notes (*.json *.txt *.md)"


def run(path: Path | None = None) -> int:
    """Open the window, on a meeting where a path is given, and stay until it is closed; gives the exit status."""
    application = _application()
    app = App()
    sys.excepthook = app.confess
    app.window.show()
    if path is not None:
        app.open(path)
    if QUIT_AFTER in os.environ:
        QTimer.singleShot(int(os.environ[QUIT_AFTER]), app.window.close)
    return application.exec()


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Rapporteur")
    application.setApplicationDisplayName("Rapporteur")
    application.setOrganizationName("Rapporteur")
    theme.apply(application)
    return application


class App(QObject):
    """The window with its parts, and the meeting that is open in it."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """Make the window with its first page."""
        super().__init__()
        self.window = MainWindow(settings or QSettings())
        self.start = StartView()
        self.room: Room | None = None
        self._key_map: KeyMap | None = None
        self._wire_start()
        self._wire_actions()
        self.window.may_close = self._may_leave
        self.window.closing.connect(self.close_meeting)
        self.show_start()

    # Wiring

    def _wire_start(self) -> None:
        self.start.open_requested.connect(self.choose_meeting)
        self.start.import_requested.connect(self.choose_source)
        self.start.sample_requested.connect(self.open_sample)
        self.start.recent_requested.connect(lambda path: self.open(Path(path)))
        self.start.meeting_requested.connect(self.begin)
        self.start.forget_requested.connect(self._forget)

    def _wire_actions(self) -> None:
        actions = self.window.actions_
        wiring: dict[str, Callable[[], object]] = {
            "new": self.new_meeting,
            "open": self.choose_meeting,
            "import": self.choose_source,
            "close": self.close_meeting,
            "quit": self.window.close,
            "export": self.choose_export,
            "copy": self.choose_copy,
            "key_map": self.show_key_map,
        }
        for id_, job in wiring.items():
            actions[id_].triggered.connect(job)
        for id_ in actions.all.keys() - wiring.keys():
            actions[id_].triggered.connect(lambda _checked=False, id_=id_: self._act(id_))

    def _act(self, id_: str) -> None:
        if self.room is not None:
            self.room.act(id_)

    # The first page

    def show_start(self) -> None:
        """Show the first page with what was open lately."""
        self.start.show_recent(recent_meetings())
        self.window.name_meeting(None)
        self.window.actions_.enable(meeting=False, points=False)
        self.window.show_page(self.start)
        self.start.setFocus()

    def new_meeting(self) -> None:
        """Go to the first page and ask for a title."""
        self.close_meeting()
        if self.room is None:
            self.start.ask_for_title()

    def begin(self, title: str, day: date, path: str, language: str = "en") -> None:
        """Make a meeting of this title and open it."""
        from rapporteur.commands.new_meeting import new_meeting

        self._make(new_meeting(title, day, language), Path(path), "Set up the meeting")

    def choose_meeting(self) -> None:
        """Ask for a meeting file and open it."""
        from ui.files import ask_what_to_open

        path = ask_what_to_open(self.window, self.tr("Open a meeting"), self.tr(MEETINGS))
        if path is not None:
            self.open(path)

    def choose_source(self) -> None:
        """Ask for a record or notes and for the file to make of it."""
        from ui.files import ask_what_to_open

        source = ask_what_to_open(self.window, self.tr("Take in a record or notes"), self.tr(SOURCES))
        if source is not None:
            self._guarded(lambda: self._take_in(source))

    def _take_in(self, source: Path) -> None:
        from ui.files import ask_where_to_write

        meeting = _meeting_from(source)
        proposed = source.with_suffix(".rapp")
        target = ask_where_to_write(self.window, self.tr("Keep the meeting as"), proposed, self._meeting_kind())
        if target is not None:
            self._make(meeting, target, "Take in a record")

    def _meeting_kind(self) -> dict[str, str]:
        return {"rapp": self.tr("Meeting")}

    def open_sample(self) -> None:
        """Open the sample day in a file of its own beside the other meetings."""
        folder = self.start.folder()
        path = _free_name(folder / "sample-day.rapp")
        self._guarded(lambda: self._make(_meeting_from(resource_path("samples/day.json")), path, "Take in the sample"))

    def _forget(self, path: str) -> None:
        forget(Path(path))
        self.start.show_recent(recent_meetings())

    # A meeting

    def open(self, path: Path) -> None:
        """Open a meeting file; where that cannot be done, say why and stay."""
        from rapporteur.commands.session import Session

        self._guarded(lambda: self._enter(Session.open(path)))

    def _make(self, meeting: "MeetingSnapshot", path: Path, title: str) -> None:
        from rapporteur.commands.session import Session

        if self._may_leave():
            self._guarded(lambda: self._enter(Session.create(path, meeting, title)))

    def _enter(self, session: "Session") -> None:
        from ui.bridge import Bridge
        from ui.room import Room

        self.close_meeting()
        if self.room is not None:  # it holds a line that is not recorded, and has said so
            session.close()
            return
        self.room = Room(self.window, Bridge(session))
        self.room.state_shown.connect(self._show_facts)
        self.room.enter()
        self._remember()

    def _show_facts(self, state: "State", _changes: "Changes") -> None:
        self.window.name_meeting(state.meeting.meeting.title)

    def close_meeting(self) -> None:
        """Close what is open and go back to the first page; everything that was recorded is saved already."""
        if self.room is None or not self._may_leave():
            return
        self._remember()
        self.room.leave()
        self.room = None
        self.show_start()

    def _may_leave(self) -> bool:
        """Whether nothing stands in the line that was not recorded; asked twice about the same words, yes."""
        return self.room is None or self.room.may_leave()

    def _remember(self) -> None:
        """Note what the card on the first page shows of the open meeting."""
        if self.room is None:
            return
        state = self.room.bridge.state
        remember(
            Recent(
                path=str(self.room.bridge.session.path.resolve()),
                title=state.meeting.meeting.title,
                date=state.meeting.meeting.date,
                status=state.meeting.meeting.status,
                placed=len(state.document.place_of),
                points=len(state.meeting.points),
            )
        )

    def choose_export(self) -> None:
        """Ask where to, and write the draft."""
        self._guarded(self._choose_export)

    def _choose_export(self) -> None:
        from rapporteur.exchange.formats import FORMATS
        from ui.files import ask_where_to_write

        if self.room is None:
            return
        kinds = {kind.suffix: self.tr(kind.name) for kind in FORMATS.values()}
        proposed = self.room.bridge.session.path.with_suffix(".docx")
        target = ask_where_to_write(self.window, self.tr("Export the draft"), proposed, kinds)
        if target is not None:
            self._export(target)

    def choose_copy(self) -> None:
        """Ask where to, and put a copy of the meeting there."""
        self._guarded(self._choose_copy)

    def _choose_copy(self) -> None:
        from ui.files import ask_where_to_write

        if self.room is None:
            return
        path = self.room.bridge.session.path
        proposed = path.with_stem(f"{path.stem} – copy")
        target = ask_where_to_write(self.window, self.tr("Save a copy of the meeting"), proposed, self._meeting_kind())
        if target is not None:
            self.room.bridge.session.copy_to(target)
            self.room.say(self.tr("A copy is in {path}").format(path=target))

    def _export(self, target: Path) -> None:
        from rapporteur.exchange.formats import Export, export_to

        if self.room is None:
            return
        state = self.room.bridge.state
        self.window.setCursor(Qt.CursorShape.WaitCursor)
        try:
            export_to(target, Export(state.meeting, state.document, now()))
        finally:
            self.window.unsetCursor()
        self.room.say(self.tr("Exported to {path}").format(path=target))

    def show_key_map(self) -> None:
        """Show all keys and signs over the page."""
        from ui.help.key_map import KeyMap

        if self._key_map is None:
            self._key_map = KeyMap(self.window)
        self._key_map.open()

    def confess(self, kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        """Say that the program made a mistake, instead of going on as if nothing had been."""
        sys.__excepthook__(kind, error, at)
        self._say(
            self.tr("The program made a mistake ({error}); what was recorded until now is saved.").format(
                error=f"{kind.__name__}: {error}"
            )
        )

    def _guarded(self, job: Callable[[], object]) -> None:
        """Do it; what the user can mend is said in one sentence, where it can be read."""
        try:
            job()
        except KnownError as error:
            self._say(str(error))

    def _say(self, sentence: str) -> None:
        if self.room is not None:
            self.room.complain(sentence)
        else:
            self.start.show_problem(sentence)


def _meeting_from(source: Path) -> "MeetingSnapshot":
    from rapporteur.exchange.intake import meeting_from

    return meeting_from(source)


def _free_name(path: Path) -> Path:
    """The path, or the next like it that no file has."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
