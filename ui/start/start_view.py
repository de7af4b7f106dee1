"""The first page: the ways to begin at the left, what was open lately at the right."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rapporteur.clock import now
from ui import theme
from ui.actions import ACTIONS, CONTEXT
from ui.start.key_button import KeyButton
from ui.start.new_meeting_panel import NewMeetingPanel, documents
from ui.start.recent import Recent
from ui.start.recent_cards import RecentCards
from ui.widgets.parts import in_column, label

WIDEST = 1080
LEFT_WIDTH = 304
SPECS = {spec.id: spec for spec in ACTIONS}


class StartView(QWidget):
    """Asks for a meeting: a new one, one from a file, a record or notes, the sample, or one of the recent ones."""

    new_requested = Signal()
    open_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(str)
    forget_requested = Signal(str)
    meeting_requested = Signal(str, object, str, str)  # title, first day, path of the file, language

    def __init__(self, today: date | None = None) -> None:
        """The page without recent meetings."""
        super().__init__()
        self.new = self._way("new", "primary")
        self.open = self._way("open")
        self.source = self._way("import")
        self.sample = KeyButton(self.tr("Try the sample meeting"))
        self.cards = RecentCards()
        self.panel = NewMeetingPanel(today or now().date())
        self._first: QWidget = self.new
        self._problem = label("", "problem")
        self._heading = label("", "heading")
        self._pages = QStackedWidget()
        self._lay_out()
        self._wire()
        self.show_recent([])

    def show_recent(self, entries: Sequence[Recent]) -> None:
        """Show what was open lately; where the page is, the keyboard goes to the latest, else to a new meeting."""
        self._entries = len(entries)
        self.cards.show_recent(entries)
        self.show_cards()

    def show_cards(self) -> None:
        """Go back from asking for a title."""
        self.show_problem("")
        self._heading.setText(self.tr("Recent meetings"))
        self._pages.setCurrentWidget(self._recent if self._entries else self._empty)
        self._hold_keyboard(self.cards if self._entries else self.new)

    def ask_for_title(self) -> None:
        """Ask for a new meeting in place."""
        self.show_problem("")
        self._heading.setText(self.tr("New meeting"))
        self._pages.setCurrentWidget(self.panel)
        self._hold_keyboard(self.panel)

    def show_problem(self, sentence: str) -> None:
        """Say what cannot be done, above what it was asked of."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def folder(self) -> Path:
        """Where meetings are kept unless somebody says otherwise; made where there is none."""
        folder = documents()
        with suppress(OSError):  # whoever writes there says why that cannot be done
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Begin with the latest meeting, or the way to a new one. A focus proxy would hold Tab there."""
        self._first.setFocus()

    def _way(self, id_: str, look: str = "way") -> KeyButton:
        """The button of an action, in the action's words and with its key."""
        return KeyButton(QCoreApplication.translate(CONTEXT, SPECS[id_].text), SPECS[id_].keys, look)

    def _hold_keyboard(self, widget: QWidget) -> None:
        self._first = widget
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            widget.setFocus()

    def _wire(self) -> None:
        self.new.clicked.connect(self.new_requested)
        self.new_requested.connect(self.ask_for_title)
        self.open.clicked.connect(self.open_requested)
        self.source.clicked.connect(self.import_requested)
        self.sample.clicked.connect(self.sample_requested)
        self.cards.opened.connect(self.recent_requested)
        self.cards.forget_requested.connect(self.forget_requested)
        self.panel.meeting_requested.connect(self.meeting_requested)
        self.panel.left.connect(self.show_cards)

    def _lay_out(self) -> None:
        self._empty = _page(label(self.tr("Meetings you work on will stand here.")), self._hint_of_sample())
        keys = label(self.tr("Enter opens  ·  Delete takes off this list, the file stays"), "hint")
        self._recent = _page(self.cards, keys, stretch=False)
        for page in (self._empty, self._recent, self.panel):
            self._pages.addWidget(page)
        right = in_column(self._heading, self._problem, self._pages, gap=theme.GAP_L)
        right.setStretch(2, 1)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        columns = QHBoxLayout(middle)
        columns.setContentsMargins(theme.GAP_XXL, 2 * theme.GAP_XXL, theme.GAP_XXL, theme.GAP_XXL)
        columns.setSpacing(2 * theme.GAP_XXL)
        columns.addLayout(self._left())
        columns.addLayout(right, 1)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch()
        around.addWidget(middle, 100)
        around.addStretch()

    def _left(self) -> QVBoxLayout:
        name, line = label("Rapporteur", "display"), label(self.tr("From what is said to the Chair’s summary."), "hint")
        promise = label(self.tr("Everything stays on this computer."), "hint")
        left = in_column(name, line)
        left.addSpacing(theme.GAP_XL)
        for way in (self.new, self.open, self.source, self.sample):
            way.setFixedWidth(LEFT_WIDTH)
            left.addWidget(way)
        left.addStretch()
        left.addWidget(promise)
        return left

    def _hint_of_sample(self) -> QWidget:
        return label(self.tr("To look around first, try the sample meeting: a full day, already recorded."), "hint")


def _page(*parts: QWidget, stretch: bool = True) -> QWidget:
    page = QWidget()
    layout = in_column(*parts)
    if stretch:
        layout.addStretch()
    page.setLayout(layout)
    return page
