"""The directory: who takes the floor, who is still to be resolved, and who turned out to be one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from rapporteur.capture.names import Directory, directory_of
from rapporteur.commands.setup import Listed
from rapporteur.commands.speakers import Identify, MergeSpeakers, named
from rapporteur.model.entities import Speaker
from ui.setup.list_section import ListSection
from ui.setup.lists import CONTEXT, speakers
from ui.setup.speaker_chooser import SpeakerChooser
from ui.widgets.parts import button, in_row
from ui.widgets.words import Choices

if TYPE_CHECKING:
    from rapporteur.model.meeting import MeetingSnapshot


class SpeakersSection(ListSection):
    """The list of speakers with a filter above it. Who comes in while it is narrowed is shown as well."""

    def __init__(self, host: QWidget) -> None:
        """An empty directory; questions are asked over `host`."""
        self._categories: Choices = ()
        self.filter = QLineEdit()
        self.open_only, self.identify, self.merge = button(""), button(""), button("")
        above = in_row(self.filter, self.open_only, self.identify, self.merge)
        above.setStretch(0, 1)
        spec = speakers(lambda: self._categories, QCoreApplication.translate(CONTEXT, "to resolve"))
        super().__init__(spec, above)
        self.chooser = SpeakerChooser(host)
        self._directory = Directory.of(())
        self._hidden: frozenset[str] = frozenset()
        self._asked_of: tuple[Speaker, ...] = ()
        self.setFocusProxy(self.filter)
        self._name_controls()
        self._wire()
        self._enable()

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Show the directory, and the categories by their words of now."""
        self._directory = directory_of(meeting)
        self._categories = tuple((category.id, category.one) for category in meeting.categories.values())
        super().show_meeting(meeting)
        self.table.viewport().update()
        self._enable()

    def shown(self) -> list[Listed]:
        """The speakers that the filter leaves."""
        return [speaker for speaker in super().shown() if speaker.id not in self._hidden]

    def ask_who(self, speaker: Speaker) -> None:
        """Ask who an unidentified speaker was."""
        self._asked_of = (speaker,)
        others = [other for other in self._speakers() if other.id != speaker.id]
        self.chooser.ask(self.tr("Who was “{who}”?").format(who=speaker.label), others, takes_names=True)

    def ask_merge(self, chosen: Sequence[Speaker]) -> None:
        """Ask with whom one speaker is to be merged, or which of two stays."""
        self._asked_of = tuple(chosen)
        if len(chosen) == 1:
            others = [other for other in self._speakers() if other.id != chosen[0].id]
            self.chooser.ask(self.tr("Who is the same as “{who}”, and stays?").format(who=chosen[0].label), others)
        else:
            self.chooser.ask(self.tr("Which of the two stays?"), chosen)

    def _name_controls(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by name or code"))
        self.filter.setAccessibleName(self.tr("Filter the speakers"))
        self.filter.setClearButtonEnabled(True)
        self.open_only.setAccessibleName(self.tr("Show only speakers to resolve"))
        self.open_only.setCheckable(True)
        self.identify.setText(self.tr("Identify…"))
        self.merge.setText(self.tr("Merge with…"))

    def _wire(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.open_only.toggled.connect(self._narrow)
        self.table.selection_changed.connect(self._enable)
        self.table.opened.connect(lambda speaker: self.ask_who(speaker) if speaker.unidentified else None)
        self.identify.clicked.connect(lambda: self.ask_who(self._chosen()[0]))
        self.merge.clicked.connect(lambda: self.ask_merge(self._chosen()))
        self.chooser.speaker_chosen.connect(self._merge_into)
        self.chooser.name_given.connect(self._identify_as)

    def _narrow(self) -> None:
        """Hide whom the filter does not mean. Only a change of the filter hides: no row goes while it is edited."""
        words = self.filter.text().strip()
        meant = {speaker.id for _, speaker in self._directory.ranked(words)} if words else set(self._siblings)
        if self.open_only.isChecked():
            meant &= {speaker.id for speaker in self._speakers() if speaker.unidentified}
        self._hidden = frozenset(self._siblings.keys() - meant)
        self.table.show_entries(self.shown())

    def _enable(self) -> None:
        chosen, unknown = self._chosen(), sum(speaker.unidentified for speaker in self._speakers())
        self.open_only.setText(self.tr("{count} to resolve").format(count=unknown))
        self.open_only.setEnabled(bool(unknown) or self.open_only.isChecked())
        self.identify.setEnabled(len(chosen) == 1 and chosen[0].unidentified)
        self.merge.setEnabled(len(chosen) in (1, 2) and len(self._siblings) > 1)

    def _chosen(self) -> list[Speaker]:
        return [cast("Speaker", entry) for entry in self.table.selected() if entry.id in self._siblings]

    def _speakers(self) -> list[Speaker]:
        return [cast("Speaker", speaker) for speaker in self._siblings.values()]

    def _merge_into(self, stays: Speaker) -> None:
        gone = next(speaker for speaker in self._asked_of if speaker.id != stays.id)
        self.command_requested.emit(MergeSpeakers(gone.id, stays.id))

    def _identify_as(self, words: str) -> None:
        self.command_requested.emit(Identify(named(self._asked_of[0], words)))

    def _reorder(self, order: Sequence[str]) -> None:
        if self._hidden:
            self.show_problem(self.tr("Some speakers are hidden: clear the filter before you move one."))
        else:
            super()._reorder(order)
