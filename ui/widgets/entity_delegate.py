"""How a cell of an editable list is painted and edited. Leaving a cell in any way keeps what was typed."""

from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtCore import QRegularExpression as Pattern
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.widgets.choice import Choice
from ui.widgets.columns import Column, Kind
from ui.widgets.paragraph_editor import ParagraphEditor

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
PADDING = 5  # pixels, on either side of what the style keeps free by itself
NONE_CHOSEN = (("", "–"),)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
AT_HAND, CHOSEN = QStyle.StateFlag.State_HasFocus, QStyle.StateFlag.State_Selected


class EntityDelegate(QStyledItemDelegate):
    """Edits a cell by the kind of its column. `height_wanted` carries a row and what its editor needs in pixels."""

    height_wanted = Signal(int, int)

    def __init__(self, columns: list[Column], parent: QObject) -> None:
        """The columns of the table this belongs to."""
        super().__init__(parent)
        self._columns = columns

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, with the accent around the one at hand."""
        painter.save()
        ground = theme.colour("accent_soft") if option.state & CHOSEN else index.data(Qt.ItemDataRole.BackgroundRole)
        painter.fillRect(option.rect, ground or theme.colour("raised"))
        words = QStyleOptionViewItem(option)
        words.state = option.state & ~(AT_HAND | CHOSEN)
        words.rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        super().paint(painter, words, index)
        if option.state & AT_HAND:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its paragraph, and never lower than a row."""
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        size = super().sizeHint(narrow, index)
        return QSize(size.width(), max(size.height() + theme.GAP_M, ROW_HEIGHT))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """What the kind of the column asks for."""
        column = self._columns[index.column()]
        editor = self._editor(column)
        if isinstance(editor, ParagraphEditor):
            editor.height_wanted.connect(partial(self.height_wanted.emit, index.row()))
        editor.setParent(parent)
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is there now, all of it selected by the field itself."""
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, Choice):
            editor.show_value(value)
        elif isinstance(editor, ParagraphEditor):
            editor.show_text(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed or chosen."""
        if isinstance(editor, Choice):
            model.setData(index, editor.value)
        elif isinstance(editor, ParagraphEditor):
            model.setData(index, " ".join(editor.toPlainText().split()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The whole cell."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Escape keeps what was typed as well; Enter ends a paragraph."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            if event.key() == Qt.Key.Key_Escape:
                return self._close(editor, QStyledItemDelegate.EndEditHint.NoHint)
            if event.key() in ENTER and isinstance(editor, ParagraphEditor):
                return self._close(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)
        return super().eventFilter(editor, event)

    def _close(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> bool:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
        return True

    def _editor(self, column: Column) -> QWidget:
        if column.kind is Kind.CHOICE:
            return Choice((*NONE_CHOSEN, *column.choices()))
        if column.kind is Kind.PARAGRAPH:
            return ParagraphEditor()
        field = QLineEdit()
        if column.kind is Kind.NUMBER:
            field.setValidator(QRegularExpressionValidator(Pattern(r"\d{0,6}"), field))
        return field
