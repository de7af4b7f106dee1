"""The marks of the style check on the paper: soft dots under the words, and a dot in the margin beside each line.

They are painted over the text and are no part of it, so that nothing moves when they come and go.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCursor, QTextDocument, QTextLine

from rapporteur.check.findings import Finding
from ui import theme
from ui.draft.marks import Mark, Marks
from ui.draft.sheet import Sheet

BELOW = 3.5  # pixels from the baseline to the dots under the words
DOT = 2  # pixels; dots stand as far apart again
MARGIN_DOT = 6
REACH = theme.GAP_M  # how far from its middle a dot in the margin can be hit
LONGEST = 100  # characters
SHORTEST = 6  # so wide at least, so that a mark under a comma is seen


class MarkLayer:
    """What was found in the blocks of a sheet, and which of it is pointed out."""

    def __init__(self, document: QTextDocument, sheet: Sheet) -> None:
        """Nothing was found yet in the sheet that stands on this document."""
        self._document, self._sheet = document, sheet
        self._marks = Marks()
        self.pointed_out: Finding | None = None

    def show(self, findings: Iterable[Finding]) -> None:
        """Mark what was found in the blocks that are shown; one that changes loses its marks."""
        self._marks.show(self._sheet.blocks, findings)

    def pointed_marks(self) -> list[tuple[int, Mark]]:
        """The marks of the finding that is pointed out, each with its block."""
        if self.pointed_out is None:
            return []
        blocks = enumerate(self._sheet.blocks)
        return [(i, mark) for i, block in blocks for mark in self._marks.of(block) if mark.finding == self.pointed_out]

    def under(self, cursor: QTextCursor) -> list[Finding]:
        """The findings about the words at a cursor."""
        place = cursor.positionInBlock()
        return [mark.finding for mark in self._of(cursor.blockNumber()) if mark.start <= place <= mark.end]

    def beside(self, y: float, visible: Iterable[tuple[int, float]]) -> list[Finding]:
        """The findings whose dot stands at this height; `visible` are the blocks in sight, each with its top."""
        for index, top in visible:
            for middle, findings in self._dots(index, top).items():
                if abs(middle - y) <= REACH:
                    return findings
        return []

    def paint(self, painter: QPainter, index: int, top: float, margin: float) -> None:
        """Paint the marks of a block that begins at this height; the margin begins at `margin`."""
        marks = self._of(index)
        if not marks:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_dotted())
        for mark in filter(_is_underlined, marks):
            _underline(painter, self._block(index), top, mark)
        for middle, findings in self._dots(index, top).items():
            _paint_dot(painter, margin + theme.GAP_S, middle, len(findings))
        painter.restore()

    def _of(self, index: int) -> Sequence[Mark]:
        return self._marks.of(self._sheet.blocks[index]) if index < len(self._sheet.blocks) else ()

    def _block(self, index: int) -> QTextBlock:
        return self._document.findBlockByNumber(index)

    def _dots(self, index: int, top: float) -> dict[float, list[Finding]]:
        """The findings that begin in each line of a block, by the middle of the line."""
        dots: dict[float, list[Finding]] = {}
        for mark in self._of(index):
            line = self._block(index).layout().lineForTextPosition(mark.start)
            if line.isValid():
                dots.setdefault(top + line.y() + line.height() / 2, []).append(mark.finding)
        return dots


def tip_of(findings: Iterable[Finding]) -> list[str]:
    """For each finding its reason and what is proposed, as lines of rich text."""
    return [_tip(finding) for finding in findings]


def _tip(finding: Finding) -> str:
    reason, remedy = escape(finding.reason), finding.remedy
    return f"{reason}<br><s>{escape(remedy.wrong)}</s> → <b>{escape(remedy.right)}</b>" if remedy else reason


def _is_underlined(mark: Mark) -> bool:
    """Dots under more than some words would be a nuisance to whoever reads them; there the margin says enough."""
    return mark.end - mark.start <= LONGEST


def _dotted() -> QPen:
    pen = QPen(theme.colour("amber"), DOT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2])
    return pen


def _underline(painter: QPainter, block: QTextBlock, top: float, mark: Mark) -> None:
    for line, left, right in _spans(block, mark):
        y = top + line.y() + line.ascent() + BELOW
        painter.drawLine(QPointF(left, y), QPointF(max(right, left + SHORTEST), y))


def _spans(block: QTextBlock, mark: Mark) -> Iterator[tuple[QTextLine, float, float]]:
    """The lines that a mark touches, and from where to where in the viewport; running text may go either way."""
    layout = block.layout()
    origin = layout.position().x()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(mark.start, line.textStart()), min(mark.end, line.textStart() + line.textLength())
        if start < end:
            edges = [origin + _x(line, place) for place in (start, end)]
            yield line, min(edges), max(edges)


def _x(line: QTextLine, place: int) -> float:
    """How far from the left a character begins."""
    return cast("tuple[float, int]", line.cursorToX(place))[0]


def _paint_dot(painter: QPainter, left: float, middle: float, count: int) -> None:
    """A dot in the margin, with a number behind it where it stands for several findings."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("amber"))
    painter.drawEllipse(QRectF(left, middle - MARGIN_DOT / 2, MARGIN_DOT, MARGIN_DOT))
    if count > 1:
        painter.setPen(theme.colour("amber"))
        painter.setFont(theme.sans(theme.TINY))
        area = QRectF(left + MARGIN_DOT + theme.GAP_XS, middle - theme.LARGE, theme.GAP_XXL, 2 * theme.LARGE)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(count))
