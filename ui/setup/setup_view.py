"""The set-up: one page that can be left at any moment, with its sections at the left and the way back above them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.setup.abbreviations_section import AbbreviationsSection
from ui.setup.list_section import ListSection
from ui.setup.lists import AGENDA, CATEGORIES, FOOTNOTES, INTRODUCTION, OFFICERS
from ui.setup.meeting_section import MeetingSection
from ui.setup.section import Section
from ui.setup.speakers_section import SpeakersSection
from ui.setup.style_section import StyleSection
from ui.widgets.parts import button, in_column, key_words, label, rule

if TYPE_CHECKING:
    from rapporteur.model.change import Changes
    from ui.bridge import State

WIDEST, NARROW = 1180, 840
CONTENTS_WIDTH = 248
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SetupView(QWidget):
    """`command_requested` carries a change, `left` says that the meeting goes on. The page itself changes nothing."""

    command_requested = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        """The page with empty sections."""
        super().__init__()
        self.meeting, self.speakers, self.style_ = MeetingSection(), SpeakersSection(self), StyleSection()
        self.officers, self.agenda, self.categories = (
            ListSection(OFFICERS),
            ListSection(AGENDA),
            ListSection(CATEGORIES),
        )
        self.introduction, self.footnotes = ListSection(INTRODUCTION), ListSection(FOOTNOTES)
        self.abbreviations = AbbreviationsSection()
        self.sections: tuple[Section, ...] = (
            self.meeting,
            self.officers,
            self.agenda,
            self.categories,
            self.speakers,
            self.introduction,
            self.footnotes,
            self.style_,
            self.abbreviations,
        )
        self._asking: Section = self.meeting
        self._refused = self._warned = False
        self.back = button(self.tr("Back to the meeting  Esc"))
        self.contents = QListWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self._wire()

    def show_state(self, state: "State", _changes: "Changes" = ()) -> None:
        """Show the meeting; each section looks for itself whether anything of it is another."""
        for section in self.sections:
            section.show_meeting(state.meeting)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong where it was asked for."""
        self._refused = True
        self._asking.show_problem(sentence)
        self._scroll.ensureWidgetVisible(self._asking.problem_place(), 0, theme.GAP_XXL)

    def leave(self) -> None:
        """Save what was typed and go back; where that is refused, stay once to say so."""
        warned, self._refused = self._warned, False
        before = QApplication.focusWidget()
        self.contents.setFocus()
        for section in self.sections:
            section.enter_all()
        self._warned = self._refused and not warned
        if not self._warned:
            self.left.emit()
        elif before is not None:
            before.setFocus()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Begin with the title. A focus proxy would take Tab past what stands before it."""
        self.meeting.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the shortcuts of the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Enter goes from the contents into the section."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and self.contents.hasFocus():
            self.go_to(self.contents.currentRow())
        else:
            super().keyPressEvent(event)

    def go_to(self, number: int) -> None:
        """Go to a section, counted from 0, with the keyboard in it."""
        self._bring_up(number)
        self.sections[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring_up(number)

    def _ask(self, section: Section, command: object) -> None:
        self._asking, self._warned = section, False
        section.show_problem("")
        self.command_requested.emit(command)

    def _bring_up(self, number: int) -> None:
        top = self.sections[number].mapTo(self._page, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top)
        self.contents.setCurrentRow(number)

    def _follow(self, _before: QWidget | None, focus: QWidget | None) -> None:
        """Mark in the contents where the keyboard is."""
        for number, section in enumerate(self.sections):
            if focus is not None and section.isAncestorOf(focus):
                self.contents.setCurrentRow(number)

    def _mark_section_in_sight(self, top: int) -> None:
        """Mark in the contents what stands at the top of the page, unless the section with the keyboard is in sight."""
        focus = QApplication.focusWidget()
        for section in self.sections:
            if focus is not None and section.isAncestorOf(focus) and not section.visibleRegion().isEmpty():
                return
        above = [number for number, section in enumerate(self.sections) if section.y() <= top + theme.GAP_XXL]
        self.contents.setCurrentRow(above[-1] if above else 0)

    def _wire(self) -> None:
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark_section_in_sight)
        self.back.clicked.connect(self.leave)
        self.contents.itemClicked.connect(lambda item: self.go_to(self.contents.row(item)))
        for section in self.sections:
            section.command_requested.connect(lambda command, section=section: self._ask(section, command))
        for number in range(len(self.sections)):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda number=number: self.go_to(number))
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no widget without one
        application.focusChanged.connect(self._follow)

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._made_contents())
        whole.addWidget(self._made_page(), 1)

    def _made_contents(self) -> QWidget:
        self.contents.addItems([section.title for section in self.sections])
        self.contents.setProperty("look", "contents")
        self.contents.setAccessibleName(self.tr("Sections of the set-up"))
        side = QWidget()
        side.setFixedWidth(CONTENTS_WIDTH)
        first, last = key_words("Ctrl+1"), key_words(f"Ctrl+{len(self.sections)}")
        hint = label(self.tr("{first} to {last} go to a section.").format(first=first, last=last), "hint")
        column = in_column(self.back, self.contents, hint, gap=theme.GAP_L)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        side.setLayout(column)
        return side

    def _made_page(self) -> QScrollArea:
        self._page = QWidget()
        self._page.setMaximumWidth(WIDEST)
        wide = (self.agenda, self.categories, self.speakers)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(theme.GAP_XL, 0, theme.GAP_XL, theme.GAP_XXL)
        column.setSpacing(0)
        for section in self.sections:
            if section is not self.sections[0]:
                column.addWidget(rule())
            section.setMaximumWidth(WIDEST if section in wide else NARROW)
            column.addWidget(section)
        column.addStretch()
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        return self._scroll
