"""The paper: the draft as it will be printed, with the evidence one click or key away.

Paragraph numbers are painted beside the text and never written into it, so that a new paragraph leaves those
behind it alone. In the outer margin stands how many distinct speakers are behind each sentence; in the other one
a dot says where the style check found something, with the words underlined.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from rapporteur.check.findings import Finding
from rapporteur.model.entities import Point
from rapporteur.model.ids import PointId
from rapporteur.summary.blocks import Sentence
from ui import theme
from ui.bridge import State
from ui.draft.mark_layer import MarkLayer, tip_of
from ui.draft.paper import Kind, blocks_of
from ui.draft.sheet import NUMBER_INDENT, Sheet

MARGIN = 44  # beside the paper, for the counts and the marks

STEP_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class DraftView(QTextEdit):
    """Shows a document. `sentence_chosen` carries the ids of the points behind the sentence, `finding_pressed` the
    finding whose dot in the margin was clicked.
    """

    sentence_chosen = Signal(object)
    finding_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty sheet."""
        super().__init__(parent)
        self._sheet = Sheet(self.document())
        self._labels: list[str] = []
        self._points: Mapping[PointId, Point] = {}
        self._chosen: tuple[int, int] | None = None  # block, sentence
        self._lit: frozenset[PointId] = frozenset()
        self._marks = MarkLayer(self.document(), self._sheet)
        self.document().setDocumentMargin(0)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Draft of the summary"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)

    def show_state(self, state: State, light: Collection[PointId] = ()) -> None:
        """Show the document; only the blocks that differ are written, and what is in sight stays where it is.

        The sentences of the points to `light`, where there are any, are brought into sight instead.
        """
        self._points = state.meeting.points
        blocks, self._labels = blocks_of(state.document, self.tr("Each point you record becomes a sentence here."))
        anchor = self._top()
        changed = self._sheet.show(blocks)
        if light:
            self.show_points(light)
        elif changed:
            self._chosen = None
            self._return_to(anchor)
            self._light()
        self.viewport().update()

    def show_points(self, points: Collection[PointId], *, scroll: bool = True) -> bool:
        """Light up the sentences of these points and bring the first into sight; False where they have none."""
        self._lit = frozenset(points)
        spans = self._light()
        self._chosen = spans[0] if spans else None
        if spans and scroll:
            self._bring_into_sight(*spans[0])
        return bool(spans)

    def show_paragraph(self, key: str) -> None:
        """Bring the paragraph of a key into sight and light it up."""
        for index, block in enumerate(self._sheet.blocks):
            if block.key == key:
                self._lit = frozenset(point for sentence in block.sentences for point in sentence.points)
                self._light()
                self._bring_into_sight(index, 0)
                return

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark what was found in the document that is shown; a paragraph that changes loses its marks."""
        self._marks.show(findings)
        self.viewport().update()

    def point_out(self, finding: Finding | None) -> None:
        """Lay a colour under the words of one finding, under none where it is None, and bring those of another one than
        last time into sight.
        """
        last, self._marks.pointed_out = self._marks.pointed_out, finding
        self._light()
        if last is not None and finding is not None and last.key == finding.key:
            return
        for index, mark in self._marks.pointed_marks()[:1]:
            self._scroll_to(index, mark.start, mark.end)

    def chosen_points(self) -> tuple[PointId, ...]:
        """The points behind the sentence that is chosen."""
        return self._sentence(*self._chosen).points if self._chosen else ()

    def _sentence(self, index: int, number: int) -> Sentence:
        return self._sheet.blocks[index].sentences[number]

    def _sentence_at(self, position: QPoint) -> tuple[int, int] | None:
        """The sentence under a point of the viewport."""
        cursor = self.cursorForPosition(position)
        index = cursor.blockNumber()
        if index >= len(self._sheet.blocks):
            return None
        for number, (start, end, _) in enumerate(self._sheet.spans(index)):
            if start <= cursor.positionInBlock() <= end:
                return index, number
        return None

    # Choosing

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not a selection, chooses the sentence under it; one on a dot in the margin tells the finding."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        position = event.position().toPoint()
        beside, found = self._findings_beside(position), self._sentence_at(position)
        if beside:
            self.finding_pressed.emit(beside[0])
        elif found:
            self._choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from sentence to sentence, Enter shows the points behind the one chosen."""
        if event.key() in STEP_KEYS and not event.modifiers():
            self._step(STEP_KEYS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._chosen:
                self.sentence_chosen.emit(self.chosen_points())
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        places = [
            (i, n) for i, block in enumerate(self._sheet.blocks) for n, s in enumerate(block.sentences) if s.points
        ]
        if not places:
            return
        at = min(max(places.index(self._chosen) + by, 0), len(places) - 1) if self._chosen in places else 0
        self._choose(*places[at], tell=False)
        self._bring_into_sight(*places[at])

    def _choose(self, index: int, number: int, *, tell: bool = True) -> None:
        sentence = self._sentence(index, number)
        if not sentence.points:
            return
        self._chosen = (index, number)
        self._lit = frozenset(sentence.points)
        self._marks.pointed_out = None
        self._light()
        if tell:
            self.sentence_chosen.emit(sentence.points)

    def _light(self) -> list[tuple[int, int]]:
        """Lay the colour of the chosen under the sentences that are lit; gives where they stand."""
        spans = list(self._sheet.spans_of(self._lit)) if self._lit else []
        lit = [_coloured(self._sheet.cursor_over(*span), "accent_soft") for span in spans]
        pointed_out = [
            _coloured(self._sheet.cursor_between(index, mark.start, mark.end), "amber_soft")
            for index, mark in self._marks.pointed_marks()
        ]
        self.setExtraSelections(lit + pointed_out)
        return spans

    # Staying in place

    def _top(self) -> tuple[str, float] | None:
        """The block at the top of what is in sight, by its key, and how far it is scrolled."""
        if not self._sheet.blocks or not self.verticalScrollBar().value():
            return None
        index = self.cursorForPosition(QPoint(0, 1)).blockNumber()
        if index >= len(self._sheet.blocks):
            return None
        return self._sheet.blocks[index].key, self.verticalScrollBar().value() - self._rect(index).top()

    def _return_to(self, anchor: tuple[str, float] | None) -> None:
        if anchor is None:
            return
        for index, block in enumerate(self._sheet.blocks):
            if block.key == anchor[0]:
                self.verticalScrollBar().setValue(round(self._rect(index).top() + anchor[1]))
                return

    def _bring_into_sight(self, index: int, number: int) -> None:
        """Bring a sentence into sight."""
        start, end, _ = list(self._sheet.spans(index))[number]
        self._scroll_to(index, start, end)

    def _scroll_to(self, index: int, start: int, end: int) -> None:
        """Scroll only as far as needed, with a little of what stands around the characters of a block."""
        block = self.document().findBlockByNumber(index)
        top = self._rect(index).top() + _line_top(block, start)
        bottom = self._rect(index).top() + _line_bottom(block, end)
        bar, height, air = self.verticalScrollBar(), self.viewport().height(), theme.GAP_XXL
        if top - air < bar.value() or bottom - top + 2 * air > height:
            bar.setValue(round(top - air))
        elif bottom + air > bar.value() + height:
            bar.setValue(round(bottom + air - height))

    def _rect(self, index: int) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(self.document().findBlockByNumber(index))

    # Painting

    def changeEvent(self, event: QEvent) -> None:
        """Write everything anew where the colours change, since they are part of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._sheet.blocks:
            self._sheet.rewrite()
            self._light()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure of the paper, centred, with the margins beside it."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(self._side() + theme.GAP_XL)
        form.setRightMargin(self._side() + theme.GAP_XL)
        form.setTopMargin(theme.GAP_XL)
        form.setBottomMargin(theme.GAP_XXL)
        frame.setFrameFormat(form)
        super().resizeEvent(event)

    def _side(self) -> int:
        """The width of the margin on either side of the paper."""
        return max(MARGIN, (self.viewport().width() - theme.PAPER_WIDTH) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, the labels beside it, and outside the paper the evidence."""
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            side, height, width = self._side(), self.viewport().height(), self.viewport().width()
            painter.fillRect(0, 0, side, height, theme.colour("surface"))
            painter.fillRect(width - side, 0, side, height, theme.colour("surface"))
            if self.hasFocus():
                painter.fillRect(side, 0, 2, height, theme.colour("accent"))
            for index, top in self._visible():
                if self._labels[index]:
                    self._paint_label(painter, index, top)
                self._paint_counts(painter, index, top)
                self._marks.paint(painter, index, top, self._right_margin())

    def _paint_label(self, painter: QPainter, index: int, top: float) -> None:
        block = self.document().findBlockByNumber(index)
        indent = block.blockFormat().leftMargin()
        line = block.layout().lineAt(0)
        small = self._sheet.blocks[index].kind is Kind.FOOTNOTE
        painter.setFont(theme.serif(theme.TINY if small else theme.LARGE))
        painter.setPen(theme.colour("quiet" if small else "ink"))
        x = self._side() + theme.GAP_XL + indent - NUMBER_INDENT
        painter.drawText(QPointF(x, top + line.y() + line.ascent()), self._labels[index])

    def _paint_counts(self, painter: QPainter, index: int, top: float) -> None:
        """How many speakers stand behind the sentences that begin in each line."""
        block = self.document().findBlockByNumber(index)
        lines: dict[float, list[str]] = {}
        for start, _, sentence in self._sheet.spans(index):
            line = block.layout().lineForTextPosition(start)
            baseline = top + line.y() + line.ascent()
            if sentence.speakers:
                lines.setdefault(baseline, []).append(str(sentence.speakers))
        painter.setPen(theme.colour("faint"))
        painter.setFont(theme.sans(theme.TINY))
        for baseline, counts in lines.items():
            area = QRectF(self._side() - MARGIN - theme.GAP_S, baseline - theme.HEADING, MARGIN, theme.TITLE)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, " · ".join(counts))

    def _right_margin(self) -> int:
        """Where the margin behind the paper begins."""
        return self.viewport().width() - self._side()

    def _findings_beside(self, position: QPoint) -> list[Finding]:
        """The findings whose dot stands in the margin at a point of the viewport."""
        return self._marks.beside(position.y(), self._visible()) if position.x() >= self._right_margin() else []

    def _visible(self) -> Iterator[tuple[int, float]]:
        """The blocks in sight, each with its top in the viewport."""
        offset = self.verticalScrollBar().value()
        height = self.viewport().height()
        index = max(self.cursorForPosition(QPoint(0, 0)).blockNumber(), 0)
        block = self.document().findBlockByNumber(index)
        layout = self.document().documentLayout()
        while block.isValid() and index < len(self._sheet.blocks):
            top = layout.blockBoundingRect(block).top() - offset
            if top > height:
                return
            yield index, top
            block, index = block.next(), index + 1

    def viewportEvent(self, event: QEvent) -> bool:
        """A tip over a sentence says how many speakers and which points stand behind it, and what was found in it."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _tip_at(self, position: QPoint) -> str:
        """As rich text, so that long lines break."""
        beside = self._findings_beside(position)
        if beside:
            return _rich(tip_of(beside))
        found = self._sentence_at(position)
        behind = self._tip(self._sentence(*found)) if found else ""
        return _rich([*tip_of(self._marks.under(self.cursorForPosition(position))), behind])

    def _tip(self, sentence: Sentence) -> str:
        if not sentence.points:
            return ""
        numbers = ", ".join(str(self._points[point].number) for point in sentence.points if point in self._points)
        lines = [self.tr("Points: {numbers}").format(numbers=numbers)]
        if sentence.speakers:
            text = QCoreApplication.translate("DraftView", "%n distinct speaker(s)", "", sentence.speakers)
            lines.insert(0, text)
        return "<br>".join(map(escape, lines))


def _coloured(cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    """The words that a cursor selects on a colour."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format.setBackground(theme.colour(colour))
    return selection


def _rich(paragraphs: Iterable[str]) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs if paragraph)


def _line_top(block: QTextBlock, position: int) -> float:
    return block.layout().lineForTextPosition(position).y()


def _line_bottom(block: QTextBlock, position: int) -> float:
    line = block.layout().lineForTextPosition(position)
    return line.y() + line.height()
