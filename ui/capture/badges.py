"""Categories at a glance: a letter on a hue that colour-blind eyes tell apart; the hue never stands alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rapporteur.capture.latest import Latest
from rapporteur.model.entities import Category, Speaker
from rapporteur.model.ids import CategoryId
from rapporteur.model.meeting import MeetingSnapshot
from ui import theme

DIAMETER = 18
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter on a hue; without a hue it asks for a look."""

    letter: str
    hue: str = ""


UNKNOWN = Badge("?")


def badge_of(speaker: Speaker, meeting: MeetingSnapshot) -> Badge | None:
    """The badge of a speaker; None for one without a category."""
    if speaker.unidentified:
        return UNKNOWN
    return badges_of(meeting.categories).get(speaker.category) if speaker.category else None


@Latest
def badges_of(categories: Mapping[CategoryId, Category]) -> dict[CategoryId, Badge]:
    """A badge for each category: the first letter of its key that no other has taken."""
    taken: set[str] = set()
    badges: dict[CategoryId, Badge] = {}
    for place, category in enumerate(categories.values()):
        wanted = [char for char in category.key.upper() if char.isalpha()]
        letter = next((char for char in (*wanted, *LETTERS) if char not in taken), "·")
        taken.add(letter)
        badges[category.id] = Badge(letter, theme.CATEGORY_HUES[place % len(theme.CATEGORY_HUES)])
    return badges


def paint_badge(painter: QPainter, left: float, middle: float, badge: Badge) -> None:
    """Paint a badge with its left edge and its middle line here."""
    disc = QRectF(left, middle - DIAMETER / 2, DIAMETER, DIAMETER)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(badge.hue) if badge.hue else theme.colour("amber_soft"))
    painter.drawEllipse(disc)
    painter.setPen(QColor("#ffffff") if badge.hue else theme.colour("amber"))
    painter.setFont(theme.sans(theme.TINY, bold=True))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, badge.letter)


class BadgeLabel(QWidget):
    """A badge by itself; empty where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to show yet."""
        super().__init__(parent)
        self._badge: Badge | None = None
        self.setFixedSize(QSize(DIAMETER, DIAMETER))

    def show_badge(self, badge: Badge | None, words: str) -> None:
        """Show a badge, with the words it stands for as a tip."""
        self._badge = badge
        self.setVisible(badge is not None)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        if self._badge:
            with QPainter(self) as painter:
                paint_badge(painter, 0, self.height() / 2, self._badge)
