"""How a row of the log is painted: for an intervention who speaks, for a point what was said and where it stands."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rapporteur.model.entities import Intervention, Point
from rapporteur.model.meeting import MeetingSnapshot
from ui import theme
from ui.capture.badges import DIAMETER, badge_of, paint_badge
from ui.capture.log_model import LogModel
from ui.capture.words import act_words, role_words

ROW_HEIGHT = 28
BAR = 3
NUMBERS = 36  # the column of times and short numbers
ACTS = 74
WIDEST_TAG = 104
KEPT = 1024  # measures of texts, several times what is in sight
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class LogDelegate(QStyledItemDelegate):
    """Paints from left to right, and what follows from the draft from the right end."""

    def __init__(self, model: LogModel, parent: QWidget) -> None:
        """Paint the rows of this model."""
        super().__init__(parent)
        self._model = model
        self._body, self._bold, self._tiny = (
            Face(theme.sans()),
            Face(theme.sans(bold=True)),
            Face(theme.sans(theme.TINY)),
        )
        small_capitals = theme.sans()
        small_capitals.setCapitalization(QFont.Capitalization.SmallCaps)
        self._acts = Face(small_capitals)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        if self._model.state is None:
            return
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        row = self._model.row(index.row())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("accent_soft"))
        if isinstance(row, Intervention):
            self._paint_floor(painter, area, row, self._model.state.meeting)
        else:
            self._paint_point(painter, area, row, shows_theme=not self._model.repeats_theme(index.row()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height()), theme.colour("accent"))
        painter.restore()

    def _paint_floor(self, painter: QPainter, area: QRectF, row: Intervention, meeting: MeetingSnapshot) -> None:
        speaker, item = meeting.speakers[row.speaker], meeting.agenda[row.item]
        if area.top() > 0:
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), theme.colour("rule"))
        area = area.adjusted(theme.GAP_M, 0, -theme.GAP_M, 0)
        self._text(painter, _head(area, NUMBERS), row.at[11:16], self._tiny, "quiet", RIGHT)
        area.setLeft(area.left() + NUMBERS + theme.GAP_M)
        badge = badge_of(speaker, meeting)
        if badge:
            paint_badge(painter, area.left(), area.center().y() + 0.5, badge)
        area.setLeft(area.left() + DIAMETER + theme.GAP_S)
        under = QCoreApplication.translate("LogDelegate", "item {number}").format(number=item.number)
        where = " · ".join(filter(None, (role_words(row.role), under)))
        area.setRight(self._from_right(painter, area, where, "faint"))
        if speaker.code:
            width = self._bold.width(speaker.code)
            self._text(painter, _head(area, width + 1), speaker.code, self._bold, "ink")
            area.setLeft(area.left() + width + theme.GAP_S)
        if speaker.label != speaker.code:
            self._text(painter, area, speaker.label, self._body, "ink")

    def _paint_point(self, painter: QPainter, area: QRectF, point: Point, *, shows_theme: bool) -> None:
        area = area.adjusted(theme.GAP_M, 0, -theme.GAP_M, 0)
        self._text(painter, _head(area, NUMBERS), str(point.number), self._tiny, "faint", RIGHT)
        area.setLeft(area.left() + NUMBERS + theme.GAP_M)
        self._text(painter, _head(area, ACTS), act_words(point.act), self._acts, "quiet")
        area.setLeft(area.left() + ACTS + theme.GAP_S)
        area.setRight(self._paint_evidence(painter, area, point))
        if point.theme and shows_theme and area.width() > 2 * WIDEST_TAG:
            area.setRight(self._paint_tag(painter, area, point.theme))
        self._text(painter, area, point.text, self._body, "ink")

    def _paint_evidence(self, painter: QPainter, area: QRectF, point: Point) -> float:
        """The paragraph, and how many say so; amber where something asks for a look. Gives where it begins."""
        place = self._model.paragraph_of(point.id)
        if place is None:
            return self._from_right(painter, area, "¶ –", "amber")
        number, sentence = place
        right = self._from_right(painter, area, f"¶{number}", "amber" if sentence.notices else "faint")
        if sentence.speakers < 2:
            return right
        rest = QRectF(area.left(), area.top(), right - area.left(), area.height())
        return self._from_right(painter, rest, f"×{sentence.speakers}", "quiet")

    def _paint_tag(self, painter: QPainter, area: QRectF, words: str) -> float:
        """A theme as a quiet tag at the right end; gives where it begins."""
        width = min(self._tiny.width(words) + 2 * theme.GAP_XS + 2, WIDEST_TAG)
        tag = QRectF(area.right() - width, area.top() + 5, width, area.height() - 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(tag, theme.RADIUS / 2, theme.RADIUS / 2)
        self._text(painter, tag.adjusted(theme.GAP_XS, 0, 0, 0), words, self._tiny, "faint")
        return tag.left() - theme.GAP_S

    def _from_right(self, painter: QPainter, area: QRectF, words: str, ink: str) -> float:
        """Small words at the right end; gives where they begin, less a gap."""
        width = self._tiny.width(words)
        self._text(painter, area, words, self._tiny, ink, RIGHT)
        return area.right() - width - theme.GAP_S

    def _text(
        self, painter: QPainter, area: QRectF, text: str, face: "Face", ink: str, side: Qt.AlignmentFlag = LEFT
    ) -> None:
        """One line on the baseline of its own font, whatever other fonts its letters come from."""
        shown = face.fitted(text, int(area.width()) + 1)
        left = area.right() - face.width(shown) if side is RIGHT else area.left()
        painter.setFont(face.font)
        painter.setPen(theme.colour(ink))
        painter.drawText(QPointF(left, area.center().y() + face.drop), shown)


class Face:
    """A font with its measures, which are kept, since each row asks for the same ones again and again."""

    def __init__(self, font: QFont) -> None:
        """Measure this font; `drop` is how far its baseline stands below the middle of a line."""
        metrics = QFontMetricsF(font)
        self.font = font
        self.drop = (metrics.ascent() - metrics.descent()) / 2
        self.width = lru_cache(KEPT)(metrics.horizontalAdvance)
        self.fitted = lru_cache(KEPT)(lambda text, width: _fitted(metrics, text, width))


def _fitted(metrics: QFontMetricsF, text: str, width: int) -> str:
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)


def _head(area: QRectF, width: float) -> QRectF:
    """The left end of an area."""
    return QRectF(area.left(), area.top(), width, area.height())
