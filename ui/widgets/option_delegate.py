"""How an option is painted: two lines at most, with the words that are looked for lit."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.options import OPTION, Index, Option

HEADING_HEIGHT = 36
LINE_HEIGHT = 20
LINES = 2
LEFT = Qt.AlignmentFlag.AlignLeft


class OptionDelegate(QStyledItemDelegate):
    """Paints headings and options."""

    _lit: re.Pattern[str] | None = None

    def light(self, words: str) -> None:
        """Light these words, and words that begin with them, wherever they occur."""
        parts = sorted(re.findall(r"\w+", words), key=len, reverse=True)
        self._lit = re.compile("|".join(rf"\b{part}" for part in parts), re.IGNORECASE) if parts else None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than options, options all alike."""
        heading = index.data(OPTION).is_heading
        return QSize(0, HEADING_HEIGHT if heading else LINES * LINE_HEIGHT + theme.GAP_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading in small letters, an option on the colour of what is active where it is that."""
        shown: Option = index.data(OPTION)
        rect = option.rect.adjusted(theme.GAP_M, 0, -theme.GAP_M, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and not shown.is_heading:
            _paint_chosen(painter, option.rect)
        if shown.is_heading:
            _paint_heading(painter, rect, shown.words)
        else:
            self._paint_option(painter, rect, shown)
        painter.restore()

    def _paint_option(self, painter: QPainter, rect: QRect, shown: Option) -> None:
        """The words in the middle of the height, with the detail below them where there is one."""
        lines = LINES - bool(shown.detail)
        text = shortened(" ".join(shown.words.split()), rect.width(), lines)
        layout = laid_out(text, rect.width(), lines, self._lights(text))
        used = (layout.lineCount() + bool(shown.detail)) * LINE_HEIGHT
        inside = rect.adjusted(0, (rect.height() - used) // 2, 0, 0)
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(inside.topLeft()))
        _paint_detail(painter, inside.adjusted(0, LINE_HEIGHT, 0, 0), shown.detail)

    def _lights(self, text: str) -> list[QTextLayout.FormatRange]:
        found = self._lit.finditer(text) if self._lit else ()
        return [_light(units(text[: match.start()]), units(match[0])) for match in found]


def shortened(text: str, width: int, lines: int) -> str:
    """The text as far as it fits into so many lines of a width in pixels, with an ellipsis where more would come."""
    layout = laid_out(text, width, lines - 1)
    used = sum(layout.lineAt(number).textLength() for number in range(layout.lineCount()))
    raw = text.encode("utf-16-le")
    head, rest = raw[: 2 * used].decode("utf-16-le", "ignore"), raw[2 * used :].decode("utf-16-le", "ignore")
    return head + QFontMetrics(theme.sans()).elidedText(rest, Qt.TextElideMode.ElideRight, width)


def laid_out(text: str, width: int, lines: int, lights: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    """The first lines of a text, one below the other."""
    layout = QTextLayout(text, theme.sans())
    layout.setFormats(lights)
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * LINE_HEIGHT))
    layout.endLayout()
    return layout


def units(text: str) -> int:
    """How long Qt counts a text: in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _light(start: int, length: int) -> QTextLayout.FormatRange:
    light = QTextLayout.FormatRange()
    light.start, light.length = start, length
    light.format = QTextCharFormat()
    light.format.setFontWeight(QFont.Weight.Bold)
    light.format.setForeground(theme.colour("accent"))
    return light


def _paint_chosen(painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft"))
    painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)


def _paint_heading(painter: QPainter, rect: QRect, words: str) -> None:
    painter.setFont(theme.sans(theme.TINY, bold=True))
    painter.setPen(theme.colour("faint"))
    painter.drawText(rect.adjusted(0, 0, 0, -theme.GAP_S), LEFT | Qt.AlignmentFlag.AlignBottom, words)


def _paint_detail(painter: QPainter, rect: QRect, detail: str) -> None:
    painter.setFont(theme.sans(theme.TINY))
    painter.setPen(theme.colour("quiet"))
    words = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, LEFT | Qt.AlignmentFlag.AlignTop, words)
