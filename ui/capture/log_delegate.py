"""How a row of the log is painted: for an intervention who speaks, for a point what was said and where it stands."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
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
WIDEST_TAG, ROOM_FOR_TAG = 104, 260  # the words of a point come first
KEPT = 1024  # measures of texts, several times what is in sight


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


class Strip:
    """One row while it is painted: what is painted at either end narrows the room between `left` and `right`."""

    def __init__(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        """Paint between these two, round this middle line."""
        self.painter = painter
        self.left, self.right, self.middle = left, right, middle

    def column(self, text: str, face: Face, ink: QColor, width: float) -> None:
        """Text in a column of this width at the left end."""
        self._draw(self.left, face.fitted(text, int(width) + 1), face, ink)
        self.left += width

    def figures(self, text: str, face: Face, ink: QColor, width: float) -> None:
        """Text at the right side of a column of this width at the left end."""
        self._draw(self.left + width - face.width(text), text, face, ink)
        self.left += width

    def tail(self, text: str, face: Face, ink: QColor) -> None:
        """Text at the right end, and a gap before it."""
        self.right -= face.width(text)
        self._draw(self.right, text, face, ink)
        self.right -= theme.GAP_S

    def rest(self, text: str, face: Face, ink: QColor) -> None:
        """As much of a text as there is room for."""
        self._draw(self.left, face.fitted(text, int(self.right - self.left) + 1), face, ink)

    def _draw(self, left: float, text: str, face: Face, ink: QColor) -> None:
        """On the baseline of the font itself, whatever other fonts the letters come from."""
        self.painter.setFont(face.font)
        self.painter.setPen(ink)
        self.painter.drawText(QPointF(left, self.middle + face.drop), text)


class LogDelegate(QStyledItemDelegate):
    """Paints from left to right, and what follows from the draft from the right end."""

    def __init__(self, model: LogModel, parent: QWidget) -> None:
        """Paint the rows of this model."""
        super().__init__(parent)
        self._model = model
        small_capitals = theme.sans()
        small_capitals.setCapitalization(QFont.Capitalization.SmallCaps)
        self._body, self._acts = Face(theme.sans()), Face(small_capitals)
        self._bold, self._tiny = Face(theme.sans(bold=True)), Face(theme.sans(theme.TINY))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        if self._model.state is None:
            return
        area, state, place = option.rect, option.state, index.row()
        row = self._model.row(place)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("accent_soft"))
        middle = area.top() + area.height() / 2
        strip = Strip(painter, area.left() + theme.GAP_M, area.right() - theme.GAP_M, middle)
        if isinstance(row, Point):
            self._paint_point(strip, row, shows_theme=not self._model.repeats_theme(place))
        else:
            if place:
                painter.fillRect(area.left(), area.top(), area.width(), 1, theme.colour("rule"))
            self._paint_floor(strip, row, self._model.state.meeting)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(area.left(), area.top(), BAR, area.height(), theme.colour("accent"))

    def _paint_floor(self, strip: Strip, row: Intervention, meeting: MeetingSnapshot) -> None:
        speaker, item = meeting.speakers[row.speaker], meeting.agenda[row.item]
        under = QCoreApplication.translate("LogDelegate", "item {number}").format(number=item.number)
        strip.tail(" · ".join(filter(None, (role_words(row.role), under))), self._tiny, theme.colour("faint"))
        strip.figures(row.at[11:16], self._tiny, theme.colour("quiet"), NUMBERS)
        strip.left += theme.GAP_M
        badge = badge_of(speaker, meeting)
        if badge:
            paint_badge(strip.painter, strip.left, strip.middle, badge)
        strip.left += DIAMETER + theme.GAP_S
        if speaker.code:
            strip.column(speaker.code, self._bold, theme.colour("ink"), self._bold.width(speaker.code))
            strip.left += theme.GAP_S
        if speaker.label != speaker.code:
            strip.rest(speaker.label, self._body, theme.colour("ink"))

    def _paint_point(self, strip: Strip, point: Point, *, shows_theme: bool) -> None:
        self._paint_evidence(strip, point)
        strip.figures(str(point.number), self._tiny, theme.colour("faint"), NUMBERS)
        strip.left += theme.GAP_M
        strip.column(act_words(point.act), self._acts, theme.colour("quiet"), ACTS)
        strip.left += theme.GAP_S
        if point.theme and shows_theme and strip.right - strip.left > ROOM_FOR_TAG:
            self._paint_tag(strip, point.theme)
        strip.rest(point.text, self._body, theme.colour("ink"))

    def _paint_evidence(self, strip: Strip, point: Point) -> None:
        """The paragraph, and how many say so; amber where something asks for a look."""
        place = self._model.paragraph_of(point.id)
        if place is None:
            strip.tail("¶ –", self._tiny, theme.colour("amber"))
            return
        number, sentence = place
        strip.tail(f"¶{number}", self._tiny, theme.colour("amber" if sentence.notices else "faint"))
        if sentence.speakers > 1:
            strip.tail(f"×{sentence.speakers}", self._tiny, theme.colour("quiet"))

    def _paint_tag(self, strip: Strip, words: str) -> None:
        """A theme as a quiet tag at the right end."""
        shown = self._tiny.fitted(words, WIDEST_TAG - 2 * theme.GAP_XS)
        width = self._tiny.width(shown) + 2 * theme.GAP_XS
        painter = strip.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        tag = QRectF(strip.right - width, strip.middle - ROW_HEIGHT / 2 + 5, width, ROW_HEIGHT - 10)
        painter.drawRoundedRect(tag, theme.RADIUS / 2, theme.RADIUS / 2)
        strip.right -= theme.GAP_XS
        strip.tail(shown, self._tiny, theme.colour("faint"))
        strip.right -= theme.GAP_XS
