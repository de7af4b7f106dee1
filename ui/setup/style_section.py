"""How the summary is worded: a few choices, and the scale of phrases for how many speakers said something."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout

from rapporteur.commands.setup import AmendStyle
from rapporteur.model.entities import Quantifier, Style
from rapporteur.model.ids import new_id
from rapporteur.model.vocabulary import Attribution, IndirectSpeech, RecommendationList
from ui import theme
from ui.setup.section import Section
from ui.setup.tense_preview import TensePreview
from ui.widgets import columns
from ui.widgets.choice import Choice
from ui.widgets.columns import number, optional, text
from ui.widgets.entity_table import EntityTable
from ui.widgets.field import Field
from ui.widgets.parts import label
from ui.widgets.words import ATTRIBUTION, MORE_THAN_HALF, PANELLIST, RECOMMENDATIONS, SHARES, TENSE, translated

if TYPE_CHECKING:
    from rapporteur.model.meeting import MeetingSnapshot


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the scale, with an id by which it is found again while its number is typed."""

    id: str
    at_least: int | None = None
    phrase: str = ""
    again: str | None = None
    share: str | None = None
    known: Quantifier | None = None

    @classmethod
    def of(cls, id_: str, quantifier: Quantifier) -> "Step":
        """The line of a quantifier."""
        share = MORE_THAN_HALF if quantifier.more_than_half else None
        return cls(id_, quantifier.at_least, quantifier.phrase, quantifier.again, share, quantifier)

    def quantifier(self) -> Quantifier:
        """The quantifier as typed; what a record said beyond the columns stays with it."""
        extra = self.known.extra if self.known else {}
        return Quantifier(
            at_least=self.at_least or 0,
            phrase=self.phrase,
            again=self.again,
            more_than_half=self.share == MORE_THAN_HALF,
            extra=extra,
        )


COLUMNS = (
    number("From how many speakers", "at_least", 180, required=True),
    text("Phrase", "phrase", 220, required=True),
    optional("For further ones", "again", 220),
    columns.choice("Of all under the item", "share", lambda: translated(SHARES), 160),
)
READERS = {
    "attribution": Attribution,
    "recommendations": RecommendationList,
    "panellist": str,
}


class StyleSection(Section):
    """Every choice is asked for as it is made, but for the shift of tense, which shows first what it would change."""

    def __init__(self) -> None:
        """The choices and an empty scale."""
        super().__init__(self.tr("Style"))
        self._style: Style | None = None
        self._meeting: MeetingSnapshot | None = None
        self._steps: list[Step] = []
        self._asked: list[Step] = []
        self.choices = {
            "attribution": Choice(translated(ATTRIBUTION)),
            "recommendations": Choice(translated(RECOMMENDATIONS)),
            "panellist": Choice(translated(PANELLIST)),
            "indirect_speech": Choice(translated(TENSE)),
        }
        self.preview = TensePreview()
        self.scale = EntityTable(self.tr("Scale of phrases"), COLUMNS, lambda: Step(new_id()), self.tr("New line…"))
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.choices["attribution"])

    def show_meeting(self, meeting: "MeetingSnapshot") -> None:
        """Show the style; the lines of the scale keep their ids where they are what was asked for."""
        self._meeting = meeting
        self.preview.show_meeting(meeting)
        if meeting.style is self._style:
            return
        self._style = meeting.style
        if meeting.style.indirect_speech is IndirectSpeech.BACKSHIFT:
            self._close_preview()
        for name, choice in self.choices.items():
            if not (name == "indirect_speech" and self.preview.is_open):
                choice.show_value(getattr(meeting.style, name))
        scale = meeting.style.quantifiers
        for steps in (self._asked, self._steps):
            if tuple(step.quantifier() for step in steps) == scale:
                break
        else:
            steps = [Step(new_id()) for _ in scale]
        self._steps = [Step.of(step.id, quantifier) for step, quantifier in zip(steps, scale, strict=True)]
        self.scale.show_entries(self._steps)

    def enter_all(self) -> None:
        """Ask for the lines that were begun. A shift that was only looked at is not asked for."""
        self.scale.enter_all()
        self._leave_as_recorded()

    def _lay_out(self) -> None:
        names = {
            "attribution": self.tr("Speakers from the floor"),
            "recommendations": self.tr("Recommendations"),
            "panellist": self.tr("Spelling"),
            "indirect_speech": self.tr("Tense of what was said"),
        }
        hints = {"indirect_speech": self.tr("“that the fund is small” or “that the fund was small”")}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GAP_L)
        for place, (name, words) in enumerate(names.items()):
            field = Field(words, self.choices[name], hints.get(name, ""))
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(self.preview)
        self.body.addSpacing(theme.GAP_S)
        self.body.addWidget(label(self.tr("Scale of phrases: from how many distinct speakers on which words"), "label"))
        self.body.addWidget(self.scale)

    def _wire(self) -> None:
        for name, choice in self.choices.items():
            if name != "indirect_speech":
                choice.chosen.connect(lambda value, name=name: self._ask(**{name: READERS[name](value)}))
        self.choices["indirect_speech"].chosen.connect(self._choose_tense)
        self.preview.accepted.connect(lambda: self._ask(indirect_speech=IndirectSpeech.BACKSHIFT))
        self.preview.declined.connect(self._leave_as_recorded)
        self.scale.entered.connect(self._enter)
        self.scale.removed.connect(self._remove)
        self.scale.reordered.connect(lambda _ids: self.show_problem(self.tr("The numbers give the scale its order.")))

    def _choose_tense(self, value: str) -> None:
        """Show what the shift would change before it is asked for; the way back is asked for at once."""
        if value == IndirectSpeech.BACKSHIFT:
            if self._meeting is not None and not self._is_shifted:
                self.preview.open(self._meeting)
        elif self._is_shifted:
            self._ask(indirect_speech=IndirectSpeech.AS_RECORDED)
        else:
            self._leave_as_recorded()

    @property
    def _is_shifted(self) -> bool:
        return self._style is not None and self._style.indirect_speech is IndirectSpeech.BACKSHIFT

    def _leave_as_recorded(self) -> None:
        self._close_preview()
        if not self._is_shifted:
            self.choices["indirect_speech"].show_value(IndirectSpeech.AS_RECORDED)

    def _close_preview(self) -> None:
        """Close the preview; where it had the keyboard, the choice has it again."""
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.preview.isAncestorOf(focus)
        self.preview.dismiss()
        if had_keyboard:
            self.choices["indirect_speech"].setFocus()

    def _enter(self, step: Step) -> None:
        others = [other for other in self._steps if other.id != step.id]
        self._ask_scale([*others, step])

    def _remove(self, steps: Sequence[Step]) -> None:
        gone = {step.id for step in steps}
        self._ask_scale([step for step in self._steps if step.id not in gone])

    def _ask_scale(self, steps: Sequence[Step]) -> None:
        self._asked = sorted(steps, key=_order)
        self._ask(quantifiers=tuple(step.quantifier() for step in self._asked))

    def _ask(self, **changes: Any) -> None:  # noqa: ANN401 - any field of a style
        if self._style is not None:
            self.command_requested.emit(AmendStyle(replace(self._style, **changes)))


def _order(step: Step) -> tuple[bool, int]:
    """The scale rises; what holds for more than half stands behind it."""
    return step.share == MORE_THAN_HALF, step.at_least or 0
