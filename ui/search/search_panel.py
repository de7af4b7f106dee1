"""Search over the page: words in the field, what holds them below, grouped by where it stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.options import Option
from ui.widgets.overlay import Overlay
from ui.widgets.picker import Picker

if TYPE_CHECKING:
    from rapporteur.store.search import Hit

PAUSE = 80  # milliseconds without a key before it is searched
MOST = QSize(600, 640)


class SearchPanel(Overlay):
    """Asks for a search by `words_changed` and is given what was found by `show_hits`."""

    words_changed = Signal(str)
    hit_chosen = Signal(str, str)  # the kind of hit, and the id of what was found

    def __init__(self, host: QWidget) -> None:
        """A closed panel at the upper right of its host."""
        super().__init__(host, self.tr("Find"), MOST, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.picker = Picker(self.tr("Find"), self.tr("Words of a name, a point or the draft"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self.words_changed.emit(self.words))
        self.body.addWidget(self.picker)
        self.setFocusProxy(self.picker)
        self.picker.typed.connect(self._typed)
        self.picker.chosen.connect(self._choose)
        self.show_hits([])

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.picker.field.text()

    def open(self) -> None:
        """Show the panel; the words of last time are selected, and looked for again, as the meeting has gone on."""
        super().open()
        self.picker.field.selectAll()
        self._pause.start()

    def show_hits(self, hits: Sequence["Hit"]) -> None:
        """Show what was found."""
        options = [option for kind in self._names() for option in self._group(kind, hits)]
        self.picker.show_options(options, self._empty(), self.words)

    def _group(self, kind: str, hits: "Sequence[Hit]") -> list[Option]:
        options = [Option(hit.excerpt, (hit.kind, hit.id)) for hit in hits if hit.kind == kind]
        return [Option(f"{self._names()[kind]} · {len(options)}"), *options] if options else []

    def _names(self) -> dict[str, str]:
        return {"point": self.tr("Points"), "speaker": self.tr("Speakers"), "draft": self.tr("Draft")}

    def _empty(self) -> str:
        if not self.words.strip():
            return self.tr("Type a word or the beginning of one; several words narrow the search.")
        return self.tr("Nothing holds “{words}”. Try fewer words, or only the beginning of one.").format(
            words=self.words.strip()
        )

    def _typed(self, words: str) -> None:
        self._pause.start()
        if not words.strip():
            self.show_hits([])

    def _choose(self, hit: object) -> None:
        """Close first, so that whoever is told may take the keyboard where it wants it."""
        assert isinstance(hit, tuple)  # noqa: S101 - made in _group
        self.dismiss()
        self.hit_chosen.emit(*hit)
