"""How a finding is painted: its rule, and the words it is about with what would stand there instead."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import theme
from ui.check.rows import Row
from ui.widgets.option_delegate import HEADING_HEIGHT, LINE_HEIGHT, LINES, OptionDelegate, laid_out, shortened, units
from ui.widgets.options import OPTION, Index, Option

Part = tuple[str, QTextCharFormat]
"""Words, and how they look."""


class FindingDelegate(OptionDelegate):
    """Paints options that stand for rows; headings as in any list."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The rule on a line, the words below it."""
        lines = (LINES + 1) * LINE_HEIGHT + theme.GAP_L
        return QSize(0, HEADING_HEIGHT if index.data(OPTION).is_heading else lines)

    def _paint_option(self, painter: QPainter, rect: QRect, shown: Option) -> None:
        row = shown.data
        assert isinstance(row, Row)  # noqa: S101 - made in rows.options_of
        inside = rect.adjusted(0, theme.GAP_S, 0, 0)
        painter.setFont(theme.sans(theme.TINY))
        painter.setPen(theme.colour("faint"))
        painter.drawText(inside, row.name)
        parts = list(_parts(row))
        text = shortened("".join(words for words, _ in parts), rect.width(), LINES)
        painter.setPen(theme.colour("quiet"))
        layout = laid_out(text, rect.width(), LINES, list(_formats(parts, units(text))))
        layout.draw(painter, QPointF(inside.left(), inside.top() + LINE_HEIGHT))


def _parts(row: Row) -> Iterator[Part]:
    """The words before, those found, those put in, and the words after, on one line."""
    yield _flat(row.before), QTextCharFormat()
    yield _flat(row.wrong), _struck() if row.command else _found()
    if row.right:
        yield _flat(f" {row.right}"), _new()
    yield _flat(row.after), QTextCharFormat()


def _flat(words: str) -> str:
    return re.sub(r"\s+", " ", words)


def _formats(parts: list[Part], end: int) -> Iterator[QTextLayout.FormatRange]:
    """The looks of the parts as far as the text goes that is shown."""
    start = 0
    for words, look in parts:
        length = min(units(words), end - start)
        if length > 0:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, length, look
            yield made
        start += units(words)


def _found() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour("ink"))
    look.setBackground(theme.colour("amber_soft"))
    return look


def _struck() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour("amber"))
    look.setFontStrikeOut(True)
    return look


def _new() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour("ink"))
    look.setFontWeight(QFont.Weight.Bold)
    return look
