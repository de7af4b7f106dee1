"""Writing blocks on a text document, and knowing where each sentence stands in it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from rapporteur.model.ids import PointId
from rapporteur.summary.blocks import FootnoteMark, Sentence
from ui import theme
from ui.draft.paper import Block, Difference, Kind, difference

NUMBER_INDENT = 40
ITEM_INDENT = 72

# What Qt would make a new block of becomes a line within it; one character for one, so that positions hold.
LINE_BREAKS = dict.fromkeys(map(ord, "\n\r\u2029\ufdd0\ufdd1"), "\u2028")


class Sheet:
    """The blocks that stand on a text document. One block of the run is one block of the document."""

    def __init__(self, document: QTextDocument) -> None:
        """Stand on an empty document."""
        self._document = document
        self.blocks: list[Block] = []

    def show(self, blocks: list[Block]) -> bool:
        """Write what differs from the blocks shown now; says whether anything did."""
        change = difference(self.blocks, blocks)
        if not self.blocks:
            self._write(QTextCursor(self._document), blocks[0])
            change = Difference(1, 1, len(blocks), ())
        if change.old_end > change.head or change.new_end > change.head:
            self._splice(change.head, change.old_end, blocks[change.head : change.new_end])
        for index in change.rewritten:
            self._rewrite(index, blocks[index])
        self.blocks = blocks
        return change.head != change.new_end or change.head != change.old_end or bool(change.rewritten)

    def rewrite(self) -> None:
        """Write every block anew, in the colours of now."""
        for index, block in enumerate(self.blocks):
            self._rewrite(index, block)

    # Each of these is an edit of its own: one edit from the imprint to the last paragraph would lay out all between.

    def _splice(self, head: int, old_end: int, blocks: Sequence[Block]) -> None:
        """Put blocks in the place of those from `head` to `old_end`; the first block of the paper always stays."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if old_end > head:
            last = self._document.findBlockByNumber(old_end - 1)
            cursor.setPosition(self._end_of(head - 1))
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        cursor.setPosition(self._end_of(head - 1))
        for block in blocks:
            cursor.insertBlock()
            self._write(cursor, block)
        cursor.endEditBlock()

    def _rewrite(self, index: int, block: Block) -> None:
        """Write one block anew."""
        cursor = QTextCursor(self._document.findBlockByNumber(index))
        cursor.beginEditBlock()
        cursor.setPosition(self._end_of(index), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write(cursor, block)
        cursor.endEditBlock()

    def _end_of(self, index: int) -> int:
        block = self._document.findBlockByNumber(index)
        return block.position() + block.length() - 1

    def _write(self, cursor: QTextCursor, block: Block) -> None:
        cursor.setBlockFormat(_block_format(block.kind))
        base = _char_format(block.kind)
        cursor.setBlockCharFormat(base)
        marks = iter(block.marks)
        for position, sentence in enumerate(block.sentences):
            if position:
                cursor.insertText(" ", base)
            self._write_sentence(cursor, sentence, base, marks)

    def _write_sentence(
        self, cursor: QTextCursor, sentence: Sentence, base: QTextCharFormat, marks: Iterator[int]
    ) -> None:
        for part in sentence.parts:
            if isinstance(part, FootnoteMark):
                cursor.insertText(str(next(marks)), _raised(base))
            else:
                cursor.insertText(part.translate(LINE_BREAKS), base)

    def spans(self, index: int) -> Iterator[tuple[int, int, Sentence]]:
        """Start and end of each sentence of a block, in characters within the block."""
        start = 0
        marks = iter(self.blocks[index].marks)
        for sentence in self.blocks[index].sentences:
            length = sum(
                len(str(next(marks))) if isinstance(part, FootnoteMark) else utf16(part) for part in sentence.parts
            )
            yield start, start + length, sentence
            start += length + 1

    def places(self) -> Iterator[tuple[int, int]]:
        """Block and number of every sentence that stands on points."""
        for index, block in enumerate(self.blocks):
            yield from ((index, number) for number, sentence in enumerate(block.sentences) if sentence.points)

    def spans_of(self, points: frozenset[PointId]) -> Iterator[tuple[int, int]]:
        """Block and number of the sentences that stand on any of these points."""
        for index, block in enumerate(self.blocks):
            for number, sentence in enumerate(block.sentences):
                if not points.isdisjoint(sentence.points):
                    yield index, number

    def cursor_over(self, index: int, number: int) -> QTextCursor:
        """A cursor that selects a sentence."""
        start, end, _ = list(self.spans(index))[number]
        return self.cursor_between(index, start, end)

    def cursor_between(self, index: int, start: int, end: int) -> QTextCursor:
        """A cursor that selects characters of a block."""
        block = self._document.findBlockByNumber(index)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def utf16(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


# Left indent, space above, space below, size, bold, italic, centred.
LOOKS: dict[Kind, tuple[int, int, int, int, bool, bool, bool]] = {
    Kind.TITLE: (0, theme.GAP_S, theme.GAP_S, theme.HEADING, True, False, True),
    Kind.DOCUMENT_TITLE: (0, 0, theme.GAP_XS, theme.LARGE, False, True, True),
    Kind.IMPRINT: (0, 0, theme.GAP_M, theme.TINY, False, False, True),
    Kind.HEADING: (0, theme.GAP_XL, theme.GAP_M, theme.LARGE, True, False, False),
    Kind.PARAGRAPH: (NUMBER_INDENT, 0, theme.GAP_M, theme.LARGE, False, False, False),
    Kind.ITEM: (ITEM_INDENT, 0, theme.GAP_S, theme.LARGE, False, False, False),
    Kind.FOOTNOTE: (NUMBER_INDENT, theme.GAP_S, 0, theme.TINY, False, False, False),
    Kind.HINT: (NUMBER_INDENT, theme.GAP_S, 0, theme.LARGE, False, True, False),
}
QUIET = {Kind.IMPRINT: "faint", Kind.HINT: "faint", Kind.FOOTNOTE: "quiet"}


def _block_format(kind: Kind) -> QTextBlockFormat:
    indent, above, below, _, _, _, centred = LOOKS[kind]
    form = QTextBlockFormat()
    form.setLeftMargin(indent)
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading)
    return form


def _char_format(kind: Kind) -> QTextCharFormat:
    _, _, _, size, bold, italic, _ = LOOKS[kind]
    form = QTextCharFormat()
    form.setFont(theme.serif(size, bold=bold, italic=italic))
    form.setForeground(theme.colour(QUIET.get(kind, "ink")))
    return form


def _raised(base: QTextCharFormat) -> QTextCharFormat:
    form = QTextCharFormat(base)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return form
