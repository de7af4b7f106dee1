"""Earlier points that may be the same as what is being typed: over everything, above the line, never in its way."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from rapporteur.capture.already_said import Offer
from ui import theme
from ui.actions import KEYS
from ui.capture.elided_label import ElidedLabel
from ui.widgets.parts import label

ROWS = ("same_1", "same_2", "same_3")  # the actions that take them
WIDTH = 880


class SaidPopup(QFrame):
    """Shows up to three offers, a line each, with the key that takes it. `chosen` carries the row that was clicked."""

    chosen = Signal(int)

    def __init__(self, page: QWidget) -> None:
        """A popup over this page, hidden until there is something to offer."""
        super().__init__(page)
        self._page = page
        self.offers: tuple[Offer, ...] = ()
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Said before"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = [(label(KEYS[id_], "key"), label("", "hint"), ElidedLabel(), label("", "hint")) for id_ in ROWS]
        self._hint = label(
            self.tr("{key} not the same as the first   Esc puts these away").format(key=KEYS["not_same"]), "hint"
        )
        self._grid = QGridLayout(self)
        self._lay_out()
        self.hide()

    def offer(self, offers: Sequence[Offer], line: QWidget) -> None:
        """Show these above a line."""
        self.offers = tuple(offers[: len(ROWS)])
        for place, row in enumerate(self._rows):
            shown = self.offers[place : place + 1]
            for part in row:
                part.setVisible(bool(shown))
            for offer in shown:
                self._show(offer, row)
        self.setAccessibleDescription("; ".join(f"{self._who(one)}: {one.point.text}" for one in self.offers))
        self._place(line)
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Offer nothing."""
        self.offers = ()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a row takes it."""
        for place, row in enumerate(self._rows[: len(self.offers)]):
            if row[0].geometry().top() <= event.position().y() <= row[0].geometry().bottom():
                self.chosen.emit(place)
                return

    def _show(self, offer: Offer, row: tuple[QLabel, QLabel, ElidedLabel, QLabel]) -> None:
        _, who, words, number = row
        who.setText(self._who(offer))
        theme.dress(who, "sure" if offer.sure else "hint")
        words.show_text(f"“{offer.point.text}”")
        number.setText(str(offer.point.number))

    def _who(self, offer: Offer) -> str:
        """How sure it is, and who said it."""
        if offer.own and offer.speakers == 1:
            return self.tr("already said by this speaker") if offer.sure else self.tr("similar, by this speaker")
        words = self.tr("already said by {count}") if offer.sure else self.tr("similar, said by {count}")
        said = words.format(count=offer.speakers)
        return self.tr("{said}, this speaker too").format(said=said) if offer.own else said

    def _place(self, line: QWidget) -> None:
        """Above the line; below it where the page ends above."""
        page = self._page
        corner = line.mapTo(page, QPoint(0, 0))
        self.resize(min(WIDTH, line.width(), page.width() - 2 * theme.GAP_S), 0)
        self._grid.invalidate()  # rows may have come or gone
        height = self._grid.sizeHint().height()
        self.resize(self.width(), height)
        above, below = corner.y() - height - theme.GAP_XS, corner.y() + line.height() + theme.GAP_XS
        self.move(max(corner.x(), theme.GAP_S), above if above >= 0 else below)

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_M, theme.GAP_S)
        grid.setHorizontalSpacing(theme.GAP_M)
        grid.setVerticalSpacing(theme.GAP_XS)
        grid.setColumnStretch(2, 1)
        for place, row in enumerate(self._rows):
            for column, part in enumerate(row):
                part.setWordWrap(False)
                grid.addWidget(part, place, column)
            row[-1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setWordWrap(False)
        self._hint.setContentsMargins(0, theme.GAP_XS, 0, 0)
        grid.addWidget(self._hint, len(ROWS), 1, 1, 3)
