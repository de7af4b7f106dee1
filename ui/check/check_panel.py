"""The style check over the page: what was found, in the order of the draft, and the finding at hand below the list.

It lies over the log, so that the draft beside it shows the words that are at hand.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from rapporteur.check.findings import Finding, Remedy
from rapporteur.commands.remedies import LearnWord, SetAside, TakeRemedy, TakeUpAgain
from ui import theme
from ui.check.detail import ASIDE, GO, LEARN, MOST_WORDS, TAKE, Detail
from ui.check.finding_list import FindingList
from ui.check.rows import MISSPELT, Row
from ui.widgets.choice import Choice
from ui.widgets.overlay import Overlay
from ui.widgets.parts import label, rule

MOST = QSize(560, 860)
ALL, SET_ASIDE = "", "set aside"


class CheckPanel(Overlay):
    """`command_requested` carries a command and the row that it does away with, `finding_chosen` the finding at hand or
    None, `finding_opened` one whose words somebody wants to go to, `words_wanted` a misspelt word.
    """

    command_requested = Signal(object, object)
    finding_chosen = Signal(object)
    finding_opened = Signal(object)
    words_wanted = Signal(str)

    def __init__(self, host: QWidget, draft: QWidget) -> None:
        """A closed panel at the left of the draft, as high as that, while nothing was looked through yet."""
        self._draft = draft
        super().__init__(host, self.tr("Style check"), MOST, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._rows: Sequence[Row] = ()
        self._aside: Sequence[Row] = ()
        self._meant: Mapping[str, Sequence[str]] = {}
        self._looked = False
        self.filter = Choice()
        self.filter.setAccessibleName(self.tr("Which findings are shown"))
        self.list, self.detail = FindingList(self.tr("Findings")), Detail()
        self.empty = label("", "hint")
        self.empty.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, 0)
        self._line = rule()
        self._fill()
        self._wire()
        self._show()
        draft.installEventFilter(self)

    def show_rows(self, rows: Sequence[Row], aside: Sequence[Row]) -> None:
        """Show what was found, and what of it was set aside."""
        self._looked = True
        self._rows, self._aside = rows, aside
        self._show()

    def show_words(self, word: str, meant: Sequence[str]) -> None:
        """Offer what may have been meant by a misspelt word."""
        self._meant = {**self._meant, word: meant[:MOST_WORDS]}
        self._offer(self.list.row)

    def go_to(self, finding: Finding) -> None:
        """Put a finding at hand."""
        self.filter.show_value(ALL)
        self._show()
        places = [place for place, row in enumerate(self._rows) if row.finding == finding]
        if places:
            self.list.go_to(places[0])

    def show_problem(self, sentence: str) -> None:
        """Say what cannot be done about the finding at hand."""
        self.detail.say(sentence, "problem")

    def wanted(self) -> QSize:
        """As large as there is room, so that nothing moves as the list gets shorter."""
        return MOST

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the draft as well, which is laid out after the window and can be drawn wider."""
        if watched is self._draft and event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self.lie()
        return super().eventFilter(watched, event)

    def _area(self) -> QRect:
        """What lies before the draft, from the top of the page to the bottom of the draft."""
        page, corner = super()._area(), self._draft.mapTo(self._host, QPoint(0, 0))
        return QRect(page.topLeft(), QPoint(corner.x(), corner.y() + self._draft.height()))

    # What is shown

    @property
    def _shows_aside(self) -> bool:
        return self.filter.value == SET_ASIDE

    def _show(self) -> None:
        self._offer_filters()
        rows = self._aside if self._shows_aside else [row for row in self._rows if self._passes(row)]
        self.empty.setText(self._nothing())
        self.empty.setVisible(not rows)
        for part in (self.list, self._line, self.detail):
            part.setVisible(bool(rows))
        self._give_keyboard_to(self.list if rows else self.filter)
        self.list.show_rows(rows)

    def _give_keyboard_to(self, part: QWidget) -> None:
        """Where the panel has the keyboard: the list as soon as there is one."""
        if self.focusProxy() is not part:
            had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
            self.setFocusProxy(part)
            if had_keyboard:
                part.setFocus()

    def _passes(self, row: Row) -> bool:
        return self.filter.value in (ALL, row.rule.key)

    def _offer_filters(self) -> None:
        """All, each rule that found something, and what was set aside; each with how many there are."""
        value = self.filter.value
        counts = Counter((row.rule.key, row.name) for row in self._rows)
        choices = [(ALL, self.tr("All rules"), len(self._rows))]
        choices += [(key, name, count) for (key, name), count in counts.items()]
        choices += [(SET_ASIDE, self.tr("Set aside"), len(self._aside))] if self._aside else []
        self.filter.offer(tuple((key, f"{name} · {count}") for key, name, count in choices))
        self.filter.show_value(value if value in {key for key, _, _ in choices} else ALL)

    def _turn(self, by: int) -> None:
        """Go on to the next filter, or back."""
        self.filter.setCurrentIndex((self.filter.currentIndex() + by) % self.filter.count())
        self._show()

    def _nothing(self) -> str:
        if not self._looked:
            return self.tr("The draft is being looked through.")
        return self.tr("Nothing in the draft is to be mended. It is looked through again after each change.")

    def _choose(self, row: Row | None) -> None:
        if row is not None:
            self.detail.show_row(row, is_aside=self._shows_aside)
            self._offer(row)
        self.finding_chosen.emit(row.finding if row else None)

    def _offer(self, row: Row | None) -> None:
        """Offer the words that may have been meant, and ask for them where nobody did yet."""
        if row is None or row.rule.key != MISSPELT or row.command is not None:
            return
        if row.wrong in self._meant:
            self.detail.offer(self._meant[row.wrong])
        else:
            self.words_wanted.emit(row.wrong)

    # What is asked for

    def _do(self, what: str) -> None:
        """Do it, with the keyboard in the list also where a button was pressed."""
        if self.list.row is not None:
            self.list.setFocus()
            self._jobs[what](self.list.row)

    def _take(self, row: Row) -> None:
        if row.command is None:
            self._go(row)
        else:
            self.command_requested.emit(row.command, row)

    def _take_word(self, place: int) -> None:
        """Put one of the words that may have been meant."""
        row = self.list.row
        meant = self._meant.get(row.wrong, ()) if row and not row.command else ()
        if row is not None and place < len(meant):
            remedy = Remedy(meant[place], row.wrong, meant[place])
            self.list.setFocus()
            self.command_requested.emit(TakeRemedy(replace(row.finding, remedy=remedy), row.text), row)

    def _set_aside(self, row: Row) -> None:
        keys = [row.finding.key]
        self.command_requested.emit(TakeUpAgain(keys) if self._shows_aside else SetAside(keys), row)

    def _learn(self, row: Row) -> None:
        if row.rule.key == MISSPELT and not self._shows_aside:
            self.command_requested.emit(LearnWord(row.wrong), row)

    def _go(self, row: Row) -> None:
        """Close first, so that whoever is told may take the keyboard where it wants it."""
        self.dismiss()
        self.finding_opened.emit(row.finding)

    # What it is made of

    def _wire(self) -> None:
        self._jobs: dict[str, Callable[[Row], None]] = {
            TAKE: self._take,
            GO: self._go,
            ASIDE: self._set_aside,
            LEARN: self._learn,
        }
        self.list.row_chosen.connect(self._choose)
        self.list.turned.connect(self._turn)
        self.filter.chosen.connect(lambda _value: self._show())
        for part in (self.list, self.detail):
            part.pressed.connect(self._do)
            part.word_pressed.connect(self._take_word)

    def _fill(self) -> None:
        self.body.addWidget(self.filter)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._line)
        self.body.addWidget(self.detail)
        self.body.addStretch(0)
