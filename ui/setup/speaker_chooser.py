"""Who was it: choose a speaker of the directory by some letters of the name, or say a name that is not there yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from rapporteur.capture.names import Directory
from rapporteur.model.entities import Speaker
from ui.widgets.options import Option
from ui.widgets.overlay import Overlay
from ui.widgets.picker import Picker

MOST = QSize(520, 560)
MOST_SPEAKERS = 50  # nobody reads further; a letter more narrows the list


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is not in the directory."""

    words: str


class SpeakerChooser(Overlay):
    """`speaker_chosen` carries the speaker, `name_given` the words where none of the directory was meant."""

    speaker_chosen = Signal(object)
    name_given = Signal(str)

    def __init__(self, host: QWidget) -> None:
        """A closed panel over its host."""
        super().__init__(host, "", MOST)
        self.picker = Picker(self.tr("Speaker"), self.tr("Some letters of the name, or the short code"))
        self.body.addWidget(self.picker)
        self.setFocusProxy(self.picker)
        self._speakers: Sequence[Speaker] = ()
        self._directory = Directory.of(())
        self._takes_names = False
        self.picker.typed.connect(self._offer)
        self.picker.chosen.connect(self._choose)

    def ask(self, title: str, speakers: Iterable[Speaker], *, takes_names: bool = False) -> None:
        """Ask for one of these speakers, or also for a name that none of them has."""
        self.name(title)
        self._speakers = tuple(speakers)
        self._directory = Directory.of(self._speakers)
        self._takes_names = takes_names
        self.picker.field.clear()
        self._offer("")
        self.open()

    def _offer(self, typed: str) -> None:
        words = typed.strip()
        found = [speaker for _, speaker in self._directory.ranked(words)] if words else self._speakers
        options = [Option(who(speaker), speaker, also(speaker)) for speaker in found[:MOST_SPEAKERS]]
        if words and self._takes_names:
            options.append(Option(self.tr("“{name}”, not in the directory yet").format(name=words), Name(words)))
        empty = self.tr("Nobody in the directory is called that.") if words else self.tr("Type who it was.")
        self.picker.show_options(options, empty, words)

    def _choose(self, choice: object) -> None:
        self.dismiss()
        if isinstance(choice, Name):
            self.name_given.emit(choice.words)
        else:
            self.speaker_chosen.emit(choice)


def who(speaker: Speaker) -> str:
    """The short code and the words that tell this speaker from others."""
    return "  ".join(filter(None, (speaker.code, speaker.label)))


def also(speaker: Speaker) -> str:
    """What else is known of a speaker."""
    known = (speaker.name, speaker.office, speaker.designation)
    return " · ".join(words for words in known if words and words != speaker.label)
