"""The window: menus from the table of actions, and one page at a time. Layout only."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from ui.actions import ACTIONS, CONTEXT, MENUS, Actions

GEOMETRY = "window/geometry"
SMALLEST = (880, 560)
USUAL = (1440, 900)


class MainWindow(QMainWindow):
    """Holds the pages.

    `may_close` is asked before the window closes, `closing` is emitted before it goes, `resized` when overlays must
    follow.
    """

    closing = Signal()
    resized = Signal()

    def __init__(self, settings: QSettings) -> None:
        """A window with its menus and no page yet."""
        super().__init__()
        self.setWindowTitle("Rapporteur")
        self.setMinimumSize(*SMALLEST)
        self._settings = settings
        self._pages = QStackedWidget(self)
        self.setCentralWidget(self._pages)
        self.may_close: Callable[[], bool] = lambda: True
        self.actions_ = Actions(self)
        self._menus = {name: self._menu(name) for name in MENUS}
        geometry = settings.value(GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(*USUAL)

    def show_page(self, page: QWidget) -> None:
        """Show a page; it stays until it is discarded."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def discard(self, page: QWidget) -> None:
        """Let a page go."""
        self._pages.removeWidget(page)
        page.deleteLater()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def name_meeting(self, title: str | None) -> None:
        """Say in the title bar which meeting is open."""
        self.setWindowTitle(f"{title} – Rapporteur" if title else "Rapporteur")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood; everything else is saved already."""
        if not self.may_close():
            event.ignore()
            return
        self._settings.setValue(GEOMETRY, self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what lies over the pages."""
        super().resizeEvent(event)
        self.resized.emit()

    def _menu(self, name: str) -> QMenu:
        menu = self.menuBar().addMenu(f"&{QCoreApplication.translate(CONTEXT, name)}")
        menu.setToolTipsVisible(True)
        for spec in ACTIONS:
            if spec.menu == name:
                if spec.begins_group:
                    menu.addSeparator()
                menu.addAction(self.actions_[spec.id])
        return menu
