"""Type, space and colour, once. Widgets take sizes and colours from here and from nowhere else.

Type and space go up in six steps each. Light and dark are two palettes of the same roles; text keeps a contrast of
4.5 to 1 on every surface it may stand on. The accent says what is active now, amber asks for a look, red means loss.
"""

import re
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from rapporteur.paths import resource_path

# Pixels at 100 per cent.
TINY, BODY, LARGE, HEADING, TITLE, DISPLAY = 12, 13, 15, 18, 24, 32
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL = 4, 8, 12, 16, 24, 32
RADIUS = 6
SIZES = {
    "tiny": f"{TINY}px",
    "body": f"{BODY}px",
    "large": f"{LARGE}px",
    "heading": f"{HEADING}px",
    "title": f"{TITLE}px",
    "display": f"{DISPLAY}px",
    "radius": f"{RADIUS}px",
}
LINE_HEIGHT = 107  # per cent of what the serif takes by itself: 1.45 times its size
PAPER_WIDTH = 660  # a measure of 65 to 75 characters of LARGE serif

SANS, SERIF = "Noto Sans", "Noto Serif"
FONT_FILES = (
    "fonts/NotoSans-Regular.ttf",
    "fonts/NotoSans-Bold.ttf",
    "fonts/NotoSerif-Regular.ttf",
    "fonts/NotoSerif-Bold.ttf",
    "fonts/NotoSerif-Italic.ttf",
)


@dataclass(frozen=True, slots=True)
class Colours:
    """The roles of colour. `ink`, `quiet` and `faint` are text, from most to least prominent."""

    paper: str
    surface: str
    raised: str
    rule: str
    strong_rule: str
    ink: str
    quiet: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    red: str
    red_soft: str
    shadow: str = "#000000"


LIGHT = Colours(
    paper="#ffffff",
    surface="#f6f5f2",
    raised="#ffffff",
    rule="#e2dfd8",
    strong_rule="#8c877c",
    ink="#1d1c1a",
    quiet="#4d4a44",
    faint="#69655c",
    accent="#1f5aa6",
    on_accent="#ffffff",
    accent_soft="#e3ecf8",
    amber="#7a4d00",
    amber_soft="#fdf0d2",
    red="#a3211b",
    red_soft="#fbe6e3",
)
DARK = Colours(
    paper="#222427",
    surface="#18191b",
    raised="#26282c",
    rule="#36393e",
    strong_rule="#7d828b",
    ink="#ecebe8",
    quiet="#c3c2bd",
    faint="#a09f99",
    accent="#8db8f2",
    on_accent="#10151c",
    accent_soft="#263a55",
    amber="#f0c673",
    amber_soft="#43351a",
    red="#f2a39c",
    red_soft="#4a2523",
)

# Categories by a letter and a hue that colour-blind eyes tell apart as well; the hue never stands alone.
CATEGORY_HUES = ("#3b6fb6", "#b3561d", "#2f7d5b", "#8a4fa3", "#8a6d1a", "#a33c5e", "#3d7f8c")


def colours() -> Colours:
    """The colours for the scheme that the system asks for."""
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def colour(name: str) -> QColor:
    """One colour by its role, for painting."""
    return _colour(getattr(colours(), name))


@cache
def _colour(value: str) -> QColor:
    """Kept, since a list in sight asks for some hundreds with each painting."""
    return QColor(value)


def sans(size: int = BODY, *, bold: bool = False) -> QFont:
    """The interface font at a size in pixels, with figures of equal width."""
    return _font(SANS, size, bold=bold)


def serif(size: int = LARGE, *, bold: bool = False, italic: bool = False) -> QFont:
    """The font of the paper at a size in pixels."""
    font = _font(SERIF, size, bold=bold)
    font.setItalic(italic)
    return font


def _font(family: str, size: int, *, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def load_fonts() -> None:
    """Make the fonts of the program known to Qt, once."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource_path(name)))


def apply(app: QApplication) -> None:
    """Dress the application, now and whenever the system changes between light and dark."""
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(sans())
    _dress(app)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _dress(app))


def dress(widget: QWidget, look: str) -> None:
    """Give a widget that is shown already another look of the style sheet."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _dress(app: QApplication) -> None:
    app.setPalette(_palette(colours()))
    app.setStyleSheet(stylesheet(colours()))


def _palette(c: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: c.surface,
        QPalette.ColorRole.WindowText: c.ink,
        QPalette.ColorRole.Base: c.raised,
        QPalette.ColorRole.AlternateBase: c.surface,
        QPalette.ColorRole.Text: c.ink,
        QPalette.ColorRole.PlaceholderText: c.faint,
        QPalette.ColorRole.Button: c.raised,
        QPalette.ColorRole.ButtonText: c.ink,
        QPalette.ColorRole.Highlight: c.accent_soft,
        QPalette.ColorRole.HighlightedText: c.ink,
        QPalette.ColorRole.Link: c.accent,
        QPalette.ColorRole.ToolTipBase: c.raised,
        QPalette.ColorRole.ToolTipText: c.ink,
        QPalette.ColorRole.Accent: c.accent,
    }
    palette = QPalette()
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    return palette


def stylesheet(c: Colours) -> str:
    """The style sheet of the window in these colours; `@name` in it stands for a colour or a size."""
    values = {field.name: getattr(c, field.name) for field in fields(c)} | SIZES
    text = resource_path("styles/window.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda match: str(values[match[1]]), text)
