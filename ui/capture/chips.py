"""The strip below the line: what the line means now, or one quiet sentence in its place."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.capture.elided_label import tip
from ui.capture.meaning import FORM, Chip, Look

HEIGHT = 26
WIDEST = 260
NARROWEST = 60

# Fill, rule and ink of each look, as roles of colour; no fill and no rule where the name is empty.
LOOKS = {
    Look.SAID: ("accent_soft", "", "ink"),
    Look.CARRIED: ("", "rule", "quiet"),
    Look.SUGGESTED: ("", "strong_rule", "quiet"),
    Look.NEW: ("accent_soft", "accent", "ink"),
    Look.PROBLEM: ("amber_soft", "", "amber"),
}


class Tone(Enum):
    """How a sentence sounds, by the role of its colour."""

    PROBLEM = "red"
    NOTICE = "quiet"
    HELP = "faint"


class Chips(QWidget):
    """Shows chips, or a sentence; painted, because it changes with each key press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty strip that keeps its height, so that nothing moves when it fills."""
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._sentence, self._tone = "", Tone.HELP
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the line means"))

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips that are shown."""
        return self._chips

    @property
    def sentence(self) -> str:
        """The sentence that is shown."""
        return self._sentence

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show chips in the place of whatever stood here."""
        self._chips, self._sentence = tuple(chips), ""
        self._tell(" ".join(f"{chip.sign} {chip.words}," for chip in chips))

    def show_sentence(self, sentence: str, tone: Tone) -> None:
        """Show one sentence in the place of whatever stood here."""
        self._chips, self._sentence, self._tone = (), sentence, tone
        self._tell(sentence)

    def sizeHint(self) -> QSize:
        """One line of chips."""
        return QSize(0, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chips from left to right, or the sentence."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._sentence:
                self._paint_sentence(painter)
            left = 0.0
            widths = _widths(self._chips, self.width())
            for chip, width in zip(self._chips, widths, strict=True):
                _paint_chip(painter, QRectF(left + 0.5, 2.5, width, HEIGHT - 5), chip)
                left += width + theme.GAP_S

    def _tell(self, words: str) -> None:
        is_read_whole = any(chip.look is Look.PROBLEM or chip.sign == FORM for chip in self._chips)
        self.setToolTip(tip(words) if self._sentence or is_read_whole else "")
        self.setAccessibleDescription(words)
        self.update()

    def _paint_sentence(self, painter: QPainter) -> None:
        painter.setPen(theme.colour(self._tone.value))
        text = painter.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


def _widths(chips: Sequence[Chip], room: int) -> list[float]:
    """The width of each chip: what it needs up to a bound, less where they do not all fit.

    The last one, which is the longest where it shows what will be printed, has what room is left.
    """
    metrics = QFontMetrics(theme.sans(theme.TINY))
    needs = [metrics.horizontalAdvance(_words(chip)) + 2 * theme.GAP_S for chip in chips]
    room -= theme.GAP_S * (len(chips) - 1) + 1
    if len(chips) == 1:
        return [min(float(need), room) for need in needs]
    bound = float(WIDEST)
    while bound > NARROWEST and sum(min(need, bound) for need in needs) > room:
        bound -= theme.GAP_S
    widths = [min(need, bound) for need in needs]
    return widths and [*widths[:-1], max(widths[-1], min(needs[-1], room - sum(widths[:-1])))]


def _words(chip: Chip) -> str:
    return f"{chip.sign} {' '.join(chip.words.split())}".strip()


def _paint_chip(painter: QPainter, area: QRectF, chip: Chip) -> None:
    fill, rule, ink = LOOKS[chip.look]
    painter.setPen(QPen(theme.colour(rule), 1, _stroke(chip.look)) if rule else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
    painter.setFont(theme.sans(theme.TINY))
    painter.setPen(theme.colour(ink))
    inner = area.adjusted(theme.GAP_S, 0, -theme.GAP_S + 1, 0)
    text = painter.fontMetrics().elidedText(_words(chip), Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _stroke(look: Look) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if look is Look.SUGGESTED else Qt.PenStyle.SolidLine
